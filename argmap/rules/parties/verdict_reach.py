"""What depends on whether agreement is possible, through any kind of link."""

from collections import deque

from argmap.model.argument_map import ArgumentMap
from argmap.text import Span


def reached_by_verdict(map: ArgumentMap) -> dict[str, Span]:
    """Return the statements whose labels may depend on the analysis, with where it is used.

    Followed are reasons, attacks and contradictions; strict steps backwards too, since who
    denies their conclusion denies a premise. Cost: linear in the links of the map.
    """
    found = {s.id: s.span for s in map.statements if s.computed is not None}
    waiting = deque(found)
    while waiting:
        name = waiting.popleft()
        for next_ in _touched(map, name):
            if next_ not in found:
                found[next_] = found[name]
                waiting.append(next_)
    return found


def _touched(map: ArgumentMap, name: str) -> list[str]:
    touched = [step.conclusion for step in map.inferences_from.get(name, ())]
    for attack in map.attacks_by.get(name, ()):
        step = map.inference_by_id.get(attack.target)
        touched.append(attack.target if step is None else step.conclusion)
    touched += map.contradicted_by.get(name, ())
    for step in map.inferences_to.get(name, ()):
        if step.strict:
            touched += step.premises
    return touched
