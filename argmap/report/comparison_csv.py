"""A comparison as CSV (RFC 4180, but for line feeds alone at the ends of lines)."""

import csv
import io

from argmap.semantics.comparison import Comparison


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
        writer.writerow((row.claim, row.text, " ".join(row.contradicts), *cells))
    return table.getvalue()
