"""What a map gives by name is what looking through all of it gives."""

from random import Random

import pytest
from attrs import evolve

from argmap.dsl.parser import parse
from argmap.model.argument_map import ArgumentMap, Contradiction, rests_on_its_source
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.model.statement import Assumption, Computation, StatementKind
from argmap.text import SourceText
from tests.semantics.made_maps import CITATION, NOWHERE, made_map
from tests.semantics.random_maps import random_map_text


@pytest.mark.parametrize("seed", range(3))
def test_links_are_found_from_either_end(seed: int) -> None:
    random = Random(seed)
    for _ in range(60):
        map = made_map(random_map_text(random, 8))
        again = tuple(
            Contradiction(pair.second, pair.first, NOWHERE) for pair in map.contradictions
        )
        map = evolve(map, contradictions=(*map.contradictions, *again))
        check_links(map)


def check_links(map: ArgumentMap) -> None:
    for id in (*(s.id for s in map.statements), *(i.id for i in map.inferences), "nobody"):
        assert map.inferences_to.get(id, ()) == tuple(
            step for step in map.inferences if step.conclusion == id
        )
        assert map.inferences_from.get(id, ()) == tuple(
            step for step in map.inferences if id in step.premises
        )
        assert map.attacks_on.get(id, ()) == tuple(a for a in map.attacks if a.target == id)
        assert map.attacks_by.get(id, ()) == tuple(a for a in map.attacks if a.attacker == id)
        others = map.contradicted_by.get(id, ())
        assert len(others) == len(set(others))
        assert set(others) == {
            end
            for pair in map.contradictions
            for end, other in ((pair.first, pair.second), (pair.second, pair.first))
            if other == id
        }


def test_a_step_is_found_once_from_a_premise_that_it_names_twice() -> None:
    map = made_map("p\n p, p -> c")
    assert map.inferences_from == {"p": map.inferences}


DEAL = """
map "A bridge"
party town "The town"
party ward "A ward"
    part-of town
source diary "Site diary"
source book "A book"
issue lanes "How many lanes"
    option two "Two"
    option four "Four"
issue toll "Who pays"
    option town "The town"
position wide of town
    red-line lanes is four
    ideal lanes is two
position narrow of ward
    red-line lanes is two
constraint law "The law"
    requires lanes is four
constraint money "The money"
    not toll is town
"""


def deal() -> ArgumentMap:
    parsed = parse(SourceText("test.argmap", DEAL))
    assert not parsed.diagnostics
    return resolve((Unit(parsed.file),)).map


def test_everything_is_found_by_its_id() -> None:
    map = deal()
    for things, by_id in (
        (map.parties, map.party_by_id),
        (map.sources, map.source_by_id),
        (map.issues, map.issue_by_id),
        (map.constraints, map.constraint_by_id),
    ):
        assert len(things) == 2
        assert list(by_id.values()) == list(things)
        assert list(by_id) == [thing.id for thing in things]
    assert {
        id: (position.id, demand.id) for id, (position, demand) in map.demand_by_id.items()
    } == {
        "wide/red-line": ("wide", "wide/red-line"),
        "wide/ideal": ("wide", "wide/ideal"),
        "narrow/red-line": ("narrow", "narrow/red-line"),
    }
    assert map.root is map.files[0]
    assert map.party_by_id["ward"].part_of == "town"


def test_an_option_is_found_by_its_name() -> None:
    lanes = deal().issue_by_id["lanes"]
    assert [lanes.option(name).text for name in ("two", "four")] == ["Two", "Four"]
    with pytest.raises(KeyError):
        lanes.option("town")


CLAIM, PREMISE, REBUTTAL = StatementKind.CLAIM, StatementKind.PREMISE, StatementKind.REBUTTAL


@pytest.mark.parametrize(
    ("kind", "cited", "assumed", "rests"),
    [
        (CLAIM, False, False, False),
        (CLAIM, True, False, False),
        (CLAIM, False, True, True),
        (PREMISE, False, False, False),
        (PREMISE, True, False, True),
        (PREMISE, False, True, True),
        (REBUTTAL, False, False, False),
        (REBUTTAL, True, False, True),
        (REBUTTAL, False, True, True),
    ],
)
def test_what_a_statement_rests_on(
    kind: StatementKind, cited: bool, assumed: bool, rests: bool
) -> None:
    (statement,) = made_map("p").statements
    statement = evolve(
        statement,
        kind=kind,
        citations=(CITATION,) if cited else (),
        assumption=Assumption("so", NOWHERE) if assumed else None,
    )
    assert rests_on_its_source(statement) is rests
    for computed in Computation:
        result = evolve(statement, computed=computed)
        assert rests_on_its_source(result) is (computed is not Computation.FAILS)
