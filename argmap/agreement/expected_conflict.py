"""Whether an expected conflict is one, and if not, what is missing or too many."""

from attrs import frozen

from argmap.agreement.conflicts import is_smallest_conflict, smallest_conflicts
from argmap.agreement.deal_space import Deal, DealSpace, Numbers
from argmap.agreement.member import Member, Standing
from argmap.model.expression import choices
from argmap.model.position import ConflictExpectation, Rung


@frozen(kw_only=True)
class TestedConflict:
    """What became of an expected conflict. One of the last four says why it is none."""

    expectation: ConflictExpectation
    fallen: tuple[str, ...] = ()  # members whose grounds are rejected: they do not count
    deal: Deal | None = None  # a deal that meets all members, told by their issues
    with_deal: tuple[str, ...] = ()  # with that: what has to be added for a conflict
    enough: tuple[str, ...] = ()  # the members that already are a conflict

    @property
    def is_met(self) -> bool:
        """Return whether the members are a smallest conflict."""
        return not self.fallen and self.deal is None and not self.enough


def tested(
    space: DealSpace, members: tuple[Member, ...], expectation: ConflictExpectation
) -> TestedConflict:
    """Return what becomes of an expected conflict, in the cautious reading."""
    number = {member.id: place for place, member in enumerate(members)}
    named = tuple(sorted(number[id] for id in expectation.members if id in number))
    fallen = tuple(members[n].id for n in named if members[n].standing is Standing.FALLEN)
    if fallen:
        return TestedConflict(expectation=expectation, fallen=fallen)
    if is_smallest_conflict(space, named):
        return TestedConflict(expectation=expectation)
    if not space.can_meet(named):
        smallest = next(smallest_conflicts(space, named)) or ()
        enough = tuple(members[n].id for n in smallest)
        return TestedConflict(expectation=expectation, enough=enough)
    issues = frozenset(c.issue for n in named for c in choices(members[n].expression))
    return TestedConflict(
        expectation=expectation,
        deal=next(space.deals(named, issues)),
        with_deal=tuple(members[n].id for n in _missing(space, members, named)),
    )


def _missing(space: DealSpace, members: tuple[Member, ...], named: Numbers) -> Numbers:
    """Return what else, of red lines and constraints, makes a conflict with all named."""
    added = [
        number
        for number, member in enumerate(members)
        if number not in named
        and member.rung in (None, Rung.RED_LINE)
        and member.standing is not Standing.FALLEN
    ]
    alone = added
    if space.can_meet([*named, *alone]) or not space.can_meet(alone):
        return ()
    for number in tuple(alone):
        fewer = [other for other in alone if other != number]
        if not space.can_meet([*named, *fewer]):
            alone = fewer
    return tuple(alone)
