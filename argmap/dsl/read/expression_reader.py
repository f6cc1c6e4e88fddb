"""What a deal must do, from the pieces of a line: choices of options, and, or, not, if."""

from collections.abc import Sequence

from attrs import frozen

from argmap.diagnostic import Diagnostic
from argmap.dsl.codes import DEEP_EXPRESSION, INVALID_NAME
from argmap.dsl.expression import (
    Choice,
    Conditional,
    Conjunction,
    Disjunction,
    Expression,
    Negation,
)
from argmap.dsl.read.pieces import Piece, Pieces
from argmap.dsl.vocabulary import EXPRESSION_WORDS, MAX_DEPTH
from argmap.dsl.words import Word


@frozen
class Built:
    """An expression, how deep it is, and where it stands with its parentheses.

    One that is too deep has lost its inner levels: nothing may be done with it but say so.
    """

    node: Expression
    depth: int
    start: int
    end: int


class ExpressionReader:
    """Makes expressions of one text."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces

    def choice(self, issue: Piece, options: Sequence[Piece], *, denied: bool) -> Built:
        """Return `ISSUE is OPTION or OPTION`."""
        pieces = self._pieces
        node = Choice(
            issue=pieces.name(issue),
            options=tuple([pieces.definition(option) for option in options]),
            denied=denied,
            span=pieces.span(issue[0], options[-1][1]),
        )
        return Built(node, 1, issue[0], options[-1][1])

    def group(self, opening: Piece, inner: Built, closing: Piece) -> Built:
        """Return an expression in parentheses."""
        return Built(inner.node, inner.depth + 1, opening[0], closing[1])

    def negation(self, word: Piece, operand: Built) -> Built:
        """Return `not …`."""
        span = self._pieces.span(word[0], operand.end)
        node = Negation(operand=operand.node, span=span)
        return self._above((operand,), node, word[0], operand.end)

    def conjunction(self, operands: Sequence[Built]) -> Built:
        """Return `… and …`."""
        start, end = operands[0].start, operands[-1].end
        nodes = tuple([operand.node for operand in operands])
        node = Conjunction(operands=nodes, span=self._pieces.span(start, end))
        return self._above(operands, node, start, end)

    def disjunction(self, operands: Sequence[Built]) -> Built:
        """Return `… or …`."""
        start, end = operands[0].start, operands[-1].end
        nodes = tuple([operand.node for operand in operands])
        node = Disjunction(operands=nodes, span=self._pieces.span(start, end))
        return self._above(operands, node, start, end)

    def conditional(self, word: Piece, condition: Built, consequence: Built) -> Built:
        """Return `if … then …`."""
        node = Conditional(
            condition=condition.node,
            consequence=consequence.node,
            span=self._pieces.span(word[0], consequence.end),
        )
        return self._above((condition, consequence), node, word[0], consequence.end)

    def too_deep(self, built: Built) -> Diagnostic | None:
        """Return what is wrong with a whole expression if it is too deep."""
        if built.depth <= MAX_DEPTH:
            return None
        return Diagnostic(
            code=DEEP_EXPRESSION,
            message=f"the expression is {built.depth} levels deep",
            span=self._pieces.span(built.start, built.end),
            help=f"at most {MAX_DEPTH} are read: split it into several lines",
        )

    def name_to_choose(self, word: Word) -> None:
        """Note a name of an issue or option that expressions could not tell from a word."""
        if word.text in EXPRESSION_WORDS:
            self._pieces.diagnostics.append(
                Diagnostic(
                    code=INVALID_NAME,
                    message=f"`{word.text}` joins expressions, and cannot name what is chosen",
                    span=word.span,
                    help=f"choose another name, such as `{word.text}-it`",
                )
            )

    def _above(
        self, operands: Sequence[Built], node: Expression, start: int, end: int
    ) -> Built:
        """Return the expression over others; too deep a one stays as shallow as they are."""
        deepest = max(operands, key=lambda operand: operand.depth)
        kept = node if deepest.depth < MAX_DEPTH else deepest.node
        return Built(kept, deepest.depth + 1, start, end)
