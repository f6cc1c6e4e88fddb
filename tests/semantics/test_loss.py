"""What falls without something, against evaluating the map without it."""

from random import Random

import pytest
from attrs import evolve

from argmap.model.labels import Label
from argmap.semantics.change.loss import Loss, losses
from argmap.semantics.evaluate.labelling import label, settled
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import random_map_text


def test_a_linked_premise_takes_the_conclusion_along_and_an_alternative_does_not() -> None:
    map = made_map("p\n q\n r\n p, q -> c\n r -> d\n p -> d")
    groups = [("one", ["p"]), ("other", ["r"]), ("both", ["p", "r"])]
    found = list(losses(settled(map), ["c", "d"], groups))
    assert found == [Loss("one", ("c",)), Loss("both", ("c", "d"))]


def test_a_statement_does_not_fall_by_losing_its_own_source() -> None:
    map = made_map("p\n p -> c")
    assert list(losses(settled(map), ["p", "c"], [("p", ["p"])])) == [Loss("p", ("c",))]


@pytest.mark.parametrize("seed", range(4))
def test_what_falls_is_what_is_not_accepted_in_the_map_without_it(seed: int) -> None:
    random, seen = Random(seed), 0
    for _ in range(40):
        map = made_map(random_map_text(random))
        accepted = [id for id, it in label(map).statements.items() if it is Label.ACCEPTED]
        ids = [statement.id for statement in map.statements]
        groups = [(f"{n}", random.sample(ids, min(len(ids), 1 + n % 2))) for n in range(8)]
        found = {loss.name: loss.fallen for loss in losses(settled(map), accepted, groups)}
        for name, members in groups:
            statements = tuple(
                evolve(it, citations=(), assumption=None) if it.id in members else it
                for it in map.statements
            )
            after = label(evolve(map, statements=statements)).statements
            fallen = [id for id in accepted if after[id] is not Label.ACCEPTED]
            expected = tuple(id for id in fallen if id not in members)
            assert found.get(name, ()) == expected
            seen += len(expected)
    assert seen > 10


def test_the_search_ends() -> None:
    steps = "".join(f"p{n}\n p{n}, c{n} -> c{n + 1}\n" for n in range(2_000))
    map = made_map(f"c0\n{steps}")
    groups = [(f"p{n}", [f"p{n}"]) for n in range(2_000)]
    found = list(losses(settled(map), ["c2000"], groups))
    assert 5 < len(found) < 100
    assert [loss.name for loss in found] == [f"p{n}" for n in range(len(found))]
