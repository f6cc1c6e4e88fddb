"""No line is wider than its column, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.render.drawing.text.metrics import Font, width
from argmap.render.drawing.text.wrap import fit, wrap
from tests.render.drawing import HOSTILE

BODY = Font(12.5)


@given(st.text(max_size=200), st.floats(30, 400))
def test_lines_stay_in_the_column(text: str, column: float) -> None:
    # A letter with a pile of accents stays whole, so one cluster may need a line.
    assert all(width(line, BODY) <= column for line in wrap(text, BODY, column))


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
