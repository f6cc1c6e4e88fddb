"""Why an anchor does not fit: the place, the words there and what to write instead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.diagnostic import Diagnostic
from argmap.sources.anchors.anchor import Anchor, anchor_of, opened
from argmap.sources.anchors.full_text import FullText, Passage, full_text
from argmap.sources.anchors.misfit import why_unfit
from argmap.sources.anchors.nearest import as_written, nearest
from argmap.sources.anchors.normalisation import normalised
from tests.sources.making import cite

TEXT = full_text(
    "t.txt",
    'One two three. Four "five six" seven, eight nine ten. One two three. Four "five six"'
    " seven, eight nine eleven; twelve\\thirteen. One two three.",
)


def unfit(first: str, last: str | None = None, text: FullText = TEXT) -> Diagnostic:
    citation = cite(first, last)
    finding = why_unfit(anchor_of(citation), citation, text)
    assert finding is not None
    return finding


def shown(finding: Diagnostic) -> list[tuple[str, str]]:
    return [(label.message, label.span.text) for label in finding.related]


def test_an_anchor_that_fits_has_no_finding() -> None:
    citation = cite("eight nine ten", "one two three")
    assert why_unfit(anchor_of(citation), citation, TEXT) is None


def test_two_places_of_several_are_shown() -> None:
    finding = unfit("one two three")
    assert finding.message == "this anchor fits 3 places of `s`"
    assert shown(finding) == [
        ("place 1 of 3", "One two three"),
        ("place 2 of 3", "One two three"),
    ]
    assert [label.span.start for label in finding.related] == [0, 54]


def test_the_fewest_words_more_that_tell_two_places_apart_are_offered() -> None:
    assert unfit("six seven eight").help == (
        'begin with "six seven, eight nine ten" for place 1,'
        ' "six seven, eight nine eleven" for place 2'
    )


def test_where_six_words_do_not_tell_them_apart_nothing_is_offered() -> None:
    assert unfit("one two three four").help == "begin where the text says it once"


def test_words_of_the_last_end_are_not_offered_for_the_first() -> None:
    text = full_text("t", "a b c d e f x a b c d e g")
    assert unfit("a b c", "d e", text).help == "begin where the text says it once"
    assert unfit("b c d", None, text).help == (
        'begin with "b c d e f" for place 1, "b c d e g" for place 2'
    )


def test_no_more_words_are_offered_than_the_text_has() -> None:
    text = full_text("t", "a b c x a b c")
    assert unfit("a b c", None, text).help == 'begin with "a b c x" for place 1'


def test_the_start_of_a_long_passage_is_shown_in_six_words() -> None:
    text = full_text("t", "a b c 1 2 3 4 d e f x a b c 1 2 d e f")
    finding = unfit("a b c", "d e f", text)
    assert shown(finding) == [("place 1 of 2", "a b c 1 2 3"), ("place 2 of 2", "a b c 1 2 d")]


def test_ends_in_the_wrong_order_are_shown_both() -> None:
    finding = unfit("nine eleven twelve", "eight nine ten")
    assert shown(finding) == [
        ("the first words", "nine eleven; twelve"),
        ("the last words", "eight nine ten"),
    ]
    assert finding.span.text == '"eight nine ten"'


@pytest.mark.parametrize(
    ("first", "last", "at", "near"),
    [
        ("five six sevens", None, '"five six sevens"', "five six seven"),
        ("eight nine ten", "twelf thirteen one", '"twelf thirteen one"', "twelve thirteen one"),
    ],
)
def test_what_is_near_is_shown_and_offered(
    first: str, last: str | None, at: str, near: str
) -> None:
    finding = unfit(first, last)
    assert (finding.span.text, finding.help) == (at, f'did you mean "{near}"?')
    assert finding.fix is not None
    (edit,) = finding.fix.edits
    assert (edit.span, edit.replacement) == (finding.span, f'"{near}"')
    assert [label for label, _ in shown(finding)] == ["the nearest words"]


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("four five six", (3, 6)),
        ("fourfive six", (3, 6)),  # a word fewer than the text has
        ("four fi ve six", (3, 6)),  # a word more
        ("zebras quietly juxtapose kumquats", None),
        ("thirtee", (21, 22)),
    ],
)
def test_the_nearest_words(phrase: str, found: tuple[int, int] | None) -> None:
    near = nearest(tuple(phrase.split()), TEXT)
    assert (None if near is None else (near.start, near.end)) == found
    if near is not None:
        assert near.written == as_written(TEXT, near.start, near.end)


@given(st.text(alphabet='ab \\"-\n\u00ad1.,'), st.data())
def test_what_is_offered_names_the_words(content: str, data: st.DataObject) -> None:
    text = full_text("t", content)
    if not text.words:
        return
    start = data.draw(st.integers(0, len(text.words) - 1))
    end = data.draw(st.integers(start + 1, len(text.words)))
    written = as_written(text, start, end)
    assert normalised(written) == text.plain[start:end]
    assert not set('"\\\n') & set(written)


def test_an_anchor_opens_the_words_of_its_ends() -> None:
    passage = Passage(10, 20, 22)
    assert list(opened(Anchor(("a", "b", "c"), None), passage)) == [10, 11, 12]
    assert list(opened(Anchor(("a", "b", "c"), ("d", "e")), passage)) == [10, 11, 12, 20, 21]
