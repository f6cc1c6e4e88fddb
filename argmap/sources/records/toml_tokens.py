"""The words of a TOML text with their places: enough to tell keys and comments from strings.

Not a reader: `tomllib` reads, and this says where in a text that it accepts something stands.
"""

import re
import tomllib
from collections.abc import Iterator

from attrs import define, field, frozen

# Each string is unrolled, so that no text costs more than its length.
_STRING = "|".join(
    (
        r'"""[^"\\]*(?:(?:\\[\s\S]|"(?!""))[^"\\]*)*"""(?:"{0,2})',
        r"'''[^']*(?:'(?!'')[^']*)*'''(?:'{0,2})",
        r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"',
        r"'[^'\n]*'",
    )
)
_TOKEN = re.compile(
    rf"(?P<string>{_STRING})|(?P<comment>#[^\r\n]*)|(?P<end>\n)"
    r"|(?P<mark>[\[\]{},=.])|(?P<word>[^\s\"'#\[\]{},=.]+)"
)

Path = tuple[str, ...]


@frozen
class DefinedKey:
    """A key as it is written: its path from the top (`seal`, `root`) and its place.

    `start` and `end` leave out quotes. Each part of a dotted key and of a header is one.
    """

    path: Path
    start: int
    end: int


def comments(text: str) -> Iterator[str]:
    """Yield the comments of a TOML text: `# by hand`. Cost: O(length)."""
    return (match.group() for match in _TOKEN.finditer(text) if match.lastgroup == "comment")


def defined_keys(text: str) -> Iterator[DefinedKey]:
    """Yield the keys of a TOML text in the order in which they are written.

    Cost: O(length).
    """
    walk = _Walk()
    for token in _TOKEN.finditer(text):
        yield from walk.step(token)


@define
class _Walk:
    """Where the walk through a text stands."""

    table: Path = ()  # of the last header
    path: Path = ()  # of the key whose value is read
    open: list[tuple[str, Path]] = field(factory=list)  # brackets of a value, and its key
    key: list[re.Match[str]] | None = field(factory=list)  # the parts so far; None in a value

    def step(self, token: re.Match[str]) -> Iterator[DefinedKey]:
        """Take one token; yield the keys that it completes."""
        kind, text = token.lastgroup, token.group()
        if kind == "end" and not self.open:
            self.key = []
        elif self.key is None:
            self._in_value(text if kind == "mark" else "")
        elif kind in ("string", "word"):
            self.key.append(token)
        elif text == "=":
            prefix = self.open[-1][1] if self.open else self.table
            yield from self._completed(self.key, prefix)
            self.key = None
        elif text == "]":
            yield from self._completed(self.key, ())
            self.table, self.key = self.path, None
        elif text == "}":
            self._in_value(text)

    def _completed(self, parts: list[re.Match[str]], prefix: Path) -> Iterator[DefinedKey]:
        self.path = prefix
        for part in parts:
            quotes = int(part.lastgroup == "string")
            self.path = (*self.path, _name(part.group()))
            yield DefinedKey(self.path, part.start() + quotes, part.end() - quotes)

    def _in_value(self, mark: str) -> None:
        if mark in ("[", "{"):
            self.open.append((mark, self.path))
        elif mark in ("]", "}") and self.open:
            _, self.path = self.open.pop()
            self.key = None
        if self.open and self.open[-1][0] == "{" and mark in ("{", ","):
            self.key = []


def _name(written: str) -> str:
    """Return the key that a bare or quoted one stands for."""
    if written[0] not in "\"'":
        return written
    if written[0] == '"' and "\\" in written:
        try:
            return str(tomllib.loads(f"key = {written}")["key"])
        except tomllib.TOMLDecodeError:
            pass  # no TOML after all: such a text has no keys to find
    return written[1:-1]
