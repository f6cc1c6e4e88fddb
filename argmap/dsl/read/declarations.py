"""Declarations and their clauses as they come, and which clause may stand where."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from attrs import evolve

from argmap.diagnostic import Diagnostic
from argmap.dsl import syntax
from argmap.dsl.codes import MISPLACED_CLAUSE, REPEATED_CLAUSE, STRAY_CLAUSE
from argmap.dsl.read import values
from argmap.dsl.read.pieces import Pieces
from argmap.dsl.syntax import Quoted, Word
from argmap.dsl.vocabulary import KEYWORDS, clauses_under
from argmap.text import SourceText, Span

_OpenHeader = tuple[Callable[..., syntax.Declaration], dict[str, Any], Word]
_ALLOWED = {
    header: clauses_under(header) for header, keyword in KEYWORDS.items() if keyword.is_header
}
_ONCE = frozenset(word for word, keyword in KEYWORDS.items() if keyword.once)


class Gathering:
    """Keeps the declarations of one text, and the findings about them."""

    def __init__(self, source: SourceText) -> None:
        self.pieces = Pieces(source)
        self.diagnostics: list[Diagnostic] = self.pieces.diagnostics
        self.slips: list[Diagnostic] = self.pieces.slips
        self._comments: list[tuple[int, int]] = []
        self._source = source
        self._declarations: list[syntax.Declaration] = []
        self._strays: list[syntax.Refused] = []
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
            comments=tuple(
                [Span(self._source, *piece) for piece in sorted(set(self._comments))]
            ),
            strays=tuple(self._strays),
            losses=tuple(mistake.span for mistake in mistakes),
        )

    def comment(self, start: int, end: int) -> None:
        """Note a comment, perhaps not for the first time."""
        content = self._source.content
        self._comments.append((start, end - 1 if content[end - 1 : end] == "\r" else end))

    def unreadable(self, refused: syntax.Refused, keyword: Span, name: Span | None) -> None:
        """Open a declaration whose header could not be read, for its clauses' sake."""
        self.open(
            syntax.UnreadableDeclaration,
            Word(keyword.text, keyword),
            span=refused.span,
            name=None if name is None else Word(name.text, name),
            reason=refused.reason,
        )

    def refuse(self, refused: syntax.Refused) -> None:
        """Keep what says nothing, in its place."""
        if self._header is None:
            self._strays.append(refused)
        else:
            self._clauses.append(refused)

    def allow_all(self) -> None:
        """Let any clause stand where no header is open."""
        self._allowed = frozenset(KEYWORDS)

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

    def add(self, clause: syntax.ReadClause) -> None:
        """Keep a clause; it is refused if it may not stand where it does."""
        word = clause.keyword
        if word.text not in self._allowed:
            header = self._header
            fault = _stray(word) if header is None else _misplaced(word, header[2])
            self.diagnostics.append(fault)
            self.refuse(syntax.Refused(span=clause.span, reason=fault))
        elif word.text in _ONCE and self._once.setdefault(word.text, word) is not word:
            self._refuse_repeated(clause, self._once[word.text])
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

    def _refuse_repeated(self, clause: syntax.ReadClause, earlier: Word) -> None:
        first = next(
            kept
            for kept in self._clauses
            if not isinstance(kept, syntax.Refused) and kept.keyword is earlier
        )
        says_the_same = _said(clause) == _said(first) is not None
        fault = values.repeated(REPEATED_CLAUSE, clause.keyword, earlier)
        (self.slips if says_the_same else self.diagnostics).append(fault)
        self.refuse(syntax.Refused(span=clause.span, reason=fault))


def _said(clause: syntax.ReadClause) -> Sequence[str] | None:
    """Return what a clause says in words; None for those that may stand several times."""
    match clause:
        case syntax.Property(value=Word(text=text)) | syntax.Property(value=Quoted(value=text)):
            return (text,)
        case syntax.NameList(names=names):
            return sorted(name.text for name in names)
        case _:
            return None


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
