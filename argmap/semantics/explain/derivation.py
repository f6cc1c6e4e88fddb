"""The smallest way to build each accepted statement that a statement rests on."""

from collections.abc import Iterator
from heapq import heappop, heappush

from argmap.semantics.evaluate.propagation import IN, Propagation

_LARGE = 1 << 60  # sizes stop growing here; height then keeps the order well-founded


def smallest_steps(state: Propagation, root: int) -> dict[int, int]:
    """Return, for the root and each accepted atom that may carry it, the rule to tell.

    The rules make a finite tree with as few steps as can be (a shared step counts each time
    that it is used). Only rules of the stage in which an atom was first accepted are taken,
    so that no objection is met by something that rests on its being met.

    Cost: O(m log m) in the rules below the root. Source: Knuth 1977, Information Processing
    Letters 6(1): Dijkstra's algorithm on the sizes of derivations.
    """
    rules = list(_rules_below(state, root))
    theory = state.theory
    missing = {rule: len(theory.bodies[rule]) for rule in rules}
    users: dict[int, list[int]] = {}
    for rule in rules:
        for premise in theory.bodies[rule]:
            users.setdefault(premise, []).append(rule)
    heap = [(1, 1, rule) for rule in rules if not missing[rule]]
    cost: dict[int, tuple[int, int]] = {}
    chosen: dict[int, int] = {}
    while heap:
        size, height, rule = heappop(heap)
        head = theory.heads[rule]
        if head in chosen:
            continue
        chosen[head], cost[head] = rule, (size, height)
        for user in users.get(head, ()):
            missing[user] -= 1
            if not missing[user]:
                parts = [cost[premise] for premise in theory.bodies[user]]
                total = min(_LARGE, 1 + sum(part[0] for part in parts))
                heappush(heap, (total, 1 + max(part[1] for part in parts), user))
    return chosen


def _rules_below(state: Propagation, root: int) -> Iterator[int]:
    seen, waiting = {root}, [root]
    while waiting:
        for rule in first_rules(state, waiting.pop()):
            yield rule
            for premise in state.theory.bodies[rule]:
                if premise not in seen:
                    seen.add(premise)
                    waiting.append(premise)


def first_rules(state: Propagation, atom: int) -> list[int]:
    """Return the rules in force for an atom from the stage in which it was first accepted.

    A stage is an even round and the odd one after it: what fell is met before what rises.
    """
    rules = [rule for rule in state.theory.rules_for[atom] if state.status[rule] == IN]
    first = min((state.round[rule] // 2 for rule in rules), default=0)
    return [rule for rule in rules if state.round[rule] // 2 == first]
