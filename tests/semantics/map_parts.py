"""Parts of a map that nothing outside leads to, and maps laid beside each other."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from argmap.model.argument_map import ArgumentMap, AttackKind
from argmap.semantics.evaluate.extensions import extensions
from argmap.semantics.evaluate.labelling import settled

SEMANTICS = ("grounded", "complete", "preferred", "stable", "semi-stable", "ideal", "block")
Labels = tuple[tuple[str, str], ...]


def labellings(
    map: ArgumentMap, semantics: str, ids: Iterable[str] | None = None
) -> set[Labels]:
    """Return the labellings of a map, or what they say of some statements."""
    found = (
        extensions(settled(map), block=True)
        if semantics == "block"
        else extensions(settled(map), semantics, every=True)
    )
    assert found.complete
    wanted = {statement.id for statement in map.statements} if ids is None else set(ids)
    return {
        tuple(sorted((id, label.value) for id, label in one.statements.items() if id in wanted))
        for one in found.labellings
    }


def upstream(map: ArgumentMap, id: str) -> frozenset[str]:
    """Return a statement and what leads to it, in as many steps as it takes.

    To a statement lead the premises of its inferences, what attacks it or them, what it
    contradicts, and, because strict steps are read backwards, what it strictly implies and
    what that is implied by besides.
    """
    seen: set[str] = set()
    waiting = [id]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting.extend(_leads_to(map, one))
    return frozenset(seen)


def _leads_to(map: ArgumentMap, id: str) -> Iterator[str]:
    aims = {id}
    for step in map.inferences:
        if step.conclusion == id:
            yield from step.premises
            aims.add(step.id)
        if step.strict and id in step.premises:
            yield from (step.conclusion, *step.premises)
    yield from (attack.attacker for attack in map.attacks if attack.target in aims)
    for pair in map.contradictions:
        if id in (pair.first, pair.second):
            yield from (pair.first, pair.second)


def part(map: ArgumentMap, ids: frozenset[str]) -> ArgumentMap:
    """Return what a map says of statements that nothing outside leads to."""
    steps = tuple(step for step in map.inferences if step.conclusion in ids)
    named = {step.id for step in steps}
    return evolve(
        map,
        statements=tuple(one for one in map.statements if one.id in ids),
        inferences=steps,
        attacks=tuple(
            attack
            for attack in map.attacks
            if attack.target in (named if attack.kind is AttackKind.UNDERCUT else ids)
        ),
        contradictions=tuple(pair for pair in map.contradictions if pair.first in ids),
    )


def renamed_apart(text: str) -> str:
    """Return a random map's text with other names for its statements and steps."""
    words = text.replace(",", " ,").split(" ")
    return " ".join(_apart(word) for word in words).replace(" ,", ",")


def _apart(word: str) -> str:
    lines = word.split("\n")
    return "\n".join(
        f"z{one}" if one[:1] in ("s", "i") and one[1:].isdigit() else one for one in lines
    )
