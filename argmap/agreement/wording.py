"""What a deal must do, in the words of the issues' options."""

from argmap.model.argument_map import ArgumentMap
from argmap.model.expression import And, Choice, Expression, If, Not, Or


def in_words(map: ArgumentMap, expression: Expression) -> str:
    """Return an expression with the texts of its options in quotes, joined by and, or, if."""
    match expression:
        case Choice(issue, options):
            texts = [map.issue_by_id[issue].option(option).text for option in options]
            return " or ".join(f"“{_bare(text)}”" for text in texts)
        case Not(operand):
            words = _inner(map, operand)
            alone = isinstance(operand, Choice) and len(operand.options) == 1
            return f"not {words}" if alone or words[0] == "(" else f"not ({words})"
        case And(operands):
            return " and ".join(_inner(map, operand) for operand in operands)
        case Or(operands):
            return ", or ".join(_inner(map, operand) for operand in operands)
        case If(condition, consequence):
            return f"if {_inner(map, condition)}, then {_inner(map, consequence)}"


def _inner(map: ArgumentMap, operand: Expression) -> str:
    """Return a part of an expression, in parentheses unless it reads as one thing."""
    words = in_words(map, operand)
    return f"({words})" if isinstance(operand, And | Or | If) else words


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
