"""Pieces of a line as words, names and texts, each checked. A piece is a pair of offsets."""

import re
from collections.abc import Sequence

from argmap.diagnostic import Diagnostic
from argmap.dsl.read import name_reader, values
from argmap.dsl.words import Quoted, Word
from argmap.text import SourceText, Span

Piece = tuple[int, int]


class Pieces:
    """Reads pieces of one text, and notes what is wrong with them."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []  # mistakes that cost something
        self.slips: list[Diagnostic] = []  # what was meant is clear, and is what is read
        self._content = source.content

    def span(self, start: int, end: int) -> Span:
        """Return a stretch of the text."""
        return Span(self.source, start, end)

    def word(self, piece: Piece) -> Word:
        """Return a bare word as it stands."""
        start, end = piece
        return Word(self._content[start:end], Span(self.source, start, end))

    def name(self, piece: Piece) -> Word:
        """Return a reference to a name, which may have dots."""
        start, end = piece
        span = Span(self.source, start, end)
        text, faults = name_reader.read_name(self._content[start:end], span, dotted=True)
        if faults:
            self.diagnostics.extend(faults)
        return Word(text, span)

    def names(self, pieces: Sequence[Piece]) -> tuple[Word, ...]:
        """Return a list of references, each of them once."""
        count = len(self.diagnostics)
        names = tuple([self.name(piece) for piece in pieces])
        if len(self.diagnostics) > count:  # read on as if the right sign stood there
            names = tuple([part for name in names for part in _joined(name)])
        faults = values.repeated_names(names) if len(names) > 1 else ()
        if not faults:
            return names
        self.slips.extend(faults)
        first: dict[str, Word] = {}
        for name in names:
            first.setdefault(name.text, name)
        return tuple(first.values())

    def definition(self, piece: Piece) -> Word:
        """Return a name that is being given to something: no dots."""
        start, end = piece
        span = Span(self.source, start, end)
        text, faults = name_reader.read_name(self._content[start:end], span, dotted=False)
        if faults:
            self.diagnostics.extend(faults)
        return Word(text, span)

    def member(self, piece: Piece) -> Word:
        """Return a position's rung (`japan-title/red-line`) or a constraint's name."""
        word = self.word(piece)
        name, slash, rung = word.text.partition("/")
        read = self.name((piece[0], piece[0] + len(name))) if name else word
        return Word(f"{read.text}{slash}{rung}", word.span)

    def quoted(self, piece: Piece, if_empty: str = values.SAY_SOMETHING) -> Quoted:
        """Return a text in quotes. `if_empty` is what to advise if it says nothing."""
        start, end = piece
        span = Span(self.source, start, end)
        value, faults = values.read_text(self._content[start:end], span, if_empty)
        if faults:
            self.diagnostics.extend(faults)
        return Quoted(value, span)


def _joined(name: Word) -> list[Word]:
    """Return the names that another sign than `,` joins in a word."""
    start = name.span.start
    places = [match.span() for match in re.finditer(name_reader.BETWEEN_JOINS, name.text)]
    if len(places) < 2:
        return [name]
    source = name.span.source
    return [Word(name.text[a:b], Span(source, start + a, start + b)) for a, b in places]
