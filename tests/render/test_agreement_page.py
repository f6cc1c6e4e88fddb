"""What stands on the page of an agreement."""

import os
from pathlib import Path

import pytest
from attrs import evolve

from argmap.agreement.member import Reading
from argmap.render.view.page import Band, BandRow, Page
from argmap.render.views.wish import Wish
from tests.render.agreement_drawing import (
    CASES,
    HARBOUR,
    RIVER,
    opened,
    page_of,
    plain,
    view_in,
)

READINGS = [(case, reading) for case in sorted(CASES.iterdir()) for reading in Reading]


@pytest.mark.parametrize(
    ("case", "reading"), READINGS, ids=[f"{case.name}-{reading}" for case, reading in READINGS]
)
def test_page(case: Path, reading: Reading) -> None:
    actual = plain(view_in(opened(str(case / "input.argmap")), Wish(reading=reading)))
    actual = actual.replace(str(case), "")
    answer = case / f"{reading}.json"
    if os.environ.get("ARGMAP_ACCEPT"):
        answer.write_text(actual, encoding="utf-8")
    assert actual == answer.read_text(encoding="utf-8")


def rows(page: Page) -> list[tuple[Band, BandRow]]:
    return [(band, row) for band in (*page.bands, *page.after) for row in band.rows]


def test_no_option_of_a_plain_conflict_suits_both() -> None:
    for band, row in rows(page_of(RIVER)):
        if not row.facts and len(row.tables) == 1:
            for option in row.tables[0].rows:
                votes = (*option.left, *option.right)
                assert not all(vote.accepts for vote in votes), (band.title, option)


def test_the_parties_keep_their_sides() -> None:
    for _, row in rows(page_of(RIVER)):
        assert {card.actor.name for card in row.left} <= {"Orland", "Orland's farmers"}
        assert {card.actor.name for card in row.right} <= {"Velmar"}


def test_the_undecided_demand_stands_apart_in_the_confident_reading() -> None:
    page = page_of(RIVER)
    assert not any(card.open for band in page.bands for card in band.rows[0].left)
    (extra,) = page.after
    assert extra.faint
    (card,) = extra.rows[0].left
    assert (card.id, card.open) == ("farmers-meadows/red-line", True)


def test_the_undecided_demand_is_a_knot_of_the_cautious_reading() -> None:
    page = page_of(RIVER, Reading.CAUTIOUS)
    assert not page.after
    assert [band.sign for band in page.bands] == ["1", "2", "3", "4"]


def test_a_fact_says_which_option_it_bars() -> None:
    page = page_of(RIVER)
    (row,) = [row for _, row in rows(page) if row.facts]
    barred = {option.text for table in row.tables for option in table.rows if option.barred}
    assert "Orland builds and holds it" in barred


def test_every_way_out_stands_under_who_moves() -> None:
    for it in page_of(RIVER).exits:
        for ways, names in ((it.left, {"Orland"}), (it.right, {"Velmar"})):
            for way in ways:
                assert {give.actor.name if give.actor else "" for give in way.gives} == names


def test_the_zone_of_agreement_is_what_all_accept() -> None:
    page = page_of(HARBOUR)
    assert page.possible
    for band in page.bands:
        for option in band.rows[0].tables[0].rows:
            votes = (*option.left, *option.right)
            assert not option.zone or all(vote.accepts for vote in votes)
    assert len(page.deals) == 1


def test_what_still_divides_parties_that_can_agree() -> None:
    (band,) = page_of(HARBOUR).after
    assert "target" in band.title


@pytest.mark.parametrize("focus", ["2", "orland-weir", "orland-weir/red-line"])
def test_focus_keeps_to_its_subject(focus: str) -> None:
    page = page_of(RIVER, focus=focus)
    found = {member for _, row in rows(page) for member in row.members}
    assert "orland-weir/red-line" in found
    assert "orland-tolls/red-line" not in found


def test_focus_on_what_conflicts_with_nothing() -> None:
    page = page_of(RIVER, focus="velmar-weir")
    ((band, row),) = rows(page)
    assert "no red line" in band.remark
    assert row.outcome == ""


def test_an_unknown_focus_is_refused() -> None:
    with pytest.raises(KeyError):
        page_of(RIVER, focus="9")


def test_pages_are_values() -> None:
    page = page_of(RIVER)
    assert evolve(page) == page_of(RIVER)
