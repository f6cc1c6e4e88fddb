"""How a conflict comes about, step by step: which option each member leaves on each issue.

A member that speaks of several issues rules out what cannot go with the options that the
others have left (generalised arc consistency; Mackworth 1977, Artificial Intelligence 8).
What is ruled out so is in no deal that meets all that ruled something out up to then. The
reverse does not hold: members may conflict though on each issue something is left.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from math import prod

from attrs import frozen

from argmap.agreement.member import Member
from argmap.model.expression import choices, holds
from argmap.model.position import Issue

_MOST = 20_000  # combinations that are tried for a member; beyond that it is passed over


@frozen
class Elimination:
    """What members rule out, and on which issue nothing is left (None: on none alone).

    `ruled_out` holds options in the order in which they were first ruled out, each with the
    members that did so. Where a deal with the option meets such a member, it has an option
    on another issue that is ruled out as well; and for one of them, that was so before. So
    no deal that meets all who are named for an option, and for those before it, has it.
    """

    ruled_out: Mapping[tuple[str, str], frozenset[str]]  # (issue, option) to members' ids
    speaks: Mapping[str, frozenset[str]]  # issues to the members that rule something out
    empty: str | None


def eliminate(issues: Mapping[str, Issue], members: Sequence[Member]) -> Elimination:
    """Return what is left when members rule out one after another.

    Those that speak of one issue come first, so that what follows from them is seen. It
    ends where nothing is left on an issue, or where nobody rules out anything further.
    Args: issues: by their ids, all that the members speak of. Raises: KeyError.
    Cost: for each step the product of the options of a member's issues, 20,000 at most: a
    member with more is passed over.
    """
    scopes = {member.id: _scope(member) for member in members}
    order = sorted(members, key=lambda member: len(scopes[member.id]))
    left = {
        issue: [option.name for option in issues[issue].options]
        for member in members
        for issue in scopes[member.id]
    }
    ruled_out: dict[tuple[str, str], set[str]] = {}
    speaks: dict[str, set[str]] = {}
    moved, empty = True, None
    while moved and empty is None:
        moved = False
        for member, issue in _pairs(order, scopes, issues, left):
            allowed = _allowed(member, issue, scopes[member.id], issues, left)
            for option in issues[issue].options:
                if option.name not in allowed:
                    ruled_out.setdefault((issue, option.name), set()).add(member.id)
                    speaks.setdefault(issue, set()).add(member.id)
            kept = [name for name in left[issue] if name in allowed]
            moved |= len(kept) < len(left[issue])
            left[issue] = kept
            if not kept:
                empty = issue
                break
    return Elimination(
        {key: frozenset(ids) for key, ids in ruled_out.items()},
        {key: frozenset(ids) for key, ids in speaks.items()},
        empty,
    )


def _scope(member: Member) -> tuple[str, ...]:
    return tuple(dict.fromkeys(choice.issue for choice in choices(member.expression)))


def _pairs(
    order: Sequence[Member],
    scopes: Mapping[str, tuple[str, ...]],
    issues: Mapping[str, Issue],
    left: Mapping[str, list[str]],
) -> Iterator[tuple[Member, str]]:
    """Return each member with its issues, first those on which something is ruled out."""

    def is_whole(issue: str) -> bool:
        return len(left[issue]) == len(issues[issue].options)

    for member in order:
        for issue in sorted(scopes[member.id], key=is_whole):
            yield member, issue


def _allowed(
    member: Member,
    issue: str,
    scope: tuple[str, ...],
    issues: Mapping[str, Issue],
    left: Mapping[str, list[str]],
) -> frozenset[str]:
    """Return the options of an issue that a member allows, given what is left elsewhere."""
    everything = [option.name for option in issues[issue].options]
    ranges = [everything if other == issue else left[other] for other in scope]
    if prod(map(len, ranges)) > _MOST:
        return frozenset(everything)
    place = scope.index(issue)
    return frozenset(
        picks[place]
        for picks in product(*ranges)
        if holds(member.expression, dict(zip(scope, picks, strict=True)))
    )
