"""The one pipeline: maps by their paths, opened once, and the sources that they share.

Commands and editor both come through here, so they cannot disagree.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from argmap.text import SourceText
from argmap.workspace.loading import Loader
from argmap.workspace.open_map import OpenMap
from argmap.workspace.settings import Project

if TYPE_CHECKING:
    from argmap.sources.library.library import Library


class Workspace:
    """Opens maps. Each file is read and parsed once, however many maps use it.

    Each map has the settings of its own project, and a library of sources that reads no
    record outside of it; maps whose texts are in one folder share one library.
    """

    def __init__(self, loader: Loader | None = None, texts: str | None = None) -> None:
        """Take a loader that may already hold an editor's or standard input's text.

        Args: texts: the folder with full texts of sources for all projects; if not given,
        each project's settings say where they are.
        """
        self._loader = loader or Loader()
        self._texts = Path(texts) if texts else None
        self._opened: dict[str, OpenMap] = {}
        self._libraries: dict[Path | None, Library] = {}

    def open(self, name: str) -> OpenMap:
        """Return the map whose root file is named.

        Raises: FileError if the file cannot be read, or the settings of its project.
        """
        if name not in self._opened:
            loaded = self._loader.load(name)
            self._opened[name] = OpenMap(name, loaded, lambda: self._library(loaded.project))
        return self._opened[name]

    def change(self, source: SourceText) -> None:
        """Take a text as the content of the file that it is named after (an editor's).

        Forgotten is what was computed of the maps that use the file, or looked for it in
        vain, and nothing else.
        """
        self._loader.add(source)
        path = Path(source.name).resolve()
        self._opened = {
            name: opened for name, opened in self._opened.items() if path not in opened.paths
        }

    def project(self, name: str) -> Project:
        """Return the project of a file. Raises: SettingsError."""
        return self._loader.project(name)

    def texts(self, project: Project) -> Path | None:
        """Return the folder that is to hold the full texts of a project's sources."""
        return self._texts or project.texts

    def _library(self, project: Project) -> "Library":
        folder = self.texts(project)
        if folder not in self._libraries:
            from argmap.sources.library.library import Library

            there = folder if folder is not None and folder.is_dir() else None
            self._libraries[folder] = Library(there, lambda name: self.project(name).root)
        return self._libraries[folder]
