"""What the sources of a map say of it: the bridge from maps to `argmap.sources`."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from argmap.diagnostic import Diagnostic
from argmap.model.argument_map import ArgumentMap
from argmap.sources.bibliography.reference import Reference
from argmap.workspace.files import FileError
from argmap.workspace.settings import find_project

if TYPE_CHECKING:
    from argmap.sources.library.library import Library


class Evidence:
    """Reads each record once, and verifies the anchors of maps against it."""

    def __init__(self, texts: str | None = None) -> None:
        """Take the folder with full texts of sources, where they are at hand."""
        self._texts = texts
        self._opened: Library | None = None

    @property
    def _library(self) -> "Library":
        if self._opened is None:
            from argmap.sources.library.library import (
                Library,  # a map without sources need not pay
            )

            texts = Path(self._texts) if self._texts else None
            self._opened = Library(texts, lambda name: find_project(Path(name)).root)
        return self._opened

    def findings(self, argument_map: ArgumentMap) -> tuple[Diagnostic, ...]:
        """Return what is wrong with the records and anchors of the root file.

        Raises: FileError if the folder of texts cannot be read.
        """
        if not argument_map.sources:
            return ()
        try:
            return self._library.findings(argument_map)
        except OSError as error:
            raise FileError(f"{self._texts}: {error.strerror or error}") from error

    def references(self, argument_map: ArgumentMap) -> Mapping[str, Reference]:
        """Return how each source of the map is cited, by its id."""
        return self._library.references(argument_map) if argument_map.sources else {}

    def authors(self, argument_map: ArgumentMap) -> Mapping[str, tuple[str, ...]]:
        """Return who wrote each source of the map, by its id: `Ada Example`."""
        from argmap.sources.records.record import author

        found: dict[str, tuple[str, ...]] = {}
        for source in argument_map.sources:
            dossier = self._library.dossier(argument_map, source)
            names = dossier.record.authors if dossier else map(author, source.authors)
            found[source.id] = tuple(name.read for name in names)
        return found
