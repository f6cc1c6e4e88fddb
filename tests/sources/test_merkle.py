"""Proofs at the edges of trees, where an odd node stands alone."""

from hashlib import sha256

import pytest

from argmap.sources.seals.merkle import (
    MOST_BRANCHES,
    branch_count,
    branch_height,
    branches_over,
    levels,
    siblings,
)


@pytest.mark.parametrize("count", [*range(1, 9), *range(125, 140), *range(255, 265), 511, 513])
def test_the_last_and_the_first_leaf_are_proved_in_trees_of_any_size(count: int) -> None:
    leaves = [sha256(at.to_bytes(2, "big")).digest()[:16] for at in range(count)]
    tree = levels(leaves)
    branches = next(row for row in tree if len(row) <= MOST_BRANCHES)
    assert len(branches) == branch_count(count)
    assert tree.index(branches) == branch_height(count)
    for known in ({count - 1}, {0}, {0, count - 1}, {count // 2, count - 1}):
        needed = siblings(count, known)
        proof = [tree[level][at] for level, at in needed]
        found = branches_over(count, {at: leaves[at] for at in known}, proof)
        assert found
        assert all(branches[at] == hash for at, hash in found.items())
        assert branches_over(count, {at: leaves[at] for at in known}, [*proof, b""]) is None
