"""What a deal must do: conditions on which option of which issue holds."""

from collections.abc import Iterator, Mapping

from attrs import frozen


@frozen
class Choice:
    """One of these options of an issue holds."""

    issue: str
    options: tuple[str, ...]


@frozen
class Not:
    """The operand does not hold."""

    operand: "Expression"


@frozen
class And:
    """All operands hold."""

    operands: tuple["Expression", ...]


@frozen
class Or:
    """At least one operand holds."""

    operands: tuple["Expression", ...]


@frozen
class If:
    """The consequence holds wherever the condition does."""

    condition: "Expression"
    consequence: "Expression"


Expression = Choice | Not | And | Or | If
"""At most 256 levels deep: the parser sees to that, so walking it may recurse."""


def choices(expression: Expression) -> Iterator[Choice]:
    """Return every choice in an expression, in the order in which it is written."""
    match expression:
        case Choice():
            yield expression
        case Not(operand):
            yield from choices(operand)
        case And(operands) | Or(operands):
            for operand in operands:
                yield from choices(operand)
        case If(condition, consequence):
            yield from choices(condition)
            yield from choices(consequence)


def holds(expression: Expression, deal: Mapping[str, str]) -> bool:
    """Return whether a deal, which picks an option of every issue, meets an expression."""
    match expression:
        case Choice(issue, options):
            return deal[issue] in options
        case Not(operand):
            return not holds(operand, deal)
        case And(operands):
            return all(holds(operand, deal) for operand in operands)
        case Or(operands):
            return any(holds(operand, deal) for operand in operands)
        case If(condition, consequence):
            return not holds(condition, deal) or holds(consequence, deal)
