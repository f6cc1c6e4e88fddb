"""What hangs together: groups that share something, found by merging."""

from collections.abc import Hashable, Iterable, Mapping


def connected(shared: Mapping[int, Iterable[Hashable]]) -> list[tuple[int, ...]]:
    """Return the numbers grouped by what they share, directly or through others.

    Args: shared: what each number has. Returns: groups and numbers in ascending order.
    Cost: near-linear.
    """
    parent = {number: number for number in shared}
    first: dict[Hashable, int] = {}
    for number in sorted(shared):
        for thing in shared[number]:
            other = _root(parent, first.setdefault(thing, number))
            mine = _root(parent, number)
            parent[max(mine, other)] = min(mine, other)
    groups: dict[int, list[int]] = {}
    for number in sorted(shared):
        groups.setdefault(_root(parent, number), []).append(number)
    return [tuple(group) for group in groups.values()]


def _root(parent: dict[int, int], number: int) -> int:
    while parent[number] != number:
        parent[number] = parent[parent[number]]
        number = parent[number]
    return number
