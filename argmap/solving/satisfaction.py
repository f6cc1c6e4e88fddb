"""A SAT solver with a time limit. CaDiCaL never leaves this module."""

from collections.abc import Iterable, Iterator, Sequence
from time import monotonic

_CONFLICTS = 1_000  # before the first look at the clock; doubled from look to look
_MOST_CONFLICTS = 16_000  # between two looks: about a second of hard search

Clause = Sequence[int]


class NotInTimeError(Exception):
    """The time ran out before the question was decided; nothing is known."""


class Deadline:
    """A moment at which to give up; never, without a number of seconds."""

    def __init__(self, seconds: float | None = None) -> None:
        self._end = None if seconds is None else monotonic() + seconds

    @property
    def is_set(self) -> bool:
        """Return whether there is such a moment."""
        return self._end is not None

    def check(self) -> None:
        """Raise NotInTimeError if the moment has come."""
        if self._end is not None and monotonic() > self._end:
            raise NotInTimeError


class Satisfaction:
    """Clauses over numbered variables (from 1), and their models.

    A selector is a variable of the solver's own; a clause under one counts only while it
    is assumed. Source: Biere et al. 2024, CaDiCaL 2.0 (CAV), through python-sat.
    """

    def __init__(self, variables: int, clauses: Iterable[Clause], deadline: Deadline) -> None:
        from pysat.solvers import Cadical195  # type: ignore[import-untyped]

        self._solver = Cadical195()
        self._last = variables
        self._deadline = deadline
        self.add(clauses)

    def add(self, clauses: Iterable[Clause]) -> None:
        """Require clauses from now on."""
        add = self._solver.add_clause
        for clause in clauses:
            add(clause)

    def prefer(self, literals: Sequence[int]) -> None:
        """Try these literals as true first."""
        self._solver.set_phases(literals)

    def selector(self) -> int:
        """Return a new variable."""
        self._last += 1
        return self._last

    def model(self, assumptions: Sequence[int] = ()) -> list[bool] | None:
        """Return the truth value of each variable (index 0 unused), or None if impossible.

        Raises: NotInTimeError.
        """
        conflicts = _CONFLICTS
        while True:
            if self._deadline.is_set:
                self._deadline.check()
                self._solver.conf_budget(conflicts)
                conflicts = min(2 * conflicts, _MOST_CONFLICTS)
            answer = self._solver.solve_limited(assumptions=list(assumptions))
            if answer is False:
                return None
            if answer:
                return self._values()

    def _values(self) -> list[bool]:
        values = [False] * (self._last + 1)
        for literal in self._solver.get_model():
            if 0 < literal <= self._last:
                values[literal] = True
        return values


def holds(model: list[bool], literal: int) -> bool:
    """Return whether a literal is true in a model."""
    return model[literal] if literal > 0 else not model[-literal]


def true_among(model: list[bool], literals: Iterable[int]) -> Iterator[int]:
    """Return those of the literals that are true in a model."""
    return (literal for literal in literals if holds(model, literal))
