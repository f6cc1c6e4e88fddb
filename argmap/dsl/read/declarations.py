"""Declarations and their clauses as they come, and which clause may stand where."""

from collections.abc import Callable, Iterable
from typing import Any

from attrs import evolve

from argmap.diagnostic import Diagnostic
from argmap.dsl import syntax
from argmap.dsl.codes import MISPLACED_CLAUSE, REPEATED_CLAUSE, STRAY_CLAUSE
from argmap.dsl.read import values
from argmap.dsl.read.pieces import Pieces
from argmap.dsl.syntax import Quoted, Word
from argmap.dsl.vocabulary import KEYWORDS
from argmap.text import SourceText, Span

_OpenHeader = tuple[Callable[..., syntax.Declaration], dict[str, Any], Word]
_ALLOWED = {
    header: frozenset(word for word, clause in KEYWORDS.items() if header in clause.under)
    for header, keyword in KEYWORDS.items()
    if keyword.is_header
}
_ONCE = frozenset(word for word, keyword in KEYWORDS.items() if keyword.once)


class Gathering:
    """Keeps the declarations of one text, and the findings about them."""

    def __init__(self, source: SourceText) -> None:
        self.pieces = Pieces(source)
        self.diagnostics: list[Diagnostic] = self.pieces.diagnostics
        self.slips: list[Diagnostic] = self.pieces.slips
        self.comments: list[Span] = []
        self._source = source
        self._declarations: list[syntax.Declaration] = []
        self._header: _OpenHeader | None = None
        self._allowed: frozenset[str] = frozenset()
        self._clauses: list[syntax.Clause] = []
        self._once: dict[str, Word] = {}

    def finish(self, elsewhere: Iterable[Diagnostic] = ()) -> syntax.SyntaxFile:
        """Return everything that was read.

        Args: elsewhere: mistakes that were found by another way than reading line by line.
        """
        self._close()
        mistakes = (*self.diagnostics, *elsewhere)
        return syntax.SyntaxFile(
            source=self._source,
            declarations=tuple(self._declarations),
            comments=tuple(self.comments),
            losses=tuple(mistake.span for mistake in mistakes),
        )

    def comment(self, start: int, end: int) -> None:
        """Note a comment."""
        self.comments.append(Span(self._source, start, end))

    def unreadable(self, keyword: Span, name: Span | None) -> None:
        """Open a declaration whose header could not be read, for its clauses' sake."""
        named = None if name is None else Word(name.text, name)
        self.open(syntax.UnreadableDeclaration, Word(keyword.text, keyword), name=named)

    def lost(self, name: Span) -> None:
        """Keep a name that a line was to give which could not be read."""
        word = Word(name.text, name)
        self._declarations.append(
            syntax.UnreadableDeclaration(keyword=word, name=word, clauses=())
        )

    @property
    def open_keyword(self) -> str | None:
        """Return the keyword of the declaration whose clauses are being read."""
        return None if self._header is None else self._header[2].text

    def open(
        self, make: Callable[..., syntax.Declaration], keyword: Word, **fields: Any
    ) -> None:
        """Open a declaration, which its clauses then fill."""
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

    def add(self, clause: syntax.Clause) -> None:
        """Keep a clause, if it may stand where it does."""
        word = clause.keyword
        if self._header is None:
            self.diagnostics.append(_stray(word))
        elif word.text not in self._allowed:
            self.diagnostics.append(_misplaced(word, self._header[2]))
        elif word.text in _ONCE and self._once.setdefault(word.text, word) is not word:
            self._note_repeated(clause, self._once[word.text])
        else:
            self._clauses.append(clause)
            if isinstance(clause, syntax.Cite):
                self._note_passage(clause)

    def _note_passage(self, cite: syntax.Cite) -> None:
        last = cite.last.value if cite.last else ""
        passage = "\n".join((cite.source.text, cite.first.value, last))
        earlier = self._once.setdefault(passage, cite.keyword)
        if earlier is not cite.keyword:
            fault = values.repeated(REPEATED_CLAUSE, cite.keyword, earlier)
            self.slips.append(evolve(fault, message="this passage is cited twice"))

    def _note_repeated(self, clause: syntax.Clause, earlier: Word) -> None:
        first = next(kept for kept in self._clauses if kept.keyword is earlier)
        notes = self.slips if _says_the_same(clause, first) else self.diagnostics
        notes.append(values.repeated(REPEATED_CLAUSE, clause.keyword, earlier))


def _says_the_same(clause: syntax.Clause, other: syntax.Clause) -> bool:
    """Return whether a clause says word for word what another one of its keyword says."""
    match clause, other:
        case syntax.Property(value=Word(text=text)), syntax.Property(value=Word(text=first)):
            return text == first
        case syntax.Property(value=Quoted(value=text)), syntax.Property(
            value=Quoted(value=first)
        ):
            return text == first
        case syntax.References(names=names), syntax.References(names=others):
            return {name.text for name in names} == {name.text for name in others}
        case _:
            return False


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
