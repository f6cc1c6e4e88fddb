"""From positions and labels to the analysis of an agreement."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from math import prod

from argmap.agreement.agreement import (
    Agreement,
    Concession,
    Conflict,
    Knot,
    Step,
    Unilateral,
)
from argmap.agreement.conflicts import smallest_concessions
from argmap.agreement.deal_space import Deal, DealSpace, Numbers
from argmap.agreement.knots import Tangle, combined, taken, tangles
from argmap.agreement.member import LIMIT, WORLD, Member, Reading
from argmap.model.expression import choices
from argmap.model.position import Issue, Rung, Verdict

_OPENED = 3  # deals that a concession opens that are told
_RUNGS = tuple(Rung)  # red lines first


def analyse(
    issues: Sequence[Issue],
    members: tuple[Member, ...],
    reading: Reading,
    limit: int = LIMIT,
) -> Agreement:
    """Return whether there is a deal that crosses no red line, and if not, why not.

    Args: limit: how many deals, conflicts of a group, and concessions are listed at most (1
    or more). The answer depends neither on the solver nor on the machine. Cost: worst-case
    exponential in the number of members that hang together; what is listed is what costs.
    """
    return _Analysis(issues, members, reading, limit).result()


class _Analysis:
    def __init__(
        self,
        issues: Sequence[Issue],
        members: tuple[Member, ...],
        reading: Reading,
        limit: int,
    ) -> None:
        self._issues = issues
        self._members = members
        self._reading = reading
        self._limit = limit
        self._space = DealSpace(issues, members)
        self._red_lines = self._up_to(Rung.RED_LINE)
        self._knots: tuple[Tangle, ...] = ()

    def result(self) -> Agreement:
        space, limit = self._space, self._limit
        possible = space.can_meet(self._red_lines)
        deals: tuple[Deal, ...] = ()
        all_deals = True
        if possible:
            whole = frozenset(issue.id for issue in self._issues)
            deals, all_deals = _first(space.deals(self._red_lines, whole), limit)
        else:
            self._knots = tangles(space, self._members, self._red_lines, limit)
        steps = tuple(self._steps(possible))
        concessions = tuple(self._concession(c, self._knots) for c in self._together())
        count = prod(len(knot.concessions) for knot in self._knots) if self._knots else 0
        return Agreement(
            reading=self._reading,
            possible=possible,
            members=self._members,
            steps=steps,
            deals=deals,
            deals_complete=all_deals,
            conflicts=self._conflicts(self._knots),
            knots=tuple(self._knot(n, knot) for n, knot in enumerate(self._knots, 1)),
            concessions=concessions,
            concession_count=count,
            unilateral=tuple(self._alone()),
            complete=all_deals
            and all(knot.complete for knot in self._knots)
            and all(step.complete for step in steps)
            and len(concessions) == count,
        )

    def _up_to(self, rung: Rung) -> Numbers:
        """Return the members that count up to a rung; constraints always do."""
        rungs = (None, *_RUNGS[: _RUNGS.index(rung) + 1])
        return tuple(
            number
            for number, member in enumerate(self._members)
            if member.rung in rungs and member.counts(self._reading)
        )

    def _steps(self, possible: bool) -> Iterator[Step]:
        """Climb the rungs, up to the first that cannot be met."""
        yield Step(rung=Rung.RED_LINE, possible=possible, conflicts=(), complete=True)
        before = self._red_lines
        for rung in _RUNGS[1:]:
            counted = self._up_to(rung)
            if not possible or counted == before:
                continue
            possible = self._space.can_meet(counted)
            knots: tuple[Tangle, ...] = ()
            if not possible:
                knots = tangles(self._space, self._members, counted, self._limit)
            yield Step(
                rung=rung,
                possible=possible,
                conflicts=self._conflicts(knots),
                complete=all(knot.complete for knot in knots),
            )
            before = counted

    def _conflicts(self, knots: tuple[Tangle, ...]) -> tuple[Conflict, ...]:
        found = [
            (len(conflict), number, conflict)
            for number, knot in enumerate(knots, 1)
            for conflict in knot.conflicts
        ]
        return tuple(
            Conflict(
                members=self._ids(conflict),
                between=self._movers(conflict, world=False),
                knot=number,
            )
            for _, number, conflict in sorted(found)
        )

    def _knot(self, number: int, knot: Tangle) -> Knot:
        seen = {member for conflict in knot.conflicts for member in conflict}
        seen.update(member for given_up in knot.concessions for member in given_up)
        return Knot(
            number=number,
            members=self._ids(sorted(seen)),
            issues=self._issues_of(sorted(seen)),
            concessions=tuple(self._concession(c, (knot,)) for c in knot.concessions),
            complete=knot.complete,
        )

    def _together(self) -> tuple[Numbers, ...]:
        return combined(self._knots, self._limit) if self._knots else ()

    def _alone(self) -> Iterator[Unilateral]:
        """Look for what each party could do alone, and the world."""
        if not self._knots:
            return
        tied = {m for knot in self._knots for m in knot.members}
        for mover in dict.fromkeys(self._members[m].mover for m in sorted(tied)):
            own = tuple(m for m in sorted(tied) if self._members[m].mover == mover)
            rest = [m for m in self._red_lines if m not in own]
            if self._space.can_meet(rest):
                sought = smallest_concessions(self._space, self._red_lines, own)
                found, complete = taken(sought, self._limit)
                yield Unilateral(
                    mover=mover,
                    concessions=tuple(self._concession(c, self._knots) for c in found),
                    complete=complete,
                )

    def _concession(self, given_up: Numbers, knots: tuple[Tangle, ...]) -> Concession:
        tied = sorted({m for knot in knots for c in knot.conflicts for m in c})
        rest = [m for m in self._red_lines if m not in given_up]
        if len(knots) < len(self._knots):  # what other knots demand cannot be met anyway
            others = {m for knot in self._knots if knot not in knots for m in knot.members}
            rest = [m for m in rest if m not in others]
        issues = frozenset(self._issues_of(tied))
        opens, complete = _first(self._space.deals(rest, issues), _OPENED)
        return Concession(
            give_up=self._ids(given_up),
            moved_by=self._movers(given_up, world=True),
            opens=opens,
            opens_complete=complete,
        )

    def _ids(self, numbers: Iterable[int]) -> tuple[str, ...]:
        return tuple(self._members[number].id for number in numbers)

    def _movers(self, numbers: Iterable[int], *, world: bool) -> tuple[str, ...]:
        movers = dict.fromkeys(self._members[number].mover for number in numbers)
        parties = tuple(mover for mover in movers if mover != WORLD)
        return (*parties, WORLD) if world and WORLD in movers else parties

    def _issues_of(self, numbers: Iterable[int]) -> tuple[str, ...]:
        used = {
            choice.issue
            for number in numbers
            for choice in choices(self._members[number].expression)
        }
        return tuple(issue.id for issue in self._issues if issue.id in used)


def _first(deals: Iterator[Deal], limit: int) -> tuple[tuple[Deal, ...], bool]:
    found = tuple(islice(deals, limit))
    return found, len(found) < limit or next(deals, None) is None


def verdict(issues: Sequence[Issue], members: tuple[Member, ...], reading: Reading) -> Verdict:
    """Return whether there is a deal that crosses no red line, and nothing more."""
    red_lines = (None, Rung.RED_LINE)
    counted = tuple(m for m in members if m.counts(reading) and m.rung in red_lines)
    if not counted or DealSpace(issues, counted).can_meet(range(len(counted))):
        return Verdict.POSSIBLE
    return Verdict.IMPOSSIBLE
