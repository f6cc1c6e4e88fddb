"""Where a key stands in a TOML text: never inside a string, a comment or another table."""

import tomllib
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.sources.records.toml_place import place_of, place_of_error
from argmap.text import SourceText
from tests.sources.toml_texts import toml_texts

RENAMED = "renamed"


def line_of(text: str, key: str, table: str = "") -> tuple[int, str]:
    place = place_of(SourceText("s.toml", text), key, table)
    return place.line, place.text


@pytest.mark.parametrize(
    ("text", "key", "table", "expected"),
    [
        ('note = """\ntitle = 1\n"""\ntitle = 7\n', "title", "", (4, "title")),
        ('note = """\n[seal]\n"""\ntitle = 7\n', "title", "", (4, "title")),
        ("note = '''\n[seal]\nroot = 1\n'''\n[seal]\nroot = 2\n", "root", "seal", (6, "root")),
        ("x = [\n[1],\n]\ntitle = 7\n", "title", "", (4, "title")),
        ("note = 1 # = [x]\n[ 'seal' ] # [y]\nroot = 1", "root", "seal", (3, "root")),
        ("a = 1\nseal.root = 2\n", "root", "seal", (2, "root")),
        ("a = 1\nseal = { words = 1, root = 2 }\n", "root", "seal", (2, "root")),
        ('a = 1\n"\\u0072oot" = 2\n', "root", "", (2, "\\u0072oot")),
        ("[other]\nroot = 1\n[seal]\nroot = 2\n", "root", "seal", (4, "root")),
        ("a = { root = 1 }\nroot = 2\n", "root", "", (2, "root")),
        ("title = 1\r\nroot = 2\r\n", "root", "", (2, "root")),
    ],
)
def test_a_key_is_found_where_it_is_defined(
    text: str, key: str, table: str, expected: tuple[int, str]
) -> None:
    assert line_of(text, key, table) == expected


@pytest.mark.parametrize(
    ("key", "table", "expected"),
    [("root", "seal", (2, "seal")), ("title", "", (1, "n")), ("seal", "", (2, "seal"))],
)
def test_what_is_not_there_stands_at_its_table_or_at_the_start(
    key: str, table: str, expected: tuple[int, str]
) -> None:
    assert line_of("note = 1\n[seal]\nwords = 2\n", key, table) == expected


@given(toml_texts())
def test_who_writes_another_name_there_renames_the_key_and_nothing_else(text: str) -> None:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    inner = [(key, name) for name, of in table.items() if isinstance(of, dict) for key in of]
    for key, name in [(key, "") for key in table] + inner:
        place = place_of(SourceText("s.toml", text), key, name)
        assert tomllib.loads(f'"{place.text}" = 1') == {key: 1}
        expected = deepcopy(table)
        within = expected[name] if name else expected
        if isinstance(within[key], dict | list):
            continue  # it may be named in several places
        within[RENAMED] = within.pop(key)
        assert tomllib.loads(text[: place.start] + RENAMED + text[place.end :]) == expected


@given(st.text() | st.text(alphabet="[]{}=.,#\"'\\\na "), st.sampled_from(["", "a"]))
def test_no_text_stops_the_search(text: str, table: str) -> None:
    place = place_of(SourceText("s.toml", text), "a", table)
    assert 0 <= place.start <= place.end <= len(text)


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Expected '=' (at line 2, column 3)", (2, 3, "c")),
        ("Unexpected (at line 2, column 9)", (2, 4, "")),
        ("Cut off (at end of document)", (2, 3, "c")),
    ],
)
def test_the_place_of_an_error(message: str, expected: tuple[int, int, str]) -> None:
    place = place_of_error(SourceText("s.toml", "one\nabc"), message)
    assert (place.line, place.column, place.text) == expected
