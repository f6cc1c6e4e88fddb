"""What became of each anchor in a text that may have changed since it was sealed."""

from collections.abc import Iterable
from enum import StrEnum

from attrs import frozen

from argmap.model.statement import Citation
from argmap.sources.anchors.anchor import Ambiguous, Anchor, Found, anchor_of, fit
from argmap.sources.anchors.full_text import FullText, Passage
from argmap.sources.anchors.nearest import nearest
from argmap.sources.library.dossier import Dossier


class State(StrEnum):
    """How an anchor stands in a text."""

    SAME = "same"  # its words stand where the opening has them
    MOVED = "moved"  # its words stand in order, elsewhere
    NEAR = "near"  # something like them stands there
    GONE = "gone"  # nothing like them stands there


@frozen
class AnchorState:
    """One anchor: how it stands; `moved_by` in words; `nearest` as the text has it now."""

    citation: Citation
    state: State
    moved_by: int = 0
    nearest: str | None = None


def anchor_states(
    dossier: Dossier, text: FullText, citations: Iterable[Citation]
) -> tuple[AnchorState, ...]:
    """Return how each anchor stands in a text. The text need not be the sealed one.

    An anchor without an opening is `same` if it fits: there is nothing it moved from.
    Cost: O(occurrences of an anchor's ends) each; one that does not fit, some 10 ms, to say
    what it is near.
    """
    return tuple(_state_of(dossier, text, citation) for citation in citations)


def _state_of(dossier: Dossier, text: FullText, citation: Citation) -> AnchorState:
    anchor = anchor_of(citation)
    found = fit(anchor, text)
    if isinstance(found, Found | Ambiguous):
        passages = (found.passage,) if isinstance(found, Found) else found.passages
        shift = _shift(dossier, anchor, passages)
        return AnchorState(citation, State.MOVED if shift else State.SAME, shift)
    near = [nearest(end, text) for end in anchor.ends]
    if any(end is None for end in near):
        return AnchorState(citation, State.GONE)
    return AnchorState(citation, State.NEAR, 0, " .. ".join(end.written for end in near if end))


def _shift(dossier: Dossier, anchor: Anchor, passages: tuple[Passage, ...]) -> int:
    """Return by how many words the nearest passage stands off its opening."""
    openings = dossier.openings.get(anchor.key, ())
    if not openings:
        return 0
    was = openings[0].passage
    now = min(passages, key=lambda passage: abs(passage.start - was.start))
    return now.start - was.start or now.last_start - was.last_start
