"""Models in which as few as possible of some literals are true.

The algorithm is OLL (Andres, Kaufmann, Matheis and Schaub 2012, ICLP; for MaxSAT: Ignatiev,
Morgado and Marques-Silva 2019, JSAT 11): of the literals of a core at least one is true, so
what is asked next is that no more than one be. Counting all literals at once would be far
slower: it would have to refute that a few can do for many disjoint cores.
"""

from collections.abc import Iterable, Sequence

from argmap.solving.satisfaction import Satisfaction

_Counted = tuple[tuple[int, ...], int]  # "more than 0, 1, … of these", and which is unwanted


class LeastCost:
    """Asks one solver for models of least cost; clauses may be added to it between."""

    def __init__(
        self, solver: Satisfaction, unwanted: Iterable[int], fixed: Sequence[int] = ()
    ) -> None:
        """Take the literals that cost one each, and those that must be true."""
        self._solver = solver
        self._fixed = list(fixed)
        # with what counts the literals of a core that was found
        self._unwanted: dict[int, _Counted | None] = dict.fromkeys(unwanted)

    def is_possible(self) -> bool:
        """Find a model of least cost for the solver to tell; return whether there is any.

        Raises: NotInTimeError. Cost: worst-case exponential; a question per core that is
        found, and no core is found twice.
        """
        while not self._solver.is_possible([*self._fixed, *(-one for one in self._unwanted)]):
            core = [-one for one in self._solver.core() if -one in self._unwanted]
            if not core:
                return False
            self._relax(core)
        return True

    def _relax(self, core: list[int]) -> None:
        """Allow one of the literals of a core to be true, and no more than one."""
        for literal in core:
            counted = self._unwanted.pop(literal)
            if counted is not None:
                more_than, count = counted
                self._want_at_most(more_than, count + 1)
        if len(core) > 1:
            self._want_at_most(self._solver.counter(sorted(core)), 1)

    def _want_at_most(self, more_than: tuple[int, ...], count: int) -> None:
        if count < len(more_than):
            self._unwanted[more_than[count]] = (more_than, count)
