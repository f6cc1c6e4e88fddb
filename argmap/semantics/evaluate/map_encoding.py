"""What the grounded labelling leaves open in a map, as clauses over levels.

Per open atom and level there are two variables: it stands at least so strongly (a lower
bound), and it may stand at least so strongly (an upper bound). An inference is in force if
its premises stand and no upper bound threatens it; it is out if a premise has no upper
bound or a lower bound defeats it. Circular support is ruled out where a model shows it
(Lin and Zhao 2004, Artificial Intelligence 157: loop formulas, added when they are broken).
"""

from collections.abc import Callable

from attrs import Factory, define

from argmap.semantics.evaluate.grounded import Bounds
from argmap.semantics.evaluate.propagation import IN, OPEN, OUT, Propagation
from argmap.semantics.evaluate.theory import CERTAIN, STRICT
from argmap.solving.labelling_search import Encoding, Model
from argmap.solving.satisfaction import Clause, holds

TRUE = 1  # a variable that every model has true


@define
class Side:
    """The lower or the upper bounds: a literal per open atom and level, and its supports."""

    literal: dict[tuple[int, int], int] = Factory(dict)
    supports: dict[int, list[tuple[int, tuple[int, ...]]]] = Factory(dict)  # literal, bodies


class MapEncoding:
    """The clauses of one settled map, and how to read their models."""

    def __init__(self, state: Propagation) -> None:
        self.state = state
        self.encoding = Encoding(variables=TRUE, clauses=[(TRUE,)])
        self.encoding.unfounded = self._unfounded
        self.rules = [r for r, status in enumerate(state.status) if status == OPEN]
        self.atoms = [a for a, level in enumerate(state.hi) if state.lo[a] < level]
        self.lower, self.upper = Side(), Side()
        for atom in self.atoms:
            self._add_levels(atom)
        threats = {rule: self._threat(rule, self.upper) for rule in self.rules}
        defeats = {rule: self._threat(rule, self.lower) for rule in self.rules}
        self.in_force = self._usable(self.lower, threats)
        self.possible = self._usable(self.upper, defeats)
        for atom in self.atoms:
            self._support(atom, self.lower, self.in_force)
            self._support(atom, self.upper, self.possible)
        self.encoding.inn = [self.in_force[rule] for rule in self.rules]
        self.encoding.out = [-self.possible[rule] for rule in self.rules]
        self.encoding.likely = self.encoding.out

    def at_least(self, side: Side, atom: int, level: int) -> int:
        """Return the literal for an atom's bound being at least a level."""
        if level <= self.state.lo[atom]:
            return TRUE
        return side.literal.get((atom, level), -TRUE)

    def _add_levels(self, atom: int) -> None:
        new, clauses = self.encoding.new, self.encoding.clauses
        for level in range(self.state.lo[atom] + 1, self.state.hi[atom] + 1):
            for side in (self.lower, self.upper):
                side.literal[atom, level] = literal = new()
                below = side.literal.get((atom, level - 1))
                if below is not None:
                    clauses.append((-literal, below))
            lower, upper = self.lower.literal[atom, level], self.upper.literal[atom, level]
            clauses.append((-lower, upper))

    def _threat(self, rule: int, side: Side) -> int:
        """Return a literal for an objection of one side being strong enough for a rule."""
        theory = self.state.theory
        head, strength = theory.heads[rule], theory.strengths[rule]
        causes = [self.at_least(side, by, 1) for by in theory.undercutters[rule]]
        if strength != STRICT:
            needed = max(1, strength - theory.margins[head])
            causes += [self.at_least(side, by, needed) for by in theory.rebutters[head]]
        return self._any([cause for cause in causes if cause != -TRUE])

    def _usable(self, side: Side, threats: dict[int, int]) -> dict[int, int]:
        bodies = self.state.theory.bodies
        return {
            rule: self._all(
                [-threats[rule], *(self.at_least(side, p, 1) for p in bodies[rule])]
            )
            for rule in self.rules
        }

    def _any(self, literals: list[int]) -> int:
        return -self._all([-literal for literal in literals])

    def _all(self, literals: list[int]) -> int:
        """Return a literal that is true just if all of some are."""
        if -TRUE in literals:
            return -TRUE
        literals = [literal for literal in dict.fromkeys(literals) if literal != TRUE]
        if len(literals) < 2:
            return literals[0] if literals else TRUE
        both = self.encoding.new()
        self.encoding.clauses += [(-both, literal) for literal in literals]
        self.encoding.clauses.append((both, *[-literal for literal in literals]))
        return both

    def _support(self, atom: int, side: Side, usable: dict[int, int]) -> None:
        """Let an atom's levels hold just if a rule gives them."""
        for level in range(self.state.lo[atom] + 1, self.state.hi[atom] + 1):
            literal = side.literal[atom, level]
            found: dict[int, tuple[int, ...]] = {}
            for rule in self.state.theory.rules_for[atom]:
                given, needed = self._given(rule, level, side, usable)
                if given != -TRUE:
                    found[given] = needed
            self.encoding.clauses.append((-literal, *found))
            self.encoding.clauses.extend((literal, -given) for given in found)
            side.supports[literal] = list(found.items())

    def _given(
        self, rule: int, level: int, side: Side, usable: dict[int, int]
    ) -> tuple[int, tuple[int, ...]]:
        """Return a literal for a rule giving a level, and the bounds that it needs for it."""
        theory, status = self.state.theory, self.state.status[rule]
        strength, body = theory.strengths[rule], theory.bodies[rule]
        if status == OUT or STRICT < strength < level:
            return -TRUE, ()
        asked = level if strength == STRICT else 1
        needed = [self.at_least(side, premise, asked) for premise in body]
        given = TRUE if status == IN else usable[rule]
        if strength == STRICT:
            given = self._all([given, *needed])
        return given, tuple(literal for literal in needed if literal != TRUE)

    def _unfounded(self, model: Model) -> list[Clause]:
        return [clause for side in (self.lower, self.upper) for clause in _loops(side, model)]

    def bounds(self, model: Model) -> Bounds:
        """Return a model as bounds and statuses."""
        lo, hi = bytearray(self.state.lo), bytearray(self.state.hi)
        for atom in self.atoms:
            levels = range(self.state.lo[atom] + 1, CERTAIN + 1)
            lo[atom] += sum(holds(model, self.at_least(self.lower, atom, v)) for v in levels)
            hi[atom] = self.state.lo[atom] + sum(
                holds(model, self.at_least(self.upper, atom, level)) for level in levels
            )
        status = bytearray(self.state.status)
        for rule in self.rules:
            if holds(model, self.in_force[rule]):
                status[rule] = IN
            elif not holds(model, self.possible[rule]):
                status[rule] = OUT
        return Bounds(bytes(lo), bytes(hi), bytes(status))


def _loops(side: Side, model: Model) -> list[Clause]:
    """Return a clause per bound that a model grants and that only a circle supports."""
    claimed = {literal for literal in side.supports if model[literal]}
    for literal in _founded(claimed, side.supports, lambda given: holds(model, given)):
        claimed.discard(literal)
    outside = {
        given
        for literal in claimed
        for given, needed in side.supports[literal]
        if not claimed.intersection(needed)
    }
    return [(-literal, *sorted(outside)) for literal in sorted(claimed)]


def _founded(
    claimed: set[int],
    supports: dict[int, list[tuple[int, tuple[int, ...]]]],
    granted: Callable[[int], bool],
) -> list[int]:
    """Return the claimed bounds that can be built from what needs none of them."""
    users: dict[int, list[tuple[int, int]]] = {}
    missing: dict[tuple[int, int], int] = {}
    found: dict[int, None] = {}
    for literal in claimed:
        for index, (given, needed) in enumerate(supports[literal]):
            if granted(given):
                inside = claimed.intersection(needed)
                missing[literal, index] = len(inside)
                for other in inside:
                    users.setdefault(other, []).append((literal, index))
                if not inside:
                    found[literal] = None
    ready = list(found)
    while ready:
        for step in users.get(ready.pop(), ()):
            missing[step] -= 1
            if not missing[step] and step[0] not in found:
                found[step[0]] = None
                ready.append(step[0])
    return list(found)
