"""Where in a text an anchor's passage stands: exact words in exact order, or nowhere."""

from bisect import bisect_left
from hashlib import sha256
from typing import Literal

from attrs import frozen

from argmap.model.statement import Citation
from argmap.sources.anchors.full_text import FullText, Passage
from argmap.sources.anchors.normalisation import normalised

LEAST_WORDS = 3  # fewer stand in too many places, and in too many texts
MOST_WORDS = 6  # others' text stays others'

# Longer than any paragraph that an anchor should name (180 words fill half a page): a
# passage beyond it usually means that the last words were meant to match earlier.
FARTHEST = 200
KEY_CHARACTERS = 12  # 48 bits: enough to tell the anchors of one source apart


@frozen
class Anchor:
    """The normalised words of a passage's two ends; one phrase alone has no `last`."""

    first: tuple[str, ...]
    last: tuple[str, ...] | None

    @property
    def key(self) -> str:
        """Return the name under which the opening of this anchor is kept (12 hex digits)."""
        ends = [" ".join(self.first)] if self.last is None else self._both()
        return sha256("\n".join(ends).encode()).hexdigest()[:KEY_CHARACTERS]

    def _both(self) -> list[str]:
        return [" ".join(self.first), " ".join(self.last or ())]

    @property
    def ends(self) -> tuple[tuple[str, ...], ...]:
        """Return the one or two phrases."""
        return (self.first,) if self.last is None else (self.first, self.last)


@frozen
class Found:
    """The anchor fits exactly one passage."""

    passage: Passage


@frozen
class Ambiguous:
    """The anchor fits several passages, in the order of the text."""

    passages: tuple[Passage, ...]


@frozen
class Missing:
    """The words of one end stand nowhere in the text."""

    end: Literal["first", "last"]


@frozen
class Reversed:
    """The last words stand only before the first words end, at these word numbers."""

    first: int
    last: int


Fit = Found | Ambiguous | Missing | Reversed


def anchor_of(citation: Citation) -> Anchor:
    """Return the anchor that a citation writes."""
    last = None if citation.last is None else normalised(citation.last)
    return Anchor(normalised(citation.first), last)


def fit(anchor: Anchor, text: FullText) -> Fit:
    """Return where an anchor's passage stands in a text.

    The passage starts with the first words and ends with the next occurrence of the last
    words after them. Cost: O(occurrences of either end).
    """
    starts = text.occurrences(anchor.first)
    if not starts:
        return Missing("first")
    if anchor.last is None:
        return _unique([Passage(at, at, at + len(anchor.first)) for at in starts])
    lasts = text.occurrences(anchor.last)
    if not lasts:
        return Missing("last")
    passages = []
    for start in starts:
        index = bisect_left(lasts, start + len(anchor.first))
        if index < len(lasts):
            at = lasts[index]
            passages.append(Passage(start, at, at + len(anchor.last)))
    return _unique(passages) if passages else Reversed(starts[0], lasts[-1])


def _unique(passages: list[Passage]) -> Found | Ambiguous:
    return Found(passages[0]) if len(passages) == 1 else Ambiguous(tuple(passages))


def opened(anchor: Anchor, passage: Passage) -> range | tuple[int, ...]:
    """Return the numbers of the words that an anchor itself shows, ascending."""
    first = range(passage.start, passage.start + len(anchor.first))
    if anchor.last is None:
        return first
    return (*first, *range(passage.last_start, passage.end))
