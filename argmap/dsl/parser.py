"""Text to syntax. A fault in one line costs that line: reading goes on at the next."""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from argmap.diagnostic import Diagnostic
from argmap.dsl.read.collector import Collector
from argmap.dsl.read.forbidden import FORBIDDEN, forbidden_characters
from argmap.dsl.read.lark_alone import import_lark
from argmap.dsl.read.plain_lines import read_plain_lines
from argmap.dsl.syntax import Refused, SyntaxFile, Word
from argmap.text import SourceText, Span

if TYPE_CHECKING:
    from lark import Lark
    from lark.exceptions import UnexpectedInput

    from argmap.dsl.read.grammar_lines import LineCallbacks

# A line with the texts that run over several lines, and the lists that go on after a comma.
# No quantifier is possessive: Python 3.11.2, which Debian 12 has, matches those wrongly.
_LOGICAL_LINE = re.compile(
    r'(?:"""[^"\\]*(?:(?:\\[\s\S]|"(?!""))[^"\\]*)*"""'
    r'|"(?!"")[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"'
    r"|,(?:[^\S\n]*(?:#[^\n]*)?\n)*"
    r"|#[^\n]*|[^\",#\n]+|[\",])*(?:\n|\Z)"
)


@frozen
class Parsed:
    """A file as far as it could be read, and what is wrong with it."""

    file: SyntaxFile
    diagnostics: tuple[Diagnostic, ...]


def parse(source: SourceText) -> Parsed:
    """Read one file. Never raises for what a text holds.

    Cost: linear in the text and in the number of its faults; about 8 MB a second.
    """
    collector = Collector(source)
    text = source.content + "\n"  # so that the last line ends as the others do
    with _no_garbage_collection():
        position = read_plain_lines(collector, text, 0)
        while position < len(text):
            position = _read_by_grammar(collector, source, text, position)
            position = read_plain_lines(collector, text, position)
    unseen = tuple(forbidden_characters(source))
    file = collector.finish(unseen)
    found = [*collector.diagnostics, *collector.slips, *unseen]
    return Parsed(file, tuple(sorted(found, key=lambda finding: finding.span.start)))


def _read_by_grammar(collector: Collector, source: SourceText, text: str, start: int) -> int:
    """Read one line, with all that belongs to it, and return where the next one starts."""
    import_lark()
    from lark import TextSlice
    from lark.exceptions import UnexpectedInput

    callbacks, lark = _grammar()
    callbacks.collector = collector
    line = _LOGICAL_LINE.match(text, start)
    end = len(text) if line is None else line.end()
    try:
        lark.parse(TextSlice(text, start, end))
    except UnexpectedInput as error:
        return _recover(collector, source, start, error)
    return end


@cache
def _grammar() -> tuple["LineCallbacks", "Lark"]:
    from argmap.dsl.read import table
    from argmap.dsl.read.grammar_lines import LineCallbacks

    callbacks = LineCallbacks()
    return callbacks, table.load(callbacks)


def _recover(
    collector: Collector, source: SourceText, start: int, error: "UnexpectedInput"
) -> int:
    """Note what could not be read, and return where to go on reading."""
    from argmap.dsl.mistakes.explain import explain
    from argmap.dsl.mistakes.prose import KEYWORD_LINE

    offset = min(_offset(error, source), len(source.content))
    mistake = explain(source, start, offset, _expected(error))
    if (
        FORBIDDEN.search(mistake.diagnostic.span.text.rstrip("\r")) is None
    ):  # a finding of its own
        collector.diagnostics.append(mistake.diagnostic)
    resume = mistake.resume
    if mistake.runs_on:
        following = KEYWORD_LINE.search(source.content, resume)
        resume = len(source.content) + 1 if following is None else following.start()
    step = mistake.step
    refused = Refused(
        span=_without_blanks(source, start, resume),
        reason=mistake.diagnostic,
        name=None if step is None else Word(step.text, step),
    )
    if mistake.header is None:
        collector.refuse(refused)
    else:
        collector.unreadable(refused, mistake.header, mistake.name)
    return resume


def _without_blanks(source: SourceText, start: int, end: int) -> Span:
    """Return a stretch of a text without the blanks at its ends."""
    text = source.content[start:end]
    first = start + len(text) - len(text.lstrip())
    return Span(source, first, first + len(text.strip()))


def _offset(error: "UnexpectedInput", source: SourceText) -> int:
    token = getattr(error, "token", None)
    if token is not None and token.type == "$END":
        return len(source.content)
    position = error.pos_in_stream
    return len(source.content) if position is None else position


def _expected(error: "UnexpectedInput") -> frozenset[str]:
    """Return the names of the terminals that could have stood at the error."""
    names = getattr(error, "accepts", None) or getattr(error, "expected", None)
    return frozenset(names or getattr(error, "allowed", None) or ())


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Keep the collector from walking the many nodes that parsing makes and keeps."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
