"""Findings as a GitLab code quality report."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from argmap.diagnostic import Diagnostic, Severity
from argmap.report.findings.formats import Report
from argmap.report.findings.location import bytes_of, location_of
from argmap.report.terminal import json_text

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def write(report: Report) -> str:
    """Return what a check found in this format."""
    return gitlab(report.diagnostics)


def gitlab(diagnostics: Iterable[Diagnostic]) -> str:
    """Return a JSON list.

    A fingerprint does not change when lines move: it is made of the code, the file, the
    message and, among findings that share these, the place in the order.
    """
    seen: Counter[str] = Counter()
    issues = [_issue(finding, seen) for finding in diagnostics]
    return json_text(issues) + "\n"


def _issue(finding: Diagnostic, seen: Counter[str]) -> dict[str, Any]:
    place = location_of(finding.span)
    path = place.file.removeprefix("./")
    same = "\n".join((finding.code.id, path, finding.message))
    seen[same] += 1
    return {
        "description": f"{finding.code.id} {finding.code.name}: {finding.message}",
        "check_name": finding.code.id,
        "fingerprint": sha256(bytes_of(f"{same}\n{seen[same]}")).hexdigest(),
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": path,
            "positions": {
                "begin": {"line": place.line, "column": place.column},
                "end": {"line": place.end_line, "column": place.end_column},
            },
        },
    }
