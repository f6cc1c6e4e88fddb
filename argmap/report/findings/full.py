"""Findings with the lines that they speak of, for people."""

from collections.abc import Iterable

from argmap.diagnostic import Diagnostic, Related
from argmap.report.colour import paint, paint_severity
from argmap.report.findings.formats import Report
from argmap.report.findings.location import location_of
from argmap.report.findings.snippet import snippet
from argmap.report.terminal import visible


def write(report: Report) -> str:
    """Return what a check found in this format."""
    return full(report.diagnostics, color=report.color)


def full(diagnostics: Iterable[Diagnostic], *, color: bool = False) -> str:
    """Return the findings in their order, with an empty line between them."""
    return "\n".join(_finding(finding, color) for finding in diagnostics)


def _finding(finding: Diagnostic, color: bool) -> str:
    spans = [finding.span, *(label.span for label in finding.related)]
    gutter = max(len(str(span.line)) for span in spans)
    head = paint_severity(
        f"{finding.severity}[{finding.code.id}]", finding.severity, color
    ) + paint(f": {visible(finding.message)}", "strong", color)
    arrow = paint(f"{' ' * gutter}-->", "frame", color)
    lines = [
        head,
        f"{arrow} {visible(str(location_of(finding.span)))}",
        *snippet(finding.span, "^", gutter, finding.severity.value, color),
    ]
    for label in finding.related:
        lines.extend(_label(label, gutter, color))
    if finding.help is not None:
        lines.append(f"{paint('help', 'help', color)}: {visible(finding.help)}")
    return "".join(f"{line}\n" for line in lines)


def _label(label: Related, gutter: int, color: bool) -> list[str]:
    arrow = paint(f"{' ' * gutter}:::", "frame", color)
    place = visible(str(location_of(label.span)))
    return [
        f"{arrow} {place}: {visible(label.message)}",
        *snippet(label.span, "-", gutter, "label", color),
    ]
