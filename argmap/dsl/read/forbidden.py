"""Characters that cannot stand in a map: unseen ones that change what a reader sees."""

import re
from collections.abc import Iterator

from argmap.diagnostic import Diagnostic
from argmap.dsl.codes import FORBIDDEN_CHARACTER
from argmap.text import SourceText, Span

# Control characters (C0 and C1), lone surrogates and non-characters; the line ends that
# only some programs see, and a carriage return that ends no line; and the marks that
# reorder text, which could show a reader another map than the one that is checked
# (Boucher and Anderson 2021, Trojan Source).
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
    "\u2028\u2029\u202a-\u202e\u2066-\u2069]"
    "|\r(?!\n)"
)


def forbidden_characters(source: SourceText) -> Iterator[Diagnostic]:
    """Return a finding for each such character of a text."""
    for match in FORBIDDEN.finditer(source.content):
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
