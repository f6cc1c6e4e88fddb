"""Text to syntax. A fault in one line costs that line: reading goes on at the next."""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from argmap.diagnostic import Diagnostic
from argmap.dsl.codes import FORBIDDEN_CHARACTER
from argmap.dsl.collector import Collector
from argmap.dsl.quick import read_plain_lines
from argmap.dsl.syntax import SyntaxFile
from argmap.text import SourceText, Span

if TYPE_CHECKING:
    from lark import Lark
    from lark.exceptions import UnexpectedInput

    from argmap.dsl.lark_lines import LineCallbacks

# Control characters (C0 and C1), lone surrogates and non-characters; the line ends that
# only some programs see, and a carriage return that ends no
# line; and the marks that reorder text, which could show a reader another map than the
# one that is checked (Boucher and Anderson 2021, Trojan Source).
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
    "\u2028\u2029\u202a-\u202e\u2066-\u2069]"
    "|\r(?!\n)"
)
# A line with the texts that run over several lines, and the lists that go on after a comma.
_LOGICAL_LINE = re.compile(
    r'(?>"""[^"\\]*+(?:(?:\\[\s\S]|"(?!""))[^"\\]*+)*+"""'
    r'|"(?!"")[^"\\\n]*+(?:\\[^\n][^"\\\n]*+)*+"'
    r"|,(?:[^\S\n]*(?:#[^\n]*)?\n)*+"
    r"|#[^\n]*+|[^\",#\n]++|[\",])*+(?:\n|\Z)"
)


@frozen
class Parsed:
    """A file as far as it could be read, and what could not be."""

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
    file = collector.finish()
    faults = [*collector.diagnostics, *_forbidden_characters(source)]
    return Parsed(file, tuple(sorted(faults, key=lambda fault: fault.span.start)))


def _read_by_grammar(collector: Collector, source: SourceText, text: str, start: int) -> int:
    """Read one line, with all that belongs to it, and return where the next one starts."""
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
    from argmap.dsl import table
    from argmap.dsl.lark_lines import LineCallbacks

    callbacks = LineCallbacks()
    return callbacks, table.load(callbacks)


def _recover(
    collector: Collector, source: SourceText, start: int, error: "UnexpectedInput"
) -> int:
    """Note what could not be read, and return where to go on reading."""
    from argmap.dsl import mistakes
    from argmap.dsl.prose import KEYWORD_LINE

    offset = min(_offset(error, source), len(source.content))
    mistake = mistakes.explain(source, start, offset, _expected(error))
    collector.diagnostics.append(mistake.diagnostic)
    if mistake.header is not None:
        collector.unreadable(mistake.header, mistake.name)
    if mistake.step is not None:
        collector.lost(mistake.step)
    if not mistake.runs_on:
        return mistake.resume
    following = KEYWORD_LINE.search(source.content, mistake.resume)
    return len(source.content) + 1 if following is None else following.start()


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


def _forbidden_characters(source: SourceText) -> Iterator[Diagnostic]:
    for match in _FORBIDDEN.finditer(source.content):
        lone_return = match[0] == "\r"
        what = "a carriage return" if lone_return else f"U+{ord(match[0]):04X}"
        yield Diagnostic(
            code=FORBIDDEN_CHARACTER,
            message=f"{what} cannot stand in a map",
            span=Span(source, match.start(), match.end()),
            help="save the file with Unix or Windows line ends"
            if lone_return
            else "remove it: it is invisible, and changes what a reader sees",
        )


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
