"""From settled bounds to explanations."""

from collections.abc import Iterable

from argmap.model.argument_map import ArgumentMap, AttackKind
from argmap.model.labels import Label
from argmap.model.statement import StatementKind
from argmap.semantics.evaluate.changed_theory import ChangedTheory, Overlay, felt_at, rests_on
from argmap.semantics.evaluate.labelling import FORCES, label_of
from argmap.semantics.evaluate.propagation import IN, OPEN, OUT, Propagation
from argmap.semantics.evaluate.standoff import Hang, standoff
from argmap.semantics.evaluate.theory import CERTAIN, STRICT
from argmap.semantics.explain.explanation import (
    Account,
    Explanation,
    Ground,
    Link,
    Objection,
    Outcome,
    Reason,
    Standoff,
    Support,
)
from argmap.semantics.explain.recorded import Recorded


class Explainer:
    """Explains the statements of one map, labelled once."""

    def __init__(self, map: ArgumentMap, state: Propagation) -> None:
        """Take a map and its settled bounds.

        Cost: that of settling them once more, unless they are `Recorded`.
        """
        self._map = map
        self._state = state if isinstance(state, Recorded) else Recorded(state.theory)
        self._theory = state.theory
        self._circles: set[int] = set()  # the members of the circles told so far

    def explain(self, id: str, depth: int | None = None) -> Explanation:
        """Return why a statement has its label.

        Args: depth: how many steps from the statement accounts are given; all if None.
        Raises: KeyError if the map has no such statement (the caller's bug).
        Cost: linear in what the statement rests on.
        """
        root = self._theory.atom_of[id]
        self._circles.clear()
        accounts: dict[int, Account] = {}
        waiting = [(root, 0)]
        while waiting:
            atom, far = waiting.pop()
            if atom not in accounts:
                accounts[atom], further = self._account(atom)
                if depth is None or far < depth:
                    waiting.extend((other, far + 1) for other in reversed(further))
        hung = self._label(root) is Label.UNDECIDED
        return Explanation(
            id=id,
            label=self._label(root),
            accounts=tuple(accounts.values()),
            alone=self._alone(root),
            standoff=self._standoff(root) if hung else None,
        )

    def _label(self, atom: int) -> Label:
        return label_of(self._state.lo[atom], self._state.hi[atom])

    def name(self, atom: int) -> str:
        """Return a statement's id, or `not ID` for its complement."""
        theory = self._theory
        if atom < len(theory.statements):
            return theory.statements[atom]
        return f"not {theory.statements[theory.complements[atom - len(theory.statements)]]}"

    def _account(self, atom: int) -> tuple[Account, list[int]]:
        """Return what to say of an atom, and the atoms that are to be told next."""
        label = self._label(atom)
        rules = self._in_order(atom)
        if label is Label.ACCEPTED:
            return self._told(atom, Reason.SUPPORTED, rules), self._behind(rules)
        if label is Label.UNDECIDED:
            return self._told(atom, Reason.STANDOFF, rules), self._failures(rules)
        if not rules:
            return self._told(atom, Reason.UNSUPPORTED, ()), []
        causes = [self._state.cause[rule] for rule in rules]
        if atom in self._circles:
            return self._told(atom, Reason.CIRCULAR, rules), causes
        circle = self._circle(atom)
        if circle:
            self._circles.update(circle)
            further = [*circle, *causes]
            return self._told(atom, Reason.CIRCULAR, rules, circle), further
        return self._told(atom, Reason.DEFEATED, rules), causes

    def _in_order(self, atom: int) -> list[int]:
        """Return the rules for an atom: the strongest in force first, what fails last."""
        place = {IN: 0, OPEN: 1, OUT: 2}
        status = self._state.status
        return sorted(
            self._theory.rules_for[atom],
            key=lambda rule: (place[status[rule]], -self._level(rule), rule),
        )

    def _behind(self, rules: list[int]) -> list[int]:
        """Return what an accepted atom rests on: premises, and what keeps objections down."""
        state, found = self._state, dict[int, None]()
        in_force = [rule for rule in rules if state.status[rule] == IN]
        for rule in in_force:
            found.update(dict.fromkeys(self._theory.bodies[rule]))
        for rule in in_force:
            objectors = self._objectors(rule)
            found.update((by, None) for by in objectors if self._wants_account(rule, by))
        found.update(dict.fromkeys(self._failures(rules)))
        return list(found)

    def _failures(self, rules: list[int]) -> list[int]:
        """Return what put those of some rules out that are out."""
        return [self._state.cause[r] for r in rules if self._state.status[r] == OUT]

    def _wants_account(self, rule: int, by: int) -> bool:
        """Return whether anything has to be said of why an objection does not defeat a rule.

        What is too weak whatever becomes of it needs no reason.
        """
        theory = self._theory
        if by >= len(theory.statements) or self._outcome(rule, by) is not Outcome.OUTWEIGHED:
            return self._outcome(rule, by) is not Outcome.OUTWEIGHED
        bound = theory.strengths[rule] - theory.margins[theory.heads[rule]]
        return any(not 0 < theory.strengths[other] < bound for other in theory.rules_for[by])

    def _level(self, rule: int) -> int:
        """Return how firmly a rule lets its head stand, if it is in force, or could."""
        theory, state = self._theory, self._state
        bounds = state.lo if state.status[rule] == IN else state.hi
        weakest = min((bounds[premise] for premise in theory.bodies[rule]), default=CERTAIN)
        return theory.strengths[rule] or weakest

    def _alone(self, root: int) -> tuple[bool, ...]:
        """Return, for each rule in force for an atom, whether it would do by itself.

        Cost: linear, unless what the atom rests on looks at it in turn.
        """
        rules = [rule for rule in self._in_order(root) if self._state.status[rule] == IN]
        if len(rules) < 2:
            return (True,) * len(rules)
        cone = rests_on(self._theory, root)
        if cone.isdisjoint(felt_at(self._theory, root)):
            return (True,) * len(rules)  # what it rests on does not look at it
        every, found = frozenset(self._theory.rules_for[root]), []
        for rule in rules:
            alone = ChangedTheory(self._state, Overlay(without=every - {rule}), cone)
            found.append(alone.bounds(root)[0] > 0)
        return tuple(found)

    def _told(
        self, atom: int, reason: Reason, rules: Iterable[int], circle: tuple[int, ...] = ()
    ) -> Account:
        return Account(
            id=self.name(atom),
            label=self._label(atom),
            reason=reason,
            supports=tuple(self._support(rule) for rule in rules),
            level=self._state.lo[atom],
            most=self._state.hi[atom],
            circle=tuple(self.name(member) for member in circle),
        )

    def _support(self, rule: int) -> Support:
        theory, state = self._theory, self._state
        out = state.status[rule] == OUT
        return Support(
            ground=self._ground(rule),
            inference=theory.inferences[rule] if rule < theory.first_base else None,
            premises=tuple(self.name(premise) for premise in theory.bodies[rule]),
            strength=theory.strengths[rule],
            level=self._level(rule),
            force=FORCES[state.status[rule]],
            objections=tuple(self._objection(rule, by) for by in self._objectors(rule)),
            failed_by=self.name(state.cause[rule]) if out else None,
        )

    def _ground(self, rule: int) -> Ground:
        if rule < self._theory.first_base:
            return Ground.INFERENCE
        return Ground.SOURCE if rule < self._theory.first_transposed else Ground.DENIAL

    def _objectors(self, rule: int) -> list[int]:
        theory = self._theory
        head = theory.heads[rule]
        rebutters = theory.rebutters[head] if theory.strengths[rule] != STRICT else ()
        return list(dict.fromkeys((*theory.undercutters[rule], *rebutters)))

    def _objection(self, rule: int, by: int) -> Objection:
        outcome = self._outcome(rule, by)
        met_by = self._defeaters(by) if outcome is Outcome.REJECTED else ()
        return Objection(
            by=self.name(by), kind=self._kind(rule, by), outcome=outcome, met_by=met_by
        )

    def _kind(self, rule: int, by: int) -> str:
        theory, head = self._theory, self._theory.heads[rule]
        if by in theory.undercutters[rule]:
            return AttackKind.UNDERCUT.value
        premise = head < len(theory.statements) and (
            self._map.statements[head].kind is StatementKind.PREMISE
        )
        return (AttackKind.UNDERMINE if premise else AttackKind.REBUT).value

    def _outcome(self, rule: int, by: int) -> Outcome:
        theory, lo, hi = self._theory, self._state.lo[by], self._state.hi[by]
        if not hi and not self._fell_too_late(rule, by):
            return Outcome.REJECTED
        margin = theory.margins[theory.heads[rule]]
        needed = 1 if by in theory.undercutters[rule] else theory.strengths[rule] - margin
        if lo and lo >= needed:
            return Outcome.PREVAILS
        return Outcome.UNDECIDED if hi >= needed else Outcome.OUTWEIGHED

    def _fell_too_late(self, rule: int, by: int) -> bool:
        """Return whether a rule was in force before an objection to it was rejected.

        Then the objection was too weak all along, and saying what rejected it would only
        lead back to the rule.
        """
        state = self._state
        return state.status[rule] == IN and state.fell(by) > state.entered(rule)

    def _defeaters(self, atom: int) -> tuple[str, ...]:
        """Return the accepted statements that keep a rejected one from standing."""
        found: dict[int, None] = {}
        seen, waiting = {atom}, [atom]
        while waiting:
            for rule in self._theory.rules_for[waiting.pop()]:
                cause = self._state.cause[rule]
                if self._state.lo[cause]:
                    found[cause] = None
                elif cause not in seen:
                    seen.add(cause)
                    waiting.append(cause)
        return tuple(self.name(other) for other in found)

    def _circle(self, atom: int) -> tuple[int, ...]:
        """Return the circle of statements that hold each other up, from a circular one."""
        order: dict[int, None] = {}
        while atom in self._state.circular and atom not in order:
            order[atom] = None
            causes = (self._state.cause[rule] for rule in self._theory.rules_for[atom])
            atom = next((cause for cause in causes if cause in self._state.circular), -1)
        members = list(order)
        return tuple(members[members.index(atom) :]) if atom in order else ()

    def _standoff(self, root: int) -> Standoff:
        path, cycle = standoff(self._state, root)
        return Standoff(
            path=tuple(self._link(hang) for hang in path),
            cycle=tuple(self._link(hang) for hang in cycle),
        )

    def _link(self, hang: Hang) -> Link:
        atom, rule, other, objects = hang
        return Link(
            only_level=self._label(other) is Label.ACCEPTED,
            from_=self.name(atom),
            to=self.name(other),
            kind=self._kind(rule, other) if objects else "needs",
            inference=self._theory.inferences[rule] if rule < self._theory.first_base else None,
        )
