"""One line a finding: `file:line:column: AM201 error message`."""

from collections.abc import Iterable

from argmap.diagnostic import Diagnostic
from argmap.report.colour import paint, paint_severity
from argmap.report.findings.formats import Report
from argmap.report.findings.location import location_of
from argmap.report.terminal import visible


def write(report: Report) -> str:
    """Return what a check found in this format."""
    return concise(report.diagnostics, color=report.color)


def concise(diagnostics: Iterable[Diagnostic], *, color: bool = False) -> str:
    """Return the findings in their order, each on a line that ends with a line break."""
    return "".join(f"{_line(finding, color)}\n" for finding in diagnostics)


def _line(finding: Diagnostic, color: bool) -> str:
    place = paint(visible(str(location_of(finding.span))), "strong", color)
    severity = paint_severity(finding.severity.value, finding.severity, color)
    return f"{place}: {finding.code.id} {severity} {visible(finding.message)}"
