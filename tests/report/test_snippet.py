"""Marks stand under what they mark, whatever the width of what is before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.report.findings.snippet import LONGEST, snippet
from argmap.report.terminal import expand_tabs, visible, width
from argmap.text import SourceText, Span


def marked(text: str, part: str) -> tuple[str, str]:
    """Return the line as shown and the line of marks, without the gutter."""
    start = text.index(part)
    span = Span(SourceText("a", text), start, start + len(part))
    _, line, marks = snippet(span, "^", 1, "error", color=False)
    return line[4:], marks[4:]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("a word here", "  ^^^^"),
        ("\tword", "    ^^^^"),
        ("ab\tword", "    ^^^^"),
        ("日本 word", "     ^^^^"),
        ("e\u0301 word", "  ^^^^"),
        ("日\tword", "    ^^^^"),
        ("\u202e word", "       ^^^^"),
    ],
)
def test_marks_are_placed_by_cells(text: str, marks: str) -> None:
    assert marked(text, "word")[1] == marks


def test_wide_characters_get_two_marks() -> None:
    assert marked("a 日本 b", "日本") == ("a 日本 b", "  ^^^^")


def test_an_empty_place_gets_one_mark() -> None:
    span = Span(SourceText("a", "abc"), 3, 3)
    assert snippet(span, "^", 1, "error", color=False)[2] == "  |    ^"


def test_of_several_lines_the_first_is_shown() -> None:
    span = Span(SourceText("a", 'note """one\ntwo"""'), 5, 18)
    assert snippet(span, "^", 1, "error", color=False)[1:] == [
        '1 | note """one',
        "  |      ^^^^^^ … to line 2",
    ]


@given(st.text(max_size=300), st.data())
def test_a_shown_line_is_never_too_long(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    _, line, marks = snippet(Span(SourceText("a", text), start, end), "^", 3, "error", False)
    assert width(line[6:]) <= LONGEST
    assert "\n" not in line + marks


@given(st.text())
def test_what_is_shown_is_harmless_and_shown_once(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert not set(shown) & set("\x1b\n\r\x00\u202e\u2066\u2028")
    assert "\t" not in expand_tabs(shown)
