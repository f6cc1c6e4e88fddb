"""Seals and openings: what is right proves, and any edit fails."""

from hashlib import sha256

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from argmap.sources.anchors.anchor import Anchor, anchor_of
from argmap.sources.anchors.full_text import Passage
from argmap.sources.seals.merkle import branch_count, branches_over, levels, siblings
from argmap.sources.seals.opening import Opening, open_anchor, parse_opening, proves
from argmap.sources.seals.seal import commit, decoded_branches, encoded_branches
from tests.sources.making import citation_at, invented, opened, sealed

TEXT, COMMITMENT = invented(), sealed()
CITATION = citation_at(TEXT, (100, 4), (130, 4))
ANCHOR = anchor_of(CITATION)
OPENING = opened(TEXT, COMMITMENT, CITATION)


def test_an_opening_proves_its_anchor_without_the_text() -> None:
    assert proves(OPENING, ANCHOR, COMMITMENT.seal)


def test_a_stored_line_gives_the_opening_back() -> None:
    assert parse_opening(OPENING.line) == OPENING


def test_the_seal_of_a_text_is_always_the_same() -> None:
    assert commit(TEXT.plain).seal == COMMITMENT.seal


@given(st.integers(1, 700), st.data())
def test_a_proof_of_any_leaves_leads_to_the_branches(count: int, data: st.DataObject) -> None:
    leaves = [sha256(bytes([at % 256, at // 256])).digest()[:16] for at in range(count)]
    tree = levels(leaves)
    known = data.draw(st.sets(st.integers(0, count - 1), min_size=1, max_size=8))
    proof = [tree[level][at] for level, at in siblings(count, known)]
    branches = branches_over(count, {at: leaves[at] for at in known}, proof)
    row = next(row for row in tree if len(row) == branch_count(count))
    assert branches
    assert all(row[at] == hash for at, hash in branches.items())


@given(st.integers(0, 580), st.integers(3, 6), st.integers(0, 400), st.integers(3, 6))
def test_every_place_of_a_text_can_be_proved(a: int, m: int, gap: int, n: int) -> None:
    last = a + m + gap
    if last + n > len(TEXT.plain):
        return
    anchor = Anchor(TEXT.plain[a : a + m], TEXT.plain[last : last + n])
    opening = open_anchor(anchor, Passage(a, last, last + n), COMMITMENT)
    assert proves(opening, anchor, COMMITMENT.seal)


words = st.sampled_from(sorted({*TEXT.plain, "1956", "1965", "never"}))


@given(st.integers(0, 1), st.integers(0, 3), words)
def test_another_word_fails(end: int, at: int, word: str) -> None:
    ends = [list(phrase) for phrase in ANCHOR.ends]
    same = ends[end][at] == word
    ends[end][at] = word
    edited = Anchor(tuple(ends[0]), tuple(ends[1]))
    assert proves(OPENING, edited, COMMITMENT.seal) is same


@given(st.permutations(range(8)))
def test_another_order_fails(order: list[int]) -> None:
    all_words = [*ANCHOR.first, *(ANCHOR.last or ())]
    shuffled = tuple(all_words[at] for at in order)
    edited = Anchor(shuffled[:4], shuffled[4:])
    assert proves(OPENING, edited, COMMITMENT.seal) is (edited == ANCHOR)


@given(st.integers(0, len(OPENING.line) - 1), st.sampled_from("0123456789abcdefXYZ+/ ="))
def test_an_edited_line_is_no_opening_of_this_anchor(at: int, char: str) -> None:
    line = OPENING.line[:at] + char + OPENING.line[at + 1 :]
    if line == OPENING.line:
        return
    opening = parse_opening(line)
    assert (
        opening is None
        or opening.key != ANCHOR.key
        or not proves(opening, ANCHOR, COMMITMENT.seal)
    )


@pytest.mark.parametrize("change", [b"", b"\0", b"\0" * 16])
def test_a_proof_with_more_or_less_in_it_fails(change: bytes) -> None:
    proof = OPENING.proof + change if change else OPENING.proof[:-16]
    assert not proves(evolve(OPENING, proof=proof), ANCHOR, COMMITMENT.seal)


def test_ends_that_overlap_or_stand_in_the_wrong_order_fail() -> None:
    swapped = Anchor(ANCHOR.last or (), ANCHOR.first)
    ends = (OPENING.ends[1], OPENING.ends[0])
    for opening in (OPENING, Opening(swapped.key, ends, OPENING.proof)):
        assert not proves(opening, swapped, COMMITMENT.seal)


def test_an_opening_of_another_text_fails() -> None:
    assert not proves(OPENING, ANCHOR, sealed(600, 2).seal)


@given(st.integers(0, 599), words)
def test_another_word_anywhere_makes_another_root(at: int, word: str) -> None:
    changed = (*TEXT.plain[:at], word, *TEXT.plain[at + 1 :])
    same = changed == TEXT.plain
    assert (commit(changed).seal.root == COMMITMENT.seal.root) is same


def test_a_word_more_or_less_makes_another_root() -> None:
    roots = {commit(TEXT.plain[:end]).seal.root for end in range(590, 601)}
    assert len(roots) == 11


def test_a_small_text_is_not_sealed_without_a_random_seed() -> None:
    with pytest.raises(ValueError, match="random seed"):
        commit(TEXT.plain[:199])
    one, other = (commit(TEXT.plain[:199], bytes([n]) * 32).seal for n in (1, 2))
    assert one.root != other.root
    assert one.seed == "random"


def test_a_seal_whose_parts_do_not_fit_is_not_whole() -> None:
    seal = COMMITMENT.seal
    assert seal.is_whole
    assert not evolve(seal, words=seal.words - 1).is_whole
    assert not evolve(seal, root="0" * 64).is_whole
    assert not evolve(seal, branches=seal.branches[::-1]).is_whole
    assert decoded_branches(encoded_branches(seal.branches)) == seal.branches


def test_no_opening_of_an_article_costs_six_hundred_bytes() -> None:
    """The longest ends that no finding is about, at every pair of places worth trying."""
    words = 1500
    longest = 0
    commitment = commit(tuple(f"w{n}" for n in range(words)))
    for start in range(1232, 1264):  # two branches: openings repeat with each
        for last in range(start + 6, start + 194):
            anchor = Anchor(("w",) * 6, ("w",) * 6)
            opening = open_anchor(anchor, Passage(start, last, last + 6), commitment)
            longest = max(longest, len(opening.line) + 1)
    assert 500 < longest < 600


def test_the_last_word_of_the_largest_text_that_a_line_can_name() -> None:
    anchor = Anchor(("w",) * 6, None)
    line = Opening(anchor.key, ((999_999_999, 6),), bytes(16)).line
    assert parse_opening(line) is not None
