from random import Random

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
