"""The one pipeline: maps by their paths, opened once.

Commands and editor both come through here, so they cannot disagree.
"""

from argmap.workspace.evidence import Evidence
from argmap.workspace.loading import Loader
from argmap.workspace.open_map import OpenMap


class Workspace:
    """Opens maps. Each file is read and parsed once, however many maps use it."""

    def __init__(self, loader: Loader | None = None, texts: str | None = None) -> None:
        """Take a loader that may already hold an editor's or standard input's text.

        Args: texts: the folder with full texts of sources, where they are at hand.
        """
        self._loader = loader or Loader()
        self._opened: dict[str, OpenMap] = {}
        self._evidence = Evidence(texts)

    def open(self, name: str) -> OpenMap:
        """Return the map whose root file is named.

        Raises: FileError if the file cannot be read.
        """
        if name not in self._opened:
            self._opened[name] = OpenMap(name, self._loader.load(name), self._evidence)
        return self._opened[name]
