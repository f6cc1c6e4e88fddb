"""Minimal sets with a property, the smallest first, by going back and forth to their duals.

Whether no deal meets a set of demands is such a property (its minimal sets are the smallest
conflicts), and whether dropping a set lets a deal meet the rest is another (the smallest
concessions): supersets share each. A minimal set of one hits every minimal set of the other
(Reiter 1987, Artificial Intelligence 32). So a smallest set that hits the dual sets known
so far either has the property, and is then minimal, or shows another dual set. The
enumeration is that of MARCO (Liffiton, Previti, Malik and Marques-Silva 2016, Constraints
21) with seeds of least size (Ignatiev, Previti, Liffiton and Marques-Silva 2015, CP).
"""

from collections.abc import Callable, Iterable, Iterator

from argmap.agreement.limits import EFFORT
from argmap.agreement.solver import Counter, new_counter, new_solver

Numbers = tuple[int, ...]


def minimal_sets(
    elements: Numbers,
    has_property: Callable[[Numbers], bool],
    dual: Callable[[Numbers], Numbers],
    known: Iterable[Numbers] = (),
) -> Iterator[Numbers | None]:
    """Return the minimal subsets of `elements` with a property, by size, then in order.

    Ends with None where it gave up, which it does after looking at `EFFORT` sets; only then
    may the answer depend on what `dual` chooses.

    Args: elements: ascending. has_property: true of every superset of a set that it is true
    of. dual: for a set without the property, a minimal set that every set with the property
    meets, and that this one does not. known: such sets that are known beforehand.
    Cost: for each set found and each dual set used, one call of either function and one of
    the solver; there can be exponentially many of both.
    """
    seeds = _Seeds(elements)
    for hit in known:
        seeds.must_meet(hit)
    effort = EFFORT
    of_one_size: list[Numbers] = []
    while effort and (seed := seeds.smallest()) is not None:
        if of_one_size and len(seed) > len(of_one_size[0]):
            yield from sorted(of_one_size)
            of_one_size.clear()
        if has_property(seed):
            of_one_size.append(seed)
            seeds.must_not_contain(seed)
        else:
            seeds.must_meet(dual(seed))
        effort -= 1
    yield from sorted(of_one_size)
    if not effort:
        yield None


class _Seeds:
    """The candidates: sets that meet every dual set known, and contain no set found.

    The least size comes from cores: of literals that cannot all be false at least one is
    true, so what is asked next is that no more than one be (the algorithm OLL, Andres,
    Kaufmann, Matheis and Schaub 2012, ICLP; for MaxSAT: Ignatiev, Morgado and Marques-Silva
    2019, JSAT 11). Counting all elements at once would be far slower: it would have to
    refute that a few sets meet many disjoint ones.
    """

    def __init__(self, elements: Numbers) -> None:
        self._variable = {element: place for place, element in enumerate(elements, 1)}
        self._solver = new_solver()
        self._top = len(elements)
        self._size = 0
        # what is to be false: elements, and "more than k of these are true"
        self._unwanted: dict[int, tuple[Counter, int] | None] = dict.fromkeys(
            range(1, len(elements) + 1)
        )

    def must_meet(self, hit: Numbers) -> None:
        """Keep candidates that have an element in common with a set."""
        self._solver.add_clause([self._variable[element] for element in hit])

    def must_not_contain(self, found: Numbers) -> None:
        """Keep candidates that lack an element of a set."""
        self._solver.add_clause([-self._variable[element] for element in found])

    def smallest(self) -> Numbers | None:
        """Return a candidate of the least size; None if none is left."""
        while not self._solver.solve(self._wish()):
            core = [-literal for literal in self._solver.get_core() or ()]
            if not core:
                return None
            self._size += 1
            self._relax(core)
        model = self._solver.get_model()
        return tuple(
            element for element, variable in self._variable.items() if model[variable - 1] > 0
        )

    def _wish(self) -> list[int]:
        return [-literal for literal in self._unwanted]

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
