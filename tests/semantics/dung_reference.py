"""Dung's semantics by trying every set: slow, and plain enough to be believed.

Definitions: Dung 1995, Artificial Intelligence 77(2); semi-stable: Caminada 2006; stage:
Verheij 1996; ideal: Dung, Mancarella and Toni 2007.
"""

from collections.abc import Callable, Hashable, Iterable
from itertools import combinations
from typing import Generic, TypeVar

Argument = TypeVar("Argument", bound=Hashable)


class Framework(Generic[Argument]):
    def __init__(
        self, arguments: Iterable[Argument], attacks: Iterable[tuple[Argument, Argument]]
    ) -> None:
        self.arguments = list(arguments)
        self.attackers: dict[Argument, set[Argument]] = {a: set() for a in self.arguments}
        for attacker, target in attacks:
            self.attackers[target].add(attacker)

    def defends(self, some: frozenset[Argument], argument: Argument) -> bool:
        return all(self.attackers[other] & some for other in self.attackers[argument])

    def conflict_free(self, some: frozenset[Argument]) -> bool:
        return not any(self.attackers[argument] & some for argument in some)

    def attacked(self, some: frozenset[Argument]) -> frozenset[Argument]:
        return frozenset(a for a in self.arguments if self.attackers[a] & some)

    def grounded(self) -> frozenset[Argument]:
        found: frozenset[Argument] = frozenset()
        while True:
            larger = frozenset(a for a in self.arguments if self.defends(found, a))
            if larger == found:
                return found
            found = larger

    def every(self, wanted: Callable[[frozenset[Argument]], bool]) -> set[frozenset[Argument]]:
        sizes = range(len(self.arguments) + 1)
        sets = (frozenset(c) for size in sizes for c in combinations(self.arguments, size))
        return {some for some in sets if self.conflict_free(some) and wanted(some)}

    def admissible(self) -> set[frozenset[Argument]]:
        return self.every(lambda some: all(self.defends(some, a) for a in some))

    def complete(self) -> set[frozenset[Argument]]:
        return self.every(
            lambda some: some == {a for a in self.arguments if self.defends(some, a)}
        )

    def preferred(self) -> set[frozenset[Argument]]:
        return largest(self.complete())

    def stable(self) -> set[frozenset[Argument]]:
        return {some for some in self.complete() if self.range(some) == set(self.arguments)}

    def range(self, some: frozenset[Argument]) -> frozenset[Argument]:
        return some | self.attacked(some)

    def semi_stable(self) -> set[frozenset[Argument]]:
        return largest(self.complete(), self.range)

    def stage(self) -> set[frozenset[Argument]]:
        return largest(self.every(lambda some: True), self.range)

    def ideal(self) -> set[frozenset[Argument]]:
        common = frozenset.intersection(*self.preferred())
        return largest({some for some in self.admissible() if some <= common})


def largest(
    sets: set[frozenset[Argument]],
    measure: Callable[[frozenset[Argument]], frozenset[Argument]] = lambda some: some,
) -> set[frozenset[Argument]]:
    return {some for some in sets if not any(measure(some) < measure(other) for other in sets)}
