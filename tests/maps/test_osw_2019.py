"""What the OSW map concludes must hang on its reasons as the article has it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.model.labels import Force, Label, Labelling
from argmap.text import SourceText
from argmap.workspace.loading import Loader
from argmap.workspace.workspace import Workspace

MAP = Path(__file__).parents[2] / "maps" / "osw-2019.argmap"

FIRST_DOUBT = ("home-support-unclear",)
MISSILE_DEFENCE = ("missile-defence-first",)
ALLIANCE = ("alliance-kept",)
SECOND_DOUBT = (*MISSILE_DEFENCE, *ALLIANCE)
AT_HOME = ("economy-weak", "ratings-low")
THIRD_DOUBT = ("extraction-is-the-aim", *AT_HOME, "war-results")


def without(text: str, *premises: str) -> str:
    """Return the map less some statements, and less every reason that needs them."""
    for premise in premises:
        header = rf"^(?:claim|premise|rebuttal) {premise} [^\n]*\n(?:    [^\n]*\n)*"
        text, found = re.subn(header, "", text, flags=re.MULTILINE)
        assert found == 1, f"no statement {premise} to drop"
        text = re.sub(
            rf"^    because [^\n]*(?<![\w-]){premise}(?![\w-]).*\n", "", text, flags=re.M
        )
        text = re.sub(rf"^expect {premise} .*\n", "", text, flags=re.MULTILINE)
    return text


def objecting(text: str, target: str, strength: str = "strong") -> str:
    """Return the map with one more rebuttal, taken for granted."""
    return (
        f'{text}\nrebuttal objection "It is not so" against {target}\n'
        f'    strength {strength}\n    assumed "for the sake of the test"\n'
    )


def labelled(edit: Callable[[str], str]) -> Labelling:
    """Return the labels of the map after an edit of its text that leaves it sound."""
    loader = Loader()
    loader.add(SourceText(str(MAP), edit(MAP.read_text(encoding="utf-8"))))
    opened = Workspace(loader).open(str(MAP))
    assert opened.errors == ()
    return opened.labelling


def labels(edit: Callable[[str], str]) -> dict[str, str]:
    return {id: str(label) for id, label in labelled(edit).statements.items()}


def changes(edit: Callable[[str], str]) -> dict[str, str]:
    """Return the new labels of the statements whose labels the edit changed."""
    before = labels(str)
    return {id: label for id, label in labels(edit).items() if before.get(id, label) != label}


def test_the_article_concludes_that_an_agreement_is_unlikely() -> None:
    labelling = labelled(str)
    assert labelling.statements["no-agreement"] is Label.ACCEPTED
    for doubt in ("first-doubt", "second-doubt", "third-doubt"):
        assert labelling.inferences[doubt] is Force.IN_FORCE


def test_only_the_hopes_that_the_article_answers_are_rejected() -> None:
    rejected = {id for id, label in labels(str).items() if label != "accepted"}
    assert rejected == {"abe-moved-far", "russia-signalled"}


def test_the_second_doubt_falls_with_its_two_limbs_and_the_conclusion_does_not() -> None:
    assert changes(lambda text: without(text, *SECOND_DOUBT)) == {
        "us-price-too-high": "rejected"
    }


@pytest.mark.parametrize("limb", [MISSILE_DEFENCE, ALLIANCE])
def test_either_limb_alone_carries_the_second_doubt(limb: tuple[str, ...]) -> None:
    assert changes(lambda text: without(text, *limb)) == {}


def test_without_moscows_complaint_missile_defence_is_no_condition() -> None:
    assert changes(lambda text: without(text, "missile-complaint")) == {
        "missile-condition": "rejected"
    }


def test_the_domestic_factor_bears_on_concessions_only() -> None:
    assert changes(lambda text: without(text, *AT_HOME)) == {
        "unpatriotic-steps-avoided": "rejected"
    }


def test_what_moscow_aims_at_is_a_doubt_only_for_what_it_will_not_cede() -> None:
    assert changes(lambda text: without(text, "extraction-is-the-aim")) == {}
    labelling = labelled(lambda text: without(text, *THIRD_DOUBT))
    assert labelling.statements["no-cession"] is Label.REJECTED
    assert labelling.inferences["third-doubt"] is Force.DEFEATED
    assert labelling.statements["no-agreement"] is Label.ACCEPTED


def test_once_moscow_would_cede_land_abes_concessions_count_again() -> None:
    assert changes(lambda text: objecting(text, "no-cession")) == {
        "no-cession": "rejected",
        "abe-moved-far": "accepted",
    }


@pytest.mark.parametrize(
    "dropped",
    [FIRST_DOUBT + SECOND_DOUBT, FIRST_DOUBT + THIRD_DOUBT, SECOND_DOUBT + THIRD_DOUBT],
)
def test_any_one_doubt_carries_the_conclusion(dropped: tuple[str, ...]) -> None:
    assert labels(lambda text: without(text, *dropped))["no-agreement"] == "accepted"


def test_without_the_three_doubts_the_conclusion_falls() -> None:
    dropped = FIRST_DOUBT + SECOND_DOUBT + THIRD_DOUBT
    found = labels(lambda text: without(text, *dropped))
    assert found["january-outlook"] == "accepted"
    assert found["no-agreement"] == "rejected"


def test_a_strong_rebuttal_defeats_the_conclusion_and_leaves_its_reasons() -> None:
    assert changes(lambda text: objecting(text, "no-agreement")) == {"no-agreement": "rejected"}
    assert changes(lambda text: objecting(text, "no-agreement", "weak")) == {}


def test_a_strong_rebuttal_of_a_condition_takes_its_limb_along() -> None:
    dropped = changes(lambda text: objecting(without(text, *ALLIANCE), "missile-condition"))
    assert dropped == {"missile-condition": "rejected", "us-price-too-high": "rejected"}


def test_had_moscow_not_raised_its_terms_its_signals_would_count_but_not_prevail() -> None:
    assert changes(lambda text: without(text, "terms-raised")) == {
        "russia-signalled": "accepted"
    }


@pytest.mark.parametrize("hope", ["abe-bet", "abe-moved-far", "talks-launched"])
def test_the_conclusion_owes_nothing_to_the_hopes_it_answers(hope: str) -> None:
    assert changes(lambda text: without(text, hope)) == {}


def test_had_there_been_progress_no_reason_for_a_standstill_would_be_left() -> None:
    found = changes(lambda text: without(text, "summit-without-progress", "talks-stalled"))
    assert found == {"no-breakthrough": "rejected"}
