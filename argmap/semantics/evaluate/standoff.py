"""The cycle of objections that leaves a statement undecided."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from argmap.semantics.evaluate.propagation import IN, OPEN, Propagation
from argmap.semantics.evaluate.theory import STRICT
from argmap.solving.strong_components import components

# an atom, the rule of it that hangs, the atom that it hangs on, and whether that objects
Hang = tuple[int, int, int, bool]


def standoff(state: Propagation, root: int) -> tuple[list[Hang], list[Hang]]:
    """Return the shortest way from an undecided atom into a standoff, and the cycle there.

    The cycle goes through an objection: support that runs in a circle decides nothing, and
    what hangs on it hangs on something else. It is the shortest that there is from where
    the way enters. Cost: linear in what the atom hangs on.
    """
    below = _below(state, root)
    member = _standoffs(below)
    path = _shortest(root, lambda atom: atom in member, lambda atom: below[atom])
    entry = path[-1][2] if path else root

    def inside(atom: int) -> list[Hang]:
        return [hang for hang in below[atom] if member.get(hang[2]) == member[entry]]

    return path, _round(entry, inside)


def _round(entry: int, links: Callable[[int], list[Hang]]) -> list[Hang]:
    """Return a shortest cycle through an objection, from an atom back to it.

    Every atom that the links lead to has a way back.
    """
    came_by = _came_by(entry, links)
    reached_from: dict[int, list[int]] = {}
    for atom in came_by:
        for hang in links(atom):
            reached_from.setdefault(hang[2], []).append(atom)
    there = _distances(entry, lambda atom: [hang[2] for hang in links(atom)])
    back = _distances(entry, lambda atom: reached_from.get(atom, ()))
    objections = (hang for atom in came_by for hang in links(atom) if hang[3])
    least = min(objections, key=lambda hang: there[hang[0]] + back[hang[2]])
    return [
        *_trail(came_by, least[0]),
        least,
        *_shortest(least[2], lambda atom: atom == entry, links),
    ]


def _below(state: Propagation, root: int) -> dict[int, list[Hang]]:
    """Return everything that an atom hangs on, with what that hangs on in turn."""
    below = {root: list(hangs_on(state, root))}
    waiting = [root]
    while waiting:
        for _, _, other, _ in below[waiting.pop()]:
            if other not in below:
                below[other] = list(hangs_on(state, other))
                waiting.append(other)
    return below


def _standoffs(below: dict[int, list[Hang]]) -> dict[int, int]:
    """Return the number of the standoff of each atom that is in one."""
    member: dict[int, int] = {}
    for number, found in enumerate(components(below, lambda a: (h[2] for h in below[a]))):
        here = set(found)
        hangs = (hang for atom in found for hang in below[atom] if hang[2] in here)
        if any(hang[3] for hang in hangs):
            member.update(dict.fromkeys(found, number))
    return member


def hangs_on(state: Propagation, atom: int) -> Iterator[Hang]:
    """Return what keeps each open rule of an atom open: premises, and what could defeat it."""
    theory, lo, hi = state.theory, state.lo, state.hi
    for rule in theory.rules_for[atom]:
        if state.status[rule] == IN and theory.strengths[rule] == STRICT:
            yield from ((atom, rule, p, False) for p in theory.bodies[rule] if lo[p] < hi[p])
        if state.status[rule] != OPEN:
            continue
        for premise in theory.bodies[rule]:
            if not lo[premise]:
                yield atom, rule, premise, False
        for attacker in theory.undercutters[rule]:
            if hi[attacker]:
                yield atom, rule, attacker, True
        strength = theory.strengths[rule]
        for attacker in theory.rebutters[atom] if strength != STRICT else ():
            if hi[attacker] and hi[attacker] + theory.margins[atom] >= strength:
                yield atom, rule, attacker, True


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


def _came_by(start: int, links: Callable[[int], Iterable[Hang]]) -> dict[int, Hang | None]:
    """Return the last of the fewest links to each atom that one leads to, nearest first."""
    found: dict[int, Hang | None] = {start: None}
    queue = deque([start])
    while queue:
        for hang in links(queue.popleft()):
            if hang[2] not in found:
                found[hang[2]] = hang
                queue.append(hang[2])
    return found


def _distances(start: int, neighbours: Callable[[int], Iterable[int]]) -> dict[int, int]:
    """Return how many steps each atom is away."""
    found = {start: 0}
    queue = deque([start])
    while queue:
        atom = queue.popleft()
        for other in neighbours(atom):
            if other not in found:
                found[other] = found[atom] + 1
                queue.append(other)
    return found


def _trail(came_by: dict[int, Hang | None], atom: int) -> list[Hang]:
    trail: list[Hang] = []
    hang = came_by[atom]
    while hang is not None:
        trail.append(hang)
        hang = came_by[hang[0]]
    return trail[::-1]
