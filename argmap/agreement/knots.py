"""Independent knots, their concessions, and how those of all knots combine."""

from collections.abc import Iterator

from attrs import frozen

from argmap.agreement.conflicts import smallest_concessions, smallest_conflicts
from argmap.agreement.deal_space import DealSpace, Numbers
from argmap.agreement.member import Member
from argmap.model.expression import choices
from argmap.solving.connected import connected


@frozen(kw_only=True)
class Tangle:
    """A knot in numbers: its members, conflicts and concessions.

    If `complete` is false, there are more of either, and `members` are all that may hang
    together with these conflicts.
    """

    members: Numbers
    conflicts: tuple[Numbers, ...]
    concessions: tuple[Numbers, ...]
    complete: bool


def tangles(
    space: DealSpace, members: tuple[Member, ...], counted: Numbers, limit: int
) -> tuple[Tangle, ...]:
    """Return the knots among the counted members, in the order of their first members.

    Members that share no issue, not even through others, cannot conflict; so conflicts are
    sought in each group that does. Args: limit: how many conflicts of a group, and how many
    concessions of a knot, are listed at most.
    """
    issues = {
        number: {choice.issue for choice in choices(members[number].expression)}
        for number in counted
    }
    found = [
        knot
        for group in connected(issues)
        if not space.can_meet(group)
        for knot in _in_group(space, group, limit)
    ]
    return tuple(sorted(found, key=lambda knot: knot.members))


def _in_group(space: DealSpace, group: Numbers, limit: int) -> Iterator[Tangle]:
    conflicts, complete = taken(smallest_conflicts(space, group), limit)
    if not complete:
        yield _tangle(space, group, conflicts, limit, complete=False)
        return
    of_conflict = dict(enumerate(conflicts))
    for together in connected(of_conflict):
        own = tuple(conflicts[place] for place in together)
        members = tuple(sorted({member for conflict in own for member in conflict}))
        yield _tangle(space, members, own, limit, complete=True)


def _tangle(
    space: DealSpace,
    members: Numbers,
    conflicts: tuple[Numbers, ...],
    limit: int,
    *,
    complete: bool,
) -> Tangle:
    sought = smallest_concessions(space, members, members)
    concessions, all_listed = taken(sought, limit)
    return Tangle(
        members=members,
        conflicts=conflicts,
        concessions=concessions,
        complete=complete and all_listed,
    )


def combined(knots: tuple[Tangle, ...], limit: int) -> tuple[Numbers, ...]:
    """Return the smallest ways to resolve all knots at once, one concession of each.

    Cost: O(knots * limit squared).
    """
    found: list[Numbers] = [()]
    for knot in knots:
        products = [
            tuple(sorted((*before, *here))) for before in found for here in knot.concessions
        ]
        found = sorted(products, key=_by_size)[:limit]
    return tuple(found)


def _by_size(numbers: Numbers) -> tuple[int, Numbers]:
    """Return the order in which sets are told: the smallest first."""
    return len(numbers), numbers


def taken(sets: Iterator[Numbers | None], limit: int) -> tuple[tuple[Numbers, ...], bool]:
    """Return the first sets, and whether these are all."""
    found: list[Numbers] = []
    for numbers in sets:
        if numbers is None or len(found) == limit:
            return tuple(found), False
        found.append(numbers)
    return tuple(found), True
