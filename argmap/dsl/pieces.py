"""Pieces of a line as words, names and texts, each checked. A piece is a pair of offsets."""

from argmap.diagnostic import Diagnostic
from argmap.dsl import values
from argmap.dsl.words import Quoted, Word
from argmap.text import SourceText, Span

Piece = tuple[int, int]


class Pieces:
    """Reads pieces of one text, and notes what is wrong with them."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []
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
        text, faults = values.read_name(self._content[start:end], span, dotted=True)
        if faults:
            self.diagnostics.extend(faults)
        return Word(text, span)

    def definition(self, piece: Piece) -> Word:
        """Return a name that is being given to something: no dots."""
        start, end = piece
        span = Span(self.source, start, end)
        text, faults = values.read_name(self._content[start:end], span, dotted=False)
        if faults:
            self.diagnostics.extend(faults)
        return Word(text, span)

    def member(self, piece: Piece) -> Word:
        """Return a position's rung (`japan-title/red-line`) or a constraint's name."""
        word = self.word(piece)
        name, slash, rung = word.text.partition("/")
        read = self.name((piece[0], piece[0] + len(name))) if name else word
        return Word(f"{read.text}{slash}{rung}", word.span)

    def quoted(self, piece: Piece) -> Quoted:
        """Return a text in quotes."""
        start, end = piece
        span = Span(self.source, start, end)
        value, faults = values.read_text(self._content[start:end], span)
        if faults:
            self.diagnostics.extend(faults)
        return Quoted(value, span)
