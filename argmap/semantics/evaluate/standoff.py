"""The cycle of objections that leaves a statement undecided."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from argmap.semantics.evaluate.propagation import IN, OPEN, Propagation
from argmap.semantics.evaluate.theory import STRICT
from argmap.solving.strong_components import components

Hang = tuple[int, int, int]  # atom, the rule of it that hangs, the atom that it hangs on


def standoff(state: Propagation, root: int) -> tuple[list[Hang], list[Hang]]:
    """Return the shortest way from an undecided atom into a cycle, and a shortest cycle there.

    Cost: linear in what the atom hangs on.
    """
    below = {root: list(hangs_on(state, root))}
    waiting = [root]
    while waiting:
        for _, _, other in below[waiting.pop()]:
            if other not in below:
                below[other] = list(hangs_on(state, other))
                waiting.append(other)
    member: dict[int, int] = {}
    for number, found in enumerate(components(below, lambda a: (h[2] for h in below[a]))):
        if len(found) > 1 or any(hang[2] == found[0] for hang in below[found[0]]):
            member.update(dict.fromkeys(found, number))
    path = _shortest(root, lambda atom: atom in member, lambda atom: below[atom])
    entry = path[-1][2] if path else root
    inside = [hang for hang in below[entry] if member.get(hang[2]) == member[entry]]
    ways = (
        [hang, *_shortest(hang[2], lambda atom: atom == entry, lambda atom: below[atom])]
        for hang in inside
    )
    return path, min(ways, key=len)


def hangs_on(state: Propagation, atom: int) -> Iterator[Hang]:
    """Return what keeps each open rule of an atom open: premises, and what could defeat it."""
    theory, lo, hi = state.theory, state.lo, state.hi
    for rule in theory.rules_for[atom]:
        if state.status[rule] == IN and theory.strengths[rule] == STRICT:
            yield from ((atom, rule, p) for p in theory.bodies[rule] if lo[p] < hi[p])
        if state.status[rule] != OPEN:
            continue
        for premise in theory.bodies[rule]:
            if not lo[premise]:
                yield atom, rule, premise
        for attacker in theory.undercutters[rule]:
            if hi[attacker]:
                yield atom, rule, attacker
        strength = theory.strengths[rule]
        for attacker in theory.rebutters[atom] if strength != STRICT else ():
            if hi[attacker] and hi[attacker] + theory.margins[atom] >= strength:
                yield atom, rule, attacker


def _shortest(
    start: int, wanted: Callable[[int], bool], links: Callable[[int], Iterable[Hang]]
) -> list[Hang]:
    """Return the fewest links from an atom to a wanted one; none if it is wanted itself."""
    came_by: dict[int, Hang | None] = {start: None}
    queue = deque([start])
    while queue:
        atom = queue.popleft()
        if wanted(atom):
            return _trail(came_by, atom)
        for hang in links(atom):
            if hang[2] not in came_by:
                came_by[hang[2]] = hang
                queue.append(hang[2])
    return []


def _trail(came_by: dict[int, Hang | None], atom: int) -> list[Hang]:
    trail: list[Hang] = []
    hang = came_by[atom]
    while hang is not None:
        trail.append(hang)
        hang = came_by[hang[0]]
    return trail[::-1]
