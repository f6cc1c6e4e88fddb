"""Statements that strict steps alone lead into a contradiction."""

from attrs import frozen

from argmap.model.argument_map import ArgumentMap, Inference


@frozen
class StrictConflict:
    """From a statement alone, strict steps lead to two statements that cannot both stand."""

    statement: str
    first: str
    second: str


def strict_conflicts(map: ArgumentMap) -> tuple[StrictConflict, ...]:
    """Return each statement that contradicts itself by strict steps, with what shows it.

    Such a statement is never accepted, whatever supports it. Cost: per statement that a
    strict step rests on, linear in the strict steps that it leads to.
    """
    from_: dict[str, list[Inference]] = {}
    for inference in map.inferences:
        if inference.strict:
            for premise in dict.fromkeys(inference.premises):
                from_.setdefault(premise, []).append(inference)
    found = (_conflict(map, from_, id) for id in from_)
    return tuple(conflict for conflict in found if conflict is not None)


def _conflict(
    map: ArgumentMap, from_: dict[str, list[Inference]], id: str
) -> StrictConflict | None:
    implied = {id: None}
    waiting = [id]
    while waiting:
        for inference in from_.get(waiting.pop(), ()):
            conclusion = inference.conclusion
            if conclusion not in implied and all(p in implied for p in inference.premises):
                implied[conclusion] = None
                waiting.append(conclusion)
    for first in implied if len(implied) > 1 else ():
        for second in map.contradicted_by.get(first, ()):
            if second in implied:
                return StrictConflict(id, first, second)
    return None
