"""What a deal must do, as it is written: choices of options joined by words."""

from attrs import frozen

from argmap.dsl.words import Word
from argmap.text import Span


@frozen(kw_only=True)
class Choice:
    """`ISSUE is OPTION or OPTION`; `denied` if written `is not`."""

    issue: Word
    options: tuple[Word, ...]
    denied: bool
    span: Span


@frozen(kw_only=True)
class Negation:
    """`not …`."""

    operand: "Expression"
    span: Span


@frozen(kw_only=True)
class Conjunction:
    """`… and … and …`."""

    operands: tuple["Expression", ...]
    span: Span


@frozen(kw_only=True)
class Disjunction:
    """`… or … or …`."""

    operands: tuple["Expression", ...]
    span: Span


@frozen(kw_only=True)
class Conditional:
    """`if … then …`."""

    condition: "Expression"
    consequence: "Expression"
    span: Span


Expression = Choice | Negation | Conjunction | Disjunction | Conditional
