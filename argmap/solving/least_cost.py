"""Models in which as few as possible of some literals are true.

The algorithm is OLL (Andres, Kaufmann, Matheis and Schaub 2012, ICLP; for MaxSAT: Ignatiev,
Morgado and Marques-Silva 2019, JSAT 11): of the literals of a core at least one is true, so
what is asked next is that no more than one be. Counting all literals at once would be far
slower: it would have to refute that a few can do for many disjoint cores.
"""

from collections.abc import Iterable, Sequence

from argmap.solving.solver import Counter, Solver, new_counter


class LeastCost:
    """Asks one solver for models of least cost; clauses may be added to it between."""

    def __init__(
        self, solver: Solver, top: int, unwanted: Iterable[int], fixed: Sequence[int] = ()
    ) -> None:
        """Take the literals that cost one each, and those that must be true.

        Args: top: the highest variable in use; nobody else may make new ones after.
        """
        self._solver = solver
        self._top = top
        self._fixed = list(fixed)
        # with "more than k of these are true" for each core that was found
        self._unwanted: dict[int, tuple[Counter, int] | None] = dict.fromkeys(unwanted)

    def model(self) -> list[int] | None:
        """Return a model of least cost, or None if there is none at any cost."""
        while not self._solver.solve([*self._fixed, *(-one for one in self._unwanted)]):
            found = self._solver.get_core() or ()
            core = [-literal for literal in found if -literal in self._unwanted]
            if not core:
                return None
            self._relax(core)
        return self._solver.get_model()

    def _relax(self, core: list[int]) -> None:
        """Allow one of the literals of a core to be true, and no more than one."""
        for literal in core:
            counted = self._unwanted.pop(literal)
            if counted is not None:
                counter, more_than = counted
                self._want_at_most(counter, more_than + 1)
        if len(core) > 1:
            counter = new_counter(sorted(core), self._top)
            for clause in counter.clauses:
                self._solver.add_clause(clause)
            self._top = counter.top
            self._want_at_most(counter, 1)

    def _want_at_most(self, counter: Counter, count: int) -> None:
        if count < len(counter.more_than):
            self._unwanted[counter.more_than[count]] = (counter, count)
