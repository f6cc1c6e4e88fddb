"""The formats that each result of a command can be told in, in one table a result.

Pictures of a result are no report: `argmap.render` has them. The first format of a table is
the one that a command tells if it is not asked for another.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from argmap.report.formats import ReportFormat

if TYPE_CHECKING:
    from argmap.agreement.agreement import Agreement
    from argmap.agreement.explanation import Tracer
    from argmap.diagnostic import Code
    from argmap.model.about import About
    from argmap.model.argument_map import ArgumentMap
    from argmap.model.labels import Label
    from argmap.report.results.evaluation import Evaluation
    from argmap.semantics.change.smallest_changes import Changes
    from argmap.semantics.comparison import Comparison
    from argmap.semantics.explain.explanation import Explanation
    from argmap.sources.bibliography.reference import Reference

ReadReferences = Callable[[], "Mapping[str, Reference]"]  # asked where sources are told: reads


@frozen(kw_only=True)
class EvaluationReport:
    """The labellings of a map, under the name by which it was asked for."""

    file: str
    evaluation: "Evaluation"
    map: "ArgumentMap"
    about: "Mapping[str, About]"  # what stands beside each label, by the statement's id
    read_references: ReadReferences


@frozen(kw_only=True)
class ExplanationReport:
    """Why a statement has its label, what would change it, and what its words refer to."""

    explanation: "Explanation"
    changes: "Changes"
    map: "ArgumentMap"
    labels: "Mapping[str, Label]"
    read_references: ReadReferences


@frozen(kw_only=True)
class AgreementReport:
    """The analysis of an agreement; `cautious` is the other reading, where both are asked for.

    `agreement` is then the confident one.
    """

    agreement: "Agreement"
    cautious: "Agreement | None"
    tracer: "Tracer"
    map: "ArgumentMap"
    read_references: ReadReferences


@frozen
class ComparisonReport:
    """The stance of every source on every claim that gathers."""

    comparison: "Comparison"
    read_references: ReadReferences


@frozen
class RuleReport:
    """Kinds of finding, each with its documentation."""

    documented: "tuple[tuple[Code, str], ...]"


EVALUATION: tuple[ReportFormat[EvaluationReport], ...] = (
    ReportFormat("table", "people", "results.evaluation_text:write"),
    ReportFormat("json", "scripts", "results.evaluation_json:write"),
)
EXPLANATION: tuple[ReportFormat[ExplanationReport], ...] = (
    ReportFormat("text", "people", "results.explanation_text:write"),
    ReportFormat("json", "scripts", "results.explanation_json:write"),
)
AGREEMENT: tuple[ReportFormat[AgreementReport], ...] = (
    ReportFormat("text", "people", "results.agreement_formats:write_text"),
    ReportFormat("json", "scripts", "results.agreement_formats:write_json"),
)
COMPARISON: tuple[ReportFormat[ComparisonReport], ...] = (
    ReportFormat("text", "people", "results.comparison_text:write"),
    ReportFormat("csv", "spreadsheets", "results.comparison_csv:write"),
    ReportFormat("json", "scripts", "results.comparison_json:write"),
)
RULE_DOCUMENTATION: tuple[ReportFormat[RuleReport], ...] = (
    ReportFormat("text", "people", "documentation.rule_text:write_text"),
    ReportFormat("json", "scripts", "documentation.rule_text:write_json"),
)
