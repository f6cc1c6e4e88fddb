"""Seals: a commitment to the words of a text that shows none of them.

Each word is hashed with a secret nonce; the nonces come from a seed that only a holder of
the text can compute (or, for a small text, is random and kept with the text). The scheme,
what it hides and what it proves: `docs/security-of-seals.md`.
"""

import hmac
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Sequence
from hashlib import sha256
from typing import Literal

from attrs import field, frozen

from argmap.sources.seals.merkle import (
    HASH_BYTES,
    branch_count,
    branch_height,
    levels,
)

VERSION = 1
NONCE_BYTES = 16
SEED_BYTES = 32
# A shorter text could be guessed whole, and its seed with it.
LEAST_WORDS_FOR_OWN_SEED = 200

_SEED = b"argmap seal 1: seed\n"
_LEAF = b"\x00"
_ROOT = b"argmap seal 1: root\n"


@frozen(kw_only=True)
class Seal:
    """What a record says of a text: enough to check openings, nothing of its words."""

    version: int = VERSION
    words: int
    seed: Literal["text", "random"]
    root: str  # 64 hex digits
    branches: tuple[bytes, ...] = field(repr=False)

    @property
    def is_whole(self) -> bool:
        """Return whether the branches are those that the root fixes."""
        return (
            self.words > 0
            and len(self.branches) == branch_count(self.words)
            and root_of(self.words, self.branches) == self.root
        )


@frozen(eq=False)
class Commitment:
    """A seal with what opens it; only a holder of the text can make one."""

    seal: Seal
    nonces: tuple[bytes, ...] = field(repr=False)
    tree: list[list[bytes]] = field(repr=False)


def commit(words: Sequence[str], seed: bytes | None = None) -> Commitment:
    """Seal the normalised words of a text (at least one).

    Args: seed: 32 random bytes, which a text of fewer than 200 words must have.
    Raises: ValueError without words, or without the seed where one must be had.
    Cost: about three hashes a word; 1,500 words in some 8 ms.
    """
    if not words or (seed is None and len(words) < LEAST_WORDS_FOR_OWN_SEED):
        raise ValueError("a text below 200 words needs a random seed, and at least one word")
    key = seed_of(words) if seed is None else seed
    nonces = tuple(nonce(key, number) for number in range(len(words)))
    tree = levels([leaf(nonces[at], at, word) for at, word in enumerate(words)])
    branches = tuple(tree[branch_height(len(words))])
    seal = Seal(
        words=len(words),
        seed="text" if seed is None else "random",
        root=root_of(len(words), branches),
        branches=branches,
    )
    return Commitment(seal, nonces, tree)


def seed_of(words: Sequence[str]) -> bytes:
    """Return the seed that a text gives by itself (32 bytes)."""
    return sha256(_SEED + "\n".join(words).encode()).digest()


def nonce(seed: bytes, number: int) -> bytes:
    """Return the secret that hides one word (16 bytes).

    Raises: OverflowError if the number takes more than 32 bits.
    Source: HMAC as a pseudorandom function (RFC 2104), one call a word.
    """
    return hmac.digest(seed, number.to_bytes(4, "big"), "sha256")[:NONCE_BYTES]


def leaf(nonce: bytes, number: int, word: str) -> bytes:
    """Return the hash that stands for one word at one place (16 bytes).

    Raises: OverflowError if the number takes more than 32 bits.
    """
    place = number.to_bytes(4, "big")
    return sha256(_LEAF + nonce + place + word.encode()).digest()[:HASH_BYTES]


def root_of(words: int, branches: Sequence[bytes]) -> str:
    """Return the root over a word count and the branches (64 hex digits).

    Raises: IndexError without branches, OverflowError if the count takes more than 32 bits.
    """
    top = levels(branches)[-1][0]
    return sha256(_ROOT + words.to_bytes(4, "big") + top).hexdigest()


def encoded_branches(branches: Sequence[bytes]) -> str:
    """Return the branches as base64 text without line breaks."""
    return b64encode(b"".join(branches)).decode()


def decoded_branches(text: str) -> tuple[bytes, ...] | None:
    """Return the branches from base64, white space ignored; None if it is none."""
    try:
        data = b64decode("".join(text.split()), validate=True)
    except (Base64Error, ValueError):
        return None
    if len(data) % HASH_BYTES:
        return None
    return tuple(data[at : at + HASH_BYTES] for at in range(0, len(data), HASH_BYTES))
