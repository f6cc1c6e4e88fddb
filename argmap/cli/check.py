"""`argmap check`: every check on files and folders."""

import os
import sys

from argmap.cli.check_files import Checked, check_files, codes
from argmap.cli.inputs import (
    add_output_format,
    add_paths,
    add_stdin_filename,
    add_texts,
    open_workspace,
)
from argmap.cli.program import COULD_NOT_RUN, DONE, FINDINGS
from argmap.cli.usage import Parser, note, wants_color
from argmap.diagnostic import Severity
from argmap.report.findings.formats import FORMATS, Report
from argmap.report.findings.summary import summary
from argmap.report.formats import format_named, names_of

FOR_PEOPLE = ("full", "concise")


def run(words: list[str]) -> int:
    """Check, print the findings, and return 1 if any of them fails the check.

    A file that cannot be checked does not keep the others from being so; the status is
    then 2. Raises: UsageError, FileError.
    """
    values = _parser().read(words)
    given = codes(values.select, values.ignore)
    workspace, names = open_workspace(values.paths, values.stdin_filename, values.texts)
    changed = False
    if values.fix or values.unsafe_fixes or values.diff:
        from argmap.cli.check_fix import fix_maps

        changed = fix_maps(workspace, names, values)
    checked = check_files(workspace, names, given)
    if not values.diff:
        _print(checked, values.output_format, strict=values.strict)
    if checked.files and (values.diff or values.output_format in FOR_PEOPLE):
        files, statements = checked.files, checked.statements
        note(summary(checked.findings, files=files, statements=statements))
    if not checked.complete:
        return COULD_NOT_RUN
    failing = {Severity.ERROR, Severity.WARNING} if values.strict else {Severity.ERROR}
    failed = any(finding.severity in failing for finding in checked.findings)
    return FINDINGS if failed or (values.diff and changed) else DONE


def _parser() -> Parser:
    parser = Parser("check", "Find what is wrong with maps.", "argmap check --strict maps")
    add_paths(parser)
    add_output_format(parser, *names_of(FORMATS))
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


def _print(checked: Checked, output_format: str, *, strict: bool) -> None:
    report = Report(
        diagnostics=checked.findings,
        files=checked.files,
        statements=checked.statements,
        documentation=_documentation() if output_format == "sarif" else {},
        strict=strict,
        color=wants_color(sys.stdout.isatty(), dict(os.environ)),
    )
    print(format_named(FORMATS, output_format).write(report), end="")


def _documentation() -> dict[str, str]:
    from argmap.rules.catalogue import RULES

    return {rule.code.id: rule.documentation for rule in RULES}
