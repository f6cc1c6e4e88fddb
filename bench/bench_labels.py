"""Grounded labels of 100,000 inferences, against a plain reading of the definitions.

    python bench/bench_labels.py [INFERENCES]

The theory has strict steps, strengths, undercuts, contradictions and circles. The peer
alternates closures over the whole theory until nothing changes. Wanted: at most 2 s CPU.

Then one premise after another is taken away from a written map's like of as many
statements, and what it changes is labelled anew. Wanted: at most 50 ms an edit.
"""

import sys
from collections.abc import Callable
from functools import partial
from random import Random
from time import process_time
from typing import TypeVar

from attrs import evolve
from generated import generated_map

from argmap.dsl.parser import parse
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.semantics.evaluate.changed_theory import ChangedTheory, Overlay
from argmap.semantics.evaluate.direct_closure import best_levels, is_met
from argmap.semantics.evaluate.grounded import grounded
from argmap.semantics.evaluate.labelling import settled
from argmap.semantics.evaluate.theory import Theory
from argmap.semantics.evaluate.transposition import Draft, transpose
from argmap.text import SourceText

WANTED = 2.0
WANTED_EDIT = 0.05
Result = TypeVar("Result")


def main(inferences: int) -> int:
    theory = random_theory(Random(0), inferences)
    ours, bounds = timed(lambda: grounded(fresh(theory)))
    theirs, plain = timed(lambda: alternating_closures(theory))
    if (bounds.lo, bounds.hi) != plain:
        raise SystemExit("the two readings differ")
    kinds = (sum(map(bool, bounds.lo)), bounds.hi.count(0), len(bounds.hi))
    print(f"{inferences} inferences: {len(theory.heads)} rules with transposition;")
    print(f"of {kinds[2]} atoms {kinds[0]} are accepted and {kinds[1]} rejected")
    print(f"ours {ours:.2f} s, alternating closures {theirs:.2f} s, ratio {ours / theirs:.2f}")
    edit = longest_edit(inferences)
    print(f"one edit of a map of {inferences} statements: at most {edit * 1000:.1f} ms")
    return int(ours > WANTED or edit > WANTED_EDIT)


def longest_edit(statements: int) -> float:
    """Return the longest of 200 relabellings, each after the loss of one premise."""
    text = SourceText("map.argmap", generated_map(statements))
    state = settled(resolve((Unit(parse(text).file),)).map)
    bases = Random(0).sample(sorted(state.theory.base_of.values()), 200)
    edits = [Overlay(without=frozenset([base])) for base in bases]
    return max(timed(partial(ChangedTheory, state, edit))[0] for edit in edits)


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    start = process_time()
    result = work()
    return process_time() - start, result


def random_theory(random: Random, inferences: int) -> Theory:
    """Return a theory of as many statements as inferences, a third of them with a source."""
    atoms = inferences
    draft = Draft(statements=atoms, heads=[], bodies=[], strengths=[])
    for _ in range(inferences):
        conclusion, *premises = random.sample(range(atoms), random.choice((2, 2, 3)))
        strict = random.random() < 0.05
        draft.add_rule(conclusion, tuple(premises), 0 if strict else random.randint(1, 3))
    for atom in range(0, atoms, 3):
        draft.add_rule(atom, (), random.randint(1, 3))
    for _ in range(atoms // 4):
        draft.rebut(random.randrange(atoms), random.randrange(atoms))
    for _ in range(atoms // 20):
        draft.contradict(random.randrange(atoms), random.randrange(atoms))
    undercuts = {
        random.randrange(inferences): random.randrange(atoms) for _ in range(atoms // 10)
    }
    transpose(draft)
    return as_theory(draft, undercuts)


def as_theory(draft: Draft, undercuts: dict[int, int]) -> Theory:
    atoms = draft.statements + len(draft.complements)
    rules = range(len(draft.heads))
    return Theory(
        statements=tuple(map(str, range(draft.statements))),
        complements=tuple(draft.complements),
        inferences=(),
        heads=tuple(draft.heads),
        bodies=tuple(draft.bodies),
        strengths=tuple(draft.strengths),
        undercutters=tuple(
            (undercuts[r],) if r in undercuts and draft.strengths[r] else () for r in rules
        ),
        rebutters=tuple(tuple(draft.rebutters.get(atom, ())) for atom in range(atoms)),
        margins=(0,) * atoms,
        bases=0,
    )


def fresh(theory: Theory) -> Theory:
    """Return the theory without its indexes, so that making them is measured too."""
    return evolve(theory)


def alternating_closures(theory: Theory) -> tuple[bytes, bytes]:
    rules = range(len(theory.heads))

    def undefeated(levels: bytearray) -> bytearray:
        return best_levels(theory, bytearray(not is_met(theory, levels, r) for r in rules))

    lo = bytearray(len(theory.margins))
    while True:
        hi = undefeated(lo)
        higher = undefeated(hi)
        if higher == lo:
            return bytes(lo), bytes(hi)
        lo = higher


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
