"""No line is wider than its column, and nothing is lost."""

import subprocess
import sys

import pytest
import regex  # type: ignore[import-untyped]
from hypothesis import example, given
from hypothesis import strategies as st

from argmap.render.drawing.text.metrics import Font, width
from argmap.render.drawing.text.wrap import _PLAIN, fit, wrap
from tests.render.drawing import HOSTILE

BODY = Font(12.5)


@given(st.text(max_size=200), st.floats(30, 400))
@example("\U0001f000\U0001f3fb", 30)  # a tile and a skin tone: one character of 33 pixels
@example("\U0001f469\u200d\U0001f467\u200d\U0001f466" * 2, 40)
@example("\u1112\u1161\u11ab" * 3, 30)  # a syllable of three letters
def test_lines_stay_in_the_column_or_are_one_character(text: str, column: float) -> None:
    for line in wrap(text, BODY, column):
        assert width(line, BODY) <= column or regex.fullmatch(r"\X", line)


@pytest.mark.parametrize(
    "character",
    [
        "\U0001f1ef\U0001f1f5",  # a flag
        "\U0001f44d\U0001f3fd",  # a thumb with its skin tone
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",  # Scotland
        "\U0001f469\u200d\U0001f467",  # a family
        "e\u0301",
        "\u1112\u1161\u11ab",
        "\u0915\u094d\u0937\u093f",
    ],
)
def test_no_character_is_broken(character: str) -> None:
    for column in (10.0, 30.0, 50.0, 90.0):
        lines = wrap(character * 5, BODY, column)
        assert all(set(line.split(character)) == {""} for line in lines), lines
    assert fit(character * 9, BODY, 60.0).removesuffix("…").split(character)[-1] == ""


def test_plain_texts_are_split_as_the_library_would() -> None:
    plain = [char for char in map(chr, range(0x110000)) if _PLAIN.fullmatch(char)]
    assert len(plain) > 20_000
    assert regex.findall(r"\X", "".join(plain)) == plain


def test_a_text_of_letters_does_not_import_it() -> None:
    code = "import sys; from argmap.render.drawing.text.wrap import wrap; "
    code += "from argmap.render.drawing.text.metrics import Font; "
    code += "wrap('“Plain words”; из двух языков, 日本語' * 9, Font(12), 80); "
    code += "sys.exit('regex' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_is_lost(text: str) -> None:
    assert "".join("".join(wrap(text, BODY, 214)).split()) == "".join(
        text.replace("\u200b", "").split()
    )


def test_lines_are_balanced() -> None:
    lines = wrap("one two three four five six seven eight nine ten eleven", BODY, 214)
    widths = [width(line, BODY) for line in lines]
    assert len(lines) == 2
    assert max(widths) - min(widths) < 40


def test_japanese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    lines = wrap("平和条約を結ぶ。" * 6, BODY, 100.5)
    assert len(lines) > 3
    assert not any(line.startswith("。") for line in lines)


def test_a_hyphen_is_a_place_to_break_and_a_date_is_not() -> None:
    assert wrap("long-standing", BODY, 50) == ("long-", "standing")
    assert wrap("in 2018-2019", BODY, 62) == ("in", "2018-2019")


def test_a_number_keeps_its_per_cent_sign() -> None:
    lines = wrap("a poll of 2016, 57 % of them", BODY, width("a poll of 2016, 57", BODY) + 1)
    assert any("57\u00a0%" in line for line in lines)


def test_too_many_lines_end_in_an_ellipsis() -> None:
    lines = wrap("word " * 500, BODY, 100, most=3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert width(lines[-1], BODY) <= 100


def test_room_is_kept_beside_the_last_line_where_it_costs_no_line() -> None:
    text = "one two three four five six seven eight nine ten eleven"
    lines = wrap(text, BODY, 214, tail=60)
    assert len(lines) == len(wrap(text, BODY, 214)) == 2
    assert width(lines[-1], BODY) + 60 <= 214
    assert wrap(text, BODY, 214, tail=210) == wrap(text, BODY, 214)


def test_fit_cuts_to_one_line() -> None:
    assert fit("short", BODY, 100) == "short"
    assert fit("a  b\nc", BODY, 100) == "a b c"
    assert width(fit("w" * 99, BODY, 100), BODY) <= 100


def test_known_widths() -> None:
    assert width("Hello", Font(1000)) == pytest.approx(2278, abs=1)  # Arial's own advances
    assert width("平和", Font(10)) == 20
    assert width("e\u0301", Font(10)) == width("e", Font(10))
