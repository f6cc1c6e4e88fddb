"""What there is to settle, what the parties demand, and which options go together."""

from enum import StrEnum

from attrs import frozen

from argmap.model.expression import Expression
from argmap.text import Span


class Rung(StrEnum):
    """How much a demand matters to its party, from what it will not do without upwards."""

    RED_LINE = "red-line"
    TARGET = "target"
    IDEAL = "ideal"


class Verdict(StrEnum):
    """Whether there is a deal that crosses no red line."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"


@frozen(kw_only=True)
class Option:
    """One way to settle an issue. `name` is its name within the issue."""

    name: str
    text: str
    span: Span


@frozen(kw_only=True)
class Issue:
    """Something that the parties must settle: exactly one option of it holds in a deal."""

    id: str
    text: str
    options: tuple[Option, ...]
    span: Span
    file: int
    section: int | None
    notes: tuple[str, ...] = ()

    def option(self, name: str) -> Option:
        """Return the option of a name. Raises: KeyError."""
        for option in self.options:
            if option.name == name:
                return option
        raise KeyError(name)


@frozen
class Reason:
    """What a demand or a constraint rests on: statements that only together carry it."""

    premises: tuple[str, ...]
    span: Span


@frozen(kw_only=True)
class Demand:
    """One rung of a position. `id` is `POSITION/RUNG`, for a second one `POSITION/RUNG-2`."""

    id: str
    rung: Rung
    expression: Expression
    span: Span


@frozen(kw_only=True)
class Position:
    """What a party demands. Several reasons are independent of each other."""

    id: str
    party: str | None  # None where the party could not be found
    demands: tuple[Demand, ...]
    reasons: tuple[Reason, ...]
    span: Span
    file: int
    section: int | None
    notes: tuple[str, ...] = ()


@frozen(kw_only=True)
class Constraint:
    """A fact about which options go together: all its conditions hold in every deal."""

    id: str
    text: str
    conditions: tuple[Expression, ...]
    reasons: tuple[Reason, ...]
    span: Span
    file: int
    section: int | None
    notes: tuple[str, ...] = ()


@frozen(kw_only=True)
class AgreementExpectation:
    """A test of the map: whether there is a deal that crosses no red line."""

    verdict: Verdict
    span: Span
    file: int


@frozen(kw_only=True)
class ConflictExpectation:
    """A test of the map: these demands and constraints are a smallest set that no deal meets.

    A member is a demand's id or a constraint's.
    """

    members: tuple[str, ...]
    span: Span
    file: int
