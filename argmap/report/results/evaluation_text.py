"""An evaluation as a table for a terminal, one of each labelling."""

from collections.abc import Mapping

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Labelling
from argmap.report.results.evaluation import Evaluation
from argmap.report.results.formats import EvaluationReport
from argmap.report.terminal import visible
from argmap.sources.bibliography.reference import Reference


def write(report: EvaluationReport) -> str:
    """Return an evaluation as tables."""
    asked = report.evaluation.sensitivity is not None
    references = report.read_references() if asked else {}
    return f"{evaluation_text(report.evaluation, report.map, references)}\n"


def evaluation_text(
    evaluation: Evaluation, map: ArgumentMap, references: Mapping[str, Reference]
) -> str:
    """Return the tables, and what the expected labels hang on where that was asked for.

    Args: references: how each source is cited; nothing asks for it without a sensitivity.
    """
    parts = [_table(map, labels) for labels in evaluation.labellings]
    if len(parts) > 1:
        parts = [f"Extension {number}\n{part}" for number, part in enumerate(parts, 1)]
    if evaluation.sensitivity is not None:
        from argmap.report.results.sensitivity_text import sensitivity_text

        parts.append(sensitivity_text(evaluation.sensitivity, map, references))
    return "\n\n".join(parts)


def _table(map: ArgumentMap, labelling: Labelling) -> str:
    rows = [
        (
            labelling.statements[statement.id].value,
            visible(statement.id),
            visible(" ".join(statement.text.split())),
        )
        for statement in map.statements
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in (0, 1)]
    return "\n".join(
        f"{label:<{widths[0]}}  {name:<{widths[1]}}  {text}" for label, name, text in rows
    )
