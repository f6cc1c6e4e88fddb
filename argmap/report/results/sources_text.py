"""The list of sources at the end of a report: each in full, as in a bibliography."""

from collections.abc import Mapping
from textwrap import fill

from argmap.report.phrases import WIDTH
from argmap.report.terminal import visible
from argmap.sources.bibliography.reference import Reference

_INFERRED = "(What stands in square brackets is not stated by the source itself.)"


def sources_text(told: str, references: Mapping[str, Reference]) -> str:
    """Return the full form (Chicago, author-date) of each source that a report cites.

    Args: told: the report, which cites sources by their short form. Returns: an empty text
    if it cites none; else a paragraph that begins and ends in a line break.
    """
    cited = {ref.full: None for ref in references.values() if ref.short in told}
    if not cited:
        return ""
    entries = [
        fill(
            visible(full),
            WIDTH,
            initial_indent="- ",
            subsequent_indent="    ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for full in sorted(cited, key=lambda full: full.lstrip("[“").casefold())
    ]
    note = [_INFERRED] if any("[" in full for full in cited) else []
    return "\n".join(("", "Sources:", *entries, *note, ""))
