"""Who contradicts whom at home: conflicts inside one party, and with its constituencies."""

from collections.abc import Callable, Iterator
from itertools import islice

from attrs import frozen

from argmap.agreement.conflicts import smallest_conflicts
from argmap.agreement.deal_space import DealSpace, Numbers
from argmap.agreement.member import WORLD, Member, Standing
from argmap.model.argument_map import Party
from argmap.model.position import Rung

_TOLD = 5  # conflicts that are told of each party


@frozen
class HomeConflict:
    """A smallest conflict among the demands of one party and its constituencies."""

    members: tuple[str, ...]
    movers: tuple[str, ...]  # one: its position is incoherent; several: it is divided


class Coherence:
    """Looks for conflicts at home. What rests on rejected claims alone does not count."""

    def __init__(self, space: DealSpace, members: tuple[Member, ...]) -> None:
        self._space = space
        self._members = members

    def incoherent(self) -> tuple[HomeConflict, ...]:
        """Return conflicts of a party with itself, over all rungs."""
        movers = dict.fromkeys(member.mover for member in self._members)
        return tuple(
            HomeConflict(self._ids(found), (mover,))
            for mover in movers
            if mover != WORLD
            for found in self._conflicts(_demand_of(mover))
        )

    def divided(self, parties: tuple[Party, ...]) -> tuple[HomeConflict, ...]:
        """Return conflicts of red lines between a party and those that are part of it."""
        found: dict[HomeConflict, None] = {}
        for party in parties:
            family = _family(party.id, parties)
            if len(family) > 1:
                for conflict in self._conflicts(_red_line_of(family)):
                    movers = self._movers(conflict)
                    if len(movers) > 1:
                        found[HomeConflict(self._ids(conflict), movers)] = None
        return tuple(found)

    def impossible(self) -> tuple[tuple[str, ...], ...]:
        """Return the smallest sets of constraints that no deal meets."""
        return tuple(self._ids(found) for found in self._conflicts(_demand_of(WORLD)))

    def _conflicts(self, own: Callable[[Member], bool]) -> Iterator[Numbers]:
        """Return the smallest conflicts among some members."""
        numbers = self._numbers(own)
        if self._space.can_meet(numbers):
            return
        for found in islice(smallest_conflicts(self._space, numbers), _TOLD):
            if found is not None:
                yield found

    def _numbers(self, wanted: Callable[[Member], bool]) -> Numbers:
        return tuple(
            number
            for number, member in enumerate(self._members)
            if wanted(member) and member.standing is not Standing.FALLEN
        )

    def _movers(self, numbers: Numbers) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._members[number].mover for number in numbers))

    def _ids(self, numbers: Numbers) -> tuple[str, ...]:
        return tuple(self._members[number].id for number in numbers)


def _demand_of(mover: str) -> Callable[[Member], bool]:
    return lambda member: member.mover == mover


def _red_line_of(family: frozenset[str]) -> Callable[[Member], bool]:
    return lambda member: member.mover in family and member.rung is Rung.RED_LINE


def _family(id: str, parties: tuple[Party, ...]) -> frozenset[str]:
    """Return a party with all that are part of it, directly or through others."""
    family = {id}
    size = 0
    while len(family) > size:
        size = len(family)
        family.update(party.id for party in parties if party.part_of in family)
    return frozenset(family)
