"""What ties statements together: inferences, attacks and contradictions."""

from enum import StrEnum

from attrs import frozen

from argmap.model.statement import Strength
from argmap.text import Span


class InferenceKind(StrEnum):
    """Where an inference comes from."""

    BECAUSE = "because"  # a reason that the map's author states
    GATHERS = "gathers"  # another map's statement, said here in common words


class AttackKind(StrEnum):
    """What an attack is follows from its target."""

    REBUT = "rebut"  # a claim or a rebuttal
    UNDERMINE = "undermine"  # a premise
    UNDERCUT = "undercut"  # an inference


@frozen(kw_only=True)
class Inference:
    """A step from premises that only work together to a conclusion."""

    id: str  # its name, or `CONCLUSION#1`, `CONCLUSION#2`… in the order of the file
    named: bool
    kind: InferenceKind
    conclusion: str
    premises: tuple[str, ...]
    scheme: str | None
    strength: Strength
    strict: bool  # cannot be rebutted: a definition, arithmetic, logic
    span: Span


@frozen(kw_only=True)
class Attack:
    """A rebuttal (or any statement after `despite`) speaks against its target, one way."""

    attacker: str
    target: str  # a statement's id, or an inference's for an undercut
    kind: AttackKind
    span: Span


@frozen
class Contradiction:
    """Two statements that cannot both stand."""

    first: str
    second: str
    span: Span
