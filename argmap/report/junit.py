"""Findings as a JUnit test report: a suite a file, a failed test a finding."""

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from argmap.diagnostic import Diagnostic, Severity
from argmap.report.cells import visible
from argmap.report.place import place_of


def junit(diagnostics: Iterable[Diagnostic]) -> str:
    """Return an XML document. Hints are tests that pass; so is a check without findings."""
    by_file: dict[str, list[Diagnostic]] = {}
    for finding in diagnostics:
        by_file.setdefault(place_of(finding.span).file, []).append(finding)
    suites = [_suite(file, findings) for file, findings in by_file.items()]
    total = sum(map(len, by_file.values()))
    failures = sum(_failures(findings) for findings in by_file.values())
    if not suites:
        passed = '    <testcase name="no findings" classname="argmap"/>'
        suites = [_element("testsuite", "argmap", 1, 0, [passed], indent="  ")]
    body = _element("testsuites", "argmap", max(total, 1), failures, suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _element(
    tag: str, name: str, tests: int, failures: int, children: list[str], indent: str = ""
) -> str:
    head = f'{indent}<{tag} name={_quoted(name)} tests="{tests}" failures="{failures}">'
    return "\n".join((head, *children, f"{indent}</{tag}>"))


def _suite(file: str, findings: list[Diagnostic]) -> str:
    cases = [_case(file, finding) for finding in findings]
    return _element("testsuite", file, len(findings), _failures(findings), cases, indent="  ")


def _failures(findings: list[Diagnostic]) -> int:
    return sum(finding.severity is not Severity.INFO for finding in findings)


def _case(file: str, finding: Diagnostic) -> str:
    place = place_of(finding.span)
    name = f"{finding.code.id} {finding.code.name} {place.line}:{place.column}"
    attributes = f'name={_quoted(name)} classname={_quoted(file)} line="{place.line}"'
    text = f"{place}: {finding.message}"
    if finding.help is not None:
        text += f"; {finding.help}"
    body = escape(visible(text))
    if finding.severity is Severity.INFO:
        inner = f"      <system-out>{body}</system-out>"
    else:
        kind = f'message={_quoted(finding.message)} type="{finding.severity}"'
        inner = f"      <failure {kind}>{body}</failure>"
    return f"    <testcase {attributes}>\n{inner}\n    </testcase>"


def _quoted(text: str) -> str:
    return quoteattr(visible(text))
