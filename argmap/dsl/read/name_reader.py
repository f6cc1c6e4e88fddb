"""Names as they stand in a line: the one spelling of each, and what is wrong with it."""

import re
from collections.abc import Sequence

from argmap.diagnostic import Diagnostic, Edit, Fix
from argmap.dsl import names
from argmap.dsl.codes import FOREIGN_QUOTE, INVALID_NAME
from argmap.dsl.foreign_quotes import FOREIGN_QUOTES, foreign_pairs
from argmap.dsl.read.forbidden import FORBIDDEN
from argmap.text import Span

_KNOWN_NAMES: dict[str, str] = {}  # every good name seen, in its one spelling

# Signs of other keyboards, and what the language writes for them.
_FULL_WIDTH = {"，": ",", "、": ",", "；": ",", "（": "(", "）": ")", "＃": "#"}  # noqa: RUF001
_JOINING = frozenset(";&+|")  # signs that join names elsewhere
BETWEEN_JOINS = re.compile("[^，、；;&+|]+")  # noqa: RUF001


def read_name(text: str, span: Span, *, dotted: bool) -> tuple[str, Sequence[Diagnostic]]:
    """Return a name in its one spelling, and what is wrong with it."""
    if not dotted and "." in text and names.is_name(text):
        return text, (_dotted_definition(text, span),)
    known = _KNOWN_NAMES.get(text)
    if known is not None:
        return known, ()
    if names.is_name(text):
        return _KNOWN_NAMES.setdefault(text, names.canonical(text)), ()
    if FORBIDDEN.search(text):  # which is a finding of its own
        return text, ()
    return text, (invalid_name(text, span),)


def _dotted_definition(text: str, span: Span) -> Diagnostic:
    return Diagnostic(
        code=INVALID_NAME,
        message=f"a name that is being given has no dots: `{text}`",
        span=span,
        help="dots reach into another map; write `-` instead",
    )


def invalid_name(text: str, span: Span) -> Diagnostic:
    """Return the finding about a text that is not a name."""
    if text[0] in FOREIGN_QUOTES:
        return quoted_word(text, span, is_text=False)
    for at, char in enumerate(text):
        if char in _FULL_WIDTH or char in _JOINING:
            return _foreign_sign(text, span, at)
    better = names.repaired(text)
    return Diagnostic(
        code=INVALID_NAME,
        message=f"`{text}` is not a name: {names.why_not(text)}",
        span=span,
        help=f"write `{better}`" if better else "names are letters, digits and hyphens",
        fix=Fix(f"rename to `{better}`", False, (Edit(span, better),)) if better else None,
    )


def quoted_word(text: str, span: Span, *, is_text: bool) -> Diagnostic:
    """Return the finding about a word in foreign quotes, where a text is due or a name."""
    whole = is_text and foreign_pairs(text) == [(0, len(text) - 1)] and len(text) > 2
    edits = (
        Edit(Span(span.source, span.start, span.start + 1), '"'),
        Edit(Span(span.source, span.end - 1, span.end), '"'),
    )
    return Diagnostic(
        code=FOREIGN_QUOTE,
        message=f"`{text[0]}` does not begin a text",
        span=Span(span.source, span.start, span.start + 1),
        help='write the straight quote `"` on both sides',
        fix=Fix("write straight quotes", "\\" not in text, edits) if whole else None,
    )


def _foreign_sign(text: str, span: Span, at: int) -> Diagnostic:
    char = text[at]
    meant = _FULL_WIDTH.get(char, ",")
    return Diagnostic(
        code=INVALID_NAME,
        message=f"`{char}` cannot stand in a name",
        span=Span(span.source, span.start + at, span.start + at + 1),
        help="write `,` between two names: a, b"
        if meant == ","
        else f"write `{meant}`: the sign here is its full-width form",
    )
