"""What no longer stands when things are taken away, one after the other."""

from collections.abc import Collection, Iterable, Iterator

from attrs import frozen

from argmap.semantics.evaluate.changed_theory import ChangedTheory, Overlay, rests_on
from argmap.semantics.evaluate.propagation import IN, Propagation

_WORK = 20_000  # rules that may be read again in any case


@frozen
class Loss:
    """Without what `name` stands for, these accepted statements are accepted no more."""

    name: str
    fallen: tuple[str, ...]


def losses(
    state: Propagation,
    targets: Collection[str],
    groups: Iterable[tuple[str, Collection[str]]],
) -> Iterator[Loss]:
    """Return what each group of statements, losing its sources, takes along.

    Args: state: a map's settled bounds; targets: accepted statements; groups: a name, and
    the statements that lose what they rest on. Groups that fell nothing are left out, and
    no target falls by losing its own source.
    Cost: linear. The search ends once it has read as many rules again as the map has, and
    20,000; what comes after that is not told.
    """
    theory = state.theory
    roots = {id: theory.atom_of[id] for id in targets}
    cone = rests_on(theory, *roots.values())
    left = len(theory.heads) + _WORK
    for name, members in groups:
        without = _bases(state, members, cone)
        if not without or left < 0:
            continue
        changed = ChangedTheory(state, Overlay(without=without), cone)
        left -= changed.cost
        fallen = tuple(
            id
            for id, atom in roots.items()
            if id not in members and not changed.bounds(atom)[0]
        )
        if fallen:
            yield Loss(name, fallen)


def _bases(state: Propagation, members: Iterable[str], cone: frozenset[int]) -> frozenset[int]:
    """Return the rules by which statements rest on their sources, where that counts.

    Where none of them is in force, what is accepted stands without them.
    """
    theory = state.theory
    atoms = cone.intersection(theory.atom_of[id] for id in members)
    rules = frozenset(theory.base_of[atom] for atom in atoms if atom in theory.base_of)
    return rules if any(state.status[rule] == IN for rule in rules) else frozenset()
