"""Statements that strict steps alone lead into a contradiction."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from argmap.model.argument_map import ArgumentMap, Inference

_FAR = 64  # statements that are looked at from one statement
_Steps = Mapping[str, list[Inference]]


@frozen
class StrictConflict:
    """From a statement alone, strict steps lead to two statements that cannot both stand."""

    statement: str
    first: str
    second: str


def strict_conflicts(map: ArgumentMap) -> tuple[StrictConflict, ...]:
    """Return, per contradiction, the nearest statement that implies both of its ends.

    Such a statement is never accepted, whatever supports it. It is looked for where it can
    be nearest: at an end of a contradiction, and where strict steps part.
    Cost: linear; of what a statement implies, the first 64 statements are looked at.
    """
    strict = [inference for inference in map.inferences if inference.strict]
    if not strict or not map.contradictions:
        return ()
    from_: dict[str, list[Inference]] = {}
    for inference in strict:
        for premise in dict.fromkeys(inference.premises):
            from_.setdefault(premise, []).append(inference)
    leading = _leading_to(map.contradicted_by, strict)
    nearest: dict[tuple[str, str], tuple[int, StrictConflict]] = {}
    for id, steps in from_.items():
        if id not in leading or (len(steps) < 2 and id not in map.contradicted_by):
            continue
        for conflict, distance in _conflicts(map, from_, id):
            pair = (conflict.first, conflict.second)
            if pair not in nearest or distance < nearest[pair][0]:
                nearest[pair] = distance, conflict
    return tuple(conflict for _, conflict in nearest.values())


def _leading_to(ends: Iterable[str], strict: list[Inference]) -> set[str]:
    """Return the statements from which strict steps lead to one of the ends."""
    to: dict[str, list[Inference]] = {}
    for inference in strict:
        to.setdefault(inference.conclusion, []).append(inference)
    found, waiting = set(ends), list(ends)
    while waiting:
        for inference in to.get(waiting.pop(), ()):
            new = set(inference.premises) - found
            found |= new
            waiting.extend(new)
    return found


def _conflicts(
    map: ArgumentMap, from_: _Steps, id: str
) -> Iterator[tuple[StrictConflict, int]]:
    """Return the contradictions within what a statement implies, and how far that reaches.

    The two ends of a contradiction are given in one order, whichever is met first.
    """
    implied = {id}
    queue = [id]
    for premise in queue:
        for other in map.contradicted_by.get(premise, ()):
            if other in implied:
                first, second = sorted((premise, other))
                yield StrictConflict(id, first, second), len(implied)
        for inference in from_.get(premise, ()):
            if len(implied) == _FAR:
                break
            conclusion = inference.conclusion
            if conclusion not in implied and all(p in implied for p in inference.premises):
                implied.add(conclusion)
                queue.append(conclusion)
