"""What stands in a line: names, texts, dates and words of a fixed choice, each checked."""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from argmap.diagnostic import Code, Diagnostic, Edit, Fix, Related
from argmap.dsl import vocabulary
from argmap.dsl.codes import (
    EMPTY_TEXT,
    IMPOSSIBLE_DATE,
    REPEATED_CLAUSE,
    UNKNOWN_ESCAPE,
    UNKNOWN_WORD,
    UNREADABLE_LINE,
)
from argmap.dsl.foreign_quotes import FOREIGN_QUOTES
from argmap.dsl.keyword import Shape
from argmap.dsl.read.name_reader import quoted_word
from argmap.dsl.syntax import Property, Quoted, Word
from argmap.suggestion import did_you_mean
from argmap.text import Span

SAY_SOMETHING = "say between the quotes, in a sentence, what is meant"

_ESCAPE = re.compile(r"\\([\s\S])")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def read_text(
    raw: str, span: Span, if_empty: str = SAY_SOMETHING
) -> tuple[str, Sequence[Diagnostic]]:
    """Return what a quoted text says, and what is wrong with it.

    Between `\"\"\"`, the first line break and the indentation that all lines share are
    layout and not text.
    """
    block = raw.startswith('"""')
    value = _unindented(raw[3:-3]) if block else raw[1:-1]
    faults: list[Diagnostic] = []
    if "\\" in value:
        faults.extend(_unknown_escapes(raw, span))
        value = _ESCAPE.sub(lambda match: match[1], value)
    if not value or value.isspace():
        faults.append(
            Diagnostic(
                code=EMPTY_TEXT,
                message="the text is empty",
                span=span,
                help=if_empty,
            )
        )
    return value, faults


def _unindented(block: str) -> str:
    from textwrap import dedent

    body = block.removeprefix("\r\n").removeprefix("\n")
    return dedent(body.replace("\r\n", "\n")).rstrip()


def _unknown_escapes(raw: str, span: Span) -> list[Diagnostic]:
    return [
        Diagnostic(
            code=UNKNOWN_ESCAPE,
            message=f"`{match[0]}` stands for nothing",
            span=Span(span.source, span.start + match.start(), span.start + match.end()),
            help='a backslash stands before `"` and before another backslash only',
        )
        for match in _ESCAPE.finditer(raw)
        if match[1] not in '"\\'
    ]


def property_faults(node: Property) -> Sequence[Diagnostic]:
    """Return what is wrong with the value of a clause that takes one."""
    word = node.keyword.text
    value = node.value
    keyword = vocabulary.KEYWORDS[word]
    if keyword.shape is Shape.CHOICE:
        choices = keyword.choices
        if isinstance(value, Word):
            return choice_faults(value, choices, f"a {word}")
        return (_wrong_shape(node, f"`{word}` takes a bare word: {', '.join(choices)}"),)
    if keyword.shape is Shape.DATE:
        text = value.text if isinstance(value, Word) else value.value
        return () if date_problem(text) is None else (_bad_date(text, value.span),)
    if keyword.shape is Shape.WORD or isinstance(value, Quoted):
        return ()
    if value.text[0] in FOREIGN_QUOTES:
        return (quoted_word(value.text, value.span, is_text=True),)
    return (_wrong_shape(node, f'write {word} "{value.text}"', quote=True),)


def outcome_faults(word: Word) -> Sequence[Diagnostic]:
    """Return what is wrong with the last word of an `expect` line."""
    return choice_faults(word, vocabulary.OUTCOMES, "a label")


def verdict_faults(word: Word) -> Sequence[Diagnostic]:
    """Return what is wrong with the last word of an `expect agreement` line."""
    return choice_faults(word, vocabulary.VERDICTS, "a verdict on agreement")


def foreign_verdict(subject: Word, verdict: Word) -> Diagnostic:
    """Return the finding that something else than agreement is called possible."""
    return Diagnostic(
        code=UNREADABLE_LINE,
        message=f"`{verdict.text}` cannot follow `{subject.text}`",
        span=verdict.span,
        help=f"only agreement is possible or impossible: because agreement {verdict.text}",
    )


def option_of_grounds(word: Word) -> Diagnostic:
    """Return the finding that the grounds of a demand carry a name, scheme or strength."""
    return Diagnostic(
        code=UNREADABLE_LINE,
        message=f"`{word.text}` has no place here: a demand rests on claims, without a step",
        span=word.span,
        help="write because ID, ID alone; strengths and schemes stand under the claims",
    )


def too_many(word: Word) -> Diagnostic:
    """Return the finding that an `expect` line goes on after its label."""
    return Diagnostic(
        code=UNREADABLE_LINE,
        message=f"`{word.text}` is too many: a line expects one label of one statement",
        span=word.span,
        help="write one line for each expectation",
    )


def choice_faults(word: Word, choices: Sequence[str], what: str) -> Sequence[Diagnostic]:
    """Return a finding if a word is not one of the choices."""
    if word.text in choices:
        return ()
    plain = word.text.casefold().replace("_", "-")
    meant = plain if plain in choices else None
    return (
        Diagnostic(
            code=UNKNOWN_WORD,
            message=f"`{word.text}` is not {what}",
            span=word.span,
            help=f"write `{meant}`"
            if meant
            else did_you_mean(word.text, choices, f"write one of: {', '.join(choices)}"),
            fix=Fix(f"write `{meant}`", True, (Edit(word.span, meant),)) if meant else None,
        ),
    )


def _wrong_shape(node: Property, advice: str, *, quote: bool = False) -> Diagnostic:
    value = node.value
    what = "a text in quotes" if quote else "a bare word without quotes"
    return Diagnostic(
        code=UNREADABLE_LINE,
        message=f"expected {what} after `{node.keyword.text}`",
        span=value.span,
        help=advice,
    )


def date_problem(text: str) -> str | None:
    """Return why a text is not a date (`2019-01-22`, `2019-01` or `2019`), or None."""
    match = _DATE.fullmatch(text)
    if match is None:
        return "a date is written year-month-day: 2019-01-22, 2019-01 or 2019"
    year, month, day = (int(part) if part else 1 for part in match.groups())
    if not (dt.MINYEAR <= year <= dt.MAXYEAR and 1 <= month <= 12):
        return "months go from 01 to 12; a date is written year-month-day: 2019-01-22"
    if not 1 <= day <= (last := monthrange(year, month)[1]):
        return f"that month has {last} days; a date is written year-month-day: 2019-01-22"
    return None


def _bad_date(text: str, span: Span) -> Diagnostic:
    return Diagnostic(
        code=IMPOSSIBLE_DATE,
        message=f"there is no date `{text}`",
        span=span,
        help=date_problem(text),
    )


def repeated(code: Code, word: Word, earlier: Word) -> Diagnostic:
    """Return the finding that a word stands twice where it can stand once."""
    return Diagnostic(
        code=code,
        message=f"`{word.text}` is given twice",
        span=word.span,
        related=(Related("first here", earlier.span),),
        help="keep one of them",
    )


def repeated_names(names: Sequence[Word]) -> Sequence[Diagnostic]:
    """Return a finding for each name that stands in a list for the second time."""
    if len(names) == len({name.text for name in names}):
        return ()
    first: dict[str, Word] = {}
    faults: list[Diagnostic] = []
    for before, name in pairwise((names[0], *names)):
        earlier = first.setdefault(name.text, name)
        if earlier is not name:
            edit = Edit(Span(name.span.source, before.span.end, name.span.end), "")
            mend = Fix("name it once", True, (edit,)) if "#" not in edit.span.text else None
            faults.append(evolve(repeated(REPEATED_CLAUSE, name, earlier), fix=mend))
    return faults


def repeated_option(word: Word, earlier: Word) -> Diagnostic:
    """Return the finding that a reason has two names, schemes or strengths."""
    return Diagnostic(
        code=REPEATED_CLAUSE,
        message=f"`{word.text}` is too many: a reason has one name, one scheme, one strength",
        span=word.span,
        related=(Related("first here", earlier.span),),
        help="keep one of them",
    )
