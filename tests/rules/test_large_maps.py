"""Deep and wide maps go through every rule: no recursion, and nothing explodes."""

from time import process_time

import pytest

from argmap.dsl.parser import parse
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.rules.engine import run
from argmap.rules.facts.facts import Facts
from argmap.rules.suppression import suppress
from argmap.semantics.evaluate.labelling import label
from argmap.text import SourceText

MANY = 3000


LONGEST = 10.0  # seconds of processor time for all rules; each map here takes some tenths


def codes_of(text: str) -> set[str]:
    map = resolve((Unit(parse(SourceText("large.argmap", text)).file),)).map
    facts = Facts(map=map, labelling=label(map))
    begun = process_time()
    codes = {found.code.id for found in run(facts)}
    assert process_time() - begun < LONGEST
    return codes


def test_a_deep_chain() -> None:
    links = (f'claim c{n} "C"\n because c{n - 1}\n' for n in range(1, MANY))
    assert codes_of('premise c0 "P"\n assumed "x"\n' + "".join(links)) == set()


def test_a_long_circle() -> None:
    links = (f'claim c{n} "C"\n because c{(n + 1) % MANY}\n' for n in range(MANY))
    assert codes_of("".join(links)) == {"AM203"}


def test_many_expectations_that_fail_for_what_is_far_below() -> None:
    many = range(1, 3 * MANY)
    links = (f'claim c{n} "C"\n because c{n - 1}\nexpect c{n} accepted\n' for n in many)
    assert codes_of('claim c0 "C"\n' + "".join(links)) == {"AM201", "AM401"}


def test_a_long_chain_of_parties() -> None:
    parties = (f'party p{n} "P"\n part-of p{n + 1}\n' for n in range(MANY))
    end = f'party p{MANY} "P"\nclaim a "A"\n held-by p0\n assumed "x"\n contradicts b\n'
    other = 'claim b "B"\n assumed "x"\n'
    assert codes_of("".join(parties) + end + other) == set()


@pytest.mark.parametrize("attackers", [5, 2100])
def test_many_attacks_on_their_own_ground(attackers: int) -> None:
    text = "".join(
        f'premise p{n} "P"\n assumed "x"\n'
        f'rebuttal r{n} "R" against p{n}\n because m{n}\nclaim m{n} "M"\n because p{n}\n'
        for n in range(attackers)
    )
    assert codes_of(text) == {"AM204"}


def test_many_conclusions_that_hang_on_many_assumptions() -> None:
    links = "".join(
        f'premise p{n} "P"\n assumed "x"\nclaim c{n} "C"\n because c{n - 1}, p{n} by sign\n'
        f"expect c{n} accepted\n"
        for n in range(1, MANY)
    )
    assert codes_of(f'premise c0 "P"\n assumed "x"\n{links}') == {"AM208", "AM210"}


def test_many_strict_steps_that_part_and_meet() -> None:
    steps = "".join(
        f'claim c{n} "C"\n because c{n - 1} strictly\n because c{max(n - 2, 0)} strictly\n'
        for n in range(1, MANY)
    )
    end = (
        f'claim y "Y"\n because c{MANY - 1} strictly\n because c1\n contradicts z\n'
        f'claim z "Z"\n because c{MANY - 2} strictly\n because c0\n'
    )
    found = codes_of(f'premise c0 "P"\n assumed "x"\n{steps}{end}')
    assert "AM403" in found


def test_many_ignores_above_one_line() -> None:
    text = "# argmap: ignore[AM201] so it is\n" * (4 * MANY) + 'claim a "A"\n'
    file = parse(SourceText("large.argmap", text)).file
    begun = process_time()
    assert {found.code.id for found in suppress(file, ())} == {"AM901"}
    assert process_time() - begun < LONGEST
