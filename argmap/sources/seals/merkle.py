"""A Merkle tree over hashes, and proofs that several leaves stand under its branches.

Levels are built by pairing neighbours; an odd one at the end moves up as it is. The
branches are the nodes of the lowest level that has at most `MOST_BRANCHES` of them. They
are stored once per tree, so that a proof need not repeat the way from them to the top.

Source: Merkle 1988, A digital signature based on a conventional encryption function.
Domain separation of leaves and nodes follows RFC 6962, section 2.1.
"""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

HASH_BYTES = 16
MOST_BRANCHES = 128
_NODE = b"\x01"


def node(left: bytes, right: bytes) -> bytes:
    """Return the hash that stands over two neighbours (16 bytes)."""
    return sha256(_NODE + left + right).digest()[:HASH_BYTES]


def levels(leaves: Sequence[bytes]) -> list[list[bytes]]:
    """Return every level of the tree, from the leaves to the top. Cost: n - 1 hashes."""
    tree = [list(leaves)]
    while len(tree[-1]) > 1:
        tree.append(_above(tree[-1]))
    return tree


def _above(row: list[bytes]) -> list[bytes]:
    above = [node(row[at], row[at + 1]) for at in range(0, len(row) - 1, 2)]
    return above if len(row) % 2 == 0 else [*above, row[-1]]


def branch_height(leaves: int) -> int:
    """Return the level at which the branches of a tree stand; the leaves are level 0."""
    height = 0
    while leaves > MOST_BRANCHES:
        leaves = (leaves + 1) // 2
        height += 1
    return height


def branch_count(leaves: int) -> int:
    """Return how many branches a tree has."""
    return -(-leaves // (1 << branch_height(leaves)))


def siblings(leaves: int, known: Iterable[int]) -> list[tuple[int, int]]:
    """Return which nodes (level, number) a proof of the known leaves must give, in order.

    Known are the leaves' numbers. With the given nodes, each branch over a known leaf
    can be computed.
    """
    needed: list[tuple[int, int]] = []
    row, width = set(known), leaves
    for level in range(branch_height(leaves)):
        needed += sorted((level, at ^ 1) for at in row if at ^ 1 not in row and at ^ 1 < width)
        row, width = {at // 2 for at in row}, (width + 1) // 2
    return needed


def branches_over(
    leaves: int, known: Mapping[int, bytes], proof: Sequence[bytes]
) -> dict[int, bytes] | None:
    """Return the branches over the known leaves, by number, as a proof has them.

    None if the proof has too few or too many hashes.

    Raises: KeyError or IndexError if a known leaf is none of the tree's (caller's bug).
    Cost: about one hash a node, at most `branch_height` a leaf.
    """
    needed = siblings(leaves, known)
    if len(needed) != len(proof):
        return None
    given = dict(zip(needed, proof, strict=True))
    row, width = dict(known), leaves
    for level in range(branch_height(leaves)):
        full = row | {at: hash for (deep, at), hash in given.items() if deep == level}
        row = {
            at // 2: node(full[at & ~1], full[at | 1]) if at | 1 < width else full[at]
            for at in row
        }
        width = (width + 1) // 2
    return row
