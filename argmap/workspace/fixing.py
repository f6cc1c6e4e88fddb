"""Applying the mends that findings bring: text in, text out."""

from collections.abc import Callable, Iterable
from difflib import unified_diff

from attrs import frozen

from argmap.diagnostic import Diagnostic, Edit, Fix
from argmap.text import SourceText

_ROUNDS = 20  # a mend can make way for another, but not for ever


@frozen
class Fixed:
    """A text after mending, and how many mends it took."""

    content: str
    fixes: int


def apply_fixes(
    source: SourceText, diagnostics: Iterable[Diagnostic], *, unsafe: bool = False
) -> Fixed:
    """Apply each fix of this text that does not touch what an earlier one changes.

    Args: unsafe: whether to apply those that may change what the map means.
    """
    taken: list[Edit] = []
    count = 0
    for finding in diagnostics:
        fix = finding.fix
        if fix is None or not (fix.safe or unsafe) or not _belongs(fix, source):
            continue
        if fix.edits and not any(_meet(edit, other) for edit in fix.edits for other in taken):
            taken.extend(fix.edits)
            count += 1
    return Fixed(_edited(source.content, taken), count)


def _belongs(fix: Fix, source: SourceText) -> bool:
    return all(edit.span.source is source for edit in fix.edits)


def _meet(edit: Edit, other: Edit) -> bool:
    """Return whether two edits overlap or touch: then their order would matter."""
    return edit.span.start <= other.span.end and other.span.start <= edit.span.end


def _edited(content: str, edits: list[Edit]) -> str:
    pieces, at = [], 0
    for edit in sorted(edits, key=lambda edit: edit.span.start):
        pieces += [content[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join((*pieces, content[at:]))


def fix_until_stable(
    source: SourceText,
    check: Callable[[SourceText], Iterable[Diagnostic]],
    *,
    unsafe: bool = False,
) -> Fixed:
    """Apply fixes, check again, and so on until nothing is left to mend.

    Args: check: gives the findings about a text, whose spans point into that very text.
    """
    total = 0
    for _ in range(_ROUNDS):
        fixed = apply_fixes(source, check(source), unsafe=unsafe)
        if fixed.content == source.content:
            break
        total += fixed.fixes
        source = SourceText(source.name, fixed.content)
    return Fixed(source.content, total)


def fix_diff(name: str, before: str, after: str) -> str:
    """Return what fixing changes as a unified diff; empty if nothing."""
    lines = unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), name, name
    )
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in lines
    )
