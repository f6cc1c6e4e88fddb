"""A comparison as JSON."""

from argmap.report.results.formats import ComparisonReport
from argmap.report.terminal import json_text
from argmap.semantics.comparison import Comparison


def write(report: ComparisonReport) -> str:
    """Return a comparison as a JSON object."""
    return f"{comparison_json(report.comparison)}\n"


def comparison_json(comparison: Comparison) -> str:
    """Return the rows with a cell for each source, without a final line break."""
    rows = [
        {
            "claim": row.claim,
            "text": row.text,
            "cells": {
                cell.source: {"stance": cell.stance.value, "statements": list(cell.statements)}
                for cell in row.cells
            },
            "contradicts": list(row.contradicts),
        }
        for row in comparison.rows
    ]
    document = {"version": 1, "sources": list(comparison.sources), "rows": rows}
    return json_text(document)
