from random import Random

import pytest
from attrs import evolve

from argmap.model.labels import Label
from argmap.model.statement import StatementKind
from argmap.semantics.evaluate.labelling import label
from tests.semantics.made_maps import made_map, words
from tests.semantics.random_maps import random_map_text


def grounded(text: str) -> str:
    return words(label(made_map(text)))


def test_what_rests_on_accepted_premises_is_accepted() -> None:
    assert grounded("p\n p -> c\n c -> d") == "c d p |  | "


def test_a_claim_without_support_is_rejected() -> None:
    assert grounded("p\n p, q -> c") == "p | c q | "


def test_circular_support_alone_supports_nothing() -> None:
    assert grounded("a -> b\n b -> a") == " | a b | "
    assert grounded("a -> b\n b -> a\n p\n p -> a") == "a b p |  | "


def test_an_objection_must_be_strong_enough() -> None:
    assert grounded("p strong\n r moderate\n r ~> p") == "p r |  | "
    assert grounded("p moderate\n r moderate\n r ~> p") == "r | p | "
    assert grounded("p assumed\n r weak\n r ~> p") == "r | p | "


def test_evidence_outweighs_assumption_where_they_meet_head_on() -> None:
    assert grounded("p\n q assumed\n p >< q") == "p | q | "


def test_two_equals_that_contradict_each_other_stand_off() -> None:
    assert grounded("p\n q\n p >< q\n q -> c") == " |  | c p q"


@pytest.mark.parametrize(
    ("standard", "strength", "stands"),
    [
        ("preponderance", "strong", True),
        ("preponderance", "moderate", False),
        ("clear", "strong", False),
        ("beyond-doubt", "strong", False),
    ],
)
def test_a_margin_asks_for_more(standard: str, strength: str, stands: bool) -> None:
    text = f"p {strength}\n p standard {standard}\n r moderate\n r ~> p"
    assert grounded(text) == ("p r |  | " if stands else "r | p | ")


def test_an_undercut_does_not_compare_strengths() -> None:
    assert grounded("p strong\n p -> c strong as step\n r weak\n r ~> step") == "p r | c | "


def test_what_speaks_against_an_objection_reinstates_its_target() -> None:
    assert grounded("p\n r\n s\n r ~> p\n s ~> r") == "p s | r | "


def test_an_objection_to_a_strict_conclusion_meets_what_it_rests_on() -> None:
    assert grounded("p weak\n p => c\n r moderate\n r ~> c") == "r | c p | "
    assert grounded("p strong\n p => c\n r moderate\n r ~> c") == "c p r |  | "


def test_a_strict_conclusion_answers_only_what_it_contradicts() -> None:
    assert grounded("p strong\n p => c\n r weak\n r ~> c") == "c p r |  | "
    assert grounded("p strong\n p => c\n r weak\n r >< c") == "c p | r | "


def test_a_strict_reason_that_is_defeated_changes_no_other_label() -> None:
    without = "p\n p -> c strong\n r weak\n r ~> c\n q weak\n o\n o ~> q"
    assert grounded(without) == "c o p r | q | "
    assert grounded(f"{without}\n q => c") == "c o p r | q | "


@pytest.mark.parametrize("seed", range(200))
def test_a_strict_reason_without_support_changes_no_label(seed: int) -> None:
    random = Random(seed)
    text = random_map_text(random, 7)
    labels = label(made_map(text)).statements
    more = label(made_map(f"{text}\n unsupported => {random.choice(list(labels))}")).statements
    assert {id: more[id] for id in labels} == labels


def test_a_citation_holds_up_a_rebuttal_whatever_reasons_it_has_besides() -> None:
    for text in ("p\n r\n r ~> p", "p\n r\n r ~> p\n q\n q -> r weak"):
        map = made_map(text)
        statements = tuple(
            evolve(one, kind=StatementKind.REBUTTAL) if one.id == "r" else one
            for one in map.statements
        )
        labels = label(evolve(map, statements=statements)).statements
        assert labels["p"] is Label.REJECTED


@pytest.mark.parametrize(
    ("first", "second", "stands"),
    [
        ("weak", "strong", True),
        ("strong", "weak", True),
        ("moderate", "moderate", False),
        ("strong", "moderate", False),
    ],
)
def test_a_strict_conclusion_weighs_as_much_as_its_weakest_premise(
    first: str, second: str, stands: bool
) -> None:
    """Whether what it speaks against is settled at once, or after much else."""
    objection = f"p {first}\n q {second}\n p, q => t\n t ~> c\n"
    reinstated = "\n".join(f"r{n}\n r{n + 1} ~> r{n}" for n in range(6)) + "\n r6\n"
    for ground in ("d\n d -> c", f"{reinstated} r0 -> c"):
        labels = label(made_map(f"{ground}\n {objection}")).statements
        assert labels["t"] is Label.ACCEPTED
        assert (labels["c"] is Label.ACCEPTED) is stands


def test_a_chain_of_100_000_steps() -> None:
    steps = "\n".join(f"c{number} -> c{number + 1}" for number in range(100_000))
    labels = label(made_map(f"c0\n{steps}")).statements
    assert set(labels.values()) == {Label.ACCEPTED}


def test_a_circle_of_100_000_steps() -> None:
    steps = "\n".join(f"c{number} -> c{(number + 1) % 100_000}" for number in range(100_000))
    labels = label(made_map(steps)).statements
    assert set(labels.values()) == {Label.REJECTED}
