"""Which changes bear on a statement's not being accepted."""

from collections import deque
from collections.abc import Callable

from argmap.model.statement import Strength
from argmap.semantics.evaluate.changed_theory import ChangedTheory
from argmap.semantics.evaluate.propagation import IN, OUT
from argmap.semantics.evaluate.theory import STRICT, Theory

Move = tuple[str, int]  # drop, assume or answer an atom; raise a rule
_STRONG = int(Strength.STRONG)


class Candidates:
    """Walks back from a goal through everything that keeps it from being met.

    A goal is an atom to be accepted, or to be rejected. The moves found are all that bear
    on it: unless one of them is made, no other change makes a difference to the goal.
    Cost: linear in what the goal rests on. `seen` counts the goals.
    """

    def __init__(
        self, theory: Theory, changed: ChangedTheory, lacks_ground: Callable[[int], bool]
    ) -> None:
        self._theory = theory
        self._changed = changed
        self._lacks_ground = lacks_ground
        self._moves: dict[Move, None] = {}
        self._goals: deque[tuple[int, bool]] = deque()
        self._known: set[tuple[int, bool]] = set()

    @property
    def seen(self) -> int:
        """Return how many goals were looked at."""
        return len(self._known)

    def moves(self, root: int) -> list[Move]:
        """Return the moves that bear on accepting an atom, the nearest first."""
        self._want(root, True)
        while self._goals:
            atom, accepted = self._goals.popleft()
            if accepted:
                self._to_accept(atom, root)
            else:
                self._to_reject(atom)
        return list(self._moves)

    def _want(self, atom: int, accepted: bool) -> None:
        lo, hi = self._changed.bounds(atom)
        met = lo > 0 if accepted else hi == 0
        if not met and (atom, accepted) not in self._known:
            self._known.add((atom, accepted))
            self._goals.append((atom, accepted))

    def _live_rules(self, atom: int) -> list[int]:
        without = self._changed.overlay.without
        return [rule for rule in self._theory.rules_for[atom] if rule not in without]

    def _to_accept(self, atom: int, root: int) -> None:
        theory = self._theory
        rules = self._live_rules(atom)
        if self._may_be_assumed(atom, root, rules):
            self._moves["assume", atom] = None
        for rule in rules:
            if self._changed.status(rule) != IN:
                for premise in theory.bodies[rule]:
                    self._want(premise, True)
                for undercutter in theory.undercutters[rule]:
                    self._want(undercutter, False)
                if theory.strengths[rule] != STRICT:
                    self._meet_rebuttals(atom, rule)
        if atom in self._changed.overlay.granted:
            self._meet_threats(atom, self._changed.overlay.granted[atom])

    def _may_be_assumed(self, atom: int, root: int, rules: list[int]) -> bool:
        theory = self._theory
        if atom >= len(theory.statements) or atom in self._changed.overlay.granted:
            return False
        if atom in theory.base_of or len(rules) < len(theory.rules_for[atom]):
            return False  # it rests on its source, or this set answers or drops it
        if not rules:
            return True
        return atom != root and self._lacks_ground(atom)

    def _meet_rebuttals(self, atom: int, rule: int) -> None:
        strength = self._changed.overlay.strength(self._theory, rule)
        self._meet_threats(atom, strength)
        if strength < _STRONG and rule < self._theory.first_transposed:
            margin = self._theory.margins[atom]
            reach = [
                self._changed.bounds(by)[1] + margin for by in self._theory.rebutters[atom]
            ]
            if any(strength <= level < _STRONG for level in reach if level > margin):
                self._moves["raise", rule] = None

    def _meet_threats(self, atom: int, strength: int) -> None:
        for by in self._theory.rebutters[atom]:
            hi = self._changed.bounds(by)[1]
            if hi and hi + self._theory.margins[atom] >= strength:
                self._want(by, False)
                self._weaken(by)

    def _to_reject(self, atom: int) -> None:
        theory = self._theory
        rules = [rule for rule in self._live_rules(atom) if self._changed.status(rule) != OUT]
        self._take_away(atom, rules)
        for rule in rules:
            for premise in theory.bodies[rule]:
                self._want(premise, False)
            for undercutter in theory.undercutters[rule]:
                self._want(undercutter, True)
            if theory.strengths[rule] != STRICT:
                for by in theory.rebutters[atom]:
                    self._want(by, True)
                    self._strengthen(by)

    def _take_away(self, atom: int, rules: list[int]) -> None:
        theory = self._theory
        if atom >= len(theory.statements) or not rules or atom in self._changed.overlay.granted:
            return
        objects = bool(theory.rebuts[atom] or theory.undercuts[atom])
        if objects and all(theory.strengths[rule] != STRICT for rule in theory.rules_for[atom]):
            self._moves["answer", atom] = None
        elif any(theory.first_base <= rule < theory.first_transposed for rule in rules):
            self._moves["drop", atom] = None

    def _weaken(self, atom: int) -> None:
        """Look below a strict threat: it is as weak as its weakest premise."""
        for rule in self._live_rules(atom):
            if self._theory.strengths[rule] == STRICT:
                for premise in self._theory.bodies[rule]:
                    self._want(premise, False)

    def _strengthen(self, atom: int) -> None:
        waiting, seen = [atom], {atom}
        while waiting:
            for rule in self._live_rules(waiting.pop()):
                strength = self._changed.overlay.strength(self._theory, rule)
                if strength == STRICT:
                    new = [p for p in self._theory.bodies[rule] if p not in seen]
                    seen.update(new)
                    waiting += new
                elif strength < _STRONG and rule < self._theory.first_transposed:
                    self._moves["raise", rule] = None
