"""Findings as workflow commands, which GitHub shows beside the lines of a change."""

from collections.abc import Iterable

from argmap.diagnostic import Diagnostic, Severity
from argmap.report.findings.formats import Report
from argmap.report.findings.location import location_of
from argmap.report.terminal import visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(report: Report) -> str:
    """Return what a check found in this format."""
    return github(report.diagnostics)


def github(diagnostics: Iterable[Diagnostic]) -> str:
    """Return a command for each finding, each on a line of its own."""
    return "".join(f"{_command(finding)}\n" for finding in diagnostics)


def _command(finding: Diagnostic) -> str:
    place = location_of(finding.span)
    properties: dict[str, str | int] = {
        "title": f"argmap {finding.code.id} ({finding.code.name})",
        "file": place.file,
        "line": place.line,
        "endLine": place.end_line,
    }
    if place.line == place.end_line:  # columns are shown within one line only
        properties |= {"col": place.column, "endColumn": place.end_column}
    given = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    text = finding.message if finding.help is None else f"{finding.message}\n{finding.help}"
    return f"::{_COMMANDS[finding.severity]} {given}::{_data(text)}"


def _data(text: str) -> str:
    lines = text.split("\n")  # logs are read in terminals
    return "\n".join(map(visible, lines)).replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
