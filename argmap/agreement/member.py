"""What a deal has to meet: the demands of the parties, and the facts about the options.

Each counts only as far as the claims that it rests on stand.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from attrs import frozen

from argmap.model.argument_map import ArgumentMap
from argmap.model.expression import And, Expression
from argmap.model.labels import Label
from argmap.model.position import Reason, Rung

WORLD = "world"  # who would have to move where a constraint gives
LIMIT = 50  # deals, conflicts of a group, concessions: listed where nothing else is asked for


class Standing(StrEnum):
    """What becomes of a demand by the claims that it rests on."""

    STANDS = "stands"  # a reason for it is accepted, or none is asked for
    OPEN = "open"  # none is, and one is undecided
    FALLEN = "fallen"  # all are rejected


class Reading(StrEnum):
    """Whether a demand with undecided grounds counts."""

    CAUTIOUS = "cautious"  # it does
    CONFIDENT = "confident"  # it does not


@frozen(kw_only=True)
class Member:
    """A demand or a constraint."""

    id: str  # `POSITION/RUNG`, or the constraint's id
    mover: str  # the party that would have to give it up, or `world`
    rung: Rung | None  # None for a constraint
    expression: Expression
    standing: Standing

    def counts(self, reading: Reading) -> bool:
        """Return whether it is to be met in a reading."""
        if self.standing is Standing.OPEN:
            return reading is Reading.CAUTIOUS
        return self.standing is Standing.STANDS


def members_of(map: ArgumentMap, labels: Mapping[str, Label]) -> tuple[Member, ...]:
    """Return the demands and then the constraints of a map, in its order.

    Args: labels: that of every statement. Left out is what could not be read: a demand of
    an unknown party, a constraint without a condition.
    """
    return (*_demands(map, labels), *_constraints(map, labels))


def _demands(map: ArgumentMap, labels: Mapping[str, Label]) -> Iterator[Member]:
    for position in map.positions:
        if position.party is None:
            continue
        standing = standing_of(position.reasons, labels)
        for demand in position.demands:
            yield Member(
                id=demand.id,
                mover=position.party,
                rung=demand.rung,
                expression=demand.expression,
                standing=standing,
            )


def _constraints(map: ArgumentMap, labels: Mapping[str, Label]) -> Iterator[Member]:
    for constraint in map.constraints:
        conditions = constraint.conditions
        if conditions:
            yield Member(
                id=constraint.id,
                mover=WORLD,
                rung=None,
                expression=conditions[0] if len(conditions) == 1 else And(conditions),
                standing=standing_of(constraint.reasons, labels),
            )


def standing_of(reasons: tuple[Reason, ...], labels: Mapping[str, Label]) -> Standing:
    """Return what becomes of what rests on these reasons; without any, it stands."""
    if not reasons:
        return Standing.STANDS
    found = [
        _standing_by({labels[premise] for premise in reason.premises}) for reason in reasons
    ]
    for standing in (Standing.STANDS, Standing.OPEN):
        if standing in found:
            return standing
    return Standing.FALLEN


def _standing_by(labels: set[Label]) -> Standing:
    if Label.REJECTED in labels:
        return Standing.FALLEN
    return Standing.STANDS if labels == {Label.ACCEPTED} else Standing.OPEN
