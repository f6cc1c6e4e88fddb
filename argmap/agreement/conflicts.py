"""Every smallest conflict and every smallest concession among numbered members.

Conflicts are the minimal unsatisfiable sets (MUS) over the selectors, concessions the
minimal correction sets (MCS). Each conflict has a member in common with each concession
(Reiter 1987, Artificial Intelligence 32). So a smallest set that meets all concessions known
so far either is a conflict, and then a minimal one, or can be met, and then shows another
concession: the enumeration of MARCO (Liffiton, Previti, Malik and Marques-Silva 2016,
Constraints 21) with seeds of least size (Ignatiev, Previti, Liffiton and Marques-Silva 2015,
CP). Concessions are models of least cost, each forbidden once it is found.
"""

from collections.abc import Iterator
from itertools import compress

from argmap.agreement.deal_space import DealSpace, Numbers
from argmap.solving.least_cost import LeastCost
from argmap.solving.satisfaction import Engine, Satisfaction

_EFFORT = 2_000  # sets that one enumeration looks at before it gives up

Found = Iterator[Numbers | None]  # ends with None where the search gave up


def smallest_conflicts(space: DealSpace, members: Numbers) -> Found:
    """Return the minimal sets of these members that no deal meets: by size, then in order."""
    return _in_order(_conflicts(space, members))


def smallest_concessions(space: DealSpace, members: Numbers, movable: Numbers) -> Found:
    """Return the minimal sets of movable members without which a deal meets the rest.

    They come by size, then in order. Returns nothing if moving all of them does not help.
    """
    return _in_order(_concessions(space, members, movable))


def is_smallest_conflict(space: DealSpace, members: Numbers) -> bool:
    """Return whether no deal meets these members, but some deal meets all but any one."""
    if space.can_meet(members):
        return False
    return all(
        space.can_meet([other for other in members if other != member]) for member in members
    )


def _conflicts(space: DealSpace, members: Numbers) -> Found:
    solver = Satisfaction(engine=Engine.MINISAT)
    variable = {member: solver.selector() for member in members}
    search = LeastCost(solver, variable.values())
    for _ in range(_EFFORT):
        if not search.is_possible():
            return
        seed = tuple(compress(members, solver.held(variable.values())))
        if space.can_meet(seed):
            met = _grown(space, members)
            solver.add([[variable[m] for m in members if m not in met]])
        else:
            yield seed
            solver.add([[-variable[m] for m in seed]])
    yield None


def _concessions(space: DealSpace, members: Numbers, movable: Numbers) -> Found:
    search = space.least_unmet(
        movable, tuple(member for member in members if member not in movable)
    )
    for _ in range(_EFFORT):
        given_up = search.next()
        if given_up is None:
            return
        yield given_up
    yield None


def _grown(space: DealSpace, members: Numbers) -> set[int]:
    """Return a maximal set of members that a deal meets, with those met by the last deal."""
    now = space.met()
    met = {member for member in members if now[member]}
    for member in members:
        if member not in met and space.can_meet([*met, member]):
            now = space.met()
            met = {other for other in members if now[other]}
    return met


def _in_order(found: Found) -> Found:
    """Return sets that come by size, those of one size in the order of their members.

    So the answer does not depend on what the solver happens to find first, unless the
    search gave up among sets of one size.
    """
    of_one_size: list[Numbers] = []
    for numbers in found:
        if numbers is None or (of_one_size and len(numbers) > len(of_one_size[0])):
            yield from sorted(of_one_size)
            of_one_size.clear()
        if numbers is None:
            yield None
        else:
            of_one_size.append(numbers)
    yield from sorted(of_one_size)
