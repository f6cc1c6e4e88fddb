from random import Random

import pytest
from attrs import evolve

from argmap.model.argument_map import ArgumentMap, Expectation
from argmap.semantics.change.sensitivity import Sensitivity, sensitivity
from argmap.semantics.evaluate.labelling import label, settled
from tests.semantics.made_maps import CITATION, NOWHERE, made_map
from tests.semantics.random_maps import random_map_text


def expecting(map: ArgumentMap, *ids: str) -> ArgumentMap:
    expectations = tuple(
        Expectation(target=id, outcome="accepted", span=NOWHERE, file=0) for id in ids
    )
    return evolve(map, expectations=expectations)


def depends(text: str, id: str) -> Sensitivity:
    map = expecting(made_map(text), id)
    return sensitivity(map, settled(map), {CITATION.source: ("A. Author",)})


def test_a_linked_premise_is_a_key_assumption_and_an_alternative_is_not() -> None:
    found = depends("p\n q\n p, q -> c\n r -> c", "c").dependences[0]
    assert found.premises == ("p", "q")
    assert depends("p\n q\n p -> c\n q -> c", "c").dependences[0].premises == ()


def test_what_holds_off_an_objection_is_a_key_assumption() -> None:
    found = depends("p\n p -> c\n r\n r ~> c\n s\n s ~> r", "c").dependences[0]
    assert set(found.premises) == {"p", "s"}


def test_one_source_and_one_author_are_single_points_of_failure() -> None:
    found = depends("p\n q\n p -> c\n q -> c", "c").dependences[0]
    assert (found.sources, found.authors) == (("source",), ("A. Author",))
    found = depends("p\n q assumed\n p -> c\n q -> c", "c").dependences[0]
    assert (found.sources, found.authors) == ((), ())


def test_claims_that_rest_on_assumptions_alone_have_no_evidence() -> None:
    assert depends("p assumed\n p -> c\n q\n q -> d", "d").untouched == ("c",)


def without(map: ArgumentMap, id: str) -> ArgumentMap:
    statements = tuple(
        evolve(statement, citations=(), assumption=None) if statement.id == id else statement
        for statement in map.statements
    )
    return evolve(map, statements=statements)


@pytest.mark.parametrize("seed", range(6))
def test_the_key_assumptions_are_those_whose_loss_flips_the_label(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        text = random_map_text(random)
        map = made_map(text)
        ids = [statement.id for statement in map.statements]
        labels = label(map).statements
        map = expecting(map, *ids)
        flipping: dict[str, set[str]] = {id: set() for id in ids}
        for premise in ids:
            after = label(without(map, premise)).statements
            for id in ids:
                if after[id] is not labels[id] and id != premise:
                    flipping[id].add(premise)
        for found in sensitivity(map, settled(map)).dependences:
            assert set(found.premises) == flipping[found.id], (text, found)
