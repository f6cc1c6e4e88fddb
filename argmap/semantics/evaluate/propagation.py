"""What follows from what is already certain: bounds on every atom, moved one at a time.

Each atom has a lower bound (the best level at which it certainly stands) and an upper
bound (the best level at which it may still stand). Lower bounds only rise and upper
bounds only fall, and each rule is looked at again only when a bound near it moves.
"""

from array import array
from collections.abc import Mapping

from argmap.semantics.evaluate.theory import CERTAIN, STRICT, Theory

OPEN, IN, OUT = 0, 1, 2  # the status of a rule
_LEVELS = CERTAIN + 1


class Propagation:
    """A theory and how far its labels are known.

    `cause[rule]` is the atom that put a rule out: a premise that cannot stand, or
    an objection that does; -1 if nothing did.

    Cost of a full run: linear in the rules, premises and attacks (levels are five).
    """

    def __init__(
        self, theory: Theory, fixed: Mapping[int, tuple[int, int]] | None = None
    ) -> None:
        """Take a theory, and the bounds of atoms that are decided elsewhere."""
        atoms, rules = len(theory.margins), len(theory.heads)
        self.theory = theory
        self.lo = bytearray(atoms)
        self.hi = bytearray([CERTAIN]) * atoms
        self.status = bytearray(rules)
        self.cause = array("i", b"\xff" * (4 * rules))
        self.circular: set[int] = set()  # atoms that only a circle held up
        self.touched: set[int] = set()  # atoms that lost a rule since somebody last asked
        self._missing = [len(body) for body in theory.bodies]  # premises not yet certain
        self._potential = bytearray(strength or CERTAIN for strength in theory.strengths)
        self._undercutters = [len(group) for group in theory.undercutters]  # still possible
        self._threat = bytearray(CERTAIN if group else 0 for group in theory.rebutters)
        self._rules_at = [0] * (_LEVELS * atoms)  # per atom and level: rules that may give it
        self._threats_at = [0] * (_LEVELS * atoms)  # the same for what speaks against it
        self._risen: list[tuple[int, int]] = []
        self._fallen: list[tuple[int, int, int]] = []
        self._start(fixed or {})

    def _start(self, fixed: Mapping[int, tuple[int, int]]) -> None:
        theory, rules_at = self.theory, self._rules_at
        for head, potential in zip(theory.heads, self._potential, strict=True):
            rules_at[_LEVELS * head + potential] += 1
        for atom, group in enumerate(theory.rebutters):
            self._threats_at[_LEVELS * atom + CERTAIN] = len(group)
        for atom, (lo, hi) in fixed.items():
            rules_at[_LEVELS * atom + hi] += 1
            self._raise(atom, lo)
        for atom in range(len(theory.margins)):
            self._lower(atom)
        for rule, missing in enumerate(self._missing):
            if not missing:
                self._consider(rule)

    def run(self) -> None:
        """Draw every conclusion that needs no look at circular support."""
        risen, fallen = self._risen, self._fallen
        while risen or fallen:
            while risen:
                self._after_rise(*risen.pop())
            while fallen:
                self._after_fall(*fallen.pop())

    def cap(self, atom: int, level: int) -> None:
        """Let an atom stand at no more than this level."""
        old = self.hi[atom]
        if level < old:
            self.hi[atom] = level
            self._fallen.append((atom, old, level))

    def exclude(self, rule: int, cause: int) -> None:
        """Let a rule not be in force, because of an atom."""
        if self.status[rule] != OUT:
            self.status[rule] = OUT
            self.cause[rule] = cause
            head = self.theory.heads[rule]
            self.touched.add(head)
            self._rules_at[_LEVELS * head + self._potential[rule]] -= 1
            self._lower(head)

    def threatened(self, rule: int) -> bool:
        """Return whether something that may still stand would defeat the rule."""
        if self._undercutters[rule]:
            return True
        strength, head = self.theory.strengths[rule], self.theory.heads[rule]
        threat = self._threat[head]
        return (
            threat > 0 and strength != STRICT and threat + self.theory.margins[head] >= strength
        )

    def _lower(self, atom: int) -> None:
        level, start = self.hi[atom], _LEVELS * atom
        while level and not any(self._rules_at[start + level : start + _LEVELS]):
            level -= 1
        self.cap(atom, level)

    def _raise(self, atom: int, level: int) -> None:
        old = self.lo[atom]
        if level > old:
            self.lo[atom] = level
            self._risen.append((atom, old))

    def _consider(self, rule: int) -> None:
        if not self._missing[rule] and self.status[rule] == OPEN and not self.threatened(rule):
            self.status[rule] = IN
            self._conclude(rule)

    def _conclude(self, rule: int) -> None:
        theory, lo = self.theory, self.lo
        level = theory.strengths[rule]
        if level == STRICT:
            level = min((lo[premise] for premise in theory.bodies[rule]), default=CERTAIN)
        self._raise(theory.heads[rule], level)

    def _after_rise(self, atom: int, old: int) -> None:
        theory, status, level = self.theory, self.status, self.lo[atom]
        for rule in theory.used_by[atom]:
            if not old:
                self._missing[rule] -= 1
                self._consider(rule)
            elif status[rule] == IN:
                self._conclude(rule)
        for target in theory.rebuts[atom]:
            reach = level + theory.margins[target]
            for rule in theory.rules_for[target]:
                if STRICT < theory.strengths[rule] <= reach:
                    self.exclude(rule, atom)
        for rule in theory.undercuts[atom]:
            self.exclude(rule, atom)

    def _after_fall(self, atom: int, old: int, level: int) -> None:
        theory = self.theory
        for rule in theory.used_by[atom]:
            if not level:
                self.exclude(rule, atom)
            elif theory.strengths[rule] == STRICT:
                self._weaken(rule, level)
        for target in theory.rebuts[atom]:
            self._relieve(target, old, level)
        if not level:
            for rule in theory.undercuts[atom]:
                self._undercutters[rule] -= 1
                self._consider(rule)

    def _weaken(self, rule: int, level: int) -> None:
        potential = self._potential[rule]
        if level < potential:
            self._potential[rule] = level
            if self.status[rule] != OUT:
                head = self.theory.heads[rule]
                self.touched.add(head)
                self._rules_at[_LEVELS * head + potential] -= 1
                self._rules_at[_LEVELS * head + level] += 1
                self._lower(head)

    def _relieve(self, target: int, old: int, level: int) -> None:
        start, threats_at = _LEVELS * target, self._threats_at
        threats_at[start + old] -= 1
        threats_at[start + level] += 1
        threat = self._threat[target]
        while threat and not threats_at[start + threat]:
            threat -= 1
        if threat < self._threat[target]:
            self._threat[target] = threat
            for rule in self.theory.rules_for[target]:
                self._consider(rule)
