"""What must hold of every map, whatever it says (Caminada and Amgoud 2007: closure, direct
and indirect consistency), tried on random maps with strict steps, strengths and margins."""

from collections.abc import Iterator
from random import Random
from typing import Any

from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label, Labelling
from argmap.model.statement import Standard
from argmap.semantics.change.loss import losses
from argmap.semantics.change.smallest_changes import changes_to_accept
from argmap.semantics.evaluate.extensions import extensions
from argmap.semantics.evaluate.labelling import label, settled
from argmap.semantics.explain.explainer import Explainer
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import random_map_text

texts = st.integers(0, 10**9).map(lambda seed: random_map_text(Random(seed), 7))
maps = texts.map(made_map)
quickly = settings(max_examples=150, deadline=None)


def accepted(labels: Labelling) -> set[str]:
    return {id for id, found in labels.statements.items() if found is Label.ACCEPTED}


def all_labellings(map: ArgumentMap) -> Iterator[Labelling]:
    yield label(map)
    yield from extensions(settled(map), "preferred", every=True).labellings
    yield from extensions(settled(map), "ideal").labellings
    yield from extensions(settled(map), block=True).labellings


def strict_closure(map: ArgumentMap, ids: set[str]) -> set[str]:
    closed = set(ids)
    strict = [step for step in map.inferences if step.strict]
    while True:
        more = {s.conclusion for s in strict if closed.issuperset(s.premises)} - closed
        if not more:
            return closed
        closed |= more


def is_consistent(map: ArgumentMap, ids: set[str]) -> bool:
    return not any(pair.first in ids and pair.second in ids for pair in map.contradictions)


@quickly
@given(maps)
def test_what_follows_strictly_from_accepted_statements_is_accepted(map: ArgumentMap) -> None:
    for labels in all_labellings(map):
        assert strict_closure(map, accepted(labels)) == accepted(labels)


@quickly
@given(maps)
def test_no_two_accepted_statements_contradict_each_other(map: ArgumentMap) -> None:
    for labels in all_labellings(map):
        assert is_consistent(map, strict_closure(map, accepted(labels)))


@quickly
@given(maps, st.sampled_from(Standard), st.integers(0, 6))
def test_a_margin_lets_no_two_contradictories_stand(
    map: ArgumentMap, standard: Standard, at: int
) -> None:
    id = map.statements[at % len(map.statements)].id
    statements = tuple(
        evolve(statement, standard=standard) if statement.id == id else statement
        for statement in map.statements
    )
    map = evolve(map, statements=statements)
    assert is_consistent(map, accepted(label(map)))


@quickly
@given(maps, st.randoms(use_true_random=False))
# in this map one strict conclusion attacks another, and what each denies must not depend
# on which of them is read first
@example(made_map(random_map_text(Random(31309), 7)), Random(0))
@example(made_map(random_map_text(Random(31309), 7)), Random(1))
@example(made_map(random_map_text(Random(31309), 7)), Random(2))
@example(made_map(random_map_text(Random(31309), 7)), Random(3))
def test_the_order_of_declarations_never_changes_a_label(
    map: ArgumentMap, random: Random
) -> None:
    def shuffled(parts: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(random.sample(parts, len(parts)))

    other = evolve(
        map,
        statements=shuffled(map.statements),
        inferences=shuffled(map.inferences),
        attacks=shuffled(map.attacks),
        contradictions=shuffled(map.contradictions),
    )
    assert label(other) == label(map)


@quickly
@given(texts, texts)
def test_what_is_not_connected_makes_no_difference(one: str, other: str) -> None:
    apart = other.replace("s", "z").replace("i", "j")
    apart = apart.replace("ztrong", "strong").replace("azzumed", "assumed")
    apart = apart.replace("ztandard", "standard").replace(" az ", " as ")
    labels = label(made_map(one)).statements
    both = label(made_map(f"{one}\n{apart}")).statements
    assert {id: both[id] for id in labels} == labels


@quickly
@given(maps)
def test_each_semantics_decides_at_least_what_the_grounded_one_does(map: ArgumentMap) -> None:
    grounded = label(map).statements
    for semantics in ("complete", "preferred", "stable", "semi-stable", "ideal"):
        for labels in extensions(settled(map), semantics, every=True).labellings:
            for id, found in grounded.items():
                assert found in (Label.UNDECIDED, labels.statements[id])


@quickly
@given(maps)
def test_what_is_asked_of_a_settled_state_leaves_it_as_it_is(map: ArgumentMap) -> None:
    state = settled(map)
    before = bytes(state.lo), bytes(state.hi), bytes(state.status), list(state.cause)
    for semantics in ("grounded", "preferred", "ideal"):
        extensions(state, semantics)
    extensions(state, block=True)
    explainer = Explainer(map, state)
    for statement in map.statements:
        explainer.explain(statement.id)
        changes_to_accept(map, state, statement.id, work=100)
    accepted = [id for id, found in label(map).statements.items() if found is Label.ACCEPTED]
    list(losses(state, accepted, [(id, (id,)) for id in accepted]))
    assert (bytes(state.lo), bytes(state.hi), bytes(state.status), list(state.cause)) == before
