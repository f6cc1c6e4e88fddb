"""Lark's tokens to syntax nodes, one call a line, while the parser runs.

Lines are kept as they come, so that a fault in one line costs that line alone.
"""

from collections.abc import Callable, Sequence
from typing import Any, cast

from lark import Token
from lark.visitors import Transformer

from argmap.diagnostic import Diagnostic
from argmap.dsl import syntax, values
from argmap.dsl.codes import MISPLACED_CLAUSE, REPEATED_CLAUSE, STRAY_CLAUSE
from argmap.dsl.keywords import KEYWORDS
from argmap.dsl.syntax import Quoted, Word
from argmap.text import SourceText, Span

_OpenHeader = tuple[Callable[..., syntax.Declaration], dict[str, Any], Word]


class Builder(Transformer[Token, None]):
    """Collects declarations and the findings about them.

    One builder serves one text at a time: `begin` makes it ready, `finish` returns what it
    gathered.
    """

    def begin(self, source: SourceText) -> None:
        """Forget the last text and make ready for this one."""
        self._source = source
        self._declarations: list[syntax.Declaration] = []
        self._header: _OpenHeader | None = None
        self._clauses: list[syntax.Clause] = []
        self._once: dict[str, Word] = {}
        self.diagnostics: list[Diagnostic] = []
        self.comments: list[Span] = []

    def finish(self) -> syntax.SyntaxFile:
        """Return everything that was read."""
        self._close()
        return syntax.SyntaxFile(
            source=self._source,
            declarations=tuple(self._declarations),
            comments=tuple(self.comments),
        )

    def comment(self, token: Token) -> Token:
        """Note a comment; the lexer then drops it."""
        self.comments.append(self._span(token))
        return token

    # headers: each opens a declaration, which its clauses then fill

    def start(self, children: Sequence[None]) -> None:
        """Do nothing: the lines were gathered as they came."""

    def map(self, children: Sequence[Token]) -> None:
        keyword, title = children
        self._open(syntax.MapDeclaration, keyword, title=self._quoted(title))

    def section(self, children: Sequence[Token]) -> None:
        keyword, title = children
        self._open(syntax.SectionDeclaration, keyword, title=self._quoted(title))

    def source(self, children: Sequence[Token]) -> None:
        keyword, name, *rest = children
        from_record = len(rest) == 2
        text = self._quoted(rest[-1])
        self._open(
            syntax.SourceDeclaration,
            keyword,
            name=self._definition(name),
            record=text if from_record else None,
            title=None if from_record else text,
        )

    def use(self, children: Sequence[Token]) -> None:
        keyword, path, name = children
        self._open(
            syntax.UseDeclaration,
            keyword,
            path=self._quoted(path),
            name=self._definition(name),
        )

    def party(self, children: Sequence[Token]) -> None:
        keyword, name, text = children
        self._open(
            syntax.PartyDeclaration,
            keyword,
            name=self._definition(name),
            text=self._quoted(text),
        )

    def statement(self, children: Sequence[Token]) -> None:
        keyword, name, text = children
        self._open(
            syntax.StatementDeclaration,
            keyword,
            name=self._definition(name),
            text=self._quoted(text),
            against=(),
        )

    def rebuttal(self, children: Sequence[Token]) -> None:
        keyword, name, text, *against = children
        self._open(
            syntax.StatementDeclaration,
            keyword,
            name=self._definition(name),
            text=self._quoted(text),
            against=self._name_list(against),
        )

    def expect(self, children: Sequence[Token]) -> None:
        keyword, target, outcome = children
        word = self._word(outcome)
        self.diagnostics.extend(values.outcome_faults(word))
        self._open(syntax.ExpectDeclaration, keyword, target=self._name(target), outcome=word)

    def unreadable(self, keyword: Span, name: Span | None) -> None:
        """Open a declaration whose header could not be read, for its clauses' sake."""
        self._close()
        self._header = (
            syntax.UnreadableDeclaration,
            {"name": None if name is None else Word(name.text, name)},
            Word(keyword.text, keyword),
        )

    # clauses

    def as_option(self, children: Sequence[Token]) -> tuple[str, Word]:
        return "name", self._definition(children[0])

    def by_option(self, children: Sequence[Token]) -> tuple[str, Word]:
        return "scheme", self._name(children[0])

    def because(self, children: Sequence[Token | tuple[str, Word]]) -> None:
        keyword = cast("Token", children[0])
        premises: list[Word] = []
        options: dict[str, Word] = {}
        for child in children[1:]:
            if isinstance(child, tuple):
                role, word = child
            elif child.type == "NAME":
                premises.append(self._name(child))
                continue
            else:
                role, word = child.type.lower(), self._word(child)
            if role in options:
                self.diagnostics.append(values.repeated_option(word, options[role]))
            else:
                options[role] = word
        end = max([premises[-1].span.end, *(word.span.end for word in options.values())])
        self._add(
            syntax.Because(
                keyword=self._word(keyword),
                premises=tuple(premises),
                name=options.get("name"),
                scheme=options.get("scheme"),
                strength=options.get("strength"),
                strictly=options.get("strictly"),
                span=Span(self._source, cast("int", keyword.start_pos), end),
            )
        )

    def cite(self, children: Sequence[Token]) -> None:
        keyword, source, first, *last = children
        self._add(
            syntax.Cite(
                keyword=self._word(keyword),
                source=self._name(source),
                first=self._quoted(first),
                last=self._quoted(last[0]) if last else None,
                span=self._span(keyword, children[-1]),
            )
        )

    def references(self, children: Sequence[Token]) -> None:
        keyword, *names = children
        self._add(
            syntax.References(
                keyword=self._word(keyword),
                names=self._name_list(names),
                span=self._span(keyword, names[-1]),
            )
        )

    def property(self, children: Sequence[Token]) -> None:
        keyword, value = children
        node = syntax.Property(
            keyword=self._word(keyword),
            value=self._word(value) if value.type == "NAME" else self._quoted(value),
            span=self._span(keyword, value),
        )
        self.diagnostics.extend(values.property_faults(node))
        self._add(node)

    # pieces

    def _open(
        self, make: Callable[..., syntax.Declaration], keyword: Token, **fields: Any
    ) -> None:
        self._close()
        self._header = (make, fields, self._word(keyword))

    def _close(self) -> None:
        if self._header is None:
            return
        make, fields, keyword = self._header
        clauses = tuple(self._clauses)
        self._declarations.append(make(keyword=keyword, clauses=clauses, **fields))
        self._header = None
        self._clauses.clear()
        self._once.clear()

    def _add(self, clause: syntax.Clause) -> None:
        """Keep a clause, if it may stand where it does."""
        fault = self._misplacement(clause)
        if fault is None:
            self._clauses.append(clause)
        else:
            self.diagnostics.append(fault)

    def _misplacement(self, clause: syntax.Clause) -> Diagnostic | None:
        word = clause.keyword
        if self._header is None:
            return Diagnostic(
                code=STRAY_CLAUSE,
                message=f"`{word.text}` stands outside of any statement",
                span=word.span,
                help="a clause follows the statement that it says something about",
            )
        header = self._header[2]
        keyword = KEYWORDS[word.text]
        if header.text in KEYWORDS and header.text not in keyword.under:
            homes = ", ".join(f"`{home}`" for home in sorted(keyword.under))
            return Diagnostic(
                code=MISPLACED_CLAUSE,
                message=f"`{word.text}` cannot stand under `{header.text}`",
                span=word.span,
                help=f"it says something about: {homes}",
            )
        if keyword.once:
            earlier = self._once.setdefault(word.text, word)
            if earlier is not word:
                return values.repeated(REPEATED_CLAUSE, word, earlier)
        return None

    def _span(self, first: Token, last: Token | None = None) -> Span:
        end = (first if last is None else last).end_pos
        return Span(self._source, cast("int", first.start_pos), cast("int", end))

    def _word(self, token: Token) -> Word:
        return Word(token.value, self._span(token))

    def _name(self, token: Token) -> Word:
        """Return a reference to a name, which may have dots."""
        span = self._span(token)
        text, faults = values.read_name(token.value, span, dotted=True)
        self.diagnostics.extend(faults)
        return Word(text, span)

    def _definition(self, token: Token) -> Word:
        """Return a name that is being given to something: no dots."""
        span = self._span(token)
        text, faults = values.read_name(token.value, span, dotted=False)
        self.diagnostics.extend(faults)
        return Word(text, span)

    def _name_list(self, tokens: Sequence[Token]) -> tuple[Word, ...]:
        return tuple([self._name(token) for token in tokens])

    def _quoted(self, token: Token) -> Quoted:
        span = self._span(token)
        value, faults = values.read_text(token.value, span)
        self.diagnostics.extend(faults)
        return Quoted(value, span)
