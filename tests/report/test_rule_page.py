"""docs/rules.md says what the rules say."""

import os
from pathlib import Path

from argmap.report.documentation.rule_page import rules_as_page
from argmap.rules.catalogue import RULES

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_of_findings_is_true() -> None:
    actual = rules_as_page([(rule.code, rule.documentation) for rule in RULES])
    if os.environ.get("ARGMAP_ACCEPT"):
        PAGE.write_text(actual, encoding="utf-8")
    assert actual == PAGE.read_text(encoding="utf-8")


def test_every_rule_is_on_it() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [rule.code.id for rule in RULES if f"| {rule.code.id} |" not in page] == []
