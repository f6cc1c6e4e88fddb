"""What is wrong with a line that could not be read, and what to write instead.

Each common mistake is one small function that looks at the line and answers, or passes.
"""

import re
from collections.abc import Callable

from argmap.diagnostic import Diagnostic
from argmap.dsl.codes import UNREADABLE_LINE
from argmap.dsl.mistakes.common import (
    hash_in_name,
    line_break,
    name_in_words,
    sign_too_many,
    text_for_a_name,
    unaimed_rebuttal,
    value_in_words,
)
from argmap.dsl.mistakes.faulty_line import FaultyLine, Mistake, faulty_line
from argmap.dsl.mistakes.keywords import list_mark, unknown_keyword
from argmap.dsl.mistakes.lists import (
    CONJUNCTIONS,
    conjunction_after_comma,
    date_in_words,
    expectation_in_words,
)
from argmap.dsl.mistakes.quotes import (
    foreign_end,
    foreign_quotes,
    missing_quote,
    quote_inside,
    unclosed_block,
)
from argmap.dsl.vocabulary import KEYWORDS
from argmap.text import SourceText

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
    "VERDICT": "`possible` or `impossible`",
    "_OF": "`of`",
    "WORD": "a name",
    "_IS": "`is`",
    "_ALSO": "`or`",
    "_AND": "`and`",
    "_OR": "`or`",
    "_THEN": "`then`",
    "NOT": "`not`",
    "IF": "`if`",
    "LPAR": "`(`",
    "RPAR": "`)`",
    "_NEWLINE": "the end of the line",
}


def explain(source: SourceText, begin: int, offset: int, expected: frozenset[str]) -> Mistake:
    """Return the mistake at which reading stopped.

    Args: begin: where reading began, at the start of a line; offset: where the first token
    stands that fits nothing; expected: the names of the grammar's terminals that could
    have stood there. Returns: a mistake whose `resume` is after `begin`.
    """
    line = faulty_line(source, begin, offset, expected)
    for look in _LOOKS:
        mistake = look(line)
        if mistake is not None:
            return mistake
    return line.mistake(_generic(line))


def _comma_that_runs_on(line: FaultyLine) -> Mistake | None:
    """A list that ends in a comma takes the next line's keyword for a name."""
    at_end = line.start == len(line.source.content)
    if not (at_end or line.word.text in KEYWORDS) or line.start <= line.begin:
        return None
    before = line.source.content[line.begin : line.start]
    trailing = _TRAILING_COMMA.search(before)
    if trailing is None or trailing.end() < len(before.rstrip()):
        return None
    found = "the end of the file" if at_end else f"the keyword `{line.word.text}`"
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message=f"expected another name after the comma, found {found}",
        span=line.span(line.begin + trailing.start(), line.begin + trailing.start() + 1),
        help="remove the comma, or name what else belongs to the list",
    )
    return Mistake(diagnostic=diagnostic, resume=line.start)


def _generic(line: FaultyLine) -> Diagnostic:
    keyword = KEYWORDS[line.word.text]
    found = line.found
    shown = f"`{found.text}`" if found.text else "the end of the line"
    phrases = _alternatives(line.expected)
    if keyword.word == "expect" and len(line.pieces) > 1:
        phrases = "a label"
    if "_COMMA" in line.expected and found.text.casefold() in CONJUNCTIONS:
        return Diagnostic(
            code=UNREADABLE_LINE,
            message=f"names in a list are joined by `,`, not by {shown}",
            span=found,
            help="write: a, b",
        )
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


_LOOKS: tuple[Callable[[FaultyLine], Mistake | None], ...] = (
    _comma_that_runs_on,
    unclosed_block,
    list_mark,
    unknown_keyword,
    foreign_quotes,
    foreign_end,
    missing_quote,
    line_break,
    hash_in_name,
    sign_too_many,
    quote_inside,
    name_in_words,
    value_in_words,
    text_for_a_name,
    unaimed_rebuttal,
    conjunction_after_comma,
    expectation_in_words,
    date_in_words,
)
