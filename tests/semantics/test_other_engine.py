"""Larger frameworks against another engine: clingo, with the usual encodings."""

from random import Random

import pytest

from argmap.semantics.competition.dense_search import is_dense
from argmap.semantics.competition.framework import Framework
from argmap.semantics.competition.framework_encoding import encode_complete, encode_stable
from argmap.semantics.competition.tasks import answer
from argmap.solving.labelling_search import Search
from argmap.solving.satisfaction import Deadline, holds

clingo = pytest.importorskip("clingo", reason="clingo is the peer of this comparison")

GUESS = "{in(X)} :- arg(X). out(X) :- in(Y), att(Y,X). :- in(X), in(Y), att(X,Y)."
ADMISSIBLE = f"{GUESS} :- in(X), att(Y,X), not out(Y)."
STABLE = f"{GUESS} :- arg(X), not in(X), not out(X)."


def framework(random: Random, size: int, attacks: int) -> Framework:
    attackers: list[list[int]] = [[] for _ in range(size)]
    targets: list[list[int]] = [[] for _ in range(size)]
    for _ in range(attacks):
        attacker, target = random.randrange(size), random.randrange(size)
        if attacker not in attackers[target]:
            attackers[target].append(attacker)
            targets[attacker].append(target)
    return Framework(attackers, targets)


def theirs(given: Framework, encoding: str, *options: str) -> set[frozenset[int]]:
    facts = [f"arg({argument})." for argument in range(len(given.attackers))]
    facts += [f"att({a},{b})." for b, group in enumerate(given.attackers) for a in group]
    control = clingo.Control(["--warn=none", "0", *options])
    control.add("base", [], f"{' '.join(facts)} {encoding} #show in/1.")
    control.ground([("base", [])])
    with control.solve(yield_=True) as models:
        return {
            frozenset(symbol.arguments[0].number for symbol in model.symbols(shown=True))
            for model in models
        }


def ours(search: Search, kind: str) -> set[frozenset[int]]:
    models = search.stable() if kind == "stable" else search.preferred()
    return {
        frozenset(item for item, inn in enumerate(search.inn) if holds(model, inn))
        for model in models
    }


@pytest.mark.parametrize("seed", range(8))
def test_stable_and_preferred_extensions_of_forty_arguments(seed: int) -> None:
    random = Random(seed)
    given = framework(random, 40, random.choice((60, 80, 120)))
    stable = ours(Search(encode_stable(given), Deadline()), "stable")
    assert stable == theirs(given, STABLE)
    preferred = ours(Search(encode_complete(given), Deadline()), "preferred")
    domain = f"{ADMISSIBLE} #heuristic in(X) : arg(X). [1,true]"
    assert preferred == theirs(given, domain, "--heuristic=Domain", "--enum-mode=domRec")
    for argument in range(0, 40, 8):
        sceptical = answer(given, "DS-PR", argument, Deadline())
        assert sceptical.yes == all(argument in some for some in preferred)


@pytest.mark.parametrize("seed", range(8))
def test_tasks_on_dense_frameworks_of_forty_arguments(seed: int) -> None:
    random = Random(seed)
    given = framework(random, 40, random.choice((600, 900, 1400)))
    assert is_dense(given)
    stable = theirs(given, STABLE)
    domain = f"{ADMISSIBLE} #heuristic in(X) : arg(X). [1,true]"
    preferred = theirs(given, domain, "--heuristic=Domain", "--enum-mode=domRec")
    for semantics, known in (("ST", stable), ("PR", preferred)):
        one = answer(given, f"SE-{semantics}", None, Deadline())
        assert one.yes == bool(known)
        assert one.certificate is None or frozenset(one.certificate) in known
        for argument in range(0, 40, 4):
            credulous = answer(given, f"DC-{semantics}", argument, Deadline())
            assert credulous.yes == any(argument in some for some in known)
            sceptical = answer(given, f"DS-{semantics}", argument, Deadline())
            assert sceptical.yes == all(argument in some for some in known)
