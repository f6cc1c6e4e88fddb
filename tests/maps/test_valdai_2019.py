"""What the Valdai map concludes must hang on its reasons as the article has it."""

import pytest

from argmap.model.labels import Force
from tests.maps.edited_map import EditedMap, objecting, without

VALDAI = EditedMap("valdai-2019")

REASONS = ("strategic-gap", "no-clarity-no-decision", "no-economic-shift", "summit-fell-short")


def test_only_what_the_experts_expected_is_rejected() -> None:
    assert VALDAI.rejected() == {"breakthrough-expected"}


def test_the_hopes_had_grounds_though_the_summit_disappointed_them() -> None:
    assert VALDAI.labels()["hopes-had-grounds"] == "accepted"
    assert VALDAI.changes(objecting("summit-fell-short")) == {
        "summit-fell-short": "rejected",
        "breakthrough-expected": "accepted",
    }


@pytest.mark.parametrize("kept", REASONS)
def test_any_one_reason_carries_the_conclusion(kept: str) -> None:
    others = objecting(*(reason for reason in REASONS if reason != kept))
    assert VALDAI.labels(others)["no-breakthrough"] == "accepted"


def test_without_the_four_reasons_the_conclusion_falls_and_the_advice_does_not() -> None:
    found = VALDAI.labels(objecting(*REASONS))
    assert found["no-breakthrough"] == "rejected"
    assert found["no-haste"] == "accepted"


def test_the_advice_hangs_on_what_a_treaty_is_about_alone() -> None:
    assert VALDAI.changes(without("treaty-is-strategic")) == {"no-haste": "rejected"}


def test_the_main_controversy_needs_moscows_wish_and_tokyos_conduct() -> None:
    assert VALDAI.changes(without("japan-autonomous")) == {"main-controversy": "rejected"}
    assert VALDAI.changes(objecting("consistent-ally")) == {
        "consistent-ally": "rejected",
        "main-controversy": "rejected",
    }


def test_trade_frictions_do_not_undo_the_alliance_while_its_evidence_stands() -> None:
    evidence = ("korea-force", "tech-pressure", "never-restrains", "russia-sanctions")
    for fact in evidence:
        assert VALDAI.changes(without(fact)) == {}
    assert VALDAI.labels(without(*evidence))["consistent-ally"] == "rejected"


def test_the_bases_matter_because_tokyos_freedom_is_in_doubt() -> None:
    assert VALDAI.changes(without("maybe-bound")) == {}
    sure = VALDAI.labelling(without("maybe-bound", "putin-on-sovereignty"))
    assert sure.inferences["bases-first"] is Force.DEFEATED
    assert VALDAI.changes(without("facilities-concern")) == {
        "no-clarity-no-decision": "rejected"
    }


def test_the_outcry_came_from_the_assurances_wherever_they_were_meant_to_be_heard() -> None:
    assert VALDAI.changes(without("meant-for-home")) == {}
    assert VALDAI.changes(without("assurances")) == {
        "outcry": "rejected",
        "russian-rethink": "rejected",
    }
