"""Findings as a JUnit test report: a suite a file, a test a finding.

A test fails where the finding fails the check: an error, in a strict check a warning too.
"""

from collections.abc import Collection, Iterable
from xml.sax.saxutils import escape, quoteattr

from argmap.diagnostic import Diagnostic, Severity
from argmap.report.findings.formats import Report
from argmap.report.findings.location import location_of
from argmap.report.terminal import visible


def write(report: Report) -> str:
    """Return what a check found in this format."""
    return junit(report.diagnostics, strict=report.strict)


def junit(diagnostics: Iterable[Diagnostic], *, strict: bool = False) -> str:
    """Return an XML document. What fails no check is a test that passes, as is no finding."""
    failing = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    by_file: dict[str, list[Diagnostic]] = {}
    for finding in diagnostics:
        by_file.setdefault(location_of(finding.span).file, []).append(finding)
    suites = [_suite(file, findings, failing) for file, findings in by_file.items()]
    total = sum(map(len, by_file.values()))
    failures = sum(_failures(findings, failing) for findings in by_file.values())
    if not suites:
        passed = '    <testcase name="no findings" classname="argmap"/>'
        suites, total = [_element("testsuite", "argmap", (1, 0), [passed])], 1
    body = _element("testsuites", "argmap", (total, failures), suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _element(tag: str, name: str, counts: tuple[int, int], children: list[str]) -> str:
    """Return an element with its counts: of tests, and of those that failed."""
    indent = "  " if tag == "testsuite" else ""
    tests, failures = counts
    head = f'{indent}<{tag} name={_quoted(name)} tests="{tests}" failures="{failures}">'
    return "\n".join((head, *children, f"{indent}</{tag}>"))


def _suite(file: str, findings: list[Diagnostic], failing: Collection[Severity]) -> str:
    cases = [_case(file, finding, finding.severity in failing) for finding in findings]
    return _element("testsuite", file, (len(findings), _failures(findings, failing)), cases)


def _failures(findings: list[Diagnostic], failing: Collection[Severity]) -> int:
    return sum(finding.severity in failing for finding in findings)


def _case(file: str, finding: Diagnostic, fails: bool) -> str:
    place = location_of(finding.span)
    name = f"{finding.code.id} {finding.code.name} {place.line}:{place.column}"
    attributes = f'name={_quoted(name)} classname={_quoted(file)} line="{place.line}"'
    text = f"{place}: {finding.message}"
    if finding.help is not None:
        text += f"; {finding.help}"
    body = escape(visible(text))
    if fails:
        kind = f'message={_quoted(finding.message)} type="{finding.severity}"'
        inner = f"      <failure {kind}>{body}</failure>"
    else:
        inner = f"      <system-out>{body}</system-out>"
    return f"    <testcase {attributes}>\n{inner}\n    </testcase>"


def _quoted(text: str) -> str:
    return quoteattr(visible(text))
