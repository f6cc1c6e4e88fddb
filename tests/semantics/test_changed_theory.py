"""Relabelling after an edit, where it is felt, against labelling everything anew."""

from random import Random

import pytest

from argmap.model.argument_map import ArgumentMap
from argmap.semantics.evaluate.changed_theory import ChangedTheory, Overlay
from argmap.semantics.evaluate.labelling import label, label_of, settled
from argmap.semantics.evaluate.theory import STRICT, Theory
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import STRENGTHS, random_map_text


def edit(random: Random, map: ArgumentMap, theory: Theory) -> tuple[str, Overlay]:
    """Return a line to add to a map, and the same edit as an overlay."""
    first, second = random.sample(range(len(theory.statements)), 2)
    names = theory.statements
    strength = random.choice((1, 2, 3))
    step = f"{names[first]} -> {names[second]} {STRENGTHS[strength - 1]} as added"
    overlay = Overlay(steps=((second, (first,), strength),))
    is_strict = any(theory.strengths[rule] == STRICT for rule in theory.rules_for[second])
    steps = [n for n, inference in enumerate(map.inferences) if not inference.strict]
    choice = random.random()
    if choice < 0.3 and not is_strict:
        return f"{names[first]} ~> {names[second]}", Overlay(rebuttals=((first, second),))
    if choice < 0.6 and steps:
        rule = random.choice(steps)
        undercut = Overlay(undercuts=((first, rule),))
        return f"{names[first]} ~> {theory.inferences[rule]}", undercut
    return step, overlay


@pytest.mark.parametrize("seed", range(10))
def test_an_edit_gives_the_labels_of_the_edited_map(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        text = random_map_text(random)
        map = made_map(text)
        if len(map.statements) == 1:
            continue
        state = settled(map)
        line, overlay = edit(random, map, state.theory)
        changed = ChangedTheory(state, overlay)
        found = {
            id: label_of(*changed.bounds(atom))
            for atom, id in enumerate(state.theory.statements)
        }
        assert found == label(made_map(f"{text}\n{line}")).statements, (text, line)
