"""From a map to its labels."""

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Force, Label, Labelling
from argmap.semantics.evaluate.grounded import Bounds, grounded, settle
from argmap.semantics.evaluate.propagation import Propagation
from argmap.semantics.evaluate.theory import Theory, compile_theory

FORCES = (Force.UNDECIDED, Force.IN_FORCE, Force.DEFEATED)  # by a rule's status


def label(map: ArgumentMap) -> Labelling:
    """Return the grounded label of every statement and the force of every inference.

    Cost: linear in the size of the map where no support is circular.
    """
    theory = compile_theory(map)
    return labelling(theory, grounded(theory))


def settled(map: ArgumentMap) -> Propagation:
    """Return the grounded bounds with what they came from, for explanations and changes.

    Nobody changes them: whoever wants another state begins anew with the theory.
    Cost: as `label`.
    """
    state = Propagation(compile_theory(map))
    settle(state)
    return state


def labels_of(state: Propagation) -> Labelling:
    """Return settled bounds as labels, by the map's ids."""
    bounds = Bounds(bytes(state.lo), bytes(state.hi), bytes(state.status))
    return labelling(state.theory, bounds)


def labelling(theory: Theory, bounds: Bounds) -> Labelling:
    """Return bounds as labels, by the map's ids."""
    return Labelling(
        statements={
            id: label_of(bounds.lo[atom], bounds.hi[atom])
            for atom, id in enumerate(theory.statements)
        },
        inferences={
            id: FORCES[bounds.status[rule]] for rule, id in enumerate(theory.inferences)
        },
    )


def label_of(lo: int, hi: int) -> Label:
    """Return the label of an atom whose level lies between two bounds."""
    if lo:
        return Label.ACCEPTED
    return Label.UNDECIDED if hi else Label.REJECTED
