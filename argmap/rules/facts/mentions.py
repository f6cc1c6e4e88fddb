"""How often a name stands in a file, also on lines that could not be read.

A rule that says that nothing refers to a name must not say so because of a mistake in the
line that does.
"""

import re
from collections import Counter
from functools import cached_property

from attrs import field, frozen

from argmap.dsl.names import canonical
from argmap.dsl.vocabulary import lists_of

_NOT_NAMES = re.compile(
    r'"""[^"\\]*(?:(?:\\[\s\S]|"(?!""))[^"\\]*)*"""|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|#[^\n]*'
)
_REFERRING = "|".join(("because", "expect", *lists_of("statement")))
_REFERENCES = re.compile(
    rf"^[^\S\n]*(?:(?:{_REFERRING})\b|[^\n]*\bagainst\b)([^\n]*)",
    re.MULTILINE,
)
_NAME = re.compile(r'[^\s",]+')


@frozen
class Mentions:
    """The names in one text, outside of texts in quotes and comments."""

    _content: str = field(repr=False)

    @cached_property
    def _bare(self) -> str:
        return _NOT_NAMES.sub(" ", self._content)

    @cached_property
    def _counts(self) -> Counter[str]:
        names = _NAME.findall(self._bare)
        return Counter(names if self._content.isascii() else map(canonical, names))

    @cached_property
    def referred_to(self) -> tuple[str, ...]:
        """Return the words on lines that refer to statements, each once, in their order."""
        lines = " ".join(_REFERENCES.findall(self._bare))
        return tuple(dict.fromkeys(map(canonical, _NAME.findall(lines))))

    def of(self, name: str) -> int:
        """Return how often a name stands in the text, the line that gives it counted in."""
        return self._counts[name]
