"""The formats that a check's findings can be told in, in one table."""

from collections.abc import Mapping

from attrs import field, frozen

from argmap.diagnostic import Diagnostic
from argmap.report.formats import ReportFormat


@frozen(kw_only=True)
class Report:
    """What a check found, and what else a format may want to tell."""

    diagnostics: tuple[Diagnostic, ...]  # in the order in which findings are told
    files: int = 0
    statements: int = 0
    documentation: Mapping[str, str] = field(factory=dict, repr=False)  # by code
    color: bool = False
    strict: bool = False  # a warning fails the check too


FORMATS: tuple[ReportFormat[Report], ...] = (
    ReportFormat(
        "full", "people, with the lines that findings speak of", "findings.full:write"
    ),
    ReportFormat("concise", "people and editors, a line a finding", "findings.concise:write"),
    ReportFormat("json", "scripts", "findings.json_report:write"),
    ReportFormat("sarif", "code scanning", "findings.sarif:write"),
    ReportFormat("github", "GitHub, as annotations", "findings.github:write"),
    ReportFormat("gitlab", "GitLab, as a code quality report", "findings.gitlab:write"),
    ReportFormat("junit", "test reports", "findings.junit:write"),
    ReportFormat("rdjson", "reviewdog", "findings.rdjson:write"),
)
