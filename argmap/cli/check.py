"""`argmap check`: every check on files and folders."""

import os
import sys
from pathlib import Path

from argmap.cli.inputs import add_stdin_filename, add_texts, open_workspace
from argmap.cli.usage import Parser, note, wants_color
from argmap.diagnostic import Diagnostic, Severity
from argmap.workspace.pipeline import Workspace, check_all
from argmap.workspace.project import find_project

FORMATS = ("full", "concise", "json")


def run(words: list[str]) -> int:
    """Check, print the findings, and return 1 if any of them fails the check."""
    values = _parser().read(words)
    workspace, names = open_workspace(values.paths, values.stdin_filename, values.texts)
    project = find_project(Path(names[0]))
    findings = _selected(
        check_all(workspace, names),
        _codes(values.select) or project.select,
        _codes(values.ignore) or project.ignore,
    )
    _print(findings, values.output_format, workspace, names)
    failing = {Severity.ERROR, Severity.WARNING} if values.strict else {Severity.ERROR}
    return int(any(finding.severity in failing for finding in findings))


def _parser() -> Parser:
    parser = Parser("check", "Find what is wrong with maps.", "argmap check --strict maps")
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH")
    parser.add_argument("--output-format", choices=FORMATS, default="full")
    parser.add_argument(
        "--select", action="append", metavar="CODE", help="only these codes (AM2: all AM2xx)"
    )
    parser.add_argument("--ignore", action="append", metavar="CODE", help="not these codes")
    parser.add_argument("--strict", action="store_true", help="a warning fails the check too")
    add_texts(parser)
    add_stdin_filename(parser)
    return parser


def _codes(given: list[str] | None) -> tuple[str, ...]:
    """Return the codes of an option that may be repeated, and may list several: AM2,AM3."""
    return tuple(code for text in given or () for code in text.replace(",", " ").split())


def _selected(
    findings: tuple[Diagnostic, ...], select: tuple[str, ...], ignore: tuple[str, ...]
) -> tuple[Diagnostic, ...]:
    from argmap.rules.selection import selected

    return selected(findings, select=select, ignore=ignore)


def _print(
    findings: tuple[Diagnostic, ...],
    output_format: str,
    workspace: Workspace,
    names: tuple[str, ...],
) -> None:
    statements = sum(_statements(workspace, name) for name in names)
    color = wants_color(sys.stdout.isatty(), dict(os.environ))
    if output_format == "json":
        from argmap.report.json_report import json_report

        print(json_report(findings, files=len(names), statements=statements), end="")
        return
    if output_format == "concise":
        from argmap.report.concise import concise

        print(concise(findings, color=color), end="")
    else:
        from argmap.report.full import full

        print(full(findings, color=color), end="")
    from argmap.report.summary import summary

    note(summary(findings, files=len(names), statements=statements))


def _statements(workspace: Workspace, name: str) -> int:
    return sum(statement.file == 0 for statement in workspace.open(name).map.statements)
