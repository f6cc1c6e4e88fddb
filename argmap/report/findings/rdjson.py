"""Findings in the diagnostic format of reviewdog (rdjson).

Its columns count bytes of UTF-8 from 1; the end is one past the last.
Source: the DiagnosticResult message of reviewdog's proto/rdf/reviewdog.proto.
"""

from collections.abc import Iterable
from typing import Any

from argmap.diagnostic import Diagnostic
from argmap.report.findings.formats import Report
from argmap.report.findings.location import location_of
from argmap.report.terminal import json_text
from argmap.text import Span


def write(report: Report) -> str:
    """Return what a check found in this format."""
    return rdjson(report.diagnostics)


def rdjson(diagnostics: Iterable[Diagnostic]) -> str:
    """Return one JSON object that ends with a line break."""
    document = {
        "source": {"name": "argmap"},
        "diagnostics": [_diagnostic(finding) for finding in diagnostics],
    }
    return json_text(document) + "\n"


def _diagnostic(finding: Diagnostic) -> dict[str, Any]:
    text = finding.message if finding.help is None else f"{finding.message}\n{finding.help}"
    found: dict[str, Any] = {
        "message": text,
        "location": {"path": location_of(finding.span).file, "range": _range(finding.span)},
        "severity": finding.severity.value.upper(),
        "code": {"value": finding.code.id},
    }
    # suggestions are taken one by one there, so a fix of several edits is none
    if finding.fix is not None and len(finding.fix.edits) == 1:
        edit = finding.fix.edits[0]
        found["suggestions"] = [{"range": _range(edit.span), "text": edit.replacement}]
    return found


def _range(span: Span) -> dict[str, dict[str, int]]:
    return {"start": _position(span, span.start), "end": _position(span, span.end)}


def _position(span: Span, offset: int) -> dict[str, int]:
    line, column = span.source.line_and_column(offset)
    before = span.source.content[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode(errors="surrogatepass")) + 1}
