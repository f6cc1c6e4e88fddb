"""Common slips in a line whose keyword is known: signs and words too many, or apart."""

import re
from functools import lru_cache

from argmap.diagnostic import Diagnostic, Edit, Fix, Related
from argmap.dsl import names
from argmap.dsl.codes import UNREADABLE_LINE
from argmap.dsl.mistakes.faulty_line import FaultyLine, Mistake
from argmap.dsl.read.reads_cleanly import reads_cleanly
from argmap.dsl.vocabulary import KEYWORDS, Shape, lists_of, words_of
from argmap.text import SourceText, Span

_HASH_IN_NAME = re.compile(r"[^\S\n]*\S+[^\S\n]+([^\s\",#]+#[^\s\",#]+)")
_TEXT = re.compile(r'[^\S\n]*("(?!"")[^"\\\n]*")')
_NAME_IN_WORDS = re.compile(r"[^\S\n]*\S+[^\S\n]+([^\s\",#]+(?:[^\S\n]+[^\s\",#]+)+)[^\S\n]*\"")
_DESPITE = re.compile(r"^[^\S\n]*despite[^\S\n]+([^\n\"#]*)", re.MULTILINE)
_MARKS = frozenset(",.;:=-–—")  # noqa: RUF001 - signs that mean nothing between two words
_LISTS = frozenset({"because", *lists_of("statement")})
_DEMANDS = frozenset(words_of(Shape.DEMAND, Shape.RULE))


def line_break(line: FaultyLine) -> Mistake | None:
    """Two lines written in one: `claim a "x" because b`."""
    found = line.found
    if "_NEWLINE" not in line.expected or found.text not in KEYWORDS or line.begin < line.start:
        return None
    content = line.source.content
    before = content[line.start : found.start]
    if not (reads_cleanly(before) and reads_cleanly(content[found.start : line.end])):
        return None
    space = line.span(line.start + len(before.rstrip()), found.start)
    safe = before.rstrip().endswith('"')
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message=f"`{found.text}` begins a line of its own",
        span=found,
        help=f"begin a new line before `{found.text}`",
        fix=Fix("begin a new line", safe, (Edit(space, "\n    "),)),
    )
    return line.mistake(diagnostic)


def hash_in_name(line: FaultyLine) -> Mistake | None:
    """A name with `#`, which begins a comment: `claim a#1 "x"`."""
    match = _HASH_IN_NAME.match(line.text)
    if match is None or line.found.text or line.offset < line.start:
        return None
    better = names.repaired(match[1])
    place = line.span(line.start + match.start(1), line.start + match.end(1))
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message="`#` begins a comment; it cannot stand in a name",
        span=line.span(place.start + match[1].index("#"), place.end),
        help=f"write `{better}`" if better else "names are letters, digits and hyphens",
    )
    return line.mistake(diagnostic)


def sign_too_many(line: FaultyLine) -> Mistake | None:
    """A sign where a text is due, or after it: `claim a, "x"`, `claim a = "x"`."""
    found = _sign(line)
    if not found.text or names.repaired(found.text) or found.text[0] in "\"'#`":
        return None
    content = line.source.content
    before = content[line.start : found.start]
    if line.begin < line.start or line.word.text in _DEMANDS:
        return None
    if not reads_cleanly(f"{before} {content[found.end : line.end]}"):
        return None
    tight = content[found.end : found.end + 1] not in {" ", "\t"}
    place = found if tight else line.span(line.start + len(before.rstrip()), found.end)
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message=f"`{found.text}` has no place here",
        span=found,
        help=f"remove the `{found.text}`",
        fix=Fix(f"remove the `{found.text}`", found.text in _MARKS, (Edit(place, ""),)),
    )
    return line.mistake(diagnostic)


def _sign(line: FaultyLine) -> Span:
    """Return the sign at which reading stopped, or the one that it took for a value."""
    pieces = line.pieces
    if line.found.text.startswith('"') and len(pieces) > 2 and pieces[-2].text in _MARKS:
        return pieces[-2]
    return line.found


def name_in_words(line: FaultyLine) -> Mistake | None:
    """A name of several words: `claim two words "x"`."""
    match = _NAME_IN_WORDS.match(line.text)
    if match is None or "STRING" not in line.expected or not line.found.text:
        return None
    better = names.repaired("-".join(match[1].split()))
    place = line.span(line.start + match.start(1), line.start + match.end(1))
    if better is None or not place.start < line.offset < place.end:
        return None
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message=f"a name is one word, and `{place.text}` is several",
        span=place,
        help=f"write `{better}`",
        fix=Fix(f"write `{better}`", False, (Edit(place, better),)),
    )
    return line.mistake(diagnostic)


def value_in_words(line: FaultyLine) -> Mistake | None:
    """A word of a fixed choice, apart: `likelihood very likely`."""
    keyword = KEYWORDS.get(line.word.text)
    place = _rest(line)
    better = "-".join(place.text.casefold().split())
    if keyword is None or better not in keyword.choices:
        return None
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message=f"`{place.text}` is written as one word",
        span=place,
        help=f"write `{better}`",
        fix=Fix(f"write `{better}`", True, (Edit(place, better),)),
    )
    return line.mistake(diagnostic)


def text_for_a_name(line: FaultyLine) -> Mistake | None:
    """A text where a name is due: `because "Air is bad"`."""
    found = line.found
    if line.word.text not in _LISTS or "NAME" not in line.expected:
        return None
    text = _TEXT.fullmatch(found.text)
    if text is None or not text[1].strip('" '):
        return None
    example = names.repaired("-".join(text[1].strip('"').casefold().split()[:3])) or "an-id"
    word = line.word.text
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message=f"expected a name, found `{found.text}`",
        span=found,
        help=f'declare it in a line of its own, as in premise {example} "…", '
        f"and write here: {word} {example}",
    )
    return line.mistake(diagnostic)


def unaimed_rebuttal(line: FaultyLine) -> Mistake | None:
    """A rebuttal without `against` that a `despite` names from the other end."""
    match = re.match(r'[^\S\n]*rebuttal[^\S\n]+([^\s",#]+)[^\S\n]', line.text)
    if match is None or "_AGAINST" not in line.expected or line.found.text:
        return None
    despite = _despites(line.source).get(match[1])
    if despite is None:
        return None
    diagnostic = Diagnostic(
        code=UNREADABLE_LINE,
        message="expected `against`, found the end of the line",
        span=line.span(line.offset, line.offset),
        related=(Related("named here", despite),),
        help=f"write `against` here and drop the `despite` in line {despite.line}, "
        f"or make `{match[1]}` a claim",
    )
    return line.mistake(diagnostic)


@lru_cache(maxsize=1)
def _despites(source: SourceText) -> dict[str, Span]:
    """Return where each name first stands in a `despite` line. Cost: one look at the text."""
    found: dict[str, Span] = {}
    for line in _DESPITE.finditer(source.content):
        for name in re.finditer(r"[^\s,]+", line[1]):
            start = line.start(1)
            found.setdefault(name[0], Span(source, start + name.start(), start + name.end()))
    return found


def _rest(line: FaultyLine) -> Span:
    """Return what stands after the keyword, without a comment."""
    text = line.source.content[line.word.end : line.end].partition("#")[0]
    start = line.word.end + len(text) - len(text.lstrip())
    return line.span(start, max(start, line.word.end + len(text.rstrip())))
