"""Deep and wide maps go through every rule: no recursion, and nothing explodes."""

import pytest

from argmap.dsl.parser import parse
from argmap.model.resolve import resolve
from argmap.model.scope import Unit
from argmap.rules.engine import run
from argmap.rules.facts import Facts
from argmap.semantics.evaluate import label
from argmap.text import SourceText

MANY = 3000


def codes_of(text: str) -> set[str]:
    map = resolve((Unit(parse(SourceText("large.argmap", text)).file),)).map
    return {found.code.id for found in run(Facts(map=map, labelling=label(map)))}


def test_a_deep_chain() -> None:
    links = (f'claim c{n} "C"\n because c{n - 1}\n' for n in range(1, MANY))
    assert codes_of('premise c0 "P"\n assumed "x"\n' + "".join(links)) == set()


def test_a_long_circle() -> None:
    links = (f'claim c{n} "C"\n because c{(n + 1) % MANY}\n' for n in range(MANY))
    assert codes_of("".join(links)) == {"AM203"}


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
