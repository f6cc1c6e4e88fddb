"""Each set of changes is made to the map itself, and the map labelled anew."""

from itertools import combinations
from random import Random

import pytest
from attrs import evolve

from argmap.model.argument_map import ArgumentMap, Attack, AttackKind
from argmap.model.labels import Label
from argmap.model.statement import Assumption, Statement, StatementKind, Strength
from argmap.semantics.change.smallest_changes import (
    Action,
    ActionKind,
    Changes,
    changes_to_accept,
)
from argmap.semantics.evaluate.labelling import label, settled
from tests.semantics.made_maps import CITATION, NOWHERE, made_map
from tests.semantics.random_maps import random_map_text


def changed(map: ArgumentMap, action: Action) -> ArgumentMap:
    """Make one change as its author would write it."""
    statement = map.statement_by_id.get(action.target)
    if action.kind is ActionKind.ANSWER:
        return answered(map, action.target)
    if statement is None:
        steps = tuple(
            evolve(step, strength=Strength.STRONG) if step.id == action.target else step
            for step in map.inferences
        )
        return evolve(map, inferences=steps)
    if action.kind is ActionKind.DROP:
        new = evolve(statement, citations=(), assumption=None)
    elif action.kind is ActionKind.RAISE:
        new = evolve(statement, strength=Strength.STRONG)
    else:
        weak = Assumption("so be it", NOWHERE)
        new = evolve(statement, assumption=weak, strength=Strength.WEAK)
    others = tuple(new if other.id == new.id else other for other in map.statements)
    return evolve(map, statements=others)


def answered(map: ArgumentMap, target: str) -> ArgumentMap:
    answer = Statement(
        id=f"answer-to-{target}",
        kind=StatementKind.REBUTTAL,
        text="no",
        span=NOWHERE,
        file=0,
        section=None,
        citations=(CITATION,),
        strength=Strength.STRONG,
    )
    attack = Attack(attacker=answer.id, target=target, kind=AttackKind.REBUT, span=NOWHERE)
    return evolve(map, statements=(*map.statements, answer), attacks=(*map.attacks, attack))


def accepts(map: ArgumentMap, actions: tuple[Action, ...], id: str) -> bool:
    for action in actions:
        map = changed(map, action)
    return label(map).statements[id] is Label.ACCEPTED


def changes(text: str, id: str) -> Changes:
    map = made_map(text)
    return changes_to_accept(map, settled(map), id)


def told(changes: Changes) -> set[str]:
    return {", ".join(f"{a.kind} {a.target}" for a in actions) for actions in changes.sets}


def test_answer_the_objection_or_outweigh_it() -> None:
    assert told(changes("p\n r\n r ~> p", "p")) == {"answer r", "raise p"}


def test_assume_the_missing_premise() -> None:
    assert told(changes("p\n p, q -> c", "c")) == {"assume q"}


def test_every_missing_part_is_in_the_set() -> None:
    text = "p, q -> c\n r strong\n r ~> c"
    assert told(changes(text, "c")) == {"answer r, assume p, assume q"}


def test_what_only_a_circle_holds_up_may_be_assumed() -> None:
    circle = "a -> b\n b -> a\n b -> c"
    assert told(changes(circle, "c")) == {"assume a", "assume b"}
    assert told(changes(circle, "b")) == {"assume a"}  # never the statement itself


def test_a_claim_whose_reasons_are_defeated_is_not_taken_for_granted() -> None:
    assert told(changes("p\n p -> m\n r\n r ~> m\n m -> c", "c")) == {"answer r", "raise m#1"}


def test_of_a_contradiction_one_side_is_answered_or_the_other_raised() -> None:
    assert told(changes("p\n q\n p >< q\n q -> c", "c")) == {"answer p", "raise q"}


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


def single_actions(map: ArgumentMap, id: str) -> list[Action]:
    """Return every change that may be made: what `language.md` lists, one at a time."""
    sourced = [s.id for s in map.statements if s.citations or s.assumption]
    strict = {step.conclusion for step in map.inferences if step.strict}
    objecting = {attack.attacker for attack in map.attacks}
    objecting |= {x for pair in map.contradictions for x in (pair.first, pair.second)}
    drops = [Action(ActionKind.DROP, x) for x in sourced if x not in objecting]
    answers = [Action(ActionKind.ANSWER, x) for x in objecting - strict]
    raises = [Action(ActionKind.RAISE, x) for x in sourced]
    raises += [Action(ActionKind.RAISE, s.id) for s in map.inferences if not s.strict]
    bare = [s.id for s in map.statements if s.id not in (*sourced, *map.inferences_to)]
    return [*drops, *answers, *raises, *(Action(ActionKind.ASSUME, x) for x in bare)]


@pytest.mark.parametrize("seed", range(6))
def test_no_single_change_that_does_it_is_missed(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        text = random_map_text(random)
        map = made_map(text)
        state = settled(map)
        for id in state.theory.statements:
            found = changes_to_accept(map, state, id)
            told = {actions[0] for actions in found.sets if len(actions) == 1}
            if state.lo[state.theory.atom_of[id]]:
                continue
            for action in single_actions(map, id):
                assert not accepts(map, (action,), id) or action in told, (text, id, action)


@pytest.mark.parametrize("seed", range(8))
def test_a_change_set_does_it_and_no_part_of_it_does(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        text = random_map_text(random)
        map = made_map(text)
        state = settled(map)
        for id in state.theory.statements:
            for actions in changes_to_accept(map, state, id).sets:
                assert accepts(map, actions, id), (text, id, actions)
                for size in range(len(actions)):
                    for part in combinations(actions, size):
                        assert not accepts(map, part, id), (text, id, part)


@pytest.mark.parametrize("seed", range(3))
def test_no_pair_of_changes_that_does_it_is_missed_where_none_does_it_alone(seed: int) -> None:
    random, pairs = Random(seed), 0
    for _ in range(30):
        text = random_map_text(random, 5)
        map = made_map(text)
        state = settled(map)
        for id in state.theory.statements:
            found = changes_to_accept(map, state, id)
            if not found.complete or any(len(actions) < 2 for actions in found.sets):
                continue
            if state.lo[state.theory.atom_of[id]]:
                continue
            for pair in combinations(sorted(single_actions(map, id)), 2):
                if accepts(map, pair, id):
                    pairs += 1
                    assert pair in found.sets, (text, id, pair)
    assert pairs > 5
