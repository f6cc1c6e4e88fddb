"""Each set of changes is made to the map itself, and the map labelled anew."""

from itertools import combinations
from random import Random
from typing import Any

import pytest
from attrs import evolve

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label
from argmap.model.statement import StatementKind, Strength
from argmap.semantics.change.action import Action
from argmap.semantics.change.smallest_changes import Changes, changes_to_accept, changes_to_turn
from argmap.semantics.evaluate.labelling import settled
from tests.semantics.applied_changes import accepts, smallest, varied_map
from tests.semantics.made_maps import CITATION, made_map


def changes(text: str, id: str) -> Changes:
    map = made_map(text)
    return changes_to_accept(map, settled(map), id)


def told(changes: Changes) -> set[str]:
    return {", ".join(_told(action) for action in actions) for actions in changes.sets}


def _told(action: Action) -> str:
    strength = "" if action.strength is None else f" {action.strength.name.lower()}"
    return f"{action.kind} {action.target}{strength}"


def test_answer_the_objection_or_outweigh_it() -> None:
    assert told(changes("p\n r\n r ~> p", "p")) == {
        "answer r moderate",
        "raise p strong",
    }


def test_assume_the_missing_premise() -> None:
    assert told(changes("p\n p, q -> c", "c")) == {"assume q"}


def test_every_missing_part_is_in_the_set() -> None:
    text = "p, q -> c\n r strong\n r ~> c"
    assert told(changes(text, "c")) == {
        "answer r strong, assume p, assume q",
    }


def test_what_only_a_circle_holds_up_may_be_assumed() -> None:
    circle = "a -> b\n b -> a\n b -> c"
    assert told(changes(circle, "c")) == {"assume a", "assume b"}
    assert told(changes(circle, "b")) == {"assume a"}  # never the statement itself


def test_a_claim_whose_reasons_are_defeated_is_not_taken_for_granted() -> None:
    assert told(changes("p\n p -> m\n r\n r ~> m\n m -> c", "c")) == {
        "answer r moderate",
        "raise m#1 strong",
    }


def test_of_a_contradiction_one_side_is_answered_or_the_other_raised() -> None:
    assert told(changes("p\n q\n p >< q\n q -> c", "c")) == {
        "answer p moderate",
        "raise q strong",
    }


def test_no_more_strength_is_asked_for_than_does_it() -> None:
    assert told(changes("p weak\n r weak\n r ~> p", "p")) == {
        "answer r weak",
        "raise p moderate",
    }
    clear = "p weak\n r strong\n r standard clear\n r ~> p"
    assert told(changes(clear, "p")) == {"answer r moderate"}


def test_what_a_strict_step_concludes_can_be_answered() -> None:
    assert told(changes("p weak\n q weak\n q => r\n r ~> p", "p")) == {
        "answer q weak",
        "answer r weak",
        "raise p moderate",
    }


def test_what_a_circle_begins_with_can_be_dropped() -> None:
    circle = "s weak\n s -> t strong\n t -> s strong\n t ~> p\n p"
    assert told(changes(circle, "p")) == {"answer t strong", "drop s"}


def with_statement(text: str, id: str, **changed: Any) -> ArgumentMap:
    map = made_map(text)
    statements = (evolve(s, **changed) if s.id == id else s for s in map.statements)
    return evolve(map, statements=tuple(statements))


def found_in(map: ArgumentMap, id: str) -> set[str]:
    return told(changes_to_accept(map, settled(map), id))


def test_what_is_assumed_weighs_what_its_lines_give_it() -> None:
    text = "p -> c\n r ~> p\n r weak"
    premise = StatementKind.PREMISE
    assert found_in(with_statement(text, "p", kind=premise), "c") == {"cite p"}
    strong = with_statement(text, "p", kind=premise, strength=Strength.STRONG)
    assert found_in(strong, "c") == {"assume p"}
    argued = with_statement(text, "p", citations=(CITATION,))
    assert found_in(argued, "c") == {"assume p"}


def test_a_source_is_asked_for_where_it_does_something() -> None:
    text = "p -> c\n r ~> p\n r weak"
    assert found_in(made_map(text), "c") == {
        "answer r weak, assume p",
        "assume p, raise p moderate",
    }  # p is a claim: its citation argues for nothing


def test_a_premise_that_has_reasons_may_be_assumed() -> None:
    map = with_statement("q -> p", "p", kind=StatementKind.PREMISE)
    assert found_in(map, "p") == {"assume p", "assume q"}


def bounded(text: str, id: str, **bounds: int) -> Changes:
    map = made_map(text)
    return changes_to_accept(map, settled(map), id, **bounds)


def test_no_bound_of_the_search_is_passed_silently() -> None:
    missing = "a, b, d -> c\n"
    whole = bounded(missing, "c")
    assert (len(whole.sets), whole.complete) == (1, True)
    assert bounded(missing, "c", largest=2) == Changes((), False)
    assert not bounded(missing, "c", work=1).complete
    assert not bounded("p\n r\n r ~> p", "p", work=1).complete
    assert bounded("p\n r\n r ~> p", "p", work=100).complete
    many = "\n".join(f"r{n} -> c" for n in range(5))
    assert [len(bounded(many, "c", most=most).sets) for most in (4, 5, 6)] == [4, 5, 5]
    assert [bounded(many, "c", most=most).complete for most in (4, 5, 6)] == [False, True, True]


def test_where_no_change_helps_the_search_ends_and_says_so() -> None:
    assert changes("c => c\n c ~> c", "c") == Changes((), True)


def test_a_statement_that_is_accepted_needs_no_change() -> None:
    assert changes("p", "p") == Changes((), True)


@pytest.mark.parametrize("seed", range(8))
def test_a_change_set_does_it_and_no_part_of_it_does(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        map = varied_map(random, 7)
        state = settled(map)
        for id in state.theory.statements:
            for actions in changes_to_accept(map, state, id).sets:
                assert accepts(map, actions, id), (map, id, actions)
                for size in range(len(actions)):
                    for part in combinations(actions, size):
                        assert not accepts(map, part, id), (map, id, part)


@pytest.mark.parametrize("seed", range(8))
def test_all_smallest_sets_are_told_and_no_others(seed: int) -> None:
    random, pairs = Random(seed), 0
    for _ in range(8):
        map = varied_map(random, 6)
        state = settled(map)
        for id in state.theory.statements:
            if state.lo[state.theory.atom_of[id]]:
                continue
            found = changes_to_accept(map, state, id, most=1_000, work=10**6)
            size = min((len(actions) for actions in found.sets), default=3)
            expected = smallest(map, id)
            assert (set(found.sets) if size < 3 else set()) == expected, (map, id)
            told = changes_to_accept(map, state, id)
            assert not told.complete or told == found, (map, id)
            pairs += any(len(actions) == 2 for actions in expected)
    assert pairs


@pytest.mark.parametrize("seed", range(8))
def test_all_single_changes_by_which_an_accepted_statement_falls_are_told(seed: int) -> None:
    random, told = Random(seed), 0
    for _ in range(20):
        map = varied_map(random, 7)
        state = settled(map)
        for id in state.theory.statements:
            if state.lo[state.theory.atom_of[id]]:
                found = changes_to_turn(map, state, id, most=1_000, work=10**6)
                expected = smallest(map, id, 1, Label.REJECTED)
                assert found.make is Label.REJECTED
                assert set(found.sets) == expected, (map, id)
                told += len(expected)
    assert told


def test_an_accepted_statement_falls_by_an_objection_of_the_least_strength() -> None:
    map = made_map("p\n p -> c weak")
    assert told(changes_to_turn(map, settled(map), "c")) == {
        "answer c weak",
        "answer p moderate",
        "drop p",
    }
