"""What is wrong with a line that could not be read, and what to write instead.

Each common mistake is one small function that looks at the line and answers, or passes.
"""

import re
from collections.abc import Callable
from typing import cast

from attrs import frozen

from argmap.diagnostic import Diagnostic, Edit, Fix
from argmap.dsl.codes import FOREIGN_QUOTE, MISSING_QUOTE, UNKNOWN_KEYWORD, UNREADABLE_LINE
from argmap.dsl.keywords import KEYWORDS
from argmap.dsl.values import FOREIGN_QUOTES
from argmap.suggestion import closest
from argmap.text import SourceText, Span

_FIRST_WORD = re.compile(r"[^\S\n]*([^\s\"#]*)")
_SECOND_WORD = re.compile(r"[^\S\n]+([^\s\",#]+)")
_UNESCAPED_QUOTE = re.compile(r'(?<!\\)(?:\\\\)*"')
_DOUBLE_FOREIGN = re.compile("[“”„‟«»＂「」『』]")  # noqa: RUF001 - these are the point
_FOUND = re.compile(r'"""|"[^"\n]*"?|[^\s",#]+|[,#]')
_TRAILING_COMMA = re.compile(r",[^\S\n]*(?:#[^\n]*)?\r?\n\s*$")

_PHRASES = {
    "NAME": "a name",
    "STRING": "a text in quotes",
    "BLOCK": "a text in quotes",
    "_COMMA": "`,`",
    "_DOTS": "`..`",
    "_AS": "`as`",
    "_BY": "`by`",
    "_AGAINST": "`against`",
    "FROM": "`from`",
    "STRENGTH": "a strength",
    "STRICTLY": "`strictly`",
    "_NEWLINE": "the end of the line",
}


@frozen(kw_only=True)
class Mistake:
    """What was found in a line, and how to go on after it."""

    diagnostic: Diagnostic
    resume: int  # the offset of the line to go on with
    header: Span | None = None  # the keyword, if the line was to begin a declaration
    name: Span | None = None  # what that declaration was to be called
    runs_on: bool = False  # whether the mistake swallows lines, up to the next keyword


@frozen(kw_only=True)
class _Line:
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
        return self.source.content[self.start : self.end]

    def span(self, start: int, end: int) -> Span:
        return Span(self.source, start, end)

    @property
    def found(self) -> Span:
        """The word, text or sign at which reading stopped; empty at the line's end."""
        match = _FOUND.match(self.source.content, self.offset, self.end)
        return self.span(self.offset, match.end() if match else self.offset)


def explain(
    source: SourceText, begin: int, offset: int, expected: frozenset[str]
) -> Mistake:
    """Return the mistake at which reading stopped.

    Args: begin: where reading began, at the start of a line; offset: where the first token
    stands that fits nothing; expected: the names of the grammar's terminals that could
    have stood there. Returns: a mistake whose `resume` is after `begin`.
    """
    line = _line_at(source, begin, offset, expected)
    for look in _LOOKS:
        mistake = look(line)
        if mistake is not None:
            return mistake
    return _at_line(line, _generic(line))


def _line_at(
    source: SourceText, begin: int, offset: int, expected: frozenset[str]
) -> _Line:
    content = source.content
    start = content.rfind("\n", 0, offset) + 1
    end = content.find("\n", offset)
    match = cast("re.Match[str]", _FIRST_WORD.match(content, start))  # matches the empty text
    return _Line(
        source=source,
        begin=begin,
        start=start,
        end=len(content) if end < 0 else end,
        word=Span(source, match.start(1), match.end(1)),
        offset=offset,
        expected=expected,
    )


def _at_line(line: _Line, diagnostic: Diagnostic, *, runs_on: bool = False) -> Mistake:
    """Return the mistake with what can be saved of the line it stands in."""
    keyword = KEYWORDS.get(line.word.text) or KEYWORDS.get(
        closest(line.word.text, KEYWORDS) or ""
    )
    header = line.word if keyword is not None and keyword.is_header else None
    return Mistake(
        diagnostic=diagnostic,
        resume=line.end + 1,
        header=header,
        name=None if header is None else _name_after(line),
        runs_on=runs_on,
    )


def _name_after(line: _Line) -> Span | None:
    if line.word.text in ("map", "section"):
        return None
    match = _SECOND_WORD.match(line.source.content, line.word.end, line.end)
    if match is None:
        return None
    return line.span(match.start(1), match.end(1))


def _comma_that_runs_on(line: _Line) -> Mistake | None:
    """A list that ends in a comma takes the next line's keyword for a name."""
    if line.word.text not in KEYWORDS or line.start <= line.begin:
        return None
    before = line.source.content[line.begin : line.start]
    trailing = _TRAILING_COMMA.search(before)
    if trailing is None or trailing.end() < len(before.rstrip()):
        return None
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message=f"expected another name after the comma, found the keyword `{line.word.text}`",
        span=line.span(line.begin + trailing.start(), line.begin + trailing.start() + 1),
        help="remove the comma, or name what else belongs to the list",
    )
    return Mistake(diagnostic=diagnostic, resume=line.start)


def _unclosed_block(line: _Line) -> Mistake | None:
    if not line.source.content.startswith('"""', line.offset):
        return None
    diagnostic = Diagnostic(
        code=MISSING_QUOTE,
        message='the text that begins with `"""` never ends',
        span=line.span(line.offset, line.offset + 3),
        help='end it with `"""`',
    )
    return _at_line(line, diagnostic, runs_on=True)


def _foreign_quotes(line: _Line) -> Mistake | None:
    found = line.found.text
    place = next((i for i, char in enumerate(found) if char in FOREIGN_QUOTES), None)
    if place is None or found.startswith('"'):
        return None
    at = line.found.start + place
    rest = line.source.content[at : line.end]
    edits = tuple(
        Edit(line.span(at + match.start(), at + match.end()), '"')
        for match in _DOUBLE_FOREIGN.finditer(rest)
    )
    diagnostic = Diagnostic(
        code=FOREIGN_QUOTE,
        message=f"`{rest[0]}` does not begin a text",
        span=line.span(at, at + 1),
        help='write the straight quote `"` on both sides',
        fix=Fix("write straight quotes", False, edits) if edits else None,
    )
    return _at_line(line, diagnostic)


def _missing_quote(line: _Line) -> Mistake | None:
    if len(_UNESCAPED_QUOTE.findall(line.text)) % 2 == 0:
        return None
    quote = line.source.content.rfind('"', line.start, line.end)
    opens = line.source.content.startswith('"', line.offset)
    place = line.offset if opens else quote
    diagnostic = Diagnostic(
        code=MISSING_QUOTE,
        message="a quote is missing on this line",
        span=line.span(place, place + 1),
        help='a text begins and ends with `"` on one line; write `\\"` for a quote inside it, '
        'and `"""` around a text of several lines',
    )
    return _at_line(line, diagnostic)


def _unknown_keyword(line: _Line) -> Mistake | None:
    word = line.word.text
    if word in KEYWORDS:
        return None
    place = line.word if word else line.span(line.word.start, line.word.start + 1)
    shown = place.text
    nearest = closest(word, KEYWORDS) if word else None
    if nearest is not None:
        message = f"`{shown}` is not a keyword"
        advice = f"did you mean `{nearest}`? ({KEYWORDS[nearest].usage})"
    else:
        message = f"a line begins with a keyword, and `{shown}` is none"
        advice = _foreign_notation(shown)
    fix = Fix(f"write `{nearest}`", False, (Edit(place, nearest),)) if nearest else None
    diagnostic = Diagnostic(
        code=UNKNOWN_KEYWORD, message=message, span=place, help=advice, fix=fix
    )
    return _at_line(line, diagnostic, runs_on=nearest is None)


def _foreign_notation(shown: str) -> str:
    if shown[0] in "[<":
        return 'this is how Argdown writes a statement; here: claim an-id "what is claimed"'
    if shown[0] in "+-*•":
        return "a reason is written under its claim: because ID"
    if shown.startswith(("//", "--", "/*", ";", "%")):
        return "a comment begins with `#`"
    return 'statements are written: claim an-id "what is claimed"'


def _generic(line: _Line) -> Diagnostic:
    keyword = KEYWORDS[line.word.text]
    found = line.found
    shown = f"`{found.text}`" if found.text else "the end of the line"
    phrases = _alternatives(line.expected)
    if "_COMMA" in line.expected and found.text[:1].isalnum():
        return Diagnostic(
            code=UNREADABLE_LINE,
            message=f"expected `,` before {shown}",
            span=found,
            help="names in a list are separated by commas: a, b",
        )
    return Diagnostic(
        code=UNREADABLE_LINE,
        message=f"expected {phrases}, found {shown}",
        span=found if found.text else line.span(line.offset, line.offset),
        help=f"write: {keyword.usage}",
    )


def _alternatives(expected: frozenset[str]) -> str:
    """Return the terminals in words, the likeliest first: `,` or the end of the line."""
    phrases = [phrase for name, phrase in _PHRASES.items() if name in expected]
    unique = list(dict.fromkeys(phrases)) or ["something else"]
    return unique[0] if len(unique) == 1 else f"{', '.join(unique[:-1])} or {unique[-1]}"


_LOOKS: tuple[Callable[[_Line], Mistake | None], ...] = (
    _comma_that_runs_on,
    _unclosed_block,
    _unknown_keyword,
    _foreign_quotes,
    _missing_quote,
)
