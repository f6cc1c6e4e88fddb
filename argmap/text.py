"""The text of a file and places in it.

Offsets count Unicode code points from the start of the file, which is what Python
strings index by. Lines and columns appear only where a person or a tool reads them.
"""

from bisect import bisect_right
from functools import cached_property

from attrs import field, frozen


@frozen(eq=False)
class SourceText:
    """One file's text under the name that the user gave it.

    Two texts are the same only if they are the same object: a span points into exactly
    one of them.
    """

    name: str
    content: str = field(repr=False)

    @cached_property
    def line_starts(self) -> list[int]:
        """Return the offset of the first character of each line (n lines, ascending)."""
        starts = [0]
        find = self.content.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        return starts

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column of an offset. Cost: O(log lines)."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """Return a 1-based line without its line break; empty past the end."""
        if line > len(self.line_starts):
            return ""
        start = self.line_starts[line - 1]
        end = self.content.find("\n", start)
        return self.content[start : len(self.content) if end < 0 else end].rstrip("\r")


@frozen
class Span:
    """A stretch of one text: `start` is its first code point, `end` is one past its last."""

    source: SourceText = field(repr=lambda source: source.name)
    start: int
    end: int

    @property
    def text(self) -> str:
        """Return the characters that the span covers."""
        return self.source.content[self.start : self.end]

    @property
    def line(self) -> int:
        """Return the 1-based line on which the span starts."""
        return self.source.line_and_column(self.start)[0]

    @property
    def column(self) -> int:
        """Return the 1-based column at which the span starts."""
        return self.source.line_and_column(self.start)[1]

    def to(self, other: "Span") -> "Span":
        """Return the span from the start of this one to the end of a later one."""
        return Span(self.source, self.start, other.end)
