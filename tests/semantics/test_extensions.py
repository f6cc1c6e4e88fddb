"""The further semantics against references that list everything."""

from collections.abc import Callable
from random import Random

import pytest

from argmap.model.labels import Label, Labelling
from argmap.semantics.evaluate.extensions import Cut, extensions
from argmap.semantics.evaluate.labelling import label, settled
from tests.semantics.aspic_reference import Argument, Reference, TooManyArgumentsError
from tests.semantics.dung_reference import Framework
from tests.semantics.made_maps import made_map, words
from tests.semantics.random_maps import random_attacks_text, random_map_text

DUNG: dict[str, Callable[[Framework[str]], set[frozenset[str]]]] = {
    "complete": Framework.complete,
    "preferred": Framework.preferred,
    "stable": Framework.stable,
    "semi-stable": Framework.semi_stable,
    "ideal": Framework.ideal,
}


def accepted(labels: Labelling) -> frozenset[str]:
    return frozenset(id for id, x in labels.statements.items() if x is Label.ACCEPTED)


@pytest.mark.parametrize("semantics", DUNG)
def test_a_map_of_attacks_alone_has_dungs_extensions(semantics: str) -> None:
    random = Random(semantics)
    for _ in range(60):
        text = random_attacks_text(random, 7)
        map = made_map(text)
        ids = [statement.id for statement in map.statements]
        reference = Framework(ids, [(attack.attacker, attack.target) for attack in map.attacks])
        found = extensions(settled(map), semantics, every=True)
        assert found.complete
        sets = [accepted(labels) for labels in found.labellings]
        assert len(sets) == len(set(sets)), text
        assert set(sets) == DUNG[semantics](reference), text


def as_labels(reference: Reference, some: frozenset[Argument]) -> tuple[tuple[str, Label], ...]:
    return tuple(sorted(reference.labels(some).items()))


@pytest.mark.parametrize("semantics", ["complete", "preferred", "stable", "ideal"])
def test_small_theories_agree_with_aspic_plus(semantics: str) -> None:
    random, compared = Random(semantics), 0
    while compared < 60:
        text = random_map_text(random, 5)
        map = made_map(text)
        try:
            reference = Reference(map, limit=11)
        except TooManyArgumentsError:
            continue
        wanted = {
            "complete": reference.framework.complete,
            "preferred": reference.framework.preferred,
            "stable": reference.framework.stable,
            "ideal": reference.framework.ideal,
        }[semantics]()
        found = extensions(settled(map), semantics, every=True).labellings
        labels = {tuple(sorted(labels.statements.items())) for labels in found}
        assert labels == {as_labels(reference, some) for some in wanted}, text
        compared += 1


def test_a_floating_conclusion_is_accepted_on_each_way_to_decide() -> None:
    text = "q\n r\n q -> dove\n r -> hawk\n dove >< hawk\n dove -> a\n hawk -> a"
    map = made_map(f"{text}\n unsupported -> b")
    found = extensions(settled(map), "preferred", every=True)
    assert len(found.labellings) == 2
    assert found.sceptical("a")
    assert found.credulous("dove")
    assert not found.sceptical("dove")
    assert not found.credulous("unsupported")


def test_what_defends_itself_by_an_undercut_is_ideal() -> None:
    """The step from p against p is undercut by p, which nothing else speaks against."""
    text = "p weak\n p -> q weak as step\n p ~> step\n p >< q"
    assert words(label(made_map(text))) == " |  | p q"
    assert words(extensions(settled(made_map(text)), "ideal").labellings[0]) == "p | q | "


def test_no_stable_labelling_is_an_answer() -> None:
    found = extensions(settled(made_map("a\n a ~> a")), "stable")
    assert (found.labellings, found.complete) == ((), True)


def test_no_time_is_no_answer() -> None:
    found = extensions(settled(made_map("a\n b\n a >< b")), "preferred", seconds=-1)
    assert (found.labellings, found.cut, found.complete) == ((), Cut.TIME, False)


def test_a_list_may_be_cut() -> None:
    state = settled(made_map("a\n b\n a >< b"))
    found = extensions(state, "preferred", every=True, most=1)
    assert (len(found.labellings), found.cut) == (1, Cut.NUMBER)
    assert extensions(state, "preferred", every=True, most=2).complete


def blocked(text: str) -> str:
    return words(extensions(settled(made_map(text)), block=True).labellings[0])


def test_blocking_rejects_both_sides_of_an_even_standoff() -> None:
    assert blocked("p\n q\n p >< q\n q -> c") == " | c p q | "


def test_what_a_blocked_standoff_spoke_against_stands() -> None:
    assert blocked("p\n q\n p >< q\n r\n q ~> r") == "r | p q | "


@pytest.mark.parametrize("seed", range(5))
def test_blocking_decides_everything_and_keeps_what_is_grounded(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        text = random_map_text(random)
        map = made_map(text)
        before = label(map).statements
        after = extensions(settled(map), block=True).labellings[0]
        assert Label.UNDECIDED not in after.statements.values(), text
        for id, was in before.items():
            assert was in (Label.UNDECIDED, after.statements[id]), text


def test_semi_stable_labellings_compare_inferences_and_not_arguments() -> None:
    """Of the two ways to decide, one leaves one more argument open but no more inferences."""
    text = "s\n s ~> s\n s -> p\n p\n p -> c as i\n x\n y\n x >< y\n x ~> i"
    map = made_map(text)
    found = {
        accepted(labels)
        for labels in extensions(settled(map), "semi-stable", every=True).labellings
    }
    assert found == {frozenset("px"), frozenset("pyc")}
    reference = Reference(map)
    (only,) = reference.framework.semi_stable()
    assert reference.label(only, "x") is Label.ACCEPTED
