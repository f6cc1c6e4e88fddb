"""What the synthesis concludes must follow from what the five accounts share."""

import re
from itertools import count

import pytest

from argmap.model.labels import Force, Label
from tests.maps.edited_map import Edit, EditedMap, objecting

TREATY = EditedMap("treaty")

ACCOUNTS = ("osw", "ifri", "moscow-times", "fiia", "valdai")
CLASHES = (
    "war-outcome-clash",
    "order-clash",
    "islands-clash",
    "bases-clash",
    "alliance-clash",
    "sanctions-clash",
)
STANDOFFS = (
    ("return-was-concession", "return-was-lure"),
    ("japan-offers-much", "japan-offers-little"),
    ("blame-on-moscow", "blame-on-tokyo"),
    ("root-is-identity", "root-is-washington"),
    ("public-would-bend", "public-hardly-bends"),
    ("tokyo-in-earnest", "both-play-for-time"),
    ("islands-at-centre", "islands-not-central"),
    ("china-hope-lives", "china-hope-given-up"),
    ("leave-treaty-alone", "treaty-worth-patience"),
)
REASONS = ("moscow-holds", "one-sided-solution", "strategy-divides")
TOGETHER = ("terms-collide", "neither-gives-way")


def doubting(account: str) -> Edit:
    """Return the edit that objects to all that the synthesis takes from an account."""

    def edit(text: str) -> str:
        used = sorted(set(re.findall(rf"\b{account}\.[a-z0-9-]+", text)))
        number = count(1)
        return text + "".join(
            f'\nrebuttal doubt-{next(number)} "It is not so" against {statement}\n'
            '    strength strong\n    assumed "for the sake of the test"\n'
            for statement in used
        )

    return edit


def test_why_agreement_is_unlikely_follows_from_the_gathered_grounds() -> None:
    labelling = TREATY.labelling()
    assert labelling.statements["agreement-unlikely"] is Label.ACCEPTED
    for step in ("collision", "both-hold", "deeper-reason", "strategic-reason"):
        assert labelling.inferences[step] is Force.IN_FORCE


@pytest.mark.parametrize("account", ACCOUNTS)
def test_no_single_account_carries_the_conclusion(account: str) -> None:
    assert TREATY.labels(doubting(account))["agreement-unlikely"] == "accepted"


@pytest.mark.parametrize("reason", [*CLASHES, *REASONS])
def test_no_single_reason_carries_the_conclusion(reason: str) -> None:
    assert TREATY.labels(objecting(reason))["agreement-unlikely"] == "accepted"


@pytest.mark.parametrize("needed", TOGETHER)
def test_colliding_terms_and_nobody_giving_way_work_only_together(needed: str) -> None:
    assert TREATY.labels(objecting(needed))["agreement-unlikely"] == "rejected"


def test_both_sides_must_hold_to_their_terms_if_nothing_deeper_keeps_them() -> None:
    costs_alone = objecting("one-sided-solution", "strategy-divides")
    assert TREATY.labels(costs_alone)["neither-gives-way"] == "accepted"
    for side in ("moscow-holds", "tokyo-holds"):
        moved = objecting("one-sided-solution", "strategy-divides", side)
        assert TREATY.labels(moved)["agreement-unlikely"] == "rejected"


def test_that_five_accounts_say_so_counts_for_nothing() -> None:
    labelling = TREATY.labelling(objecting("terms-collide"))
    assert labelling.statements["none-in-view"] is Label.ACCEPTED
    assert labelling.inferences["by-number"] is Force.DEFEATED
    assert labelling.statements["agreement-unlikely"] is Label.REJECTED


@pytest.mark.parametrize("pair", STANDOFFS)
def test_where_accounts_divide_neither_wins_and_the_conclusion_does_not_care(
    pair: tuple[str, str],
) -> None:
    labels = TREATY.labels()
    assert [labels[side] for side in pair] == ["undecided", "undecided"]
    for side in pair:
        assert TREATY.labels(objecting(side))["agreement-unlikely"] == "accepted"


def test_how_firm_moscow_is_on_missile_defence_stays_open() -> None:
    assert TREATY.labelling().inferences["missile-limb"] is Force.UNDECIDED
    settled = TREATY.labels(objecting("missile-negotiable"))
    assert settled["missile-indispensable"] == "accepted"


def test_business_brings_no_islands_while_it_falls_short() -> None:
    assert TREATY.labels()["business-hope"] == "rejected"
    assert TREATY.labels(objecting("economics-cannot-carry"))["business-hope"] == "accepted"
