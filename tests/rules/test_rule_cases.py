"""Each folder is a map and what a check of it must say, a line a finding."""

import os
from pathlib import Path

import pytest

from argmap.report.findings.concise import concise
from argmap.rules.catalogue import RULES
from argmap.rules.rule import Rule
from tests.rules.checked_folders import findings_in

CASES = Path(__file__).parent.parent / "cases" / "rules"

# What sources and anchors give is found from records and texts: the two examples of its rule
# are its cases (test_rule_examples), and tests/sources has more.
OWN = [rule for rule in RULES if not rule.code.id.startswith("AM3")]


@pytest.mark.parametrize(
    "case", sorted(CASES.glob("*/*")), ids=lambda case: f"{case.parent.name}-{case.name}"
)
def test_a_case(case: Path) -> None:
    actual, answer = concise(findings_in(case)), case / "diagnostics.txt"
    if os.environ.get("ARGMAP_ACCEPT"):
        answer.write_text(actual, encoding="utf-8")
    assert actual == answer.read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.code.id)
def test_each_rule_has_a_case_that_fires_and_one_that_does_not(rule: Rule) -> None:
    cases = sorted((CASES / rule.code.id).iterdir())
    fires = {
        case.name: f" {rule.code.id} " in (case / "diagnostics.txt").read_text("utf-8")
        for case in cases
    }
    assert fires == {name: name.startswith("fires") for name in fires}
    assert set(fires.values()) == {True, False}
