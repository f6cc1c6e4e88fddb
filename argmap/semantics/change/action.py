"""What an author can change in a text so that a statement gets another label."""

from enum import StrEnum

from attrs import frozen

from argmap.model.statement import Strength


class ActionKind(StrEnum):
    """What can be changed."""

    DROP = "drop"  # take a cited or assumed statement's source away
    ASSUME = "assume"  # take a statement for granted: `assumed`
    CITE = "cite"  # give a premise or a rebuttal a source: `cite`
    ANSWER = "answer"  # meet an objection with a rebuttal that nothing speaks against
    RAISE = "raise"  # let a step, or a statement's own source, weigh more


@frozen(order=True)
class Action:
    """One change. The target is a statement, or for `raise` a step or a statement.

    `strength` is that of the rebuttal which answers, or what is raised is raised to; an
    assumption or a citation weighs what the statement's lines give it.
    """

    kind: ActionKind
    target: str
    strength: Strength | None = None


@frozen(order=True)
class Move:
    """A change as the search knows it: the number of an atom, or of a rule that is raised."""

    kind: ActionKind
    number: int
    level: int = 0  # of what is granted, answered or raised
