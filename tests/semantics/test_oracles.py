"""Our labels against two references that list everything."""

from random import Random

import pytest

from argmap.model.labels import Label
from argmap.semantics.evaluate.labelling import label
from tests.semantics.aspic_reference import Reference, TooManyArgumentsError
from tests.semantics.dung_reference import Framework
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import random_attacks_text, random_map_text


@pytest.mark.parametrize("seed", range(10))
def test_a_map_of_attacks_alone_agrees_with_dung(seed: int) -> None:
    random = Random(seed)
    for _ in range(50):
        text = random_attacks_text(random)
        map = made_map(text)
        ids = [statement.id for statement in map.statements]
        attacks = [(attack.attacker, attack.target) for attack in map.attacks]
        framework = Framework(ids, attacks)
        extension = framework.grounded()
        labels = label(map).statements
        assert {id for id in ids if labels[id] is Label.ACCEPTED} == extension, text
        rejected = {id for id in ids if labels[id] is Label.REJECTED}
        assert rejected == framework.attacked(extension), text


@pytest.mark.parametrize("seed", range(20))
def test_2000_small_theories_agree_with_aspic_plus(seed: int) -> None:
    random, compared = Random(seed), 0
    while compared < 100:
        text = random_map_text(random)
        map = made_map(text)
        try:
            reference = Reference(map)
        except TooManyArgumentsError:
            continue
        extension = reference.framework.grounded()
        assert label(map).statements == reference.labels(extension), text
        compared += 1
