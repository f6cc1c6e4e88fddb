"""Where the members of a conflict stand, as a finding shows them."""

from collections.abc import Iterable

from argmap.diagnostic import Related
from argmap.model.argument_map import ArgumentMap
from argmap.text import Span


def conflict_places(
    map: ArgumentMap, members: Iterable[str]
) -> tuple[Span, tuple[Related, ...]] | None:
    """Return where to look first, and labels at the other members.

    That is the last place in the root file; None where no member stands there, since rules
    speak of the root file.
    """
    spans = [_place(map, member) for member in members]
    own = [span for span in spans if span.source is map.root.source]
    if not own:
        return None
    last = max(own, key=lambda span: span.start)
    return last, tuple(Related("with this", span) for span in spans if span is not last)


def _place(map: ArgumentMap, member: str) -> Span:
    if member in map.constraint_by_id:
        return map.constraint_by_id[member].span
    return map.demand_by_id[member][1].span
