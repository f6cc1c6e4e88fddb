"""What the FIIA map concludes must hang on its reasons as the article has it."""

import pytest

from argmap.model.labels import Force
from tests.maps.edited_map import EditedMap, objecting, without

FIIA = EditedMap("fiia-2018")

ATTEMPTS = ("attempt-2014", "attempt-2016", "vladivostok-2018")


def test_everything_that_the_article_says_stands_and_its_concessions_are_outweighed() -> None:
    assert FIIA.rejected() == set()
    forces = FIIA.labelling().inferences
    assert forces["both-aims-missed"] is Force.IN_FORCE
    assert forces["investment-brings-closer"] is Force.DEFEATED


@pytest.mark.parametrize("aim", ["no-territorial-gain", "china-ties-kept"])
def test_japan_has_failed_only_if_it_missed_both_aims(aim: str) -> None:
    assert FIIA.changes(objecting(aim)) == {aim: "rejected", "japan-failed": "rejected"}


def test_the_upper_hand_rests_on_three_reasons() -> None:
    reasons = ("reactive-policy", "japan-failed", "opinion-contrast")
    for kept in reasons:
        others = objecting(*(reason for reason in reasons if reason != kept))
        assert FIIA.labels(others)["upper-hand"] == "accepted"
    assert FIIA.labels(objecting(*reasons))["upper-hand"] == "rejected"


def test_the_elites_belief_counts_only_while_japan_is_tied_to_washington() -> None:
    belief = "not-its-own-master"
    assert FIIA.labelling().inferences[belief] is Force.IN_FORCE
    freed = FIIA.labelling(objecting("tied-to-us"))
    assert freed.inferences[belief] is Force.DEFEATED
    assert FIIA.changes(objecting("tied-to-us")) == {"tied-to-us": "rejected"}


@pytest.mark.parametrize("tie", ["us-influence", "alliance-persists"])
def test_more_room_under_trump_does_not_undo_the_tie(tie: str) -> None:
    assert FIIA.changes(without(tie)) == {}


def test_the_japanese_poll_counts_only_beside_the_russian_ones() -> None:
    polls = ("levada-transfer", "levada-credibility", "levada-priority")
    for poll in polls:
        assert FIIA.changes(without(poll)) == {}
    assert FIIA.changes(without(*polls)) == {
        "russians-opposed": "rejected",
        "opinion-contrast": "rejected",
    }


def test_moscow_reacts_only_as_long_as_tokyo_courts() -> None:
    assert FIIA.changes(without(*ATTEMPTS[:2])) == {}
    assert FIIA.changes(without(*ATTEMPTS)) == {
        "tokyo-courts": "rejected",
        "reactive-policy": "rejected",
    }


def test_without_japans_condition_the_offer_does_not_block_the_treaty() -> None:
    assert FIIA.changes(without("condition-stays")) == {"treaty-blocked": "rejected"}
    assert FIIA.changes(without("islands-first")) == {}


def test_the_investment_counts_less_only_if_strategy_comes_first() -> None:
    assert FIIA.changes(without("strategy-first")) == {"investment-counts-less": "rejected"}
    energy_too = without("strategy-first", "hard-to-redirect")
    assert FIIA.labels(energy_too)["economics-limited"] == "rejected"
    assert FIIA.labels(energy_too)["no-breakthrough"] == "accepted"
