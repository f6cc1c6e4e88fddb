"""What a demand says, in the words of the issues' own options: said once, for all who tell it.

No two expressions that a deal could tell apart have the same words, as long as no two
options have the same text. `or` stands between options of one issue and binds most tightly;
what else has parts is put in parentheses where it is itself a part.
"""

from collections.abc import Mapping

from argmap.model.expression import And, Choice, Expression, If, Not, Or
from argmap.model.position import Issue

Issues = Mapping[str, Issue]


def alternatives(expression: Expression, issues: Issues) -> tuple[str, ...]:
    """Return what would meet an expression, one alternative a line.

    A plain choice gives its options' texts; anything else is one line.
    Args: issues: by their ids, all that the expression speaks of. Raises: KeyError.
    """
    match expression:
        case Choice(issue, options) if _short(issue, options, issues):
            return tuple(issues[issue].option(option).text for option in options)
        case Not(Choice(issue, (option,))) if len(issues[issue].options) == 2:
            return tuple(o.text for o in issues[issue].options if o.name != option)
        case Not(Choice(issue, (option,))):
            return (f"Anything but “{_text(issue, option, issues)}”",)
        case If(condition, Choice(issue, (option,))):
            return (f"{_text(issue, option, issues)}, {_provided(condition, issues)}",)
        case _:
            return (sentence(expression, issues),)


def sentence(expression: Expression, issues: Issues) -> str:
    """Return what an expression demands, in a line that stands for itself."""
    words = phrase(expression, issues)
    return words[:1].upper() + words[1:]


def phrase(expression: Expression, issues: Issues) -> str:
    """Return an expression as a part of a sentence; options' texts stand in quotes."""
    match expression:
        case And((operand,)) | Or((operand,)):
            return phrase(operand, issues)
        case Choice(issue, options):
            return _choice(issue, options, issues)
        case Not(Choice(issue, options)):
            return _without(issue, options, issues)
        case Not(And(operands)) if len(operands) > 1:
            return f"not {' together with '.join(_alone(one, issues) for one in operands)}"
        case Not(operand):
            return f"not ({phrase(operand, issues)})"
        case And(operands):
            return ", and ".join(_part(operand, issues) for operand in operands)
        case Or(operands):
            return ", or else ".join(_part(operand, issues) for operand in operands)
        case If(condition, consequence):
            return f"{_part(consequence, issues)}, {_provided(condition, issues)}"


def _provided(condition: Expression, issues: Issues) -> str:
    match condition:
        case Not(inner):
            return f"unless {_part(inner, issues)}"
        case _:
            return f"if {_part(condition, issues)}"


def _part(operand: Expression, issues: Issues) -> str:
    """Return an expression as a part of another, in parentheses if it has parts itself."""
    words = phrase(operand, issues)
    return words if isinstance(operand, Choice | Not) else f"({words})"


def _alone(operand: Expression, issues: Issues) -> str:
    """Return an expression in parentheses, unless it is a single option."""
    words = phrase(operand, issues)
    return words if words.count("“") == 1 and words[0] == "“" else f"({words})"


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


def _text(issue: str, option: str, issues: Issues) -> str:
    """Return an option's text in one line, without the full stop of a sentence."""
    return " ".join(issues[issue].option(option).text.split()).rstrip(".")
