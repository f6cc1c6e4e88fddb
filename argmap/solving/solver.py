"""The SAT solver, behind the few functions that are used of it.

It is imported only where there are positions: importing it takes as long as reading a map.
"""

from collections.abc import Sequence
from typing import Protocol

from attrs import frozen


class Solver(Protocol):
    """An incremental solver: clauses of literals, and questions under assumptions."""

    def add_clause(self, clause: Sequence[int]) -> None:
        """Add a clause."""

    def solve(self, assumptions: Sequence[int]) -> bool | None:
        """Return whether there is a model in which the assumptions hold."""

    def get_model(self) -> list[int]:
        """Return the model found last: for each variable in order its literal."""

    def get_core(self) -> list[int] | None:
        """Return assumptions of the last question that already have no model."""


@frozen(eq=False)
class Counter:
    """Clauses that make literals tell how many others are true."""

    clauses: tuple[tuple[int, ...], ...]
    more_than: tuple[int, ...]  # the k-th is true where more than k are
    top: int  # the highest variable in use


def new_solver() -> Solver:
    """Return an empty solver."""
    from pysat.solvers import Solver as PySatSolver  # type: ignore[import-untyped]

    solver: Solver = PySatSolver(name="minisat22")
    return solver


def new_counter(literals: list[int], top: int) -> Counter:
    """Return a counter of literals (a totalizer, Bailleux and Boufkhad 2003, CP).

    Args: top: the highest variable in use. Cost: quadratic in the literals.
    """
    from pysat.card import ITotalizer  # type: ignore[import-untyped]

    with ITotalizer(lits=literals, ubound=len(literals), top_id=top) as made:
        return Counter(
            clauses=tuple(map(tuple, made.cnf.clauses)),
            more_than=tuple(made.rhs),
            top=made.top_id,
        )
