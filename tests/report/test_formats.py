"""Every format, compared with what it wrote before, and held to what its readers ask."""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from argmap.diagnostic import Diagnostic
from argmap.report.findings.formats import FORMATS, Report
from argmap.report.findings.gitlab import gitlab
from argmap.report.formats import ReportFormat, format_named
from argmap.rules.catalogue import RULES
from argmap.text import SourceText, Span
from tests.report.made_findings import BROKEN, FINDINGS

ANSWERS = Path(__file__).parent.parent / "cases" / "report"
DOCUMENTATION = {rule.code.id: rule.documentation for rule in RULES}
FULL = Report(diagnostics=FINDINGS, files=2, statements=120, documentation=DOCUMENTATION)
EMPTY = Report(diagnostics=(), files=1, statements=3)

each_format = pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)


@each_format
@pytest.mark.parametrize(("name", "report"), [("findings", FULL), ("no-findings", EMPTY)])
def test_a_format_is_written_as_before(
    format: ReportFormat[Report], name: str, report: Report
) -> None:
    actual, answer = format.write(report), ANSWERS / name / f"{format.name}.txt"
    if os.environ.get("ARGMAP_ACCEPT"):
        answer.parent.mkdir(parents=True, exist_ok=True)
        answer.write_text(actual, encoding="utf-8")
    assert actual == answer.read_text(encoding="utf-8")


@each_format
def test_nothing_that_commands_a_terminal_is_written_raw(format: ReportFormat[Report]) -> None:
    written = format.write(FULL)
    assert "\x1b" not in written
    assert ("\u202e" in written) == (format.name in {"sarif", "json", "gitlab", "rdjson"})


@pytest.mark.parametrize("name", ["full", "concise"])
def test_colour_adds_nothing_but_colour(name: str) -> None:
    import re

    format = format_named(FORMATS, name)
    colored = format.write(Report(diagnostics=FINDINGS, color=True))
    assert colored != format.write(FULL)
    assert re.sub("\x1b\\[[0-9;]*m", "", colored) == format.write(FULL)


def written(name: str) -> object:
    return json.loads(format_named(FORMATS, name).write(FULL))


def test_json_has_the_published_shape() -> None:
    document = written("json")
    assert isinstance(document, dict)
    assert list(document) == ["version", "diagnostics", "summary"]
    assert document["version"] == 1
    assert document["summary"] == {
        "files": 2,
        "statements": 120,
        "errors": 3,
        "warnings": 2,
        "infos": 3,
    }
    finding = document["diagnostics"][1]
    assert list(finding) == [
        "code",
        "name",
        "severity",
        "message",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "help",
        "related",
        "fix",
    ]
    assert (finding["line"], finding["column"], finding["end_column"]) == (2, 18, 22)
    assert finding["help"] is None
    assert finding["related"][0]["message"] == "it is named here"
    assert finding["fix"]["safe"] is False
    assert finding["fix"]["edits"][0]["replacement"] == "成長"


def test_rdjson_counts_bytes() -> None:
    document = written("rdjson")
    assert isinstance(document, dict)
    place = document["diagnostics"][1]["location"]["range"]
    assert place == {"start": {"line": 2, "column": 18}, "end": {"line": 2, "column": 26}}
    severities = {finding["severity"] for finding in document["diagnostics"]}
    assert severities == {"ERROR", "WARNING", "INFO"}


def test_gitlab_fingerprints_are_unique_and_paths_relative() -> None:
    issues = written("gitlab")
    assert isinstance(issues, list)
    assert len({issue["fingerprint"] for issue in issues}) == len(FINDINGS)
    assert {issue["severity"] for issue in issues} == {"major", "minor", "info"}
    assert all(not issue["location"]["path"].startswith(("/", "./")) for issue in issues)


def moved(finding: Diagnostic) -> Diagnostic:
    """Return a finding as it is after three lines were put before everything."""
    source = SourceText(finding.span.source.name, "\n\n\n" + finding.span.source.content)
    return evolve(finding, span=Span(source, finding.span.start + 3, finding.span.end + 3))


def test_gitlab_knows_a_finding_again_when_lines_move() -> None:
    def fingerprints(findings: Iterable[Diagnostic]) -> list[str]:
        return [issue["fingerprint"] for issue in json.loads(gitlab(findings))]

    assert fingerprints(map(moved, FINDINGS)) == fingerprints(FINDINGS)
    assert len(set(fingerprints(FINDINGS * 2))) == 2 * len(FINDINGS)


@each_format
def test_a_file_may_have_a_name_that_is_not_unicode(format: ReportFormat[Report]) -> None:
    source = SourceText(os.fsdecode(b"odd\xff.argmap"), "claim")
    finding = Diagnostic(code=BROKEN, message="cut off", span=Span(source, 0, 5))
    told = format.write(evolve(FULL, diagnostics=(finding,))).encode(errors="backslashreplace")
    assert {"sarif": b"odd%FF.argmap"}.get(format.name, b"odd\\udcff.argmap") in told


@pytest.mark.parametrize(("strict", "failures"), [(False, 3), (True, 5)])
def test_junit_fails_what_the_check_fails(strict: bool, failures: int) -> None:
    format = format_named(FORMATS, "junit")
    root = ET.fromstring(format.write(evolve(FULL, strict=strict)))
    assert int(root.attrib["failures"]) == failures


def test_junit_counts_what_it_holds() -> None:
    format = format_named(FORMATS, "junit")
    root = ET.fromstring(format.write(FULL))
    assert root.tag == "testsuites"
    for suite in root.iter("testsuite"):
        assert int(suite.attrib["tests"]) == len(suite.findall("testcase"))
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))
    assert int(root.attrib["tests"]) == len(FINDINGS)


def test_github_commands_stay_on_their_line() -> None:
    format = format_named(FORMATS, "github")
    lines = format.write(FULL).splitlines()
    assert len(lines) == len(FINDINGS)
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)
    assert "100 %25 of this, is: wrong" in lines[2]
