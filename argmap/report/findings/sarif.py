"""Findings as SARIF 2.1.0, for code scanning.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 plus
Errata 01, 2023.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from argmap.diagnostic import Code, Diagnostic, Fix, Severity
from argmap.report.documentation.rule_text import read_documentation
from argmap.report.findings.formats import Report
from argmap.report.findings.location import bytes_of, location_of
from argmap.report.terminal import json_text
from argmap.text import Span

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(report: Report) -> str:
    """Return what a check found in this format."""
    return sarif(report.diagnostics, report.documentation)


def sarif(diagnostics: Sequence[Diagnostic], documentation: Mapping[str, str]) -> str:
    """Return a log with one run. `documentation` is that of each rule, by its code.

    Raises: DocumentationError where that of a rule that found something has another shape.
    """
    codes = sorted({finding.code for finding in diagnostics}, key=lambda code: code.id)
    number_of = {code: number for number, code in enumerate(codes)}
    rules = [_rule(code, documentation.get(code.id)) for code in codes]
    run = {
        "tool": {"driver": {"name": "argmap", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, number_of[finding.code]) for finding in diagnostics],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_text(log) + "\n"


def _rule(code: Code, documentation: str | None) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": code.id,
        "name": code.name,
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
    }
    if documentation is not None:
        text = read_documentation(code, documentation)
        rule["shortDescription"] = {"text": code.name.replace("-", " ")}
        rule["fullDescription"] = {"text": text.why}
        rule["help"] = {"text": text.mend}
    return rule


def _result(finding: Diagnostic, rule: int) -> dict[str, Any]:
    message = finding.message
    if finding.help is not None:
        message += f"\n{finding.help}"
    result: dict[str, Any] = {
        "ruleId": finding.code.id,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [{"physicalLocation": _location(finding.span)}],
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _location(label.span),
                "message": {"text": label.message},
            }
            for number, label in enumerate(finding.related)
        ]
    if finding.fix is not None:
        result["fixes"] = [_fix(finding.fix)]
    return result


def _location(span: Span) -> dict[str, Any]:
    return {"artifactLocation": _artifact(span), "region": _region(span)}


def _artifact(span: Span) -> dict[str, str]:
    return {"uri": quote(bytes_of(location_of(span).file))}


def _region(span: Span) -> dict[str, int]:
    place = location_of(span)
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    by_file: dict[str, list[dict[str, Any]]] = {}
    for edit in fix.edits:
        replacement = {
            "deletedRegion": _region(edit.span),
            "insertedContent": {"text": edit.replacement},
        }
        by_file.setdefault(_artifact(edit.span)["uri"], []).append(replacement)
    return {
        "description": {"text": fix.message},
        "artifactChanges": [
            {"artifactLocation": {"uri": uri}, "replacements": replacements}
            for uri, replacements in by_file.items()
        ],
    }
