"""An evaluation as JSON."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from argmap.model.about import About
from argmap.report.results.evaluation import Evaluation
from argmap.report.results.formats import EvaluationReport
from argmap.report.terminal import json_text

if TYPE_CHECKING:
    from argmap.semantics.change.sensitivity import Sensitivity


def write(report: EvaluationReport) -> str:
    """Return an evaluation as a JSON object."""
    return f"{evaluation_json(report.file, report.evaluation, report.about)}\n"


def evaluation_json(file: str, evaluation: Evaluation, about: Mapping[str, About]) -> str:
    """Return the document that the contract describes, without a line break at its end."""
    document: dict[str, Any] = {
        "version": 1,
        "file": file,
        "semantics": evaluation.semantics,
    }
    if evaluation.blocks:
        document["conflicts"] = "block"
    document["extensions"] = [
        {"statements": dict(labels.statements), "inferences": dict(labels.inferences)}
        for labels in evaluation.labellings
    ]
    document["about"] = {id: _about(one) for id, one in about.items()}
    if not evaluation.complete:
        document["complete"] = False
    if evaluation.sensitivity is not None:
        document["sensitivity"] = _sensitivity(evaluation.sensitivity)
    return json_text(document)


def _about(about: About) -> dict[str, Any]:
    return {
        "reported_of": list(about.reported_of),
        "likelihood": about.likelihood,
        "ours": about.is_ours,
        "citation": about.citation.value,
    }


def _sensitivity(found: "Sensitivity") -> dict[str, Any]:
    return {
        "expected": [
            {
                "id": dependence.id,
                "label": dependence.label,
                "premises": list(dependence.premises),
                "sources": list(dependence.sources),
                "authors": list(dependence.authors),
            }
            for dependence in found.dependences
        ],
        "untouched": list(found.untouched),
    }
