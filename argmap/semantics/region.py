"""Evaluating a changed theory where the change can be felt, and nowhere else."""

from collections.abc import Iterable, Mapping

from attrs import Factory, frozen

from argmap.semantics.grounded import settle
from argmap.semantics.propagation import OUT, Propagation
from argmap.semantics.theory import Theory


@frozen(kw_only=True)
class Overlay:
    """Changes to a theory: rules taken away, atoms taken for granted, strengths raised."""

    without: frozenset[int] = frozenset()
    granted: Mapping[int, int] = Factory(dict)  # atom: the level at which it is granted
    strengths: Mapping[int, int] = Factory(dict)  # rule: its strength instead

    def changed_atoms(self, theory: Theory) -> set[int]:
        """Return the atoms whose own rules differ."""
        rules = (*self.without, *self.strengths)
        return {theory.heads[rule] for rule in rules} | set(self.granted)

    def strength(self, theory: Theory, rule: int) -> int:
        """Return a rule's strength after the changes."""
        return self.strengths.get(rule, theory.strengths[rule])


class View:
    """Bounds and statuses after an overlay: the settled ones where nothing is felt."""

    def __init__(self, state: Propagation, overlay: Overlay, cone: frozenset[int]) -> None:
        """Evaluate an overlay as far as the cone, which holds all that its atoms rest on.

        Cost: linear in the part of the cone that the changed atoms lead to.
        """
        self._state = state
        self.overlay = overlay
        region = reached(state.theory, overlay.changed_atoms(state.theory), cone)
        self._atoms = {atom: number for number, atom in enumerate(region)}
        self._rules: dict[int, int] = {}
        self._local = self._evaluate(list(region))
        self.cost = len(self._rules) + 1

    def bounds(self, atom: int) -> tuple[int, int]:
        """Return the best level at which an atom stands, and at which it could."""
        number = self._atoms.get(atom)
        state = self._state if number is None else self._local
        at = atom if number is None else number
        return state.lo[at], state.hi[at]

    def status(self, rule: int) -> int:
        """Return whether a rule is open, in or out. A rule taken away is out."""
        if rule in self.overlay.without:
            return OUT
        number = self._rules.get(rule)
        return self._state.status[rule] if number is None else self._local.status[number]

    def _evaluate(self, region: list[int]) -> Propagation:
        theory, overlay = self._state.theory, self.overlay
        outside: dict[int, int] = {}
        rules = [
            rule
            for atom in region
            for rule in theory.rules_for[atom]
            if rule not in overlay.without
        ]
        self._rules = {rule: number for number, rule in enumerate(rules)}

        def local(atoms: Iterable[int]) -> tuple[int, ...]:
            return tuple(
                self._atoms[a]
                if a in self._atoms
                else outside.setdefault(a, len(region) + len(outside))
                for a in atoms
            )

        heads = [self._atoms[theory.heads[rule]] for rule in rules]
        bodies = [local(theory.bodies[rule]) for rule in rules]
        undercutters = [local(theory.undercutters[rule]) for rule in rules]
        rebutters = [local(theory.rebutters[atom]) for atom in region]
        strengths = [overlay.strength(theory, rule) for rule in rules]
        for atom, level in overlay.granted.items():
            heads.append(self._atoms[atom])
            bodies.append(())
            undercutters.append(())
            strengths.append(level)
        part = Theory(
            statements=(),
            complements=(),
            inferences=(),
            heads=tuple(heads),
            bodies=tuple(bodies),
            strengths=tuple(strengths),
            undercutters=tuple(undercutters),
            rebutters=tuple(rebutters) + ((),) * len(outside),
            margins=tuple(theory.margins[atom] for atom in region) + (0,) * len(outside),
            bases=0,
        )
        fixed = {
            number: (self._state.lo[a], self._state.hi[a]) for a, number in outside.items()
        }
        changed = Propagation(part, fixed)
        settle(changed)
        return changed


def reached(theory: Theory, start: Iterable[int], within: frozenset[int]) -> dict[int, None]:
    """Return the atoms of a set that a change at some atoms can be felt at."""
    found = dict.fromkeys(atom for atom in start if atom in within)
    waiting = list(found)
    while waiting:
        for other in felt_at(theory, waiting.pop()):
            if other in within and other not in found:
                found[other] = None
                waiting.append(other)
    return found


def felt_at(theory: Theory, atom: int) -> list[int]:
    """Return the atoms whose rules look at an atom."""
    heads = theory.heads
    found = [heads[rule] for rule in (*theory.used_by[atom], *theory.undercuts[atom])]
    return [*found, *theory.rebuts[atom]]


def rests_on(theory: Theory, root: int) -> frozenset[int]:
    """Return everything that an atom's label can come to depend on, itself among it."""
    found, waiting = {root}, [root]
    while waiting:
        atom = waiting.pop()
        rules = theory.rules_for[atom]
        groups = [theory.bodies[rule] for rule in rules]
        groups += [theory.undercutters[rule] for rule in rules]
        for group in (*groups, theory.rebutters[atom]):
            for other in group:
                if other not in found:
                    found.add(other)
                    waiting.append(other)
    return frozenset(found)
