"""What a demand says, in the words of the issues' own options."""

from collections.abc import Mapping

from argmap.model.expression import And, Choice, Expression, If, Not, Or
from argmap.model.position import Issue

Issues = Mapping[str, Issue]


def alternatives(expression: Expression, issues: Issues) -> tuple[str, ...]:
    """Return what would meet an expression, one alternative a line.

    A plain choice gives its options' texts; anything else is one line.
    """
    match expression:
        case Choice(issue, options) if _short(issue, options, issues):
            return tuple(_text(issue, option, issues) for option in options)
        case Not(Choice(issue, (option,))) if len(issues[issue].options) == 2:
            return tuple(o.text for o in issues[issue].options if o.name != option)
        case Not(Choice(issue, (option,))):
            return (f"Anything but “{_text(issue, option, issues)}”",)
        case If(condition, Choice(issue, (option,))):
            return (f"{_text(issue, option, issues)}, {_provided(condition, issues)}",)
        case _:
            return (_upper(phrase(expression, issues)),)


def sentence(expression: Expression, issues: Issues) -> str:
    """Return what an expression demands, in a line that stands for itself."""
    return (
        " or ".join(f"“{line}”" for line in alternatives(expression, issues))
        if isinstance(expression, Choice)
        else _upper(phrase(expression, issues))
    )


def phrase(expression: Expression, issues: Issues) -> str:
    """Return an expression as a part of a sentence; options' texts stand in quotes."""
    match expression:
        case Choice(issue, options):
            return _choice(issue, options, issues)
        case Not(Choice(issue, options)):
            return _without(issue, options, issues)
        case Not(And(operands)):
            return f"not {_joined(operands, ' together with ', issues)}"
        case Not(operand):
            return f"not ({phrase(operand, issues)})"
        case And(operands):
            return _joined(operands, ", and ", issues)
        case Or(operands):
            return _joined(operands, ", or else ", issues)
        case If(condition, consequence):
            return f"{phrase(consequence, issues)}, {_provided(condition, issues)}"


def _provided(condition: Expression, issues: Issues) -> str:
    match condition:
        case Not(inner):
            return f"unless {phrase(inner, issues)}"
        case _:
            return f"if {phrase(condition, issues)}"


def _choice(issue: str, options: tuple[str, ...], issues: Issues) -> str:
    if not _short(issue, options, issues):
        others = tuple(o.name for o in issues[issue].options if o.name not in options)
        if others:
            return _without(issue, others, issues)
    return " or ".join(f"“{_text(issue, option, issues)}”" for option in options)


def _without(issue: str, options: tuple[str, ...], issues: Issues) -> str:
    names = [option.name for option in issues[issue].options]
    left = tuple(name for name in names if name not in options)
    if left and (len(left) == 1 or len(left) < len(options)):
        return _choice(issue, left, issues)
    texts = " nor ".join(f"“{_text(issue, option, issues)}”" for option in options)
    return f"not {texts}" if len(options) == 1 else f"neither {texts}"


def _short(issue: str, options: tuple[str, ...], issues: Issues) -> bool:
    """Return whether options are told sooner than what they leave out."""
    return len(options) <= 2 or len(options) * 2 <= len(issues[issue].options)


def _joined(operands: tuple[Expression, ...], word: str, issues: Issues) -> str:
    return word.join(
        f"({phrase(operand, issues)})"
        if isinstance(operand, And | Or | If)
        else phrase(operand, issues)
        for operand in operands
    )


def _text(issue: str, option: str, issues: Issues) -> str:
    return issues[issue].option(option).text


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]
