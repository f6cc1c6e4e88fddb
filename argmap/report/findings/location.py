"""Where a finding is, in lines and columns, as every report tells it."""

import os

from attrs import frozen

from argmap.text import Span

# how Python keeps the parts of a file's name that are not Unicode
_ODD_NAMES = "surrogatepass" if os.name == "nt" else "surrogateescape"


@frozen
class Location:
    """A span in 1-based lines and columns of code points; the end is one past the last."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        """Return `file:line:column`."""
        return f"{self.file}:{self.line}:{self.column}"


def location_of(span: Span) -> Location:
    """Return where a span is."""
    name = span.source.name.replace("\\", "/")
    start = span.source.line_and_column(span.start)
    return Location(name, *start, *span.source.line_and_column(span.end))


def bytes_of(name: str) -> bytes:
    """Return a file's name, or a text with one, as bytes; names need not be Unicode."""
    return name.encode(errors=_ODD_NAMES)
