"""What the Ifri map concludes must hang on its reasons as the article has it."""

import pytest

from argmap.model.labels import Force
from tests.maps.edited_map import EditedMap, objecting, without

IFRI = EditedMap("ifri-2017")


def test_everything_stands_and_the_limits_do_not_overturn_the_small_steps() -> None:
    assert IFRI.rejected() == set()
    assert IFRI.labelling().inferences["within-reach"] is Force.IN_FORCE


@pytest.mark.parametrize("need", ["goals-lowered", "two-track-approach"])
def test_small_steps_need_both_lower_goals_and_the_approach(need: str) -> None:
    found = IFRI.changes(objecting(need))
    assert found["gradual-gains"] == "rejected"
    assert "no-summit-deal" not in found


def test_the_benefits_are_why_the_approach_was_taken_not_why_it_succeeds() -> None:
    benefits = ("regular-dialogue", "staged-triumphs", "return-to-islands")
    assert IFRI.changes(without(*benefits)) == {}
    assert IFRI.changes(objecting("approach-benefits")) == {"approach-benefits": "rejected"}


def test_small_steps_do_not_depend_on_whether_the_summit_brings_a_deal() -> None:
    assert IFRI.changes(objecting("no-summit-deal")) == {"no-summit-deal": "rejected"}


def test_the_summit_brings_nothing_for_want_of_context_and_of_haste() -> None:
    for reason in ("context-unfavourable", "gradualism-chosen"):
        assert "no-summit-deal" not in IFRI.changes(objecting(reason))
    both = objecting("context-unfavourable", "gradualism-chosen")
    assert IFRI.changes(both)["no-summit-deal"] == "rejected"


def test_the_hardliners_view_shows_a_divide_and_no_more() -> None:
    assert IFRI.changes(without("alliance-bars-treaty")) == {"washington-divides": "rejected"}


@pytest.mark.parametrize("country", ["few-russian-advocates", "japan-minority"])
def test_support_is_shallow_in_both_countries_or_not_at_all(country: str) -> None:
    assert IFRI.changes(objecting(country)) == {
        country: "rejected",
        "support-shallow": "rejected",
    }
