"""What the Moscow Times map concludes must hang on its reasons as the article has it."""

import pytest

from tests.maps.edited_map import EditedMap, objecting, without

STRELTSOV = EditedMap("moscow-times-2019")

IDENTITIES = ("return-as-milestone", "concession-as-capitulation")


def test_only_the_four_hopes_that_the_article_answers_are_rejected() -> None:
    assert STRELTSOV.rejected() == {
        "deal-expected",
        "chinese-road",
        "untying-hope",
        "acceleration-hope",
    }


@pytest.mark.parametrize("side", IDENTITIES)
def test_the_deeper_question_is_one_of_both_nations(side: str) -> None:
    assert STRELTSOV.changes(without(side)) == {
        "identities-at-stake": "rejected",
        "no-compromise-while-tied": "rejected",
    }


def test_without_the_deeper_question_the_failed_talks_carry_the_conclusion() -> None:
    found = STRELTSOV.labels(objecting("identities-at-stake"))
    assert found["no-solution-in-sight"] == "accepted"
    both = ("identities-at-stake", "summit-unresolved")
    assert STRELTSOV.labels(objecting(*both))["acceleration-hope"] == "rejected"
    found = STRELTSOV.labels(objecting(*both, "speeding-up-fails"))  # the article's own word
    assert found["no-solution-in-sight"] == "rejected"
    assert found["acceleration-hope"] == "accepted"


def test_the_quarrel_over_procedure_alone_does_not_carry_the_conclusion() -> None:
    assert STRELTSOV.changes(without("approaches-differ")) == {}
    alone = objecting("no-compromise-while-tied", "summit-unresolved", "speeding-up-fails")
    assert STRELTSOV.labels(alone)["approaches-differ"] == "accepted"
    assert STRELTSOV.labels(alone)["no-solution-in-sight"] == "rejected"


def test_without_lavrovs_condition_there_is_no_basic_contradiction() -> None:
    assert STRELTSOV.changes(without("lavrov-condition")) == {
        "recognition-voids-claim": "rejected",
        "basic-contradiction": "rejected",
    }


def test_had_the_climate_been_cooler_untying_would_open_a_way() -> None:
    assert STRELTSOV.changes(objecting("dispute-stays-heated")) == {
        "dispute-stays-heated": "rejected",
        "untying-hope": "accepted",
        "no-solution-in-sight": "rejected",
        "both-postpone": "rejected",
    }


def test_if_tokyo_signed_first_the_chinese_road_would_be_open() -> None:
    asks_for_both = objecting("tokyo-both-at-once", "chinese-model-fails")
    assert STRELTSOV.changes(asks_for_both) == {
        "tokyo-both-at-once": "rejected",
        "approaches-differ": "rejected",
        "chinese-model-fails": "rejected",
        "chinese-road": "accepted",
    }


def test_the_hopes_before_the_talks_do_not_undo_their_outcome() -> None:
    dropped = without("ministers-raised-doubts", "consent-no-recognition")
    found = STRELTSOV.labels(dropped)
    assert found["deal-expected"] == "accepted"
    assert found["summit-unresolved"] == "accepted"


def test_talks_go_on_for_the_shared_interests_or_for_the_show() -> None:
    assert STRELTSOV.changes(without("both-postpone")) == {}
    interests = ("many-shared-interests", "drawn-closer")
    assert STRELTSOV.changes(without(*interests)) == {"relations-survive": "rejected"}
    assert STRELTSOV.changes(without(*interests, "both-postpone")) == {
        "relations-survive": "rejected",
        "talks-continue": "rejected",
    }
