"""Paths to syntax: reads files once, and follows `use` from one to the next."""

import posixpath
from pathlib import Path

from attrs import frozen

from argmap.diagnostic import Code, Diagnostic
from argmap.dsl.parser import Parsed, parse
from argmap.dsl.syntax import UseDeclaration
from argmap.model.codes import INCLUDE_CYCLE, MISSING_MAP, OUTSIDE_PROJECT
from argmap.model.resolve.scope import Unit
from argmap.suggestion import closest
from argmap.text import SourceText
from argmap.workspace.reading import UnreadableFileError, read_map_text
from argmap.workspace.settings import Project, Projects

SUFFIX = ".argmap"
_SKIPPED_FOLDERS = {"node_modules", "__pycache__"}


@frozen(kw_only=True)
class Loaded:
    """A root file with everything that it uses, and what was wrong on the way."""

    units: tuple[Unit, ...]
    diagnostics: tuple[Diagnostic, ...]
    project: Project
    paths: frozenset[Path]  # of all files that were read or looked for, resolved


def find_maps(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return the map files that paths name, as given; folders are searched through.

    Raises: UnreadableFileError for a path that does not exist, or a folder without maps.
    """
    found: dict[Path, str] = {}
    for given in paths:
        path = Path(given)
        if not given:
            raise UnreadableFileError("an empty path names no file; `.` is this folder")
        if path.is_dir():
            maps = sorted(_maps_in(path), key=lambda file: file.as_posix())
            if not maps:
                raise UnreadableFileError(
                    f"{given}: no {SUFFIX} files in this folder; `argmap init` makes one"
                )
        elif path.exists():
            maps = [path]
        else:
            raise UnreadableFileError(f"{given}: no such file or folder{_nearest(path)}")
        for file in maps:
            found.setdefault(file.resolve(), file.as_posix())
    return tuple(found.values())


def _maps_in(folder: Path) -> list[Path]:
    """Return the maps below a folder; a folder that cannot be read stands for itself."""
    try:
        children = list(folder.iterdir())
    except OSError:
        return [folder]
    maps: list[Path] = []
    for child in children:
        if child.is_dir():
            if not child.name.startswith(".") and child.name not in _SKIPPED_FOLDERS:
                maps.extend(_maps_in(child))
        elif child.suffix.lower() == SUFFIX and (child.is_file() or child.is_symlink()):
            maps.append(child)
    return maps


def _nearest(path: Path) -> str:
    if not path.parent.is_dir():
        return ""
    nearest = closest(path.name, _names_beside(path))
    return f"; did you mean `{(path.parent / nearest).as_posix()}`?" if nearest else ""


def _names_beside(path: Path) -> list[str]:
    """Return the names in a path's folder, but for its own."""
    try:
        return [child.name for child in path.parent.iterdir() if child.name != path.name]
    except OSError:
        return []


class Loader:
    """Reads and parses each file once, however many maps use it."""

    def __init__(self) -> None:
        self._parsed: dict[Path, Parsed] = {}
        self._projects = Projects()

    def add(self, source: SourceText) -> None:
        """Take a text as the content of the file that it is named after (an editor's)."""
        self._parsed[Path(source.name).resolve()] = parse(source)

    def has(self, path: Path) -> bool:
        """Return whether there is a file at a resolved path, on disk or in an editor."""
        return path in self._parsed or path.is_file()

    def project(self, name: str) -> Project:
        """Return the project of a file. Raises: SettingsError."""
        return self._projects.of(name)

    def parsed(self, name: str) -> Parsed:
        """Return a file's syntax. Raises: UnreadableFileError."""
        key = Path(name).resolve()
        if key not in self._parsed:
            self._parsed[key] = parse(read_map_text(name))
        return self._parsed[key]

    def load(self, name: str) -> Loaded:
        """Return a file with all that it uses.

        Raises: UnreadableFileError for the file itself, SettingsError for its project's;
        what it uses and cannot be had is a finding.
        """
        return _Walk(self, self.project(name)).from_root(name)


class _Walk:
    """One walk from a root along its `use` lines."""

    def __init__(self, loader: Loader, project: Project) -> None:
        self._loader = loader
        self._project = project
        self._paths: set[Path] = set()
        self._index: dict[Path, int] = {}
        self._units: list[Unit | None] = []
        self._faults: list[Diagnostic] = []

    def from_root(self, name: str) -> Loaded:
        path = Path(name).resolve()
        self._paths.add(path)
        self._visit(name, (path,))
        units = tuple(unit for unit in self._units if unit is not None)
        return Loaded(
            units=units,
            diagnostics=tuple(self._faults),
            project=self._project,
            paths=frozenset(self._paths),
        )

    def _visit(self, name: str, chain: tuple[Path, ...]) -> int:
        parsed = self._loader.parsed(name)
        index = self._index[chain[-1]] = len(self._units)
        self._units.append(None)
        self._faults.extend(parsed.diagnostics)
        uses = tuple(
            self._follow(declaration, name, chain)
            for declaration in parsed.file.declarations
            if isinstance(declaration, UseDeclaration)
        )
        self._units[index] = Unit(parsed.file, uses)
        return index

    def _follow(self, use: UseDeclaration, name: str, chain: tuple[Path, ...]) -> int | None:
        """Return the unit that a `use` line leads to, or None with a finding noted."""
        written = use.path.value
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), written))
        path = Path(target).resolve()
        self._paths.add(path)
        if path in chain:
            self._note_cycle(use, (*chain[chain.index(path) :], path))
            return None
        if path in self._index:
            return self._index[path]
        fault = self._why_unusable(use, path)
        if fault is not None:
            self._faults.append(fault)
            return None
        try:
            return self._visit(target, (*chain, path))
        except UnreadableFileError as error:
            self._faults.append(
                _fault(MISSING_MAP, use, str(error), "mend the file, or remove this line")
            )
            return None

    def _why_unusable(self, use: UseDeclaration, path: Path) -> Diagnostic | None:
        written = use.path.value
        root = self._project.root
        absolute = written.startswith(("/", "\\")) or written[1:3] in (":/", ":\\")
        if absolute or not path.is_relative_to(root):
            return _fault(
                OUTSIDE_PROJECT,
                use,
                f"`{written}` leads out of the project",
                "a map uses maps of its own project, by their path relative to it"
                f" (the project begins in the folder `{root.name}`)",
            )
        if not self._loader.has(path):
            slashed = written.replace("\\", "/")
            nearest = closest(path.name, _names_beside(path)) if slashed == written else None
            better = posixpath.join(posixpath.dirname(written), nearest or "")
            if slashed != written:
                nearest = better = slashed
            return _fault(
                MISSING_MAP,
                use,
                f"there is no file `{written}`",
                f"did you mean `{better}`?" if nearest else "paths are relative to this file",
            )
        return None

    def _note_cycle(self, use: UseDeclaration, cycle: tuple[Path, ...]) -> None:
        root = self._project.root
        names = [_shown(path, root) for path in cycle]
        self._faults.append(
            _fault(
                INCLUDE_CYCLE,
                use,
                f"maps use each other in a circle: {' → '.join(names)}",
                "remove one of these `use` lines; what both need can stand in a third map",
            )
        )


def _shown(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name


def _fault(code: Code, use: UseDeclaration, message: str, advice: str) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=use.path.span, help=advice)
