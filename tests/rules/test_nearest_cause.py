"""Why statements have their labels: one answer, in whatever order they are asked for."""

from collections import Counter
from collections.abc import Callable
from random import Random

import pytest

from argmap.dsl.parser import parse
from argmap.model.labels import Label
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.rules.facts.facts import Facts
from argmap.rules.labels.nearest_cause import NearestCauses
from argmap.semantics.evaluate.labelling import label
from argmap.text import SourceText
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import random_map_text


def facts_of(text: str) -> Facts:
    parsed = parse(SourceText("a.argmap", text))
    map = resolve((Unit(parsed.file),)).map
    return Facts(map=map, labelling=label(map))


CHAIN = """
claim top "Top"
    because middle
claim middle "Middle"
    because bottom
claim bottom "Bottom"
"""


def test_a_way_down_is_followed_to_its_end() -> None:
    causes = NearestCauses(facts_of(CHAIN))
    assert causes.of("bottom").words == "nothing supports `bottom`"
    rests = "it rests on `bottom`, and nothing supports `bottom`"
    assert {causes.of(id).words for id in ("top", "middle")} == {rests}


CIRCLE = """
claim outside "Outside"
    because first
claim first "First"
    because second
claim second "Second"
    because third
claim third "Third"
    because first
"""


def test_the_way_round_a_circle_ends_before_it_meets_itself() -> None:
    causes = NearestCauses(facts_of(CIRCLE))
    ends = {id: causes.of(id).words.split("`")[1] for id in ("outside", "third", "second")}
    assert ends == {"outside": "third", "third": "second", "second": "first"}
    assert causes.of("first").words.endswith("`third` is supported in a circle only")


def test_a_lost_line_on_the_way_makes_a_cause_uncertain() -> None:
    causes = NearestCauses(facts_of(CHAIN.replace("because bottom", "because bottom,,")))
    certain = {id: causes.of(id).is_certain for id in ("top", "middle", "bottom")}
    assert certain == {"top": False, "middle": False, "bottom": True}


def ways_down(random: Random) -> str:
    """Return a map in which most statements rest on one other: chains that end in circles."""
    ids = [f"s{number}" for number in range(random.randint(3, 9))]
    links = [f"{random.choice(ids)} -> {id}" for id in ids if random.random() < 0.85]
    return "\n".join(links or ["s0 -> s1"])


@pytest.mark.parametrize("make", [ways_down, random_map_text])
def test_answers_do_not_depend_on_what_was_asked_before(make: Callable[[Random], str]) -> None:
    random, ends = Random(0), Counter[str]()
    for _ in range(150):
        map = made_map(make(random))
        facts = Facts(map=map, labelling=label(map))
        ids = [id for id, it in facts.labelling.statements.items() if it is not Label.ACCEPTED]
        random.shuffle(ids)
        causes = NearestCauses(facts)
        for id in ids:
            alone = NearestCauses(facts).of(id)
            assert causes.of(id) == alone
            ends["below"] += alone.words.startswith("it rests on")
            ends["circle"] += alone.words.endswith("in a circle only")
    assert ends["below"] > 40
    assert ends["circle"] > 10
