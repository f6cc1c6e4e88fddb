"""Ignore comments: `# argmap: ignore[AM201] why`."""

import re
from collections.abc import Iterator

from attrs import field, frozen

from argmap.diagnostic import Diagnostic, Edit, Fix
from argmap.dsl.syntax import SyntaxFile
from argmap.rules.catalogue import did_you_mean_code, rule_named
from argmap.rules.itself import (
    am901_unused_ignore,
    am902_unknown_ignore,
    am903_malformed_ignore,
)
from argmap.text import SourceText, Span

_IGNORE = re.compile(r"#\s*argmap:\s*ignore\[([^\[\]]*)\]", re.IGNORECASE)
_MEANT_AS_IGNORE = re.compile(
    r"#\s*argmap\b\W*(?:ignore|noqa|disable|suppress|skip)\b", re.IGNORECASE
)
_ENTRY = re.compile(r"[^\s,]+")


@frozen
class _Entry:
    """One code in an ignore comment, and the line whose findings it ignores."""

    code: str
    span: Span
    line: int
    alone: bool = field(kw_only=True)  # whether it is the only code of its comment
    removal: Span = field(kw_only=True)  # what to remove, to remove the code


def suppress(
    file: SyntaxFile, diagnostics: tuple[Diagnostic, ...], *, used_by_another: bool = False
) -> tuple[Diagnostic, ...]:
    """Return the findings without those that the file's comments ignore.

    An ignore that nothing answers to, that names no finding, or that is badly written is a
    finding itself, unless the file is only used by the map that was checked: the rules look
    at a file when it is checked for itself. Findings of other files pass. The order is that
    in which findings are told.
    """
    faults: list[Diagnostic] = []
    comments = tuple(_comments(file))
    line_of = _subjects(comments)
    entries = [entry for one in comments for entry in _read(one, line_of[one.line], faults)]
    if not entries and not faults:
        return diagnostics
    by_place: dict[tuple[str, int], list[_Entry]] = {}
    for entry in entries:
        by_place.setdefault((entry.code, entry.line), []).append(entry)
    used: set[int] = set()
    kept: list[Diagnostic] = []
    for finding in diagnostics:
        answering = _answering(file.source, finding, by_place)
        used.update(entry.span.start for entry in answering)
        if not answering:
            kept.append(finding)
    if used_by_another:
        return tuple(kept)
    unused = [_unused(entry) for entry in entries if entry.span.start not in used]
    return tuple(sorted([*kept, *faults, *unused], key=lambda finding: finding.sort_key))


def _comments(file: SyntaxFile) -> Iterator[Span]:
    """Return the comments that may be ignores, each once."""
    yield from dict.fromkeys(span for span in file.comments if "argmap" in span.text.lower())


def _read(comment: Span, line: int, faults: list[Diagnostic]) -> Iterator[_Entry]:
    """Return the codes that a comment ignores in a line, and note what is wrong with it."""
    match = _IGNORE.match(comment.text)
    if match is None or not _ENTRY.search(match[1]):
        if _MEANT_AS_IGNORE.match(comment.text):
            faults.append(_malformed(comment))
        return
    words = list(_ENTRY.finditer(match[1]))
    for word in words:
        start = comment.start + match.start(1) + word.start()
        span = Span(comment.source, start, start + len(word[0]))
        rule = rule_named(word[0])
        if rule is None:
            faults.append(_unknown(word[0], span))
        else:
            alone = len(words) == 1
            removal = _whole(comment) if alone else _from_list(comment, match, words, word)
            yield _Entry(rule.code.id, span, line, alone=alone, removal=removal)


def _subjects(comments: tuple[Span, ...]) -> dict[int, int]:
    """Return, by a comment's line, the line of which it speaks.

    That is its own, or the one that it stands above, with other comments between them.
    Cost: linear in the lines of comments that follow each other.
    """
    found: dict[int, int] = {}
    for comment in reversed(comments):
        line = comment.line
        while _is_comment(comment.source, line) and line not in found:
            line += 1
        found[comment.line] = found.get(line, line)
    return found


def _is_comment(source: SourceText, line: int) -> bool:
    return source.line_text(line).lstrip().startswith("#")


def _answering(
    source: SourceText, finding: Diagnostic, by_place: dict[tuple[str, int], list[_Entry]]
) -> list[_Entry]:
    """Return the entries that ignore a finding."""
    if finding.span.source is not source:
        return []
    first = finding.span.line
    last = source.line_and_column(max(finding.span.start, finding.span.end - 1))[0]
    return [
        entry
        for line in dict.fromkeys((first, last))
        for entry in by_place.get((finding.code.id, line), ())
    ]


def _unused(entry: _Entry) -> Diagnostic:
    advice = "remove the comment" if entry.alone else f"remove {entry.code} from the comment"
    return Diagnostic(
        code=am901_unused_ignore.RULE.code,
        message=f"nothing here gives {entry.code}, so there is nothing to ignore",
        span=entry.span,
        help=advice,
        fix=Fix(advice, True, (Edit(entry.removal, ""),)),
    )


def _from_list(
    comment: Span, match: re.Match[str], words: list[re.Match[str]], word: re.Match[str]
) -> Span:
    """Return a code with the comma that parts it from the next, or from the one before."""
    at = words.index(word)
    last = at == len(words) - 1
    start = words[at - 1].end() if last else word.start()
    end = word.end() if last else words[at + 1].start()
    begin = comment.start + match.start(1)
    return Span(comment.source, begin + start, begin + end)


def _whole(comment: Span) -> Span:
    """Return a comment with the space before it, and its line if it stands alone there."""
    content = comment.source.content
    start = comment.start
    while start and content[start - 1] in " \t":
        start -= 1
    end = comment.end
    if start == 0 or content[start - 1] == "\n":
        end = min(content.find("\n", end) + 1 or len(content), len(content))
    return Span(comment.source, start, end)


def _unknown(word: str, span: Span) -> Diagnostic:
    return Diagnostic(
        code=am902_unknown_ignore.RULE.code,
        message=f"no finding is called `{word}`",
        span=span,
        help=did_you_mean_code(word),
    )


def _malformed(comment: Span) -> Diagnostic:
    return Diagnostic(
        code=am903_malformed_ignore.RULE.code,
        message="this comment looks like an ignore, and is not written as one",
        span=comment,
        help="write `# argmap: ignore[AM201] why`, with the codes that it ignores in brackets",
    )
