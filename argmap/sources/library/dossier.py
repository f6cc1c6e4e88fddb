"""What there is about one source: its record, its openings, and its text if at hand."""

from collections.abc import Mapping

from attrs import field, frozen

from argmap.sources.anchors.full_text import FullText
from argmap.sources.records.record import Record
from argmap.sources.seals.opening import Opening


@frozen(kw_only=True)
class Dossier:
    """Everything that a check of one source's anchors reads."""

    record: Record
    openings: Mapping[str, tuple[Opening, ...]] = field(factory=dict, repr=False)  # by key
    foreign: frozenset[str] = frozenset()  # keys of openings that belong to another seal
    text: FullText | None = field(default=None, repr=False)

    def with_text(self, text: FullText | None) -> "Dossier":
        """Return the same with a text."""
        return Dossier(
            record=self.record, openings=self.openings, foreign=self.foreign, text=text
        )
