"""What a statement comes down to: the one thing that it rests on, through any steps."""

from collections.abc import Callable

from argmap.model.argument_map import ArgumentMap, Inference, rests_on_its_source

Counts = Callable[[Inference], bool]


class SoleGrounds:
    """Follows statements with one reason from one premise down to where that ends.

    A statement that has several reasons, a reason from several premises, or a source or
    assumption of its own is where the way ends. Cost: linear over all questions.
    """

    def __init__(self, map: ArgumentMap, counts: Counts = lambda _: True) -> None:
        """Take a map, and which of its inferences count as steps."""
        self._map = map
        self._counts = counts
        self._known: dict[str, str] = {}

    def of(self, id: str) -> str:
        """Return what a statement comes down to; itself, if nothing."""
        path: dict[str, None] = {}
        at = id
        while at not in self._known and at not in path:
            path[at] = None
            below = self._below(at)
            if below is None:
                self._known[at] = at
                break
            at = below
        ground = self._known.get(at)
        for passed in path:  # where the way runs in a circle, each comes down to itself
            self._known[passed] = passed if ground is None else ground
        return self._known[id]

    def of_step(self, step: Inference) -> frozenset[str]:
        """Return what the premises of an inference come down to."""
        return frozenset(self.of(premise) for premise in step.premises)

    def _below(self, id: str) -> str | None:
        reasons = self._map.inferences_to.get(id, ())
        if id in self._map.damaged:  # it may have more reasons on a line that was lost
            return None
        if len(reasons) != 1 or not self._counts(reasons[0]):
            return None
        premises = set(reasons[0].premises)
        if len(premises) != 1 or rests_on_its_source(self._map.statement_by_id[id]):
            return None
        return reasons[0].premises[0]
