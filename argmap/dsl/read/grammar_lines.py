"""The grammar's way from text to the collector: Lark's tokens, one call a line."""

import re
from collections.abc import Sequence
from typing import cast

from lark import Token
from lark.visitors import Transformer

from argmap.dsl.expression import Conditional
from argmap.dsl.read.collector import Collector
from argmap.dsl.read.expression_reader import Built
from argmap.dsl.read.pieces import Piece

_COMMENT = re.compile("#[^\n]*")


class LineCallbacks(Transformer[Token, None]):
    """What Lark calls while it parses: a method per rule of the grammar, named after it."""

    collector: Collector  # who is told; set before each parse

    def comment(self, token: Token) -> Token:
        """Note a comment; the lexer then drops it."""
        self.collector.comment(*_piece(token))
        return token

    def comma(self, token: Token) -> Token:
        """Note the comments in the line breaks after a comma."""
        if "#" in token:
            start, _ = _piece(token)
            for match in _COMMENT.finditer(token):
                self.collector.comment(start + match.start(), start + match.end())
        return token

    def start(self, children: Sequence[None]) -> None:
        """Do nothing: the lines were told as they came."""

    def map(self, children: Sequence[Token]) -> None:
        self.collector.title(*map(_piece, children))

    def section(self, children: Sequence[Token]) -> None:
        self.collector.title(*map(_piece, children))

    def source(self, children: Sequence[Token]) -> None:
        keyword, name, *rest = children
        self.collector.source(
            _piece(keyword), _piece(name), _piece(rest[-1]), is_record=len(rest) == 2
        )

    def use(self, children: Sequence[Token]) -> None:
        self.collector.use(*map(_piece, children))

    def party(self, children: Sequence[Token]) -> None:
        self.collector.named(*map(_piece, children))

    def statement(self, children: Sequence[Token]) -> None:
        keyword, name, text = map(_piece, children)
        self.collector.statement(keyword, name, text)

    def rebuttal(self, children: Sequence[Token]) -> None:
        keyword, name, text, *against = map(_piece, children)
        self.collector.statement(keyword, name, text, against)

    def issue(self, children: Sequence[Token]) -> None:
        self.collector.named(*map(_piece, children))

    def position(self, children: Sequence[Token]) -> None:
        self.collector.position(*map(_piece, children))

    def constraint(self, children: Sequence[Token]) -> None:
        self.collector.named(*map(_piece, children))

    def expect(self, children: Sequence[Token]) -> None:
        keyword, target, *rest = map(_piece, children)
        self.collector.expect(keyword, target, rest)

    def as_option(self, children: Sequence[Token]) -> tuple[str, Piece]:
        return "name", _piece(children[0])

    def by_option(self, children: Sequence[Token]) -> tuple[str, Piece]:
        return "scheme", _piece(children[0])

    def because(self, children: Sequence[Token | tuple[str, Piece]]) -> None:
        keyword, *rest = children
        premises: list[Piece] = []
        options: list[tuple[str, Piece]] = []
        for child in rest:
            if isinstance(child, tuple):
                options.append(child)
            elif child.type == "NAME":
                premises.append(_piece(child))
            elif child.type == "VERDICT":
                self.collector.verdict_of(premises.pop(), _piece(child))
                options.append(("verdict", _piece(child)))
            else:
                options.append((child.type.lower(), _piece(child)))
        self.collector.because(_piece(cast("Token", keyword)), premises, options)

    def cite(self, children: Sequence[Token]) -> None:
        keyword, source, first, *last = map(_piece, children)
        self.collector.cite(keyword, source, first, last[0] if last else None)

    def references(self, children: Sequence[Token]) -> None:
        keyword, *names = map(_piece, children)
        self.collector.references(keyword, names)

    def property(self, children: Sequence[Token]) -> None:
        self.collector.property(*map(_piece, children))

    def option(self, children: Sequence[Token]) -> None:
        self.collector.option(*map(_piece, children))

    def demand(self, children: tuple[Token, Built]) -> None:
        keyword, built = children
        self.collector.demand(_piece(keyword), built)

    def rule(self, children: Sequence[Built]) -> None:
        built = children[0]
        end = built.start + (2 if isinstance(built.node, Conditional) else 3)
        self.collector.demand((built.start, end), built)

    # expressions

    def choice(self, children: Sequence[Token]) -> Built:
        issue, *rest = children
        options = [_piece(token) for token in rest if token.type == "WORD"]
        denied = len(options) < len(rest)
        return self.collector.expressions.choice(_piece(issue), options, denied=denied)

    def group(self, children: tuple[Token, Built, Token]) -> Built:
        opening, inner, closing = children
        return self.collector.expressions.group(_piece(opening), inner, _piece(closing))

    def negation(self, children: tuple[Token, Built]) -> Built:
        word, operand = children
        return self.collector.expressions.negation(_piece(word), operand)

    def conjunction(self, children: Sequence[Built]) -> Built:
        return self.collector.expressions.conjunction(children)

    def disjunction(self, children: Sequence[Built]) -> Built:
        return self.collector.expressions.disjunction(children)

    def conditional(self, children: tuple[Token, Built, Built]) -> Built:
        word, condition, consequence = children
        return self.collector.expressions.conditional(_piece(word), condition, consequence)


def _piece(token: Token) -> Piece:
    return cast("int", token.start_pos), cast("int", token.end_pos)
