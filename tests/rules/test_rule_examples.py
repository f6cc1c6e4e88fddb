"""Every rule explains itself, and its examples do what they say."""

from pathlib import Path

import pytest

from argmap.diagnostic import Severity
from argmap.report.documentation.rule_text import read_documentation
from argmap.rules.catalogue import RULES
from argmap.rules.rule import Rule
from tests.rules.checked_folders import findings_of

# Found by the commands that seal texts and import bibliographies, not by a check of a map.
OTHER_COMMANDS = {"AM322", "AM330"}
# An example that has no room for a seal is told so, and that is not its point.
NO_SEAL = "AM314"

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code.id)
checked = pytest.mark.parametrize(
    "rule",
    [rule for rule in RULES if rule.code.id not in OTHER_COMMANDS],
    ids=lambda rule: rule.code.id,
)


@checked
def test_the_bad_example_gives_the_finding(rule: Rule, tmp_path: Path) -> None:
    example = read_documentation(rule.code, rule.documentation).bad
    assert rule.code in [finding.code for finding in findings_of(example, tmp_path)]


@every_rule
def test_the_good_example_gives_no_finding_but_hints(rule: Rule, tmp_path: Path) -> None:
    example = read_documentation(rule.code, rule.documentation).good
    found = [finding.code for finding in findings_of(example, tmp_path)]
    assert rule.code not in found
    assert {code.id for code in found if code.severity is not Severity.INFO} <= {NO_SEAL}
