# ruff: noqa: RUF001 (characters that look alike are what this is about)
"""The words that anchors and seals compare: published vectors, and what always holds."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.sources.anchors.normalisation import normalised, words
from tests.sources.by_the_book import normalised_by_the_book

CASES = Path(__file__).parents[1] / "cases" / "normalisation"
VECTORS = sorted(path for path in CASES.iterdir() if path.is_dir())

# Characters that meet in awkward ways: marks, what is dropped, breaks, jamo, half widths.
AWKWARD = (
    "aZ1é345.,½_ß'`´-‐¹ \n\rαикガが々日가ｱﾞᄀ\u1160"
    "\u0301\u0306\u0345\u00ad\u200d\ufe0f\u064bक\u093e"
)


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: case.name)
def test_vector(case: Path) -> None:
    text = (case / "input.txt").read_bytes().decode("utf-8")
    expected = (case / "words.txt").read_text(encoding="utf-8").splitlines()
    assert list(normalised(text)) == expected


def test_there_are_vectors_of_three_scripts() -> None:
    scripts = {case.name.split("-")[0] for case in VECTORS}
    assert {"latin", "cyrillic", "japanese", "numbers"} <= scripts


@given(st.text() | st.text(alphabet=AWKWARD))
def test_the_words_are_those_that_the_steps_in_the_documentation_give(text: str) -> None:
    assert normalised(text) == normalised_by_the_book(text)


@given(st.text() | st.text(alphabet=AWKWARD))
def test_words_with_places_are_the_words_without(text: str) -> None:
    assert tuple(word.text for word in words(text)) == normalised(text)


@given(st.text() | st.text(alphabet=AWKWARD))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalised(text)
    assert normalised(" ".join(once)) == once


@given(st.text(alphabet=AWKWARD))
def test_a_word_stands_where_it_says(text: str) -> None:
    last = 0
    for word in words(text):
        assert last <= word.start < word.end <= len(text)
        last = word.start


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1956", "1965"),
        ("is not sure", "is sure"),
        ("3.5", "35"),
        ("1,500", "1500"),
        ("й", "и"),
        ("か", "が"),
        ("islands two", "two islands"),
    ],
)
def test_what_differs_in_meaning_stays_different(one: str, other: str) -> None:
    assert normalised(one) != normalised(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Japan’s “own”", "japan's own"),
        ("Shinzō", "Shinzo"),
        ("co-\noperate", "cooperate"),
        ("co\u00ad\n operate", "cooperate"),
        ("ﬁsh", "fish"),
        ("treaty¹", "treaty"),
        ("ＡＢＣ１", "abc1"),
        ("ｶﾞ", "ガ"),
    ],
)
def test_what_differs_in_type_alone_is_the_same(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)
