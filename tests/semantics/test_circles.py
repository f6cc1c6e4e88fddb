"""What a circle of support does, and what would change if its arguments were forbidden."""

from itertools import product
from pathlib import Path
from random import Random

import pytest

from argmap.model.labels import Labelling
from argmap.semantics.evaluate.labelling import label
from tests.render.drawing import map_of
from tests.semantics.aspic_reference import Argument, Literal, Reference, TooManyArgumentsError
from tests.semantics.made_maps import made_map, words
from tests.semantics.random_maps import random_map_text

PAGE = (Path(__file__).parents[2] / "docs" / "semantics.md").read_text(encoding="utf-8")


class StraightReference(Reference):
    """ASPIC+ without arguments in which a conclusion comes again on a path."""

    def all_arguments(self) -> set[Argument]:
        found: set[tuple[Argument, frozenset[Literal]]] = set()
        while True:
            by_conclusion: dict[Literal, list[tuple[Argument, frozenset[Literal]]]] = {}
            for argument, passed in found:
                by_conclusion.setdefault(argument.conclusion, []).append((argument, passed))
            larger = set(found)
            for rule in self.rules:
                bodies = (by_conclusion.get(premise, []) for premise in rule.premises)
                for parts in product(*bodies):
                    passed = frozenset().union(*(ids for _, ids in parts))
                    if rule.conclusion not in passed:
                        built = self.built(rule, tuple(argument for argument, _ in parts))
                        larger.add((built, passed | {rule.conclusion}))
            if len(larger) > self.limit:
                raise TooManyArgumentsError
            if larger == found:
                return {argument for argument, _ in found}
            found = larger


def straight(text: str) -> str:
    reference = StraightReference(made_map(text))
    return words(Labelling(reference.labels(reference.framework.grounded()), {}))


def ours(text: str) -> str:
    return words(label(made_map(text)))


def test_a_circle_alone_supports_nothing() -> None:
    assert ours("x -> y strong\n y -> x strong") == " | x y | "


def test_a_circle_raises_the_level_of_what_stands() -> None:
    circle = "w\n w -> x weak\n y -> x strong\n x -> y strong\n z\n x ~> z"
    assert ours(circle) == "w x y | z | "
    assert straight(circle) == "w x y z |  | "


def test_what_a_circle_starts_from_can_be_attacked_at_its_own_strength() -> None:
    attacked = "w\n w -> x weak\n y -> x strong\n x -> y strong\n o weak\n o ~> x"
    assert ours(attacked) == "o w | x y | "


def test_the_example_of_two_statements() -> None:
    text = "x assumed\n x -> y\n y -> x\n x ~> y"
    assert ours(text) == "x |  | y"
    assert straight(text) == "x y |  | "


def test_the_example_of_the_page() -> None:
    start = PAGE.index("```\n", PAGE.index("### Circles that strengthen")) + len("```\n")
    told = PAGE[start : PAGE.index("```", start)]
    labels = label(map_of(told)).statements
    assert labels["bypass"].value == "rejected"
    without = told.replace("    because y strong\n", "", 1)
    assert without != told
    assert label(map_of(without)).statements["bypass"].value == "accepted"


def test_how_many_random_maps_it_would_change() -> None:
    """Of 20,000 it is 71, as docs/proofs.md says; here are the first tenth."""
    texts = (random_map_text(Random(seed), 7) for seed in range(2000))
    assert sum(ours(text) != straight(text) for text in texts if "->" in text) == 5


@pytest.mark.parametrize("seed", range(5))
def test_only_a_circle_makes_a_difference(seed: int) -> None:
    """Where no conclusion can come again, both references list the same arguments."""
    random, compared = Random(seed), 0
    while compared < 60:
        text = random_map_text(random, 6)
        map = made_map(text)
        try:
            every, some = Reference(map), StraightReference(map)
        except TooManyArgumentsError:
            continue
        compared += 1
        assert set(some.arguments) <= set(every.arguments)
        if set(some.arguments) == set(every.arguments):
            assert ours(text) == straight(text), text
