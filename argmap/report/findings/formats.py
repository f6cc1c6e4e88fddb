"""The formats that a check's findings can be told in, in one table."""

from collections.abc import Callable, Mapping

from attrs import field, frozen

from argmap.diagnostic import Diagnostic


@frozen(kw_only=True)
class Report:
    """What a check found, and what else a format may want to tell."""

    diagnostics: tuple[Diagnostic, ...]  # in the order in which findings are told
    files: int = 0
    statements: int = 0
    documentation: Mapping[str, str] = field(factory=dict, repr=False)  # by code
    color: bool = False
    strict: bool = False  # a warning fails the check too


@frozen
class Format:
    """A format: its name on the command line, what reads it, and how it is written."""

    name: str
    reader: str
    write: Callable[[Report], str]


def _full(report: Report) -> str:
    from argmap.report.findings.full import full

    return full(report.diagnostics, color=report.color)


def _concise(report: Report) -> str:
    from argmap.report.findings.concise import concise

    return concise(report.diagnostics, color=report.color)


def _json(report: Report) -> str:
    from argmap.report.findings.json_report import json_report

    return json_report(report.diagnostics, report.files, report.statements)


def _sarif(report: Report) -> str:
    from argmap.report.findings.sarif import sarif

    return sarif(report.diagnostics, report.documentation)


def _github(report: Report) -> str:
    from argmap.report.findings.github import github

    return github(report.diagnostics)


def _gitlab(report: Report) -> str:
    from argmap.report.findings.gitlab import gitlab

    return gitlab(report.diagnostics)


def _junit(report: Report) -> str:
    from argmap.report.findings.junit import junit

    return junit(report.diagnostics, strict=report.strict)


def _rdjson(report: Report) -> str:
    from argmap.report.findings.rdjson import rdjson

    return rdjson(report.diagnostics)


FORMATS: tuple[Format, ...] = (
    Format("full", "people, with the lines that findings speak of", _full),
    Format("concise", "people and editors, a line a finding", _concise),
    Format("json", "scripts", _json),
    Format("sarif", "code scanning", _sarif),
    Format("github", "GitHub, as annotations", _github),
    Format("gitlab", "GitLab, as a code quality report", _gitlab),
    Format("junit", "test reports", _junit),
    Format("rdjson", "reviewdog", _rdjson),
)
FORMAT_BY_NAME = {format.name: format for format in FORMATS}
