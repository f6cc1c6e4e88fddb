"""A comparison as a table for the terminal."""

from collections.abc import Mapping, Sequence

from argmap.report.phrases import counted
from argmap.report.results.formats import ComparisonReport
from argmap.report.results.sources_text import sources_text
from argmap.report.terminal import visible, width
from argmap.semantics.comparison import Comparison, Row, Stance
from argmap.sources.bibliography.reference import Reference, short_name

_SILENT = "·"
_GAP = "  "
NOTHING = (
    "No claim of this map gathers statements of other maps, so there is nothing to compare."
)


def write(report: ComparisonReport) -> str:
    """Return a comparison as a table, and the sources that it names."""
    references = report.read_references()
    told = comparison_text(report.comparison, references)
    return told + sources_text(told, references)


def comparison_text(comparison: Comparison, references: Mapping[str, Reference]) -> str:
    """Return a line for each claim, a column for each source; it ends in a line break.

    Under a claim stand its text, what it contradicts, and the statements of its cells.
    """
    if not comparison.rows:
        return f"{NOTHING}\n"
    names = [visible(short_name(references, id)) for id in comparison.sources]
    table = [("claim", *names), *(_line(row) for row in comparison.rows)]
    widths = [max(width(line[column]) for line in table) for column in range(len(table[0]))]
    lines = [_row(table[0], widths), _row(["-" * wide for wide in widths], widths)]
    for row, words in zip(comparison.rows, table[1:], strict=True):
        lines += [_row(words, widths), *_details(row), ""]
    return "\n".join((*lines, _counts(comparison), ""))


def _line(row: Row) -> tuple[str, ...]:
    stances = (_SILENT if c.stance is Stance.SILENT else c.stance.value for c in row.cells)
    return (row.claim, *stances)


def _row(words: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        word + " " * (wide - width(word)) for word, wide in zip(words, widths, strict=True)
    )
    return _GAP.join(padded).rstrip()


def _details(row: Row) -> list[str]:
    lines = [f"  {visible(' '.join(row.text.split()))}"]
    lines += [
        f"  {c.stance.value}: {', '.join(c.statements)}" for c in row.cells if c.statements
    ]
    lines += [f"  contradicts: {', '.join(row.contradicts)}"] if row.contradicts else []
    return lines


def _counts(comparison: Comparison) -> str:
    stances = [cell.stance for row in comparison.rows for cell in row.cells]
    counts = ", ".join(f"{stances.count(stance)} {stance.value}" for stance in Stance)
    claims = counted(len(comparison.rows), "claim")
    sources = counted(len(comparison.sources), "source")
    return f"{claims}, {sources}: {counts} ({_SILENT})"
