"""What hangs together: groups that are tied or share something, found by merging."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

Thing = TypeVar("Thing", bound=Hashable)


def first_of_group(
    things: Iterable[Thing], ties: Iterable[tuple[Thing, Thing]]
) -> dict[Thing, Thing]:
    """Return, for each thing, the first of those that it hangs together with.

    Args: ties: pairs of things. Returns: things in their order. Raises: KeyError if a tie
    names something else. Cost: near-linear. Source: Tarjan 1975, Journal of the ACM 22(2).
    """
    order = {thing: place for place, thing in enumerate(things)}
    parent = {thing: thing for thing in order}

    def root(thing: Thing) -> Thing:
        while parent[thing] != thing:
            parent[thing] = parent[parent[thing]]
            thing = parent[thing]
        return thing

    for one, other in ties:
        first, second = sorted((root(one), root(other)), key=order.__getitem__)
        parent[second] = first
    return {thing: root(thing) for thing in order}


def connected(shared: Mapping[int, Iterable[Hashable]]) -> list[tuple[int, ...]]:
    """Return the numbers grouped by what they share, directly or through others.

    Args: shared: what each number has. Returns: groups and numbers in ascending order.
    Cost: near-linear.
    """
    numbers = sorted(shared)
    owner: dict[Hashable, int] = {}
    ties = [(owner.setdefault(thing, n), n) for n in numbers for thing in shared[n]]
    groups: dict[int, list[int]] = {}
    for number, first in first_of_group(numbers, ties).items():
        groups.setdefault(first, []).append(number)
    return [tuple(group) for group in groups.values()]
