"""Evaluating a changed theory where the change can be felt, and nowhere else."""

from collections.abc import Iterable, Mapping
from functools import partial

from attrs import Factory, frozen

from argmap.semantics.evaluate.grounded import settle
from argmap.semantics.evaluate.propagation import OUT, Propagation
from argmap.semantics.evaluate.theory import STRICT, Theory

Step = tuple[int, tuple[int, ...], int]  # head, body, strength


@frozen(kw_only=True)
class Overlay:
    """Changes to a theory. Strict steps, and rebuttals of what they conclude, need a new one.

    An answer may meet what a strict step concludes: it then denies that strictly, as
    transposition has it.
    """

    without: frozenset[int] = frozenset()  # rules taken away
    strengths: Mapping[int, int] = Factory(dict)  # rule: its strength instead
    granted: Mapping[int, int] = Factory(dict)  # atom: the level at which it is granted
    answers: Mapping[int, int] = Factory(dict)  # atom: the level of a new, unmet objection
    steps: tuple[Step, ...] = ()  # defeasible rules added
    rebuttals: tuple[tuple[int, int], ...] = ()  # added: an atom, and the atom it rebuts
    undercuts: tuple[tuple[int, int], ...] = ()  # added: an atom, and the rule it undercuts

    def changed_atoms(self, theory: Theory) -> set[int]:
        """Return the atoms whose own rules or attackers differ."""
        rules = (*self.without, *self.strengths, *(rule for _, rule in self.undercuts))
        found = {theory.heads[rule] for rule in rules} | set(self.granted) | set(self.answers)
        found.update(self.denials(theory).values())
        return found.union(
            (step[0] for step in self.steps), (target for _, target in self.rebuttals)
        )

    def strength(self, theory: Theory, rule: int) -> int:
        """Return a rule's strength after the changes."""
        return self.strengths.get(rule, theory.strengths[rule])

    def denials(self, theory: Theory) -> dict[int, int]:
        """Return the complements of the answered atoms that a strict step concludes."""
        strict = [
            atom
            for atom in self.answers
            if any(theory.strengths[rule] == STRICT for rule in theory.rules_for[atom])
        ]
        first = len(theory.statements)
        return {atom: first + theory.complements.index(atom) for atom in strict}

    def added_rules(self, theory: Theory) -> list[Step]:
        """Return the rules that are new, those of granted atoms first."""
        granted = ((atom, (), level) for atom, level in self.granted.items())
        denials = self.denials(theory).items()
        denied = ((denial, (answer_to(atom),), STRICT) for atom, denial in denials)
        return [*granted, *denied, *self.steps]

    def added_links(self, theory: Theory) -> dict[int, list[int]]:
        """Return, per atom, the atoms at which it is newly felt."""
        found: dict[int, list[int]] = {}
        for head, body, _ in self.steps:
            for premise in body:
                found.setdefault(premise, []).append(head)
        for by, target in self.rebuttals:
            found.setdefault(by, []).append(target)
        for by, rule in self.undercuts:
            found.setdefault(by, []).append(theory.heads[rule])
        return found


def answer_to(atom: int) -> int:
    """Return the number of an overlay's answer to an atom: no atom of the theory has it."""
    return -1 - atom


class ChangedTheory:
    """A theory after an overlay: the settled bounds and statuses where nothing is felt."""

    def __init__(
        self, state: Propagation, overlay: Overlay, cone: frozenset[int] | None = None
    ) -> None:
        """Evaluate an overlay as far as the cone, which holds all that its atoms rest on.

        Without a cone, everything is looked at that the changes lead to.

        Cost: linear in the part of the cone that the changed atoms lead to.
        """
        self._state = state
        self.overlay = overlay
        region = _reached(state.theory, overlay, cone)
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
        outside: dict[int, int] = {}
        changed = Propagation(
            self._part(region, outside),
            {number: self._outside(atom) for atom, number in outside.items()},
        )
        settle(changed)
        return changed

    def _outside(self, atom: int) -> tuple[int, int]:
        """Return the bounds of an atom outside the region, or of an answer."""
        if atom < 0:
            level = self.overlay.answers[answer_to(atom)]
            return level, level
        return self._state.lo[atom], self._state.hi[atom]

    def _part(self, region: list[int], outside: dict[int, int]) -> Theory:
        """Return the rules of the region after the overlay, numbered by themselves.

        Args: outside: filled with the numbers of the atoms that they look at besides.
        """
        theory, overlay = self._state.theory, self.overlay
        rules = [
            rule
            for atom in region
            for rule in theory.rules_for[atom]
            if rule not in overlay.without
        ]
        self._rules = {rule: number for number, rule in enumerate(rules)}
        local = partial(self._numbers, outside)
        undercuts, rebuttals = _by_target(overlay.undercuts), _by_target(overlay.rebuttals)
        for atom in overlay.answers:
            rebuttals.setdefault(atom, []).append(answer_to(atom))
        added = overlay.added_rules(theory)
        bodies = [theory.bodies[rule] for rule in rules] + [body for _, body, _ in added]
        heads = [theory.heads[rule] for rule in rules] + [head for head, _, _ in added]
        strengths = [overlay.strength(theory, rule) for rule in rules]
        undercutters = [local((*theory.undercutters[r], *undercuts.get(r, ()))) for r in rules]
        rebutters = [local((*theory.rebutters[a], *rebuttals.get(a, ()))) for a in region]
        local_bodies = tuple(local(body) for body in bodies)
        return Theory(
            statements=(),
            complements=(),
            inferences=(),
            heads=tuple(self._atoms[head] for head in heads),
            bodies=local_bodies,
            strengths=(*strengths, *(level for _, _, level in added)),
            undercutters=tuple(undercutters) + ((),) * len(added),
            rebutters=tuple(rebutters) + ((),) * len(outside),
            margins=tuple(theory.margins[atom] for atom in region) + (0,) * len(outside),
            bases=0,
        )

    def _numbers(self, outside: dict[int, int], atoms: Iterable[int]) -> tuple[int, ...]:
        """Return the numbers of atoms: those of the region first, then those met outside."""
        here = self._atoms
        return tuple(
            here[atom] if atom in here else outside.setdefault(atom, len(here) + len(outside))
            for atom in atoms
        )


def _by_target(pairs: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for by, target in pairs:
        found.setdefault(target, []).append(by)
    return found


def _reached(
    theory: Theory, overlay: Overlay, within: frozenset[int] | None
) -> dict[int, None]:
    """Return the atoms of a set that the changes can be felt at."""
    links = overlay.added_links(theory)
    start = overlay.changed_atoms(theory)
    found = dict.fromkeys(atom for atom in start if within is None or atom in within)
    waiting = list(found)
    while waiting:
        atom = waiting.pop()
        for other in (*felt_at(theory, atom), *links.get(atom, ())):
            if other not in found and (within is None or other in within):
                found[other] = None
                waiting.append(other)
    return found


def felt_at(theory: Theory, atom: int) -> list[int]:
    """Return the atoms whose rules look at an atom."""
    heads = theory.heads
    found = [heads[rule] for rule in (*theory.used_by[atom], *theory.undercuts[atom])]
    return [*found, *theory.rebuts[atom]]


def rests_on(theory: Theory, *roots: int) -> frozenset[int]:
    """Return everything that atoms' labels can come to depend on, themselves among it."""
    found, waiting = set(roots), list(roots)
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
