"""The labels that a semantics gives, as data."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import frozen


class Label(StrEnum):
    """What becomes of a statement."""

    ACCEPTED = "accepted"  # there is a way to build it that survives every objection
    REJECTED = "rejected"  # there is none, even giving every undecided thing its chance
    UNDECIDED = "undecided"  # it depends on a standoff


class Force(StrEnum):
    """What becomes of an inference."""

    IN_FORCE = "in-force"  # its premises are accepted and no objection meets it
    DEFEATED = "defeated"  # a premise is rejected, or an objection is strong enough
    UNDECIDED = "undecided"


@frozen
class Labelling:
    """One extension: the label of every statement and the force of every inference, by id."""

    statements: Mapping[str, Label]
    inferences: Mapping[str, Force]
