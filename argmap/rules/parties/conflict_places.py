"""Where the members of a conflict stand, and how a finding lists them."""

from collections.abc import Iterable

from argmap.model.argument_map import ArgumentMap
from argmap.text import Span


class Places:
    """The places of the demands and constraints of a map."""

    def __init__(self, map: ArgumentMap) -> None:
        self._root = map.root.source
        self._spans = {id: demand.span for id, (_, demand) in map.demand_by_id.items()}
        self._spans |= {constraint.id: constraint.span for constraint in map.constraints}

    def own_last(self, members: Iterable[str]) -> list[Span | None]:
        """Return the last place in the root file, or None, and then the other places."""
        spans = [self._spans[member] for member in members]
        own = max((s for s in spans if s.source is self._root), key=_start, default=None)
        return [own, *(span for span in spans if span is not own)]

    def listed(self, names: Iterable[str]) -> str:
        """Return names as a phrase."""
        return listed(names)


def listed(names: Iterable[str]) -> str:
    """Return names as a phrase: `a`, `b` and `c`."""
    quoted = [f"`{name}`" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def _start(span: Span) -> int:
    return span.start
