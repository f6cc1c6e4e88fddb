"""Findings as JSON, for scripts and editors. The shape is published and does not change."""

from collections.abc import Sequence
from typing import Any

from argmap.diagnostic import Diagnostic, Fix
from argmap.report.findings.formats import Report
from argmap.report.findings.location import location_of
from argmap.report.findings.summary import counts
from argmap.report.terminal import json_text
from argmap.text import Span


def write(report: Report) -> str:
    """Return what a check found in this format."""
    return json_report(report.diagnostics, report.files, report.statements)


def json_report(diagnostics: Sequence[Diagnostic], files: int, statements: int) -> str:
    """Return one JSON object that ends with a line break.

    Lines and columns are 1-based and count code points; the end is one past the last.
    """
    totals = {f"{severity}s": number for severity, number in counts(diagnostics).items()}
    document = {
        "version": 1,
        "diagnostics": [_finding(finding) for finding in diagnostics],
        "summary": {"files": files, "statements": statements, **totals},
    }
    return json_text(document) + "\n"


def place_fields(span: Span) -> dict[str, Any]:
    """Return where a span is: file, line, column, end_line and end_column."""
    place = location_of(span)
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _finding(finding: Diagnostic) -> dict[str, Any]:
    return {
        "code": finding.code.id,
        "name": finding.code.name,
        "severity": finding.severity.value,
        "message": finding.message,
        **place_fields(finding.span),
        "help": finding.help,
        "related": [
            {"message": label.message, **place_fields(label.span)} for label in finding.related
        ],
        "fix": None if finding.fix is None else _fix(finding.fix),
    }


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [{**place_fields(edit.span), "replacement": edit.replacement} for edit in fix.edits]
    return {"message": fix.message, "safe": fix.safe, "edits": edits}
