"""Every task of the competition against every set of arguments, tried one by one."""

from random import Random

import pytest

from argmap.semantics.competition.framework import Framework as Read
from argmap.semantics.competition.framework import (
    FrameworkError,
    largest_admissible_within,
    read_framework,
)
from argmap.semantics.competition.tasks import TASKS, answer
from argmap.solving.satisfaction import Deadline
from tests.semantics.dung_reference import Framework

Extensions = set[frozenset[int]]


def random_framework(random: Random) -> tuple[int, list[tuple[int, int]]]:
    size = random.randint(1, 9)
    density = random.choice((0.1, 0.2, 0.3, 0.45))
    pairs = [(a, b) for a in range(size) for b in range(size) if random.random() < density]
    return size, pairs


def extensions(size: int, attacks: list[tuple[int, int]]) -> dict[str, Extensions]:
    reference = Framework(range(size), attacks)
    return {
        "CO": reference.complete(),
        "PR": reference.preferred(),
        "ST": reference.stable(),
        "SST": reference.semi_stable(),
        "STG": reference.stage(),
        "ID": reference.ideal(),
    }


@pytest.mark.parametrize("seed", range(12))
def test_all_tasks_agree_with_trying_every_set(seed: int) -> None:
    random = Random(seed)
    for _ in range(6):
        size, attacks = random_framework(random)
        text = "".join(f"{a + 1} {b + 1}\n" for a, b in attacks)
        framework = read_framework(f"p af {size}\n{text}")
        known = extensions(size, attacks)
        for task in TASKS:
            question, semantics = task.split("-")
            for argument in range(size) if question != "SE" else (None,):
                found = answer(framework, task, argument, Deadline())
                where = (task, argument, size, attacks)
                expected = known[semantics]
                if question == "SE":
                    assert found.yes == bool(expected), where
                elif question == "DC":
                    assert found.yes == any(argument in some for some in expected), where
                else:
                    assert found.yes == all(argument in some for some in expected), where
                if found.certificate is not None:
                    certificate = frozenset(found.certificate)
                    assert certificate in expected, where
                    assert question == "SE" or (argument in certificate) == found.yes, where


def read(size: int, attacks: list[tuple[int, int]]) -> Read:
    return read_framework(f"p af {size}\n" + "".join(f"{a + 1} {b + 1}\n" for a, b in attacks))


@pytest.mark.parametrize("density", [0.3, 0.4, 0.6])
def test_dense_frameworks_agree_with_trying_every_set(density: float) -> None:
    """Where many attack each other the search goes another way: set by set."""
    random, indefensible = Random(density), 0
    for _ in range(40):
        size = random.randint(3, 7)
        attacks = [
            (a, b) for a in range(size) for b in range(size) if random.random() < density
        ]
        given, known = read(size, attacks), extensions(size, attacks)
        for argument in range(size):
            for semantics in ("CO", "PR", "ST"):
                inside = [some for some in known[semantics] if argument in some]
                credulous = answer(given, f"DC-{semantics}", argument, Deadline())
                assert credulous.yes == bool(inside), (attacks, semantics, argument)
                assert not inside or frozenset(credulous.certificate or ()) in inside
                without = known[semantics] - set(inside)
                sceptical = answer(given, f"DS-{semantics}", argument, Deadline())
                assert sceptical.yes == (not without), (attacks, semantics, argument)
                assert not without or frozenset(sceptical.certificate or ()) in without
                indefensible += semantics == "PR" and not inside
    assert indefensible > 20


@pytest.mark.parametrize("seed", range(3))
def test_the_largest_admissible_set_within_some_arguments(seed: int) -> None:
    random, smaller = Random(seed), 0
    for _ in range(40):
        size, attacks = random_framework(random)
        reference = Framework(range(size), attacks)
        free = sorted(reference.every(bool), key=sorted)
        if not free:
            continue
        within = random.choice([some for some in free if len(some) > 1] or free)
        admissible = [some for some in reference.admissible() if some <= within]
        kept = largest_admissible_within(
            read(size, attacks), [argument in within for argument in range(size)]
        )
        found = {argument for argument in range(size) if kept[argument]}
        assert found == frozenset().union(*admissible), (attacks, within)
        smaller += found < within
    assert smaller > 5


def test_an_argument_that_loses_its_defence_twice_ends_nothing() -> None:
    attacks = [(0, 6), (1, 2), (1, 4), (1, 5), (1, 6), (3, 1), (3, 3), (3, 4), (4, 2), (5, 4)]
    attacks += [(6, 3), (6, 6), (7, 0), (7, 3), (7, 6)]
    within = [argument in (0, 2, 5) for argument in range(8)]
    reference = Framework(range(8), attacks)
    assert not any(some and some <= {0, 2, 5} for some in reference.admissible())
    assert not any(largest_admissible_within(read(8, attacks), within))


PLAIN = "p af 3\n1 2\n2 3\n"


@pytest.mark.parametrize(
    "text",
    [
        "# a chain\np af 3\n1 2\n2 3\n",
        "p af 3\n1 2\n# half way\n2 3\n",
        "p af 3\n1  2\n\n2\t3",
        "p af 3\r\n01 2\r\n2 3\r\n",
    ],
)
def test_irregular_files_say_the_same_as_plain_ones(text: str) -> None:
    assert read_framework(text) == read_framework(PLAIN)


@pytest.mark.parametrize(
    "body", ["1\n2 3 1\n", "1 2 3\n2\n", "1 4\n", "0 1\n", "1 x\n", " 5\n"]
)
def test_lines_that_are_no_attacks_are_refused(body: str) -> None:
    with pytest.raises(FrameworkError):
        read_framework(f"p af 3\n{body}")
