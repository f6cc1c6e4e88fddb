"""Openings: the proof, without the text, that an anchor's words stand where they stand.

An opening is one line of text. It holds the places of the anchor's two ends, the nonces of
the anchor's own words and the hashes beside their way up to the seal's branches. It holds
no word: the words come from the map.
"""

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Mapping

from attrs import field, frozen

from argmap.sources.anchors.anchor import KEY_CHARACTERS, Anchor
from argmap.sources.anchors.full_text import Passage
from argmap.sources.seals.merkle import HASH_BYTES, branches_over, siblings
from argmap.sources.seals.seal import NONCE_BYTES, Commitment, Seal, leaf

_PLACE = r"[0-9]{1,9}\+[0-9]{1,3}"
_LINE = re.compile(
    rf"([0-9a-f]{{{KEY_CHARACTERS}}}) ({_PLACE})(?: ({_PLACE}))? ([A-Za-z0-9+/]+)"
).fullmatch


@frozen
class Opening:
    """Where an anchor's ends stand and what proves it.

    An end is the number of its first word (from 0) and how many words it has.
    """

    key: str  # Anchor.key
    ends: tuple[tuple[int, int], ...]
    proof: bytes = field(repr=False)  # the nonces, then the hashes, in order

    @property
    def line(self) -> str:
        """Return the opening as it is stored, without a line break."""
        places = " ".join(f"{start}+{count}" for start, count in self.ends)
        return f"{self.key} {places} {b64encode(self.proof).decode().rstrip('=')}"

    @property
    def passage(self) -> Passage:
        """Return the passage that the opening claims."""
        start, count = self.ends[-1]
        return Passage(self.ends[0][0], start, start + count)

    @property
    def numbers(self) -> tuple[int, ...]:
        """Return the numbers of the words that it opens, in the order of the ends."""
        return tuple(at for start, count in self.ends for at in range(start, start + count))

    @property
    def is_ordered(self) -> bool:
        """Return whether the last words come after the first ones, without overlap."""
        starts = [start for start, _ in self.ends]
        stops = [start + count for start, count in self.ends]
        return all(stop <= start for stop, start in zip(stops, starts[1:], strict=False))


def open_anchor(anchor: Anchor, passage: Passage, commitment: Commitment) -> Opening:
    """Return the opening of an anchor that was found at a passage of the sealed text.

    Raises: IndexError if the passage ends beyond that text.
    Cost: no hash; those of the commitment are read.
    """
    starts = (passage.start, passage.last_start)
    ends = tuple((at, len(end)) for at, end in zip(starts, anchor.ends, strict=False))
    numbers = Opening(anchor.key, ends, b"").numbers
    hashes = siblings(commitment.seal.words, numbers)
    nonces = b"".join(commitment.nonces[number] for number in numbers)
    proof = nonces + b"".join(commitment.tree[level][at] for level, at in hashes)
    return Opening(anchor.key, ends, proof)


def proves(opening: Opening, anchor: Anchor, seal: Seal) -> bool:
    """Return whether an opening proves that the anchor's words stand where it says.

    The seal must be whole (`Seal.is_whole`). Cost: some 30 hashes, under 0.1 ms.
    """
    lengths = tuple(len(end) for end in anchor.ends)
    if tuple(count for _, count in opening.ends) != lengths or not opening.is_ordered:
        return False
    if opening.passage.end > seal.words:
        return False
    cut = sum(lengths) * NONCE_BYTES
    nonces, hashes = opening.proof[:cut], opening.proof[cut:]
    if len(nonces) < cut or len(hashes) % HASH_BYTES:
        return False
    parts = [hashes[at : at + HASH_BYTES] for at in range(0, len(hashes), HASH_BYTES)]
    branches = branches_over(seal.words, _leaves(opening, anchor, nonces), parts)
    return branches is not None and all(
        seal.branches[number] == hash for number, hash in branches.items()
    )


def _leaves(opening: Opening, anchor: Anchor, nonces: bytes) -> Mapping[int, bytes]:
    """Return the leaves that the anchor's words make at the places of the opening."""
    words = (word for end in anchor.ends for word in end)
    parts = (nonces[at : at + NONCE_BYTES] for at in range(0, len(nonces), NONCE_BYTES))
    return {
        number: leaf(nonce, number, word)
        for number, nonce, word in zip(opening.numbers, parts, words, strict=True)
    }


def parse_opening(line: str) -> Opening | None:
    """Return the opening that a stored line holds, or None if it is not one."""
    match = _LINE(line)
    if match is None:
        return None
    key, first, last, proof = match.groups()
    try:
        data = b64decode(proof + "=" * (-len(proof) % 4), validate=True)
    except (Base64Error, ValueError):
        return None
    opening = Opening(key, tuple(_end(place) for place in (first, last) if place), data)
    # Another spelling of the same bytes is an edit too.
    return opening if opening.line == line else None


def _end(place: str) -> tuple[int, int]:
    start, count = place.split("+")
    return int(start), int(count)
