"""Changes made to the map itself as its author would write them, and all that there are."""

from itertools import combinations
from random import Random

from attrs import evolve

from argmap.model.argument_map import (
    ArgumentMap,
    Attack,
    AttackKind,
    Inference,
    rests_on_its_source,
)
from argmap.model.labels import Label
from argmap.model.statement import Assumption, Statement, StatementKind, Strength
from argmap.semantics.change.action import Action, ActionKind
from argmap.semantics.evaluate.labelling import label, settled
from tests.semantics.made_maps import CITATION, NOWHERE, made_map
from tests.semantics.random_maps import random_map_text

KINDS = tuple(StatementKind)


def applied(map: ArgumentMap, action: Action) -> ArgumentMap:
    """Make one change as its author would write it."""
    if action.kind is ActionKind.ANSWER:
        return _answered(map, action)
    if action.target not in map.statement_by_id:
        steps = tuple(_raised(step, action) for step in map.inferences)
        return evolve(map, inferences=steps)
    statement = map.statement_by_id[action.target]
    match action.kind:
        case ActionKind.DROP:
            new = evolve(statement, citations=(), assumption=None)
        case ActionKind.RAISE:
            new = evolve(statement, strength=action.strength)
        case ActionKind.CITE:
            new = evolve(statement, citations=(*statement.citations, CITATION))
        case _:
            new = evolve(statement, assumption=Assumption("so be it", NOWHERE))
    others = tuple(new if other.id == new.id else other for other in map.statements)
    return evolve(map, statements=others)


def _raised(step: Inference, action: Action) -> Inference:
    if step.id != action.target or action.strength is None:
        return step
    return evolve(step, strength=action.strength)


def _answered(map: ArgumentMap, action: Action) -> ArgumentMap:
    answer = Statement(
        id=f"answer-to-{action.target}",
        kind=StatementKind.REBUTTAL,
        text="no",
        span=NOWHERE,
        file=0,
        section=None,
        citations=(CITATION,),
        strength=action.strength,
    )
    attack = Attack(
        attacker=answer.id, target=action.target, kind=AttackKind.REBUT, span=NOWHERE
    )
    return evolve(map, statements=(*map.statements, answer), attacks=(*map.attacks, attack))


def accepts(
    map: ArgumentMap, actions: tuple[Action, ...], id: str, make: Label = Label.ACCEPTED
) -> bool:
    """Return whether a statement has a label once all these changes are made."""
    for action in actions:
        map = applied(map, action)
    return label(map).statements[id] is make


def single_actions(map: ArgumentMap, id: str) -> list[Action]:
    """Return every change that may be made, one at a time, as `docs/semantics.md` has them."""
    found: list[Action] = []
    circular = settled(map).circular
    for number, statement in enumerate(map.statements):
        weight = statement.strength or (Strength.MODERATE if statement.citations else 1)
        if rests_on_its_source(statement):
            found.append(Action(ActionKind.DROP, statement.id))
            found += _raises(statement.id, int(weight))
            continue
        argued = statement.kind is StatementKind.CLAIM and statement.id in map.inferences_to
        if argued and (statement.id == id or number not in circular):
            continue
        found.append(Action(ActionKind.ASSUME, statement.id))
        found += _raises(statement.id, int(weight))
        if statement.kind is not StatementKind.CLAIM:
            found.append(Action(ActionKind.CITE, statement.id))
    for step in map.inferences:
        found += [] if step.strict else _raises(step.id, int(step.strength))
    objecting = {attack.attacker for attack in map.attacks}
    objecting |= {x for pair in map.contradictions for x in (pair.first, pair.second)}
    strict = [step for step in map.inferences if step.strict]
    objecting |= {x for step in strict for x in (step.conclusion, *step.premises)}
    return found + [
        Action(ActionKind.ANSWER, x, s) for x in sorted(objecting) for s in Strength
    ]


def _raises(id: str, was: int) -> list[Action]:
    return [Action(ActionKind.RAISE, id, strength) for strength in Strength if strength > was]


def smallest(
    map: ArgumentMap, id: str, largest: int = 2, make: Label = Label.ACCEPTED
) -> set[tuple[Action, ...]]:
    """Return every set of the smallest size that does it, none doing the same with more."""
    actions = single_actions(map, id)
    if make is Label.REJECTED:
        all_ = [Action(ActionKind.ANSWER, x, s) for x in map.statement_by_id for s in Strength]
        actions = list({*actions, *all_})
    actions = sorted(actions)
    for size in range(1, largest + 1):
        found = [
            some
            for some in combinations(actions, size)
            if len({(action.kind, action.target) for action in some}) == size
            and accepts(map, some, id, make)
        ]
        if found:
            return {
                some for some in found if not any(_milder(one, some, make) for one in found)
            }
    return set()


def _milder(one: tuple[Action, ...], other: tuple[Action, ...], make: Label) -> bool:
    pairs = list(zip(_graded(one, make), _graded(other, make), strict=True))
    return one != other and all(a[:2] == b[:2] and a[2] <= b[2] for a, b in pairs)


def _graded(actions: tuple[Action, ...], make: Label) -> list[tuple[str, str, int]]:
    return sorted(_grade(action, make) for action in actions)


def _grade(action: Action, make: Label) -> tuple[str, str, int]:
    match action.kind:
        case ActionKind.ASSUME:
            return "ground", action.target, 0
        case ActionKind.CITE:
            return "ground", action.target, 1
        case ActionKind.DROP:
            kind = "against" if make is Label.ACCEPTED else "drop"
            return kind, action.target, 9
        case ActionKind.ANSWER:
            return "against", action.target, int(action.strength or 0)
    return "raise", action.target, int(action.strength or 0)


def varied_map(random: Random, statements: int) -> ArgumentMap:
    """Return a random map with statements of every kind, whatever they stand on."""
    map = made_map(random_map_text(random, statements))
    return evolve(map, statements=tuple(_varied(random, one) for one in map.statements))


def _varied(random: Random, statement: Statement) -> Statement:
    new = evolve(statement, kind=random.choice((statement.kind, *KINDS)))
    if not statement.citations and random.random() < 0.2:
        new = evolve(new, citations=(CITATION,))
    if random.random() < 0.2:
        new = evolve(new, strength=random.choice(tuple(Strength)))
    return new
