"""Mistakes with quotes: a missing one, one of another kind, one inside a text."""

import re

from argmap.diagnostic import Diagnostic, Edit, Fix
from argmap.dsl.codes import FOREIGN_QUOTE, MISSING_QUOTE, UNREADABLE_LINE
from argmap.dsl.foreign_quotes import DOUBLE_QUOTES, FOREIGN_QUOTES, foreign_pairs
from argmap.dsl.mistakes.faulty_line import FaultyLine, Mistake
from argmap.dsl.read.reads_cleanly import reads_cleanly
from argmap.text import Span

_UNESCAPED_QUOTE = re.compile(r'(?<!\\)(?:\\\\)*"')
_DOUBLE_FOREIGN = re.compile(f"[{DOUBLE_QUOTES}]")
_LONG = 10_000  # characters of a line in which pairs of quotes are not sought
_STRAIGHT = 'write the straight quote `"` on both sides'


def unclosed_block(line: FaultyLine) -> Mistake | None:
    """A text of several lines without its end."""
    if not line.source.content.startswith('"""', line.offset):
        return None
    diagnostic = Diagnostic(
        code=MISSING_QUOTE,
        message='the text that begins with `"""` never ends',
        span=line.span(line.offset, line.offset + 3),
        help='end it with `"""`',
    )
    return line.mistake(diagnostic, runs_on=True)


def foreign_quotes(line: FaultyLine) -> Mistake | None:
    """A text that begins with a quote of another kind, also some words back."""
    for piece in line.pieces[1:]:
        if piece.text[0] in FOREIGN_QUOTES:
            return _foreign(line, piece.start, "does not begin a text")
    found = line.found.text
    place = next((i for i, char in enumerate(found) if char in FOREIGN_QUOTES), None)
    if place is None or found.startswith('"'):
        return None
    return _foreign(line, line.found.start + place, "does not begin a text")


def foreign_end(line: FaultyLine) -> Mistake | None:
    """A text that begins with a straight quote and ends with another kind."""
    quote = _lone_quote(line)
    if quote is None:
        return None
    match = _DOUBLE_FOREIGN.search(line.source.content, quote.end, line.end)
    return None if match is None else _foreign(line, match.start(), "does not end a text")


def _foreign(line: FaultyLine, at: int, what: str) -> Mistake:
    diagnostic = Diagnostic(
        code=FOREIGN_QUOTE,
        message=f"`{line.source.content[at]}` {what}",
        span=line.span(at, at + 1),
        help=_STRAIGHT,
        fix=_straightened(line, at),
    )
    return line.mistake(diagnostic)


def _straightened(line: FaultyLine, at: int) -> Fix | None:
    """Return the mend: a safe one if both ends of each text show, and nothing else is wrong."""
    pairs = foreign_pairs(line.text) if len(line.text) < _LONG else ()
    ends = {end for pair in pairs for end in pair}
    mended = "".join('"' if i in ends else char for i, char in enumerate(line.text))
    safe = line.begin == line.start and bool(ends) and reads_cleanly(mended)
    places = (
        [line.start + end for end in sorted(ends)]
        if safe
        else [
            match.start()
            for match in _DOUBLE_FOREIGN.finditer(line.source.content, at, line.end)
        ]
    )
    edits = tuple(
        Edit(line.span(place, place + 1), '"')
        for place in places
        if line.source.content[place] != '"'
    )
    return Fix("write straight quotes", safe, edits) if edits else None


def missing_quote(line: FaultyLine) -> Mistake | None:
    """An odd number of quotes."""
    quote = _lone_quote(line)
    if quote is None:
        return None
    diagnostic = Diagnostic(
        code=MISSING_QUOTE,
        message="a quote is missing on this line",
        span=quote,
        help='a text begins and ends with `"` on one line; write `\\"` for a quote inside it, '
        'and `"""` around a text of several lines',
    )
    return line.mistake(diagnostic)


def _lone_quote(line: FaultyLine) -> Span | None:
    """Return the quote that has no other, where their number on the line is odd."""
    if len(_UNESCAPED_QUOTE.findall(line.text)) % 2 == 0:
        return None
    opens = line.source.content.startswith('"', line.offset)
    place = line.offset if opens else line.source.content.rfind('"', line.start, line.end)
    return line.span(place, place + 1)


def quote_inside(line: FaultyLine) -> Mistake | None:
    """A text that a quote inside it ends too early: the next word touches the quote."""
    found = line.found
    touches = line.offset > line.start and line.source.content[line.offset - 1] == '"'
    if not touches or not found.text or found.text[0] in '",#.':
        return None
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message=f"the text ends here, before `{found.text}`",
        span=line.span(line.offset - 1, line.offset),
        help='write `\\"` for a quote inside a text',
    )
    return line.mistake(diagnostic)
