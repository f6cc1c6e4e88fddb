"""From settled bounds to explanations."""

from collections.abc import Iterable

from argmap.model.argument_map import ArgumentMap, AttackKind
from argmap.model.labels import Label
from argmap.model.statement import StatementKind
from argmap.semantics.evaluate.labelling import FORCES, label_of
from argmap.semantics.evaluate.propagation import IN, OPEN, OUT, Propagation
from argmap.semantics.evaluate.standoff import Hang, standoff
from argmap.semantics.evaluate.theory import STRICT
from argmap.semantics.explain.derivation import smallest_steps
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


class Explainer:
    """Explains the statements of one map, labelled once."""

    def __init__(self, map: ArgumentMap, state: Propagation) -> None:
        self._map = map
        self._state = state
        self._theory = state.theory
        self._step: dict[int, int] = {}
        self._circles: set[int] = set()  # the members of the circles told so far

    def explain(self, id: str) -> Explanation:
        """Return why a statement has its label.

        Raises: KeyError if the map has no such statement (the caller's bug).
        Cost: O(m log m) in what the statement rests on.
        """
        root = self._theory.atom_of[id]
        self._circles.clear()
        accounts: dict[int, Account] = {}
        waiting = [root]
        while waiting:
            atom = waiting.pop()
            if atom not in accounts:
                accounts[atom], further = self._account(atom)
                waiting.extend(reversed(further))
        hung = self._label(root) is Label.UNDECIDED
        return Explanation(
            id=id,
            label=self._label(root),
            accounts=tuple(accounts.values()),
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
        if label is Label.ACCEPTED:
            return self._accepted(atom)
        rules = self._theory.rules_for[atom]
        if label is Label.UNDECIDED:
            hanging = [rule for rule in rules if self._state.status[rule] == OPEN]
            return self._told(atom, label, Reason.STANDOFF, hanging), []
        if not rules:
            return self._told(atom, label, Reason.UNSUPPORTED, ()), []
        causes = [self._state.cause[rule] for rule in rules]
        if atom in self._circles:
            return self._told(atom, label, Reason.CIRCULAR, rules), causes
        circle = self._circle(atom)
        if circle:
            self._circles.update(circle)
            further = [*circle, *causes]
            return self._told(atom, label, Reason.CIRCULAR, rules, circle), further
        return self._told(atom, label, Reason.DEFEATED, rules), causes

    def _accepted(self, atom: int) -> tuple[Account, list[int]]:
        if atom not in self._step:
            self._step.update(smallest_steps(self._state, atom))
        rule = self._step[atom]
        further = list(self._theory.bodies[rule])
        met = (by for by in self._objectors(rule) if not self._state.hi[by])
        further += [by for by in met if not self._fell_too_late(rule, by)]
        return self._told(atom, Label.ACCEPTED, Reason.SUPPORTED, (rule,)), further

    def _told(
        self,
        atom: int,
        label: Label,
        reason: Reason,
        rules: Iterable[int],
        circle: tuple[int, ...] = (),
    ) -> Account:
        return Account(
            id=self.name(atom),
            label=label,
            reason=reason,
            supports=tuple(self._support(rule) for rule in rules),
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
        when = state.round[rule]
        fell = max((state.round[other] for other in self._theory.rules_for[by]), default=0)
        return state.status[rule] == IN and fell > when - when % 2

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
        atom, rule, other = hang
        needs = other in self._theory.bodies[rule]
        return Link(
            from_=self.name(atom),
            to=self.name(other),
            kind="needs" if needs else self._kind(rule, other),
            inference=self._theory.inferences[rule] if rule < self._theory.first_base else None,
        )
