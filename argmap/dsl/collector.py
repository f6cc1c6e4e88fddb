"""Lines to syntax nodes: what a line says, wherever in the text its pieces stand.

Lines are kept as they come, so that a fault in one line costs that line alone. A piece of
a line is a pair of offsets, its start and its end.
"""

from collections.abc import Callable, Sequence
from typing import Any

from argmap.diagnostic import Diagnostic
from argmap.dsl import syntax, values
from argmap.dsl.codes import MISPLACED_CLAUSE, REPEATED_CLAUSE, STRAY_CLAUSE
from argmap.dsl.keywords import KEYWORDS
from argmap.dsl.syntax import Quoted, Word
from argmap.text import SourceText, Span

Piece = tuple[int, int]
_OpenHeader = tuple[Callable[..., syntax.Declaration], dict[str, Any], Word]
_ALLOWED = {
    header: frozenset(word for word, clause in KEYWORDS.items() if header in clause.under)
    for header, keyword in KEYWORDS.items()
    if keyword.is_header
}
_ONCE = frozenset(word for word, keyword in KEYWORDS.items() if keyword.once)


class Collector:
    """Gathers the declarations of one text, and the findings about them."""

    def __init__(self, source: SourceText) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.comments: list[Span] = []
        self._source = source
        self._content = source.content
        self._declarations: list[syntax.Declaration] = []
        self._header: _OpenHeader | None = None
        self._allowed: frozenset[str] = frozenset()
        self._clauses: list[syntax.Clause] = []
        self._once: dict[str, Word] = {}

    def finish(self) -> syntax.SyntaxFile:
        """Return everything that was read."""
        self._close()
        return syntax.SyntaxFile(
            source=self._source,
            declarations=tuple(self._declarations),
            comments=tuple(self.comments),
        )

    def comment(self, start: int, end: int) -> None:
        """Note a comment."""
        self.comments.append(Span(self._source, start, end))

    # headers: each opens a declaration, which its clauses then fill

    def title(self, keyword: Piece, text: Piece) -> None:
        """Read `map "title"` or `section "title"`."""
        word = self._word(keyword)
        is_map = word.text == "map"
        make = syntax.MapDeclaration if is_map else syntax.SectionDeclaration
        self._open(make, word, title=self._quoted(text))

    def source(self, keyword: Piece, name: Piece, text: Piece, *, is_record: bool) -> None:
        """Read `source NAME from "record.toml"` or `source NAME "title"`."""
        quoted = self._quoted(text)
        self._open(
            syntax.SourceDeclaration,
            self._word(keyword),
            name=self._definition(name),
            record=quoted if is_record else None,
            title=None if is_record else quoted,
        )

    def use(self, keyword: Piece, path: Piece, name: Piece) -> None:
        """Read `use "other.argmap" as NAME`."""
        self._open(
            syntax.UseDeclaration,
            self._word(keyword),
            path=self._quoted(path),
            name=self._definition(name),
        )

    def party(self, keyword: Piece, name: Piece, text: Piece) -> None:
        """Read `party NAME "name"`."""
        self._open(
            syntax.PartyDeclaration,
            self._word(keyword),
            name=self._definition(name),
            text=self._quoted(text),
        )

    def statement(
        self, keyword: Piece, name: Piece, text: Piece, against: Sequence[Piece] = ()
    ) -> None:
        """Read the header of a claim, premise or rebuttal."""
        self._open(
            syntax.StatementDeclaration,
            self._word(keyword),
            name=self._definition(name),
            text=self._quoted(text),
            against=tuple([self._name(piece) for piece in against]),
        )

    def expect(self, keyword: Piece, target: Piece, outcome: Piece) -> None:
        """Read `expect NAME accepted`."""
        word = self._word(outcome)
        self.diagnostics.extend(values.outcome_faults(word))
        self._open(
            syntax.ExpectDeclaration,
            self._word(keyword),
            target=self._name(target),
            outcome=word,
        )

    def unreadable(self, keyword: Span, name: Span | None) -> None:
        """Open a declaration whose header could not be read, for its clauses' sake."""
        named = None if name is None else Word(name.text, name)
        self._open(syntax.UnreadableDeclaration, Word(keyword.text, keyword), name=named)

    # clauses

    def because(
        self,
        keyword: Piece,
        premises: Sequence[Piece],
        options: Sequence[tuple[str, Piece]] = (),
    ) -> None:
        """Read a reason. An option is `name`, `scheme`, `strength` or `strictly`."""
        given: dict[str, Word] = {}
        end = premises[-1][1]
        for role, piece in options:
            word = self._option(role, piece)
            end = max(end, piece[1])
            if role in given:
                self.diagnostics.append(values.repeated_option(word, given[role]))
            else:
                given[role] = word
        self._add(
            syntax.Because(
                keyword=self._word(keyword),
                premises=tuple([self._name(piece) for piece in premises]),
                name=given.get("name"),
                scheme=given.get("scheme"),
                strength=given.get("strength"),
                strictly=given.get("strictly"),
                span=Span(self._source, keyword[0], end),
            )
        )

    def cite(self, keyword: Piece, source: Piece, first: Piece, last: Piece | None) -> None:
        """Read `cite SOURCE "first words" .. "last words"`."""
        end = first[1] if last is None else last[1]
        self._add(
            syntax.Cite(
                keyword=self._word(keyword),
                source=self._name(source),
                first=self._quoted(first),
                last=None if last is None else self._quoted(last),
                span=Span(self._source, keyword[0], end),
            )
        )

    def references(self, keyword: Piece, names: Sequence[Piece]) -> None:
        """Read a clause that lists names."""
        self._add(
            syntax.References(
                keyword=self._word(keyword),
                names=tuple([self._name(piece) for piece in names]),
                span=Span(self._source, keyword[0], names[-1][1]),
            )
        )

    def property(self, keyword: Piece, value: Piece) -> None:
        """Read a clause with one value, a bare word or a text."""
        quoted = self._content[value[0]] == '"'
        node = syntax.Property(
            keyword=self._word(keyword),
            value=self._quoted(value) if quoted else self._word(value),
            span=Span(self._source, keyword[0], value[1]),
        )
        self.diagnostics.extend(values.property_faults(node))
        self._add(node)

    # pieces

    def _open(
        self, make: Callable[..., syntax.Declaration], keyword: Word, **fields: Any
    ) -> None:
        self._close()
        self._header = (make, fields, keyword)
        self._allowed = _ALLOWED.get(keyword.text, frozenset(KEYWORDS))

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
        word = clause.keyword
        if self._header is None:
            self.diagnostics.append(_stray(word))
        elif word.text not in self._allowed:
            self.diagnostics.append(_misplaced(word, self._header[2]))
        elif word.text in _ONCE and self._once.setdefault(word.text, word) is not word:
            earlier = self._once[word.text]
            self.diagnostics.append(values.repeated(REPEATED_CLAUSE, word, earlier))
        else:
            self._clauses.append(clause)

    def _option(self, role: str, piece: Piece) -> Word:
        if role == "name":
            return self._definition(piece)
        return self._name(piece) if role == "scheme" else self._word(piece)

    def _word(self, piece: Piece) -> Word:
        start, end = piece
        return Word(self._content[start:end], Span(self._source, start, end))

    def _name(self, piece: Piece) -> Word:
        """Return a reference to a name, which may have dots."""
        start, end = piece
        span = Span(self._source, start, end)
        text, faults = values.read_name(self._content[start:end], span, dotted=True)
        if faults:
            self.diagnostics.extend(faults)
        return Word(text, span)

    def _definition(self, piece: Piece) -> Word:
        """Return a name that is being given to something: no dots."""
        start, end = piece
        span = Span(self._source, start, end)
        text, faults = values.read_name(self._content[start:end], span, dotted=False)
        if faults:
            self.diagnostics.extend(faults)
        return Word(text, span)

    def _quoted(self, piece: Piece) -> Quoted:
        start, end = piece
        span = Span(self._source, start, end)
        value, faults = values.read_text(self._content[start:end], span)
        if faults:
            self.diagnostics.extend(faults)
        return Quoted(value, span)


def _stray(word: Word) -> Diagnostic:
    return Diagnostic(
        code=STRAY_CLAUSE,
        message=f"`{word.text}` stands outside of any statement",
        span=word.span,
        help="a clause follows the statement that it says something about",
    )


def _misplaced(word: Word, header: Word) -> Diagnostic:
    homes = ", ".join(f"`{home}`" for home in sorted(KEYWORDS[word.text].under))
    return Diagnostic(
        code=MISPLACED_CLAUSE,
        message=f"`{word.text}` cannot stand under `{header.text}`",
        span=word.span,
        help=f"it says something about: {homes}",
    )
