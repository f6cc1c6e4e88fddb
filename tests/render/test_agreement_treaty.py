"""The picture of the Kuril case tells what the analysis found, and follows the map."""

from pathlib import Path

from argmap.agreement.member import Reading
from argmap.model.argument_map import ArgumentMap
from argmap.render.view.page import Page
from tests.render.agreement_drawing import RIVER, opened, page_of, view_in
from tests.render.drawing import Case, map_of

TREATY = str(Path(__file__).parents[2] / "maps" / "treaty.argmap")


def shown(page: Page) -> set[tuple[str, ...]]:
    return {row.members for band in page.bands for row in band.rows}


def test_every_conflict_that_the_map_expects_is_drawn() -> None:
    expected = opened(TREATY).map.conflict_expectations
    assert len(expected) >= 5
    found = {frozenset(members) for members in shown(page_of(TREATY))}
    assert {frozenset(one.members) for one in expected} <= found


def test_every_demand_is_traced_to_a_passage() -> None:
    page = page_of(TREATY)
    for band in page.bands:
        for row in band.rows:
            for card in (*row.left, *row.right):
                assert card.again or card.basis.links, card.id


def test_missile_defence_comes_in_where_the_reading_lets_it_in() -> None:
    page = page_of(TREATY)
    missile = "russia-missile-firm/red-line"
    assert not any(missile in members for members in shown(page))
    extra = {member for row in page.after[0].rows for member in row.members}
    assert missile in extra
    assert any(missile in members for members in shown(page_of(TREATY, Reading.CAUTIOUS)))


def test_the_smallest_concessions_name_who_moves() -> None:
    exits = page_of(TREATY).exits
    assert [it.sign for it in exits] == [band.sign for band in page_of(TREATY).bands]
    for it in exits:
        for way in (*it.left, *it.middle, *it.right):
            assert way.gives
            assert way.opens


def of_map(map: ArgumentMap) -> Page:
    return view_in(Case(map)).body


def test_the_picture_follows_a_claim_that_falls() -> None:
    text = Path(RIVER).read_text(encoding="utf-8")
    before = of_map(map_of(text))
    objection = 'rebuttal no-ferries "The ferries have stopped" against ferry-lives-on-tolls\n'
    after = of_map(map_of(f'{text}\n{objection}    strength strong\n    cite survey "none"\n'))
    tolls = ("orland-tolls/red-line", "velmar-tolls/red-line")
    assert tolls in shown(before)
    assert shown(after) == shown(before) - {tolls}
    assert len(after.exits) == len(before.exits) - 1


def test_a_side_counts_its_constituencies() -> None:
    """The Japanese public's demand is on Japan's side: that side alone could open a deal."""
    said = " ".join(page_of(TREATY, Reading.CAUTIOUS).exits_remarks)
    assert "If only Japan's side gives way" in said
    assert "cannot open a deal" not in said
    confident = " ".join(page_of(TREATY).exits_remarks)
    for one in opened(TREATY).agreement_in(Reading.CONFIDENT).unilateral:
        least = min(len(concession.give_up) for concession in one.concessions)
        assert f"If only {one.mover.title()} gives way" in confident
        assert f"give up {least} demands" in confident
