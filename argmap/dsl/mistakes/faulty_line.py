"""A line that could not be read: its pieces, and how to go on after it."""

import re
from typing import cast

from attrs import frozen

from argmap.diagnostic import Diagnostic
from argmap.dsl.mistakes.near_keyword import keyword_meant
from argmap.dsl.mistakes.prose import is_named
from argmap.dsl.vocabulary import KEYWORDS, Shape, words_of
from argmap.text import SourceText, Span

_FIRST_WORD = re.compile(r"[^\S\n]*([^\s\"#(]*)")
_SECOND_WORD = re.compile(r"[^\S\n]+([^\s\",#]+)")
_STEP = re.compile(r"[^\S\n]as[^\S\n]+([^\s\",#]+)")
_FOUND = re.compile(r'"""|"[^"\n]*"?|[^\s",#]+|[,#]')
_NAMELESS = words_of(Shape.TITLE, Shape.USE, Shape.EXPECT)  # nothing named comes second


@frozen(kw_only=True)
class Mistake:
    """What was found in a line, and how to go on after it."""

    diagnostic: Diagnostic
    resume: int  # the offset of the line to go on with
    header: Span | None = None  # the keyword, if the line was to begin a declaration
    name: Span | None = None  # what that declaration was to be called
    step: Span | None = None  # the name that a reason was to have
    runs_on: bool = False  # whether the mistake swallows lines, up to the next keyword


@frozen(kw_only=True)
class FaultyLine:
    """The line with the fault: its place, its first word, and where reading stopped."""

    source: SourceText
    begin: int
    start: int
    end: int
    word: Span
    offset: int
    expected: frozenset[str]

    @property
    def text(self) -> str:
        """Return the whole line, without its line break."""
        return self.source.content[self.start : self.end]

    def span(self, start: int, end: int) -> Span:
        """Return a place in the line, by offsets from the start of the file."""
        return Span(self.source, start, end)

    @property
    def found(self) -> Span:
        """Return the word, text or sign at which reading stopped; empty at the line's end."""
        match = _FOUND.match(self.source.content, self.offset, self.end)
        return self.span(self.offset, match.end() if match else self.offset)

    @property
    def pieces(self) -> tuple[Span, ...]:
        """Return the words, texts and signs up to where reading stopped, that one included."""
        found = _FOUND.finditer(self.source.content, self.start, self.end)
        spans = (self.span(match.start(), match.end()) for match in found)
        return tuple(span for span in spans if span.start <= self.offset)

    def mistake(self, diagnostic: Diagnostic, *, runs_on: bool = False) -> Mistake:
        """Return the mistake with what can be saved of the line it stands in."""
        word = self.word.text
        keyword = KEYWORDS.get(word) or KEYWORDS.get(self.meant or "")
        is_header = keyword.is_header if keyword else is_named(self.text)
        nameless = keyword is not None and keyword.word in _NAMELESS
        return Mistake(
            diagnostic=diagnostic,
            resume=self.end + 1,
            header=self.word if is_header else None,
            name=self._second_word() if is_header and not nameless else None,
            step=self._step() if keyword is not None and keyword.word == "because" else None,
            runs_on=runs_on,
        )

    @property
    def meant(self) -> str | None:
        """Return the keyword that the line's first word stands for, or None."""
        word = self.word.text
        return keyword_meant(word, named=is_named(self.text)) if word else None

    def _step(self) -> Span | None:
        match = _STEP.search(self.source.content, self.word.end, self.end)
        return None if match is None else self.span(match.start(1), match.end(1))

    def _second_word(self) -> Span | None:
        match = _SECOND_WORD.match(self.source.content, self.word.end, self.end)
        return None if match is None else self.span(match.start(1), match.end(1))


def faulty_line(
    source: SourceText, begin: int, offset: int, expected: frozenset[str]
) -> FaultyLine:
    """Return the line in which reading stopped. The arguments are those of `explain`."""
    content = source.content
    start = content.rfind("\n", 0, offset) + 1
    end = content.find("\n", offset)
    match = cast("re.Match[str]", _FIRST_WORD.match(content, start))  # matches the empty text
    return FaultyLine(
        source=source,
        begin=begin,
        start=start,
        end=len(content) if end < 0 else end,
        word=Span(source, match.start(1), match.end(1)),
        offset=offset,
        expected=expected,
    )
