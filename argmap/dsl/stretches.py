"""A text as its syntax covers it: every header, clause, refused line, comment and blank line.

Nothing but blanks lies between one stretch and the next, so that a printer can leave what it
does not understand as it is, and an editor can ask what stands at an offset. All of this is
made when asked for: who only checks a map does not pay for it.
"""

from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from heapq import merge

from attrs import frozen

from argmap.dsl.syntax import (
    Clause,
    Declaration,
    Refused,
    SyntaxFile,
    UnreadableDeclaration,
)
from argmap.text import SourceText, Span


class StretchKind(StrEnum):
    """What a stretch of a text is."""

    HEADER = "header"
    CLAUSE = "clause"
    REFUSED = "refused"
    COMMENT = "comment"  # alone on its line
    TRAILING_COMMENT = "trailing comment"  # after something, on the same line
    BLANK = "blank"  # a line; its span is empty, or the blanks on it


@frozen
class Stretch:
    """What stands in one place: a node of the syntax, or a comment or blank line.

    A comment within a list that goes on after a comma, or within what was refused, is part
    of that stretch.
    """

    kind: StretchKind
    span: Span
    node: Declaration | Clause | None = None


def stretches(file: SyntaxFile) -> tuple[Stretch, ...]:
    """Return all stretches of a file, in order. Cost: linear in the file."""
    content = file.source.content
    found: list[Stretch] = []
    at = 0  # the end of the last stretch that is no blank line
    for stretch in merge(_nodes(file), _comments(file), key=_start):
        start, end = stretch.span.start, stretch.span.end
        if start < at:  # a comment within a node
            continue
        found.extend(_blank_lines(file.source, at, start))
        after = content.rfind("\n", 0, start) < at and bool(found) and at > 0
        if stretch.kind is StretchKind.COMMENT and after:
            stretch = Stretch(StretchKind.TRAILING_COMMENT, stretch.span)
        found.append(stretch)
        at = end
    found.extend(_blank_lines(file.source, at, len(content)))
    return tuple(found)


def stretch_at(found: tuple[Stretch, ...], offset: int) -> Stretch | None:
    """Return which of all stretches of a file an offset lies in, or at the end of.

    Where one ends and the next begins, it is the next. Cost: O(log stretches).
    """
    index = bisect_right(found, offset, key=_start) - 1
    return found[index] if index >= 0 and offset <= found[index].span.end else None


def comments_within(file: SyntaxFile, span: Span) -> tuple[Span, ...]:
    """Return the comments of a file that lie in a stretch. Cost: O(log comments)."""
    first = bisect_right(file.comments, span.start - 1, key=lambda comment: comment.start)
    last = bisect_right(file.comments, span.end - 1, key=lambda comment: comment.start)
    return file.comments[first:last]


def _start(stretch: Stretch) -> int:
    return stretch.span.start


def _nodes(file: SyntaxFile) -> Iterator[Stretch]:
    for stray in file.strays:
        yield Stretch(StretchKind.REFUSED, stray.span, stray)
    for declaration in file.declarations:
        refused = isinstance(declaration, UnreadableDeclaration)
        kind = StretchKind.REFUSED if refused else StretchKind.HEADER
        yield Stretch(kind, declaration.span, declaration)
        for clause in declaration.clauses:
            refused = isinstance(clause, Refused)
            kind = StretchKind.REFUSED if refused else StretchKind.CLAUSE
            yield Stretch(kind, clause.span, clause)


def _comments(file: SyntaxFile) -> Iterator[Stretch]:
    for comment in file.comments:
        yield Stretch(StretchKind.COMMENT, comment)


def _blank_lines(source: SourceText, start: int, end: int) -> Iterator[Stretch]:
    """Return the whole lines in a gap between two stretches, or between one and an end."""
    content = source.content
    at = 0 if start == 0 else content.find("\n", start, end) + 1
    if at == 0 and start > 0:
        return
    while (line_end := content.find("\n", at, end)) >= 0:
        yield Stretch(StretchKind.BLANK, Span(source, at, line_end))
        at = line_end + 1
    if end == len(content) and at < end:
        yield Stretch(StretchKind.BLANK, Span(source, at, end))
