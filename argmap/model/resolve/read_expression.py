"""Expressions of the syntax to those of the model: every option is one of its issue."""

from collections.abc import Mapping

from argmap.diagnostic import Diagnostic, Related
from argmap.dsl import expression as written
from argmap.dsl.words import Word
from argmap.model.codes import UNKNOWN_OPTION
from argmap.model.expression import And, Choice, Expression, If, Not, Or
from argmap.model.resolve.name_kind import ISSUE
from argmap.model.resolve.scopes import Scopes
from argmap.suggestion import closest
from argmap.text import Span


class ExpressionResolver:
    """Resolves the expressions of one map. What it cannot resolve it notes."""

    def __init__(
        self,
        scopes: Scopes,
        options: Mapping[str, Mapping[str, Span]],
        faults: list[Diagnostic],
    ) -> None:
        """Take, for each issue's id, the places of its options by name."""
        self._scopes = scopes
        self._options = options
        self._faults = faults

    def read(self, unit: int, node: written.Expression) -> Expression | None:
        """Return the expression, or None with findings noted if a name in it is unknown."""
        match node:
            case written.Choice():
                return self._choice(unit, node)
            case written.Negation(operand=operand):
                inner = self.read(unit, operand)
                return None if inner is None else Not(inner)
            case written.Conditional(condition=condition, consequence=consequence):
                first, second = self.read(unit, condition), self.read(unit, consequence)
                return None if first is None or second is None else If(first, second)
            case written.Conjunction(operands=operands):
                parts = self._all(unit, operands)
                return None if parts is None else And(parts)
            case written.Disjunction(operands=operands):
                parts = self._all(unit, operands)
                return None if parts is None else Or(parts)

    def _all(
        self, unit: int, operands: tuple[written.Expression, ...]
    ) -> tuple[Expression, ...] | None:
        read = [self.read(unit, operand) for operand in operands]
        known = tuple([operand for operand in read if operand is not None])
        return known if len(known) == len(read) else None

    def _choice(self, unit: int, node: written.Choice) -> Expression | None:
        issue = self._scopes.find(unit, node.issue, ISSUE)
        if issue is None:
            return None
        known = self._options.get(issue, {})
        unknown = [word for word in node.options if word.text not in known]
        for word in unknown:
            self._faults.append(_unknown_option(word, node.issue, known))
        if unknown:
            return None
        choice = Choice(issue, tuple(dict.fromkeys(word.text for word in node.options)))
        return Not(choice) if node.denied else choice


def _unknown_option(word: Word, issue: Word, known: Mapping[str, Span]) -> Diagnostic:
    nearest = closest(word.text, known)
    if nearest is not None:
        advice = f"did you mean `{nearest}` (line {known[nearest].line})?"
    elif known:
        advice = f"its options are: {', '.join(known)}"
    else:
        advice = f'it has none yet: write option {word.text} "…" under it'
    return Diagnostic(
        code=UNKNOWN_OPTION,
        message=f"issue `{issue.text}` has no option `{word.text}`",
        span=word.span,
        related=(Related(f"`{nearest}` is one of its options", known[nearest]),)
        if nearest is not None
        else (),
        help=advice,
    )
