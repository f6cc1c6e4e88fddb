"""An anchor names a passage by exact words in exact order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.sources.anchors.anchor import (
    Ambiguous,
    Anchor,
    Found,
    Missing,
    Reversed,
    anchor_of,
    fit,
)
from argmap.sources.anchors.full_text import FullText, Passage, full_text
from tests.sources.making import cite

TEXT = full_text(
    "t.txt",
    "The envoys met in the old harbour. The talks ended without a draft, in the old harbour."
    " Nobody signed the annex; the talks ended in spring.",
)


def where(first: str, last: str | None = None) -> str | None:
    found = fit(anchor_of(cite(first, last)), TEXT)
    if not isinstance(found, Found):
        return None
    return TEXT.span(found.passage.start, found.passage.end).text


def test_a_passage_runs_from_its_first_words_to_the_next_of_its_last() -> None:
    assert where("the envoys met", "the old harbour") == "The envoys met in the old harbour"


def test_one_phrase_names_itself() -> None:
    assert where("nobody signed the ANNEX") == "Nobody signed the annex"


def test_the_last_words_do_not_overlap_the_first() -> None:
    assert where("met in the old", "old harbour the") is None


@pytest.mark.parametrize(
    "near",
    ["the envoy met in", "envoys met the old", "the envoys met in old", "met envoys the in"],
)
def test_a_near_match_is_no_match(near: str) -> None:
    assert fit(anchor_of(cite(near)), TEXT) == Missing("first")


def test_an_anchor_that_fits_two_places_tells_both() -> None:
    found = fit(anchor_of(cite("in the old harbour")), TEXT)
    assert found == Ambiguous((Passage(3, 3, 7), Passage(13, 13, 17)))


def test_last_words_make_one_of_two_starts_ambiguous_still() -> None:
    found = fit(anchor_of(cite("the talks ended", "in spring")), TEXT)
    assert isinstance(found, Ambiguous)


def test_an_end_that_stands_only_before_the_start_is_reversed() -> None:
    assert isinstance(
        fit(anchor_of(cite("nobody signed the", "envoys met in")), TEXT), Reversed
    )


def test_missing_last_words_are_told_apart_from_missing_first_words() -> None:
    assert fit(anchor_of(cite("the envoys met", "the new harbour")), TEXT) == Missing("last")


def by_looking_everywhere(anchor: Anchor, text: FullText) -> list[tuple[int, int, int]]:
    """The definition, read literally: every start, and the next end after it."""
    found = []
    for start in range(len(text.plain)):
        if text.plain[start : start + len(anchor.first)] != anchor.first:
            continue
        if anchor.last is None:
            found.append((start, start, start + len(anchor.first)))
            continue
        for at in range(start + len(anchor.first), len(text.plain)):
            if text.plain[at : at + len(anchor.last)] == anchor.last:
                found.append((start, at, at + len(anchor.last)))
                break
    return found


few_words = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map(tuple)


@given(st.lists(st.sampled_from("abc"), max_size=25), few_words, st.none() | few_words)
def test_fits_are_those_of_the_definition(
    text: list[str], first: tuple[str, ...], last: tuple[str, ...] | None
) -> None:
    found = fit(Anchor(first, last), full_text("t", " ".join(text)))
    passages = {Found: 1, Ambiguous: 2}.get(type(found), 0)
    expected = by_looking_everywhere(Anchor(first, last), full_text("t", " ".join(text)))
    assert min(len(expected), 2) == passages
    if isinstance(found, Found):
        passage = found.passage
        assert expected == [(passage.start, passage.last_start, passage.end)]
    if isinstance(found, Ambiguous):
        assert expected == [(p.start, p.last_start, p.end) for p in found.passages]
