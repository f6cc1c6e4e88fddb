"""A comparison as CSV (RFC 4180, but for line feeds alone at the ends of lines).

A text that a spreadsheet would take for a formula has an apostrophe before it, and what
would command a terminal is written as it is in tables; the JSON has the texts as they are.
"""

import csv
import io

from argmap.report.results.formats import ComparisonReport
from argmap.report.terminal import visible_lines
from argmap.semantics.comparison import Comparison

_FORMULA = ("=", "+", "-", "@", "\t")


def write(report: ComparisonReport) -> str:
    """Return a comparison as CSV."""
    return comparison_csv(report.comparison)


def comparison_csv(comparison: Comparison) -> str:
    """Return a line for each claim; two columns a source: its stance, its statements."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    columns = (name for id in comparison.sources for name in (id, f"{id} statements"))
    writer.writerow(("claim", "text", "contradicts", *columns))
    for row in comparison.rows:
        cells = (
            words
            for cell in row.cells
            for words in (cell.stance.value, " ".join(cell.statements))
        )
        writer.writerow((row.claim, _plain(row.text), " ".join(row.contradicts), *cells))
    return table.getvalue()


def _plain(text: str) -> str:
    """Return a text that neither a spreadsheet nor a terminal executes."""
    return visible_lines(f"'{text}" if text.startswith(_FORMULA) else text)
