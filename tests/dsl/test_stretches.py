"""The syntax forgets nothing: its stretches tile any text, and refusals keep reasons."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.dsl.parser import parse
from argmap.dsl.stretches import (
    Stretch,
    StretchKind,
    comments_within,
    stretch_at,
    stretches,
)
from argmap.dsl.syntax import Refused, SyntaxFile, UnreadableDeclaration
from argmap.text import SourceText
from tests.dsl.strategies import MAPS, PLAIN_MAPS

ROOT = Path(__file__).parents[2]
WRITTEN = [
    path.read_bytes().decode("utf-8", "replace")
    for folder in ("maps", "tests/cases")
    for path in sorted((ROOT / folder).rglob("*.argmap"))
]
BLANKS = st.sampled_from(["", " ", "\t", "\n", "\r\n", "\r", "\x0b", "\x85", "\u2028"])
SCRAPS = BLANKS | st.sampled_from(
    ['"', '"""', "“", "\\", "#", "(", ",", ",\n", ", # c\n", "* ", "\x00", "\u200b"]
)
MANGLED = st.builds(
    lambda text, cuts: "".join(mangle(text, cuts)),
    st.sampled_from(WRITTEN),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), SCRAPS), min_size=1, max_size=8),
)


def mangle(text: str, cuts: list[tuple[float, int, str]]) -> Iterator[str]:
    """Return a text with some stretches cut out, and scraps in their place."""
    at = 0
    for place, length, scrap in sorted(cuts):
        start = max(at, int(place * len(text)))
        yield text[at:start] + scrap
        at = start + length
    yield text[at:]


def read(text: str) -> SyntaxFile:
    return parse(SourceText("test.argmap", text)).file


def of_kind(file: SyntaxFile, kind: StretchKind) -> list[str]:
    return [one.span.text for one in stretches(file) if one.kind is kind]


def hold_to(text: str) -> None:
    file = read(text)
    found = stretches(file)
    at = 0
    for one in found:
        assert one.span.start >= at
        assert not text[at : one.span.start].strip()
        assert is_as_told(one)
        at = max(at, one.span.end)
    assert not text[at:].strip()
    assert at <= len(text)


def is_as_told(one: Stretch) -> bool:
    text = one.span.text
    match one.kind:
        case StretchKind.BLANK:
            return not text.strip()
        case StretchKind.COMMENT | StretchKind.TRAILING_COMMENT:
            return text.startswith("#") and "\n" not in text
        case StretchKind.REFUSED:
            assert isinstance(one.node, Refused | UnreadableDeclaration)
            return bool(text) and text == text.strip() and bool(one.node.reason.message)
        case _:
            assert not isinstance(one.node, Refused | None)
            return text.startswith(one.node.keyword.text) and text == text.strip()


@pytest.mark.parametrize("text", WRITTEN)
def test_what_is_written_is_tiled(text: str) -> None:
    hold_to(text)


@given(st.one_of(MAPS, PLAIN_MAPS, MANGLED, st.text()))
@settings(max_examples=500, deadline=None)
def test_any_text_is_tiled(text: str) -> None:
    hold_to(text)


@given(st.one_of(MAPS, MANGLED))
@settings(deadline=None)
def test_every_line_is_told_once(text: str) -> None:
    """A line is one stretch's or several's; a blank one that no stretch runs over is told."""
    file = read(text)
    found = stretches(file)
    covered: list[int] = []
    for one in found:
        first, _ = file.source.line_and_column(one.span.start)
        last, _ = file.source.line_and_column(max(one.span.start, one.span.end - 1))
        covered += range(first, last + 1)
    lines = text.split("\n")
    expected = len(lines) - (lines[-1] == "")
    assert sorted(set(covered)) == list(range(1, expected + 1))


@given(st.one_of(MAPS, MANGLED))
@settings(deadline=None)
def test_an_offset_is_found_in_its_stretch(text: str) -> None:
    found = stretches(read(text))
    for one in found:
        assert stretch_at(found, one.span.start) == one
        if one.span.end > one.span.start:
            assert stretch_at(found, one.span.end - 1) == one


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ('assumed "x"\nclaim a "A"', ['assumed "x"']),  # stray
        ('claim a "A"\n    publisher "P"  # why\n    note "n"', ['publisher "P"']),
        ('claim a "A"\n  strength weak\n  strength strong', ["strength strong"]),
        ('claim a "A"\n  strength weak\n  strength weak', ["strength weak"]),
        ('claim a "A"\n  because b c # why', ["because b c # why"]),
        ('claim a “A”\n  note "n"', ["claim a “A”"]),
        ('claim a "A"\n  cite s ""', ['cite s ""']),
        ('claim a "A"\n  because b, # b\n  c d\n  note "n"', ["because b, # b\n  c d"]),
        ('Some words here\n\nand yet more.\nclaim a "A"', ["Some words here\n\nand yet more."]),
        ('constraint c "C"\n  not ' + "(" * 300 + "a is b" + ")" * 300, ["not ((("]),
    ],
)
def test_what_is_refused_is_kept(text: str, refused: list[str]) -> None:
    found = of_kind(read(text), StretchKind.REFUSED)
    assert [one[: len(told)] for one, told in zip(found, refused, strict=True)] == refused


def test_a_refused_line_stands_in_its_place_with_the_reason() -> None:
    file = read('claim a "A"\n  note "1"\n  author "x"\n  note "2"\n')
    assert [type(clause).__name__ for clause in file.declarations[0].clauses] == [
        "Property",
        "Refused",
        "Property",
    ]
    refused = file.declarations[0].clauses[1]
    assert isinstance(refused, Refused)
    assert refused.reason.code.id == "AM006"


def test_comments_and_blank_lines_are_told_apart() -> None:
    text = '\n# one\nclaim a "A" # two\n\n  because b, # three\n  # four\n  c\r\n  \n'
    file = read(text)
    assert of_kind(file, StretchKind.COMMENT) == ["# one"]
    assert of_kind(file, StretchKind.TRAILING_COMMENT) == ["# two"]
    assert of_kind(file, StretchKind.BLANK) == ["", "", "  "]
    because = stretches(file)[5]
    assert because.span.text.startswith("because b")
    within = comments_within(file, because.span)
    assert [comment.text for comment in within] == ["# three", "# four"]


def test_a_comment_ends_before_a_windows_line_end() -> None:
    assert of_kind(read('claim a "A"\r\n# one\r\n'), StretchKind.COMMENT) == ["# one"]
