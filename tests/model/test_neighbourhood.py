"""The part of a map round a statement, against following every link anew."""

from random import Random

import pytest
from attrs import evolve

from argmap.model.argument_map import ArgumentMap
from argmap.model.neighbourhood import file_name, neighbourhood, overview
from argmap.model.part import restricted
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import random_map_text


def links(map: ArgumentMap) -> set[tuple[str, str]]:
    """Return which statement leads to which in one step."""
    found: set[tuple[str, str]] = set()
    steps = {step.id: step for step in map.inferences}
    for step in map.inferences:
        ends = {step.conclusion, *step.premises}
        found |= {(a, b) for a in ends for b in ends}
    for attack in map.attacks:
        undercut = steps.get(attack.target)
        if undercut is None:
            found |= {(attack.attacker, attack.target), (attack.target, attack.attacker)}
        else:
            found.add((undercut.conclusion, attack.attacker))
            ends = {undercut.conclusion, *undercut.premises}
            found |= {(attack.attacker, end) for end in ends}
    for pair in map.contradictions:
        found |= {(pair.first, pair.second), (pair.second, pair.first)}
    return found


def within(map: ArgumentMap, start: set[str], depth: int | None) -> list[str]:
    reached, known = set(start), links(map)
    for _ in range(len(map.statements) if depth is None else depth):
        reached |= {b for a, b in known if a in reached}
    return [statement.id for statement in map.statements if statement.id in reached]


def ids(map: ArgumentMap) -> list[str]:
    return [statement.id for statement in map.statements]


@pytest.mark.parametrize("seed", range(4))
def test_what_lies_within_some_steps_is_kept_and_nothing_else(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        text = random_map_text(random, 9)
        map = made_map(text)
        centre = random.choice(ids(map))
        for depth in (0, 1, 2, 3, None):
            part = neighbourhood(map, centre, depth)
            assert ids(part) == within(map, {centre}, depth), (text, centre, depth)


def test_nothing_lies_round_a_statement_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        neighbourhood(made_map("p\n p -> c"), "q", 1)


@pytest.mark.parametrize("seed", range(4))
def test_a_part_has_every_tie_whose_ends_it_has(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        map = made_map(random_map_text(random, 9))
        kept = frozenset(random.sample(ids(map), random.randint(1, len(map.statements))))
        part = restricted(map, kept)
        assert set(ids(part)) == kept
        steps = [s for s in map.inferences if {s.conclusion, *s.premises} <= kept]
        assert list(part.inferences) == steps
        seen = {*kept, *(step.id for step in steps)}
        assert [(a.attacker, a.target) for a in part.attacks] == [
            (a.attacker, a.target) for a in map.attacks if {a.attacker, a.target} <= seen
        ]
        assert [(c.first, c.second) for c in part.contradictions] == [
            (c.first, c.second) for c in map.contradictions if {c.first, c.second} <= kept
        ]


def in_files(text: str, elsewhere: str) -> ArgumentMap:
    """Return a map in which some statements belong to a second file."""
    map = made_map(text)
    (file,) = map.files
    other = evolve(file, source=evolve(file.source, name="maps\\low\\north.v2.argmap"))
    statements = tuple(
        evolve(statement, file=1) if statement.id in elsewhere.split() else statement
        for statement in map.statements
    )
    return evolve(map, files=(file, other), statements=statements)


CHAIN = "far\n far -> near\n near -> own\n own -> own-too\n apart"


def test_an_overview_has_the_root_file_and_what_is_near_it() -> None:
    map = in_files(CHAIN, "far near apart")
    assert ids(overview(map)) == ["near", "own", "own-too"]
    assert ids(overview(map, 0)) == ["own", "own-too"]
    assert ids(overview(map, 2)) == ["far", "near", "own", "own-too"]
    assert overview(map, None) is map


def test_an_overview_of_a_file_that_says_nothing_itself_is_the_whole() -> None:
    map = in_files(CHAIN, "far near own own-too apart")
    assert overview(map) is map
    assert overview(made_map(CHAIN)).statements == made_map(CHAIN).statements


def test_a_file_is_called_by_its_name_without_folder_and_ending() -> None:
    map = in_files(CHAIN, "far")
    assert (file_name(map, 0), file_name(map, 1)) == ("made", "north.v2")
