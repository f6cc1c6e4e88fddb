"""Statements that strict steps alone lead into a contradiction."""

from random import Random

import pytest

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label
from argmap.semantics.evaluate.labelling import label
from argmap.semantics.evaluate.strict_conflicts import StrictConflict, strict_conflicts
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import random_map_text


def test_a_statement_that_implies_two_contradictories_is_found() -> None:
    map = made_map("p\n p => a\n p => b\n b => c\n a >< c")
    assert strict_conflicts(map) == (StrictConflict("p", "a", "c"),)


def test_defeasible_steps_and_linked_premises_do_not_count() -> None:
    assert not strict_conflicts(made_map("p\n p => a\n p -> c\n a >< c"))
    assert not strict_conflicts(made_map("p\n q\n p, q => a\n a >< p"))


def test_the_nearest_statement_is_told() -> None:
    map = made_map("o\n o => p\n o => q\n p => a\n p => b\n a >< b")
    assert strict_conflicts(map) == (StrictConflict("p", "a", "b"),)


def test_a_contradiction_is_told_of_what_implies_the_least_on_the_way_to_it() -> None:
    """Both `far` and `near` imply it; `far` comes first, and implies more before."""
    map = made_map("far\n far => x\n x => a\n far => b\n near\n near => a\n near => b\n a >< b")
    assert strict_conflicts(map) == (StrictConflict("near", "a", "b"),)


def test_of_two_that_are_as_near_the_first_is_told() -> None:
    for one, other in (("p", "q"), ("q", "p")):
        lines = [f"{id}\n {id} => a\n {id} => b\n" for id in (one, other)]
        found = strict_conflicts(made_map("".join(lines) + "a >< b"))
        assert found == (StrictConflict(one, "a", "b"),)


def test_the_ways_to_both_ends_may_be_long() -> None:
    map = made_map("p\n p => a1\n a1 => a2\n a2 => a\n p => b1\n b1 => b2\n b2 => b\n a >< b")
    assert strict_conflicts(map) == (StrictConflict("p", "a", "b"),)


def test_all_premises_of_a_step_must_be_implied() -> None:
    assert not strict_conflicts(made_map("p\n q\n p => a\n p, q => b\n a >< b"))
    map = made_map("p\n p => q\n p => a\n p, q => b\n a >< b")
    assert strict_conflicts(map) == (StrictConflict("p", "a", "b"),)


def test_an_end_of_a_contradiction_may_imply_the_other() -> None:
    map = made_map("a\n a => m\n m => b\n a >< b")
    assert strict_conflicts(map) == (StrictConflict("a", "a", "b"),)


@pytest.mark.parametrize(("length", "found"), [(61, 1), (62, 0)])
def test_of_what_a_statement_implies_the_first_64_are_looked_at(
    length: int, found: int
) -> None:
    steps = "".join(f"p{n} => p{n + 1}\n" for n in range(length))
    map = made_map(f"p0\n p0 => a\n {steps} p{length} => b\n a >< b")
    assert len(strict_conflicts(map)) == found


def implied(map: ArgumentMap, id: str) -> set[str]:
    """Return what strict steps lead to from one statement alone, the long way."""
    closed, size = {id}, 0
    while len(closed) > size:
        size = len(closed)
        for step in map.inferences:
            if step.strict and closed.issuperset(step.premises):
                closed.add(step.conclusion)
    return closed


@pytest.mark.parametrize("seed", range(4))
def test_every_contradiction_that_one_statement_implies_is_told_once(seed: int) -> None:
    random, seen = Random(seed), 0
    for _ in range(500):
        text = random_map_text(random)
        map = made_map(text)
        pairs = {tuple(sorted((one.first, one.second))) for one in map.contradictions}
        reach = {statement.id: implied(map, statement.id) for statement in map.statements}
        wanted = {
            pair for pair in pairs if any(all(p in r for p in pair) for r in reach.values())
        }
        found = strict_conflicts(map)
        assert {(one.first, one.second) for one in found} == wanted, text
        assert len(found) == len(wanted), text
        for one in found:
            assert {one.first, one.second} <= reach[one.statement], text
        seen += len(found)
    assert seen


def test_a_long_way_to_many_contradictions_is_read_once() -> None:
    steps = "".join(f"p{n} => p{n + 1}\n" for n in range(20_000))
    ends = "".join(f"p20000 => a{n}\n p20000 => b{n}\n a{n} >< b{n}\n" for n in range(20))
    found = strict_conflicts(made_map(f"p0\n{steps}{ends}"))
    assert [conflict.statement for conflict in found] == ["p20000"] * 20


def test_what_contradicts_itself_is_never_accepted() -> None:
    random, seen = Random(1), 0
    for _ in range(3000):
        map = made_map(random_map_text(random))
        for conflict in strict_conflicts(map):
            seen += 1
            assert label(map).statements[conflict.statement] is not Label.ACCEPTED
    assert seen > 20


def conflicts(text: str) -> list[tuple[str, str, str]]:
    found = strict_conflicts(made_map(text))
    return [(one.statement, one.first, one.second) for one in found]


def test_a_statement_that_implies_its_own_contradictory_is_found() -> None:
    assert conflicts("a => b\n b => c\n c >< a") == [("a", "a", "c")]
    assert conflicts("a => b\n c => d\n c >< a") == []


def test_the_ends_are_told_in_one_order_however_they_are_written() -> None:
    for pair in ("x >< y", "y >< x"):
        for steps in ("p => x\n p => y", "p => y\n p => x"):
            assert conflicts(f"{steps}\n {pair}") == [("p", "x", "y")]


def test_each_contradiction_is_told_once_with_its_nearest_statement() -> None:
    two = "p => a\n p => b\n a >< b\n q => a\n q => z\n q => b\n r => c\n r => d\n c >< d"
    assert conflicts(two) == [("p", "a", "b"), ("r", "c", "d")]
    later = "q => a\n q => z\n q => b\n p => a\n p => b\n a >< b"
    assert conflicts(later) == [("p", "a", "b")]


def test_linked_premises_count_where_the_statement_implies_all_of_them() -> None:
    assert conflicts("p => a\n p => b\n a, b => c\n c >< p") == [("p", "c", "p")]
    assert conflicts("p => a\n p => o\n a, b => c\n c >< p") == []


def test_circles_of_strict_steps_are_read_once() -> None:
    assert conflicts("a => b\n b => a\n b => c\n a => c\n c >< d\n d => a") == [("d", "c", "d")]
