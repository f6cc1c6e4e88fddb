"""What rests on what: the statements of a map and the premises of their reasons."""

from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cached_property

from attrs import field, frozen

from argmap.model.argument_map import ArgumentMap, Inference
from argmap.solving.strong_components import components

_CHUNK = 2048  # targets that one pass over the map looks for: bits of an integer
_FAR = 1_000  # statements that a search for a chain looks at


@frozen
class Support:
    """Statements by number; `grounds` are the premises of all reasons of each."""

    map: ArgumentMap = field(repr=False)
    number_of: Mapping[str, int] = field(repr=False)
    grounds: tuple[tuple[int, ...], ...] = field(repr=False)

    @cached_property
    def components(self) -> tuple[tuple[int, ...], ...]:
        """Return the circles of support and the single statements, grounds first."""
        found = components(range(len(self.grounds)), self.grounds.__getitem__)
        return tuple(tuple(sorted(component)) for component in found)

    @property
    def circles(self) -> Iterator[tuple[int, ...]]:
        """Return the sets of statements that all rest on each other."""
        for component in self.components:
            if len(component) > 1 or component[0] in self.grounds[component[0]]:
                yield component

    def resting(self, pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Return the pairs whose first statement rests on the second, in some steps or none.

        Cost: linear in the map for each 2,048 second statements that have anything resting
        on them.
        """
        used, reasons = self.map.inferences_from, self.map.inferences_to
        wanted: dict[int, list[int]] = {}
        for upper, lower in pairs:
            if upper == lower or (upper in reasons and lower in used):
                wanted.setdefault(self.number_of[lower], []).append(self.number_of[upper])
        targets = list(wanted)
        for start in range(0, len(targets), _CHUNK):
            chunk = targets[start : start + _CHUNK]
            reached = self._reached(chunk)
            for bit, lower_number in enumerate(chunk):
                for upper_number in wanted[lower_number]:
                    if reached[upper_number] >> bit & 1:
                        yield self._id(upper_number), self._id(lower_number)

    def _reached(self, targets: list[int]) -> list[int]:
        """Return, per statement, a bit for each of the targets that it rests on."""
        reached = [0] * len(self.grounds)
        for bit, target in enumerate(targets):
            reached[target] = 1 << bit
        for component in self.components:
            bits = 0
            for member in component:
                bits |= reached[member]
                for ground in self.grounds[member]:
                    bits |= reached[ground]
            if bits:
                for member in component:
                    reached[member] = bits
        return reached

    def chain(
        self, upper: str, lower: str, within: Set[str] | None = None
    ) -> tuple[Inference, ...]:
        """Return the fewest steps by which one statement rests on another.

        The first step concludes `upper`; the last has `lower` among its premises. Between
        them the chain stays `within` these statements. Empty if there is none, or, where all
        statements may be on the way, none among the first 1,000 that `upper` rests on.
        """
        came_by: dict[str, Inference] = {}
        queue = [upper]
        for id in queue:
            if len(queue) > _FAR and within is None:
                break
            for step in self.map.inferences_to.get(id, ()):
                for premise in step.premises:
                    if premise == lower:
                        return _steps_back(upper, step, came_by)
                    if premise in came_by or premise == upper:
                        continue
                    if within is None or premise in within:
                        came_by[premise] = step
                        queue.append(premise)
        return ()

    def _id(self, number: int) -> str:
        return self.map.statements[number].id


def _steps_back(
    upper: str, last: Inference, came_by: Mapping[str, Inference]
) -> tuple[Inference, ...]:
    steps = [last]
    while steps[-1].conclusion != upper:
        steps.append(came_by[steps[-1].conclusion])
    return tuple(reversed(steps))


def support_of(map: ArgumentMap) -> Support:
    """Return what rests on what in a map. Cost: linear."""
    number_of = {statement.id: number for number, statement in enumerate(map.statements)}
    grounds: list[tuple[int, ...]] = []
    for statement in map.statements:
        reasons = map.inferences_to.get(statement.id, ())
        premises = (number_of[premise] for step in reasons for premise in step.premises)
        grounds.append(tuple(dict.fromkeys(premises)))
    return Support(map, number_of, tuple(grounds))
