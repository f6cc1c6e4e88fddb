"""A SAT solver with a time limit: the one place that python-sat is used in.

It is imported late, by those that make a solver: importing it takes as long as reading a map.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
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


class Engine(Enum):
    """What solves, by python-sat's name for it. Measured: `bench/`.

    For a labelling, where a search asks one long question, neither is a tenth faster; the
    first of several labellings is the one that CaDiCaL finds. The analysis of an agreement
    asks thousands of short ones, and takes a quarter less time with MiniSat.
    """

    CADICAL = "Cadical195"  # Biere et al. 2024, CaDiCaL 2.0 (CAV)
    MINISAT = "Minisat22"  # Eén and Sörensson 2003 (SAT)


class Satisfaction:
    """Clauses over numbered variables (from 1), and their models.

    A selector is a variable of the solver's own; a clause under one counts only while it
    is assumed. Questions that are asked in the same order get the same models.
    """

    def __init__(
        self,
        variables: int = 0,
        clauses: Iterable[Clause] = (),
        deadline: Deadline | None = None,
        engine: Engine = Engine.CADICAL,
    ) -> None:
        """Take the variables in use, what is required of them, and when to give up."""
        from pysat import solvers  # type: ignore[import-untyped]

        self._solver = getattr(solvers, engine.value)()
        self._last = variables
        self._deadline = deadline or Deadline()
        self._is_untimed = not self._deadline.is_set
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

    def counter(self, literals: Sequence[int]) -> tuple[int, ...]:
        """Return literals that are true where more than 0, 1, 2, … of some are.

        A totalizer (Bailleux and Boufkhad 2003, CP). Cost: quadratic in the literals.
        """
        from pysat.card import ITotalizer  # type: ignore[import-untyped]

        counted = {"lits": list(literals), "ubound": len(literals), "top_id": self._last}
        with ITotalizer(**counted) as made:
            self.add(made.cnf.clauses)
            self._last = made.top_id
            return tuple(made.rhs)

    def is_possible(self, assumptions: Sequence[int] = ()) -> bool:
        """Return whether there is a model in which the assumptions hold.

        Raises: NotInTimeError. Cost: worst-case exponential.
        """
        if self._is_untimed:
            return bool(self._solver.solve(assumptions))
        answer, conflicts = None, _CONFLICTS
        while answer is None:
            self._deadline.check()
            self._solver.conf_budget(conflicts)
            conflicts = min(2 * conflicts, _MOST_CONFLICTS)
            answer = self._solver.solve_limited(assumptions)
        return bool(answer)

    def model(self, assumptions: Sequence[int] = ()) -> list[bool] | None:
        """Return the truth value of each variable (index 0 unused), or None if impossible.

        Raises: NotInTimeError. Cost: that of the question, and linear in the variables.
        """
        if not self.is_possible(assumptions):
            return None
        values = [False, *map((0).__lt__, self._solver.get_model())]
        missing = self._last + 1 - len(values)  # variables that no clause has
        return values + [False] * missing if missing > 0 else values

    def held(self, literals: Iterable[int]) -> list[bool]:
        """Return which literals are true in the model of the last question.

        Its answer must have been yes, and each variable be one of a clause or an assumption.
        """
        model = self._solver.get_model()  # a literal for each variable, in order
        return [model[abs(literal) - 1] == literal for literal in literals]

    def core(self) -> tuple[int, ...]:
        """Return those assumptions of the last question that made its answer no."""
        return tuple(self._solver.get_core() or ())


def holds(model: list[bool], literal: int) -> bool:
    """Return whether a literal is true in a model."""
    return model[literal] if literal > 0 else not model[-literal]


def true_among(model: list[bool], literals: Iterable[int]) -> Iterator[int]:
    """Return those of the literals that are true in a model."""
    return (literal for literal in literals if holds(model, literal))
