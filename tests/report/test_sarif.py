"""What SARIF 2.1.0 asks of a log (the sections of the standard are named)."""

import json
from typing import Any
from urllib.parse import unquote

import pytest

from argmap.report.findings.sarif import sarif
from argmap.rules.catalogue import RULES
from tests.report.made_findings import FINDINGS

LOG: dict[str, Any] = json.loads(
    sarif(FINDINGS, {rule.code.id: rule.documentation for rule in RULES})
)
RUN: dict[str, Any] = LOG["runs"][0]
RESULTS: list[dict[str, Any]] = RUN["results"]


def test_the_log_names_its_version() -> None:  # 3.13
    assert LOG["version"] == "2.1.0"
    assert LOG["$schema"].endswith("sarif-schema-2.1.0.json")
    assert len(LOG["runs"]) == 1


def test_the_run_names_its_tool_and_how_it_counts_columns() -> None:  # 3.14, 3.18, 3.19
    assert RUN["tool"]["driver"]["name"] == "argmap"
    assert RUN["columnKind"] == "unicodeCodePoints"


def test_rules_have_unique_ids_and_texts() -> None:  # 3.49
    rules = RUN["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}
        for part in ("shortDescription", "fullDescription", "help"):
            assert rule[part]["text"]


@pytest.mark.parametrize("result", RESULTS, ids=lambda result: result["message"]["text"][:20])
def test_a_result_points_to_its_rule_and_its_place(result: dict[str, Any]) -> None:  # 3.27
    rule = RUN["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert rule["id"] == result["ruleId"]
    assert result["level"] == rule["defaultConfiguration"]["level"]
    assert result["message"]["text"]
    assert len(result["locations"]) == 1
    related = result.get("relatedLocations", [])
    assert [place["id"] for place in related] == list(range(len(related)))
    for place in (*result["locations"], *related):
        check_location(place["physicalLocation"])
    for fix in result.get("fixes", []):
        check_fix(fix)


def check_location(location: dict[str, Any]) -> None:  # 3.29
    uri = location["artifactLocation"]["uri"]
    assert unquote(uri) in {finding.span.source.name for finding in FINDINGS}
    assert " " not in uri
    check_region(location["region"])


def check_region(region: dict[str, int]) -> None:  # 3.30
    start = (region["startLine"], region["startColumn"])
    end = (region["endLine"], region["endColumn"])
    assert (1, 1) <= start <= end


def check_fix(fix: dict[str, Any]) -> None:  # 3.55 to 3.57
    assert fix["description"]["text"]
    assert fix["artifactChanges"]
    for change in fix["artifactChanges"]:
        assert change["artifactLocation"]["uri"]
        assert change["replacements"]
        for replacement in change["replacements"]:
            check_region(replacement["deletedRegion"])
            assert isinstance(replacement["insertedContent"]["text"], str)
