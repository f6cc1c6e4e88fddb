"""Why Russia and Japan do not agree, as the analysis of their positions finds it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from argmap.agreement.agreement import Agreement
from argmap.agreement.analysis import analyse
from argmap.agreement.member import Reading, members_of
from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label
from argmap.text import SourceText
from argmap.workspace.loading import Loader
from argmap.workspace.open_map import OpenMap
from argmap.workspace.workspace import Workspace
from tests.maps.edited_map import Edit, objecting

MAPS = Path(__file__).parents[2] / "maps"

RECOGNITION = {"russia-recognition/red-line", "japan-claim/red-line", "recognition-voids-claim"}
ORDER = {"russia-order/red-line", "japan-order/red-line"}
ISLANDS = {"russia-title/red-line", "japan-title/red-line"}
BASES = {
    "russia-bases/red-line",
    "japan-title/red-line",
    "japan-alliance/red-line",
    "no-guarantee-alone",
}
ALLIANCE = {"russia-alliance/red-line", "japan-alliance/red-line"}
SANCTIONS = {"russia-sanctions/red-line", "japan-sanctions/red-line"}
MISSILE_DEFENCE = {"russia-missile-firm/red-line", "japan-missile-defence/red-line"}

COLLISIONS = [RECOGNITION, ORDER, ISLANDS, BASES, ALLIANCE, SANCTIONS]

WITHOUT_CONDITIONS = {
    "treaty": objecting("recognition-asked", "treaty-first", "no-land", "bases-minded"),
    "osw-2019": objecting("alliance-condition", "sanctions-condition"),
    "valdai-2019": objecting("sanctions-lifted"),
}


def opened(edits: Mapping[str, Edit] | None = None) -> OpenMap:
    """Return the synthesis after edits of the texts of some maps, named by their stems."""
    loader = Loader()
    edited: dict[str, Edit] = {"treaty": str, **(edits or {})}
    for stem, edit in edited.items():
        path = MAPS / f"{stem}.argmap"
        text = re.sub(r"^expect .*\n", "", path.read_text(encoding="utf-8"), flags=re.M)
        loader.add(SourceText(str(path), edit(text)))
    found = Workspace(loader).open(str(MAPS / "treaty.argmap"))
    assert found.errors == ()
    return found


def agreement(
    edits: Mapping[str, Edit] | None = None, reading: Reading = Reading.CONFIDENT
) -> Agreement:
    """Return the analysis of the positions after edits."""
    found = opened(edits)
    return analyse(found.map.issues, members_of(found.map, found.labelling.statements), reading)


def conflicts(found: Agreement) -> list[set[str]]:
    """Return the conflicts as sets of demands and constraints."""
    return [set(conflict.members) for conflict in found.conflicts]


def unordered(sets: list[set[str]]) -> set[frozenset[str]]:
    return {frozenset(members) for members in sets}


def grounds(map: ArgumentMap, member: str) -> Iterator[str]:
    """Return all statements that a demand or a constraint rests on, however far down."""
    owner = map.demand_by_id[member][0] if "/" in member else map.constraint_by_id[member]
    waiting = [premise for reason in owner.reasons for premise in reason.premises]
    seen: set[str] = set()
    while waiting:
        statement = waiting.pop()
        if statement not in seen:
            seen.add(statement)
            yield statement
            for inference in map.inferences_to.get(statement, ()):
                waiting.extend(inference.premises)


def test_no_treaty_is_possible_and_these_terms_collide() -> None:
    found = agreement()
    assert not found.possible
    assert all(knot.complete for knot in found.knots)
    assert unordered(conflicts(found)) == unordered(COLLISIONS)


def test_the_cautious_reading_lets_missile_defence_in_and_japans_public() -> None:
    confident = unordered(conflicts(agreement()))
    cautious = unordered(conflicts(agreement(reading=Reading.CAUTIOUS)))
    added = cautious - confident
    assert confident < cautious
    assert frozenset(MISSILE_DEFENCE) in added
    assert all(
        "japanese-public-title/red-line" in conflict
        for conflict in added - {frozenset(MISSILE_DEFENCE)}
    )


@pytest.mark.parametrize("conflict", [*COLLISIONS, MISSILE_DEFENCE])
def test_every_member_of_a_collision_goes_back_to_a_passage(conflict: set[str]) -> None:
    map = opened().map
    for member in conflict:
        cited = [map.statement_by_id[ground].citations for ground in grounds(map, member)]
        assert any(cited), f"{member} rests on no passage"


def test_the_passages_behind_recognition_are_the_ones_that_speak_of_it() -> None:
    map = opened().map
    assert {"osw.war-results", "moscow-times.lavrov-condition"} <= set(
        grounds(map, "russia-recognition/red-line")
    )
    assert "moscow-times.japan-legal-owner" in set(grounds(map, "japan-claim/red-line"))
    assert "moscow-times.recognition-voids-claim" in set(
        grounds(map, "recognition-voids-claim")
    )


def test_the_smallest_concessions_say_who_moves() -> None:
    found = agreement()
    smallest = [c for c in found.concessions if len(c.give_up) == 5]
    assert smallest
    assert {mover for concession in smallest for mover in concession.moved_by} <= {
        "russia",
        "japan",
        "world",
    }
    assert all(concession.moved_by and concession.opens for concession in smallest)
    assert {alone.mover for alone in found.unilateral} == {"russia", "japan"}


def test_once_moscow_drops_prior_recognition_its_knot_is_gone() -> None:
    dropped = {
        "osw-2019": objecting("war-results"),
        "moscow-times-2019": objecting("lavrov-condition"),
    }
    before, after = agreement(), agreement(dropped)
    assert not after.possible
    assert unordered(conflicts(after)) == unordered(COLLISIONS) - {frozenset(RECOGNITION)}
    assert len(after.knots) == len(before.knots) - 1
    assert min(len(c.give_up) for c in after.concessions) == 4


@pytest.mark.parametrize(
    "one",
    [
        {"osw-2019": objecting("war-results")},
        {"moscow-times-2019": objecting("lavrov-condition")},
    ],
)
def test_one_account_of_the_demand_for_recognition_is_enough(one: Mapping[str, Edit]) -> None:
    assert unordered(conflicts(agreement(one))) == unordered(COLLISIONS)


def test_if_moscow_would_part_with_two_islands_the_rest_still_collides() -> None:
    found = agreement({"treaty": objecting("no-land")})
    assert unordered(conflicts(found)) == unordered(COLLISIONS) - {frozenset(ISLANDS)}


def test_without_moscows_conditions_a_treaty_over_two_islands_is_possible() -> None:
    found = agreement(WITHOUT_CONDITIONS)
    assert found.possible
    assert {dict(deal)["title"] for deal in found.deals} == {"two"}


def test_the_conclusion_follows_the_result() -> None:
    assert opened().labelling.statements["agreement-unlikely"] is Label.ACCEPTED
    readings_differ = opened(WITHOUT_CONDITIONS).labelling
    assert readings_differ.statements["agreement-unlikely"] is Label.UNDECIDED
    open_questions = objecting("missile-indispensable", "public-hardly-bends")
    conditions = WITHOUT_CONDITIONS["treaty"]
    settled = {**WITHOUT_CONDITIONS, "treaty": lambda text: open_questions(conditions(text))}
    possible = opened(settled).labelling
    assert possible.statements["neither-gives-way"] is Label.ACCEPTED
    assert possible.statements["agreement-unlikely"] is Label.REJECTED
