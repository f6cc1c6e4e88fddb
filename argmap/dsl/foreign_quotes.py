"""Quotes of other kinds than `"`, and which of them stand in pairs."""

import re
from collections.abc import Sequence

FOREIGN_QUOTES = "“”„‟«»‹›＂「」『』‘’‚‛＇'`"  # noqa: RUF001 - these are the point
DOUBLE_QUOTES = "“”„‟«»＂「」『』"  # noqa: RUF001 - these are the point

_ANY = '"' + DOUBLE_QUOTES
_PAIR = re.compile(
    rf"(?<!\S)(?:(?P<open>[{_ANY}])[^{_ANY}\n]*(?P<close>[{_ANY}])"
    r"|(?P<left>[‘‚‛‹＇'`])[^\"\n]*?(?P<right>[’‘‛›＇'`´]))(?=[\s,#]|$)"  # noqa: RUF001
)


def foreign_pairs(line: str) -> Sequence[tuple[int, int]]:
    """Return where the texts of a line open and close, if one of the ends is foreign."""
    pairs: list[tuple[int, int]] = []
    for match in _PAIR.finditer(line):
        opening, closing = match["open"] or match["left"], match["close"] or match["right"]
        if (opening, closing) != ('"', '"'):
            pairs.append((match.start(), match.end() - 1))
    return pairs
