"""`argmap check`: every check on files and folders."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from argmap.cli.inputs import STANDARD_INPUT, add_stdin_filename, add_texts, open_workspace
from argmap.cli.usage import Parser, UsageError, note, wants_color
from argmap.diagnostic import Diagnostic, Severity
from argmap.report.findings.formats import FORMAT_BY_NAME, Report
from argmap.report.findings.summary import summary
from argmap.workspace.files import FileError
from argmap.workspace.open_map import unique_findings
from argmap.workspace.settings import SETTINGS_FILE, Project, find_project
from argmap.workspace.workspace import Workspace

DONE, FINDINGS, COULD_NOT_RUN = 0, 1, 2
FOR_PEOPLE = ("full", "concise")


def run(words: list[str]) -> int:
    """Check, print the findings, and return 1 if any of them fails the check.

    A file that cannot be read does not keep the others from being checked; the status is
    then 2.
    """
    values = _parser().read(words)
    texts = values.texts or _texts_of_project(values.paths[0])
    workspace, names = open_workspace(values.paths, values.stdin_filename, texts)
    project = find_project(Path(names[0]))
    changed = False
    if values.fix or values.unsafe_fixes or values.diff:
        from argmap.cli.check_fix import fix_maps

        changed = fix_maps(names, values, texts)
        workspace = Workspace(texts=texts)
    found, readable = _found(workspace, names)
    findings = _selected(found, values, project)
    if not values.diff:
        _print(findings, workspace, readable, values.output_format, strict=values.strict)
    if readable and (values.diff or values.output_format in FOR_PEOPLE):
        statements = sum(workspace.open(name).statement_count for name in readable)
        note(summary(findings, files=len(readable), statements=statements))
    if len(readable) < len(names):
        return COULD_NOT_RUN
    failing = {Severity.ERROR, Severity.WARNING} if values.strict else {Severity.ERROR}
    failed = any(finding.severity in failing for finding in findings)
    return FINDINGS if failed or (values.diff and changed) else DONE


def _texts_of_project(path: str) -> str | None:
    """Return the folder of texts that the project's settings name, if it is there."""
    project = find_project(Path(path if path != STANDARD_INPUT else "."))
    if project.texts is None:
        return None
    if not project.texts.is_dir():
        note(f"argmap: {SETTINGS_FILE}: no folder `{project.texts.name}`: no text is compared")
        return None
    return str(project.texts)


def _parser() -> Parser:
    parser = Parser("check", "Find what is wrong with maps.", "argmap check --strict maps")
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH")
    parser.add_argument("--output-format", choices=tuple(FORMAT_BY_NAME), default="full")
    parser.add_argument(
        "--select", action="append", metavar="CODE", help="only these codes (AM2: all AM2xx)"
    )
    parser.add_argument("--ignore", action="append", metavar="CODE", help="not these codes")
    parser.add_argument("--strict", action="store_true", help="a warning fails the check too")
    parser.add_argument("--fix", action="store_true", help="apply the safe fixes")
    parser.add_argument(
        "--unsafe-fixes", action="store_true", help="apply those too that may change meaning"
    )
    parser.add_argument(
        "--diff", action="store_true", help="show what fixing would change, and change nothing"
    )
    add_texts(parser)
    add_stdin_filename(parser)
    return parser


def _found(
    workspace: Workspace, names: tuple[str, ...]
) -> tuple[tuple[Diagnostic, ...], tuple[str, ...]]:
    """Return the findings in all files, and the names of those that can be read."""
    found: list[Diagnostic] = []
    readable: list[str] = []
    for name in names:
        try:
            found.extend(workspace.open(name).findings)
        except FileError as error:
            note(f"argmap: {error}")
        else:
            readable.append(name)
    return unique_findings(found), tuple(readable)


def _selected(
    findings: tuple[Diagnostic, ...], values: Namespace, project: Project
) -> tuple[Diagnostic, ...]:
    """Return the findings that the options, or else the project's settings, ask for."""
    from argmap.rules.selection import UnknownCodeError, selected

    select = _codes(values.select) or project.select
    ignore = _codes(values.ignore) or project.ignore
    try:
        return selected(findings, select=select, ignore=ignore)
    except UnknownCodeError as error:
        raise UsageError(f"check: {error}") from error


def _codes(given: list[str] | None) -> tuple[str, ...]:
    """Return the codes of an option that may be repeated, and may list several: AM2,AM3."""
    return tuple(code for text in given or () for code in text.replace(",", " ").split())


def _print(
    findings: tuple[Diagnostic, ...],
    workspace: Workspace,
    names: tuple[str, ...],
    output_format: str,
    *,
    strict: bool,
) -> None:
    files = len(names)
    statements = sum(workspace.open(name).statement_count for name in names)
    report = Report(
        diagnostics=findings,
        files=files,
        statements=statements,
        documentation=_documentation() if output_format == "sarif" else {},
        strict=strict,
        color=wants_color(sys.stdout.isatty(), dict(os.environ)),
    )
    print(FORMAT_BY_NAME[output_format].write(report), end="")


def _documentation() -> dict[str, str]:
    from argmap.rules.catalogue import RULES

    return {rule.code.id: rule.documentation for rule in RULES}
