"""Why a statement has its label, as a value; `argmap.report.results` tells it."""

from enum import StrEnum

from attrs import frozen

from argmap.model.labels import Force, Label


class Reason(StrEnum):
    """What a label comes from."""

    SUPPORTED = "supported"  # an inference for it is in force
    UNSUPPORTED = "unsupported"  # nothing is said for it
    DEFEATED = "defeated"  # whatever is said for it is met, or rests on what is rejected
    CIRCULAR = "circular"  # it rests on itself alone
    STANDOFF = "standoff"  # it depends on a standoff


class Ground(StrEnum):
    """What kind of inference supports a statement."""

    INFERENCE = "inference"  # a step of the map
    SOURCE = "source"  # its own citation or assumption
    DENIAL = "denial"  # a strict step read backwards: it supports `not x`


class Outcome(StrEnum):
    """What became of an objection."""

    REJECTED = "rejected"  # it does not stand itself
    OUTWEIGHED = "outweighed"  # it is too weak for what it meets
    PREVAILS = "prevails"
    UNDECIDED = "undecided"


@frozen(kw_only=True)
class Objection:
    """Something that speaks against a step, and what met it."""

    by: str
    kind: str  # rebut, undermine or undercut
    outcome: Outcome
    met_by: tuple[str, ...] = ()  # accepted statements that defeat it


@frozen(kw_only=True)
class Support:
    """One step for a statement."""

    ground: Ground
    inference: str | None  # the step's id in the map
    premises: tuple[str, ...]
    strength: int  # 1 to 3; 0: strict
    level: int  # how firmly it lets its conclusion stand: a strict one as its weakest premise
    force: Force
    objections: tuple[Objection, ...]
    failed_by: str | None = None  # the premise that is rejected, or the objection that prevails


@frozen(kw_only=True)
class Account:
    """What is to be said of one statement.

    `supports` are all steps for it: those in force first, the strongest of them before the
    others, then those left open, then those that fail.
    """

    id: str  # a statement's id, or `not ID`
    label: Label
    reason: Reason
    supports: tuple[Support, ...]
    level: int = 0  # how firmly it stands, if it does: 1 to 3, 4 for certain
    most: int = 0  # how firmly it could stand, were all that is open granted
    circle: tuple[str, ...] = ()  # each rests on the next; told at the first of them alone

    @property
    def in_force(self) -> tuple[Support, ...]:
        """Return the steps that hold it up, the strongest first."""
        return tuple(support for support in self.supports if support.force is Force.IN_FORCE)


@frozen(kw_only=True)
class Link:
    """One statement hangs on another."""

    from_: str
    to: str
    kind: str  # needs, rebut, undermine or undercut
    inference: str | None
    only_level: bool = False  # what it hangs on is accepted, and only how firmly is open


@frozen(kw_only=True)
class Standoff:
    """Why nothing decides: what leads to the cycle, and the cycle itself."""

    path: tuple[Link, ...]
    cycle: tuple[Link, ...]


@frozen(kw_only=True)
class Explanation:
    """The account of a statement first, then of everything that it rests on, each once.

    `alone` says for each step of the first account that is in force whether the statement
    would stand by it alone.
    """

    id: str
    label: Label
    accounts: tuple[Account, ...]
    alone: tuple[bool, ...] = ()
    standoff: Standoff | None = None
