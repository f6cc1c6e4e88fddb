"""Slips in lists, expectations and dates: words of ordinary language between the names."""

import re

from argmap.diagnostic import Diagnostic, Edit, Fix
from argmap.dsl.codes import IMPOSSIBLE_DATE, UNREADABLE_LINE
from argmap.dsl.mistakes.faulty_line import FaultyLine, Mistake
from argmap.dsl.read.values import date_problem
from argmap.dsl.vocabulary import OUTCOMES, Shape, words_of

CONJUNCTIONS = frozenset({"and", "or", "&", "+", "und", "и"})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EXPECTED = re.compile(r"[^\S\n]*expect[^\S\n]+([^\s\",#]+)([^\"#]*)")


def conjunction_after_comma(line: FaultyLine) -> Mistake | None:
    """A comma and a conjunction: `because b, and c`."""
    found, pieces = line.found, line.pieces
    if "_COMMA" not in line.expected or len(pieces) < 3 or not found.text:
        return None
    comma, word = pieces[-3], pieces[-2]
    if comma.text != "," or word.text.casefold() not in CONJUNCTIONS:
        return None
    between = line.span(word.start, found.start)
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message=f"names in a list are joined by `,` alone, without `{word.text}`",
        span=word,
        help=f"remove `{word.text}`",
        fix=Fix(f"remove `{word.text}`", False, (Edit(between, ""),)),
    )
    return line.mistake(diagnostic)


def expectation_in_words(line: FaultyLine) -> Mistake | None:
    """An expectation in ordinary words, or two in one line."""
    match = _EXPECTED.match(line.text)
    if match is None or not line.found.text:
        return None
    labels = [word for word in re.findall(r"[^\s,]+", match[2]) if word in OUTCOMES]
    if not labels:
        return None
    name = match[1]
    several = len(labels) > 1
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message="a line expects one label of one statement",
        span=line.found,
        help="write one `expect` line for each expectation"
        if several
        else f"write: expect {name} {labels[0]}",
    )
    return line.mistake(diagnostic)


def date_in_words(line: FaultyLine) -> Mistake | None:
    """A date in words: `dated 22 January 2019`."""
    if line.word.text not in words_of(Shape.DATE) or not line.found.text:
        return None
    text = line.source.content[line.word.end : line.end].partition("#")[0].strip(' \t\r"')
    start = line.source.content.index(text, line.word.end)
    better = _in_digits(text)
    diagnostic = Diagnostic(
        code=IMPOSSIBLE_DATE,
        message=f"there is no date `{text}`",
        span=line.span(start, start + len(text)),
        help=f"write {better}"
        if better
        else "a date is written year-month-day: 2019-01-22, 2019-01 or 2019",
    )
    return line.mistake(diagnostic)


def _in_digits(text: str) -> str | None:
    """Return an English date as year-month-day, or None."""
    words = re.findall(r"[^\W\d_]+|\d+", text)
    months = [_MONTHS.index(word[:3].casefold()) + 1 for word in words if _is_month(word)]
    years = [word for word in words if re.fullmatch(r"\d{4}", word)]
    days = [word for word in words if re.fullmatch(r"\d{1,2}", word)]
    if len(months) != 1 or len(years) != 1 or len(days) > 1:
        return None
    date = f"{years[0]}-{months[0]:02}" + "".join(f"-{int(day):02}" for day in days)
    return date if date_problem(date) is None else None


def _is_month(word: str) -> bool:
    return word[:3].casefold() in _MONTHS
