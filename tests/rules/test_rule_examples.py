"""Every rule explains itself, and its examples do what they say."""

from pathlib import Path

import pytest

from argmap.diagnostic import Severity
from argmap.report.rule_text import read_documentation
from argmap.rules.catalogue import RULES
from argmap.rules.rule import Rule
from checked_folders import findings_of

by_code = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code.id)


@by_code
def test_the_bad_example_gives_the_finding(rule: Rule, tmp_path: Path) -> None:
    example = read_documentation(rule.code, rule.documentation).bad
    assert rule.code in [finding.code for finding in findings_of(example, tmp_path)]


@by_code
def test_the_good_example_gives_no_finding_but_hints(rule: Rule, tmp_path: Path) -> None:
    example = read_documentation(rule.code, rule.documentation).good
    found = findings_of(example, tmp_path)
    assert [finding for finding in found if finding.severity is not Severity.INFO] == []
    assert rule.code not in [finding.code for finding in found]
