"""Every smallest conflict and every smallest concession among numbered members."""

from collections.abc import Iterable, Iterator

from argmap.agreement.deal_space import DealSpace
from argmap.agreement.dualization import Numbers, minimal_sets


def smallest_conflicts(space: DealSpace, members: Numbers) -> Iterator[Numbers | None]:
    """Return the minimal sets of these members that no deal meets, the smallest first.

    They are minimal unsatisfiable sets (MUS) over the selectors; None: it gave up.
    """

    def correction(_seed: Numbers) -> Numbers:
        met = _grown(space, members)
        return tuple(member for member in members if member not in met)

    return minimal_sets(members, lambda seed: not space.can_meet(seed), correction)


def smallest_concessions(
    space: DealSpace, members: Numbers, movable: Numbers, known: Iterable[Numbers] = ()
) -> Iterator[Numbers | None]:
    """Return the minimal sets of movable members without which a deal meets the rest.

    They are minimal correction sets (MCS). Args: known: conflicts that are known already,
    each with a movable member. Returns nothing if moving all of them does not help; None
    where it gave up.
    """

    def rest(given_up: Numbers) -> Numbers:
        return tuple(member for member in members if member not in given_up)

    def conflict(_given_up: Numbers) -> Numbers:
        found = _shrunk(space)
        return tuple(member for member in movable if member in found)

    return minimal_sets(
        movable, lambda given_up: space.can_meet(rest(given_up)), conflict, known
    )


def is_smallest_conflict(space: DealSpace, members: Numbers) -> bool:
    """Return whether no deal meets these members, but some deal meets all but any one."""
    if space.can_meet(members):
        return False
    return all(
        space.can_meet([other for other in members if other != member]) for member in members
    )


def _grown(space: DealSpace, members: Numbers) -> set[int]:
    """Return a maximal set of members that a deal meets, with those met by the last deal."""
    met = {member for member in members if space.met()[member]}
    for member in members:
        if member not in met and space.can_meet([*met, member]):
            now = space.met()
            met = {other for other in members if now[other]}
    return met


def _shrunk(space: DealSpace) -> set[int]:
    """Return a minimal conflict among the members that were asked for last in vain."""
    kept = space.core()
    for member in tuple(kept):
        if member in kept and not space.can_meet([other for other in kept if other != member]):
            kept = space.core()
    return set(kept)
