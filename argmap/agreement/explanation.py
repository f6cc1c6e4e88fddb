"""Why a conflict is one: from its demands to the claims, premises and passages behind them.

A value without words: `argmap.report.results.agreement_text` and the picture tell it.
"""

from collections import deque
from collections.abc import Mapping

from attrs import frozen

from argmap.agreement.agreement import Conflict
from argmap.model.argument_map import ArgumentMap, Inference
from argmap.model.labels import Force, Label
from argmap.model.position import Reason
from argmap.model.statement import Citation


@frozen
class TracedStep:
    """One inference that carries a statement."""

    inference: str
    premises: tuple[str, ...]


@frozen(kw_only=True)
class TracedStatement:
    """A statement behind a demand: what carries it, and where a source says so."""

    id: str
    label: Label
    steps: tuple[TracedStep, ...]
    citations: tuple[Citation, ...]


@frozen(kw_only=True)
class TracedMember:
    """A demand or constraint, with what it rests on down to the passages."""

    id: str
    reasons: tuple[tuple[str, ...], ...]  # independent ones; the statements of each together
    statements: tuple[TracedStatement, ...]  # all that were reached, the nearest first

    @property
    def passages(self) -> tuple[tuple[str, Citation], ...]:
        """Return the passages behind it with the statements that cite them, nearest first."""
        return tuple(
            (statement.id, citation)
            for statement in self.statements
            for citation in statement.citations
        )


@frozen
class TracedConflict:
    """A conflict with all its members traced."""

    conflict: Conflict
    members: tuple[TracedMember, ...]


class Tracer:
    """Traces what rests on the claims of one map, under one labelling."""

    def __init__(
        self, map: ArgumentMap, labels: Mapping[str, Label], forces: Mapping[str, Force]
    ) -> None:
        """Take the label of each statement and the force of each inference, by id."""
        self._map = map
        self._labels = labels
        self._forces = forces
        self._reasons: dict[str, tuple[Reason, ...]] = {
            constraint.id: constraint.reasons for constraint in map.constraints
        }
        for id, (position, _) in map.demand_by_id.items():
            self._reasons[id] = position.reasons

    def conflict(self, conflict: Conflict) -> TracedConflict:
        """Return a conflict traced."""
        return TracedConflict(conflict, tuple(self.member(id) for id in conflict.members))

    def member(self, id: str) -> TracedMember:
        """Return a demand or constraint traced. Raises: KeyError.

        Followed are the reasons that have no rejected statement, or all where each has one;
        of the inferences those in force, or where none is, those that nothing defeats.
        Cost: linear in what it rests on.
        """
        reasons = tuple(reason.premises for reason in self._followed(self._reasons[id]))
        waiting = deque(dict.fromkeys(name for reason in reasons for name in reason))
        found: dict[str, TracedStatement] = {}
        while waiting:
            name = waiting.popleft()
            if name not in found:
                found[name] = self._statement(name)
                waiting.extend(p for step in found[name].steps for p in step.premises)
        return TracedMember(id=id, reasons=reasons, statements=tuple(found.values()))

    def _followed(self, reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
        kept = tuple(
            reason
            for reason in reasons
            if all(self._labels[premise] is not Label.REJECTED for premise in reason.premises)
        )
        return kept or reasons

    def _statement(self, id: str) -> TracedStatement:
        statement = self._map.statement_by_id[id]
        return TracedStatement(
            id=id,
            label=self._labels[id],
            steps=tuple(TracedStep(step.id, step.premises) for step in self._carrying(id)),
            citations=statement.citations,
        )

    def _carrying(self, id: str) -> list[Inference]:
        """Return the inferences in force; where none is, those that hang in the balance."""
        steps = self._map.inferences_to.get(id, ())
        in_force = [step for step in steps if self._forces[step.id] is Force.IN_FORCE]
        return in_force or [
            step for step in steps if self._forces[step.id] is not Force.DEFEATED
        ]
