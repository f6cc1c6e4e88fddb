"""Lines that are no map: where prose begins, and where it ends."""

import re

from argmap.dsl.foreign_quotes import DOUBLE_QUOTES
from argmap.dsl.mistakes.near_keyword import keyword_meant
from argmap.dsl.vocabulary import KEYWORDS, Shape, words_of

_RARE = "|".join(sorted(KEYWORDS.keys() - words_of(Shape.RULE), key=len, reverse=True))
KEYWORD_LINE = re.compile(rf"^[^\S\n]*(?:{_RARE})(?![^\s\"#])", re.MULTILINE)
LIST_MARK = re.compile(r"[^\S\n]*((?:[-*+•‣–—]|\d{1,3}[.)])[^\S\n]+)")  # noqa: RUF001
_NAME_AND_TEXT = rf"[^\S\n]*\S+[^\S\n]+[^\s\",#{DOUBLE_QUOTES}]+[^\S\n]+[\"{DOUBLE_QUOTES}]"
_STARTS_NAMED = re.compile(_NAME_AND_TEXT)
_WHOLE_NAMED = re.compile(
    rf"{_NAME_AND_TEXT}[^\"\n]*[\"{DOUBLE_QUOTES}][^\S\n]*(?:(?:against\s.*)?(?:#.*)?)$"
)
_QUOTE = re.compile(rf"[\"{DOUBLE_QUOTES}]")
_SENTENCE_END = (".", ",", ";", ":", "!", "?", "…")


def is_named(line: str) -> bool:
    """Return whether a line has the shape of a header: a word, a name, a text."""
    return _STARTS_NAMED.match(line) is not None


def is_prose(line: str) -> bool:
    """Return whether a line without a keyword reads like prose."""
    words = line.split()
    return _QUOTE.search(line) is None and (
        len(words) > 2 or line.rstrip().endswith(_SENTENCE_END)
    )


def end_of_prose(content: str, position: int) -> int:
    """Return where the first line stands, from a line start on, that is meant for a map."""
    while position < len(content):
        end = content.find("\n", position)
        end = len(content) if end < 0 else end
        if _is_meant_for_a_map(content[position:end]):
            return position
        position = end + 1
    return len(content) + 1


def _is_meant_for_a_map(line: str) -> bool:
    if not line.strip():
        return False
    mark = LIST_MARK.match(line)
    rest = line if mark is None else line[mark.end() :]
    if KEYWORD_LINE.match(rest) or _WHOLE_NAMED.match(rest):
        return True
    word = rest.split(maxsplit=1)[0] if rest.strip() else ""
    near = bool(word) and keyword_meant(word, named=False) is not None
    return near and not is_prose(rest)
