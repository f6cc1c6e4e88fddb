"""Which changes bear on whether a statement is accepted.

From the root the search walks back through what keeps it from standing. Each rule that is
not in force has one thing that is enough to keep it out: what could change that is looked
for, the other things only once that is mended. A larger set of changes that does it holds
one of the moves found: without them, whatever else is changed, by induction along the
evaluation every level that is wanted higher stays as low, and every one wanted lower as high.
"""

from collections import deque

from argmap.model.argument_map import ArgumentMap
from argmap.model.statement import Statement, StatementKind, Strength
from argmap.semantics.change.action import ActionKind, Move
from argmap.semantics.evaluate.changed_theory import ChangedTheory
from argmap.semantics.evaluate.propagation import IN, OUT, Propagation
from argmap.semantics.evaluate.theory import STRICT, base_strength

_LEVELS = tuple(int(strength) for strength in Strength)


class Repertoire:
    """The changes that an author can make to a map, by what they touch."""

    def __init__(
        self, map: ArgumentMap, state: Propagation, root: int, *, to_all: bool = False
    ) -> None:
        """Take a map, the statement asked about, and whether all may be objected to."""
        self._map = map
        self._state = state
        self._theory = state.theory
        self._root = root
        self._objecting = set(state.theory.statements) if to_all else _objecting(map)

    def grounds(self, atom: int) -> list[Move]:
        """Return what gives an atom a ground that it has not."""
        if not self._is_open(atom) or atom in self._theory.base_of:
            return []
        statement = self._map.statements[atom]
        argued = statement.kind is StatementKind.CLAIM
        held_up_by_itself = atom != self._root and atom in self._state.circular
        if argued and self._theory.rules_for[atom] and not held_up_by_itself:
            return []  # what has reasons is not taken for granted
        assumed = Move(ActionKind.ASSUME, atom, _granted(statement, cited=False))
        if argued:
            return [assumed]  # a claim's citation does not argue for it
        return [assumed, Move(ActionKind.CITE, atom, _granted(statement, cited=True))]

    def raises(self, rule: int, above: int) -> list[Move]:
        """Return what makes a rule stronger than a level."""
        theory = self._theory
        if rule >= theory.first_transposed or not self._is_open(theory.heads[rule]):
            return []
        return [Move(ActionKind.RAISE, rule, level) for level in _LEVELS if level > above]

    def raises_granted(self, atom: int, above: int) -> list[Move]:
        """Return what makes an atom that is taken for granted weigh more than a level.

        Such a move has the number of a rule that the theory has not: -1 - atom.
        """
        return [Move(ActionKind.RAISE, -1 - atom, one) for one in _LEVELS if one > above]

    def drops(self, atom: int) -> list[Move]:
        """Return what takes an atom's own source away."""
        if self._is_open(atom) and atom in self._theory.base_of:
            return [Move(ActionKind.DROP, atom)]
        return []

    def answers(self, atom: int) -> list[Move]:
        """Return what speaks against an objection, at each level where that differs."""
        if not self._is_open(atom) or self._theory.statements[atom] not in self._objecting:
            return []
        theory = self._theory
        strengths = {theory.strengths[rule] for rule in theory.rules_for[atom]}
        margin = theory.margins[atom]
        levels = (
            set(_LEVELS) if STRICT in strengths else {max(1, s - margin) for s in strengths}
        )
        return [Move(ActionKind.ANSWER, atom, level) for level in sorted(levels)]

    def _is_open(self, atom: int) -> bool:
        """Return whether an author can change an atom: a computed statement is not theirs."""
        if atom >= len(self._theory.statements):
            return False
        return self._map.statements[atom].computed is None


def _objecting(map: ArgumentMap) -> set[str]:
    """Return what may speak against something; a strict step does, read backwards."""
    found = {attack.attacker for attack in map.attacks}
    for pair in map.contradictions:
        found.update((pair.first, pair.second))
    for step in map.inferences:
        if step.strict:
            found.update((step.conclusion, *step.premises))
    return found


def _granted(statement: Statement, *, cited: bool) -> int:
    """Return how much a statement would weigh by being assumed, or cited."""
    if cited and statement.strength is None:
        return int(Strength.MODERATE)
    return int(base_strength(statement))


class Candidates:
    """Walks back from a root that is to have another label.

    A goal is an atom to stand at a higher level, or at a lower one.
    Cost: linear in what the root rests on. `seen` counts the goals.
    """

    def __init__(
        self, repertoire: Repertoire, state: Propagation, changed: ChangedTheory
    ) -> None:
        self._repertoire = repertoire
        self._theory = state.theory
        self._changed = changed
        self._moves: dict[Move, None] = {}
        self._goals: deque[tuple[int, bool]] = deque()
        self._known: set[tuple[int, bool]] = set()

    @property
    def seen(self) -> int:
        """Return how many goals were looked at."""
        return len(self._known)

    def moves(self, root: int, *, higher: bool) -> list[Move]:
        """Return the moves that let an atom stand higher, or lower, the nearest first."""
        self._want(root, higher=higher)
        while self._goals:
            atom, higher = self._goals.popleft()
            if higher:
                self._lift(atom)
            else:
                self._lower(atom)
        return list(self._moves)

    def _want(self, atom: int, *, higher: bool) -> None:
        if (atom, higher) not in self._known:
            self._known.add((atom, higher))
            self._goals.append((atom, higher))

    def _take(self, moves: list[Move]) -> None:
        self._moves.update(dict.fromkeys(moves))

    def _live_rules(self, atom: int) -> list[int]:
        without = self._changed.overlay.without
        return [rule for rule in self._theory.rules_for[atom] if rule not in without]

    def _lift(self, atom: int) -> None:
        theory, granted = self._theory, self._changed.overlay.granted
        if atom in granted:
            above = max(granted[atom], self._strongest_threat(atom, granted[atom]))
            self._take(self._repertoire.raises_granted(atom, above))
        else:
            self._take(self._repertoire.grounds(atom))
        denied = atom - len(theory.statements)
        if denied >= 0 and self._has_strict(theory.complements[denied]):
            self._take(self._repertoire.answers(theory.complements[denied]))
        for rule in self._live_rules(atom):
            self._lift_rule(atom, rule)

    def _has_strict(self, atom: int) -> bool:
        return any(
            self._theory.strengths[rule] == STRICT for rule in self._theory.rules_for[atom]
        )

    def _lift_rule(self, atom: int, rule: int) -> None:
        """Look at the first thing that keeps a rule out, or its conclusion low."""
        theory, changed = self._theory, self._changed
        strength = changed.overlay.strength(theory, rule)
        body = theory.bodies[rule]
        if changed.status(rule) == IN and strength != STRICT:
            self._take(self._repertoire.raises(rule, strength))
            return
        lowest = min(body, key=lambda premise: changed.bounds(premise)[0], default=None)
        if lowest is not None and (strength == STRICT or not changed.bounds(lowest)[0]):
            self._want(lowest, higher=True)
            return
        possible = [by for by in theory.undercutters[rule] if changed.bounds(by)[1]]
        if possible:
            self._want(possible[0], higher=False)
        elif strength != STRICT:
            self._take(self._repertoire.raises(rule, self._strongest_threat(atom, strength)))

    def _strongest_threat(self, atom: int, strength: int) -> int:
        """Look below what threatens a rule most, and return what the rule must exceed."""
        margin, changed = self._theory.margins[atom], self._changed
        reach = {by: changed.bounds(by)[1] for by in self._theory.rebutters[atom]}
        strongest = max(reach, key=lambda by: reach[by], default=None)
        level = reach[strongest] if strongest is not None else 0
        answer = changed.overlay.answers.get(atom, 0)
        if answer and answer + margin >= strength and answer >= level:
            return answer + margin
        if strongest is None or not level or level + margin < strength:
            return strength
        self._want(strongest, higher=False)
        return level + margin

    def _lower(self, atom: int) -> None:
        """Look at each rule that may hold an atom up: a weaker one may begin a circle."""
        theory, changed = self._theory, self._changed
        touched = atom in changed.overlay.granted
        for rule in self._live_rules(atom):
            if changed.status(rule) != OUT:
                touched = True
                if theory.base_of.get(atom) == rule:
                    self._take(self._repertoire.drops(atom))
                for premise in theory.bodies[rule]:
                    self._want(premise, higher=False)
                for undercutter in theory.undercutters[rule]:
                    self._want(undercutter, higher=True)
        if touched:
            self._take(self._repertoire.answers(atom))
            for by in theory.rebutters[atom]:
                self._want(by, higher=True)
