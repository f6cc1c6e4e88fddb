"""Openings as they are stored: one file per record and map, one line per anchor.

A file begins with the root that its openings belong to. Maps edited side by side touch
different files, so git has nothing to merge; a check reads all files of a record as one.
"""

import re
from collections.abc import Iterable

from attrs import frozen

from argmap.diagnostic import Diagnostic
from argmap.sources import codes
from argmap.sources.seals.opening import Opening, parse_opening
from argmap.sources.seals.seal import Seal
from argmap.text import SourceText, Span

SUFFIX = ".openings"
_HEADER = re.compile(r"argmap-openings 1 ([0-9a-f]{64})").fullmatch
_PROVE = "make them again: `argmap source prove`"


@frozen
class OpeningsFile:
    """The openings of one file, and those that it holds for another seal by their keys."""

    openings: tuple[Opening, ...] = ()
    foreign: frozenset[str] = frozenset()
    findings: tuple[Diagnostic, ...] = ()


def write_openings(root: str, openings: Iterable[Opening]) -> str:
    """Return the content of a file: the root, then the openings in the order of their keys."""
    lines = sorted({opening.line for opening in openings})
    return "\n".join([f"argmap-openings 1 {root}", *lines]) + "\n"


def read_openings(source: SourceText, seal: Seal) -> OpeningsFile:
    """Return what a file holds for a seal, with a finding for each line that is no opening.

    A file for another seal gives one finding, and the keys of what it holds.
    """
    lines = source.content.splitlines()
    header = _HEADER(lines[0]) if lines else None
    if header is None:
        message = "this is no file of openings: its first line names no seal"
        return OpeningsFile(findings=(_finding(source, 0, message),))
    found = [(at, parse_opening(line)) for at, line in enumerate(lines) if at and line]
    openings = tuple(opening for _, opening in found if opening is not None)
    if header[1] != seal.root:
        finding = Diagnostic(
            code=codes.FOREIGN_OPENINGS,
            message="these openings belong to another seal than the record's",
            span=_line(source, 0),
            help=f"if the text was sealed anew, {_PROVE}",
        )
        keys = frozenset(opening.key for opening in openings)
        return OpeningsFile(foreign=keys, findings=(finding,))
    faults = tuple(
        _finding(source, at, "this line is no opening: it was cut or edited")
        for at, opening in found
        if opening is None
    )
    return OpeningsFile(openings, findings=faults)


def _finding(source: SourceText, line: int, message: str) -> Diagnostic:
    return Diagnostic(
        code=codes.UNREADABLE_OPENING, message=message, span=_line(source, line), help=_PROVE
    )


def _line(source: SourceText, index: int) -> Span:
    start = source.line_starts[index]
    return Span(source, start, start + len(source.line_text(index + 1)))
