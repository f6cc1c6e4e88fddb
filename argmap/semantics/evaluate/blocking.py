"""Blocking ambiguity: every open inference of a standoff is put out, upstream first.

Without circles, and where each statement contradicts at most one other, this gives the
labels of Carneades 4; in circles of objections that one stays undecided. What a standoff
leaves open is taken to have failed its burden of proof, and what hangs on it goes on from
there. Source: Gordon, Prakken and Walton 2007, Artificial Intelligence 171 (where arguments
have no cycles; here each cycle of objections is blocked as a whole).
"""

from collections.abc import Iterable

from argmap.semantics.evaluate.grounded import Settling
from argmap.semantics.evaluate.propagation import OPEN, Propagation
from argmap.semantics.evaluate.standoff import hangs_on
from argmap.solving.strong_components import components


def blocked(state: Propagation) -> Propagation:
    """Settle a propagation that has not run yet, and block its standoffs, upstream first.

    Cost: linear in what the grounded labelling leaves open, unless blocking one standoff
    breaks up another many times.
    """
    settling = Settling(state)
    settling.go_on()
    waiting = [_open(state, range(len(state.hi)))]
    while waiting:
        atoms = _open(state, waiting.pop())
        parts = _parts(state, atoms)
        if len(parts) == 1:
            _block(state, atoms)
            settling.go_on()
            parts = [_open(state, atoms)]
            if parts == [atoms]:
                continue
        waiting.extend(part for part in reversed(parts) if part)
    return state


def _open(state: Propagation, atoms: Iterable[int]) -> list[int]:
    return [atom for atom in atoms if state.lo[atom] < state.hi[atom]]


def _parts(state: Propagation, atoms: list[int]) -> list[list[int]]:
    here = set(atoms)
    return components(
        atoms, lambda atom: (hang[2] for hang in hangs_on(state, atom) if hang[2] in here)
    )


def _block(state: Propagation, atoms: list[int]) -> None:
    theory = state.theory
    rules = [
        rule
        for atom in atoms
        for rule in theory.rules_for[atom]
        if state.status[rule] == OPEN and state.threatened(rule)
    ]
    for rule in rules:
        state.exclude(rule, theory.heads[rule])
