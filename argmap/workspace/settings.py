"""Where a project begins, and what its `argmap.toml` says."""

import tomllib
from pathlib import Path

from attrs import frozen

from argmap.model.schemes import Scheme
from argmap.workspace.files import FileError
from argmap.workspace.own_schemes import SchemeError, read_schemes

SETTINGS_FILE = "argmap.toml"
_ROOT_MARKS = (SETTINGS_FILE, ".git", "pyproject.toml")
_KEYS = {"select", "ignore", "texts", "schemes"}


@frozen(kw_only=True)
class Project:
    """A folder that maps must not reach out of, and its settings."""

    root: Path
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    texts: Path | None = None
    schemes: tuple[Scheme, ...] = ()  # the project's own, beside the catalogue


class SettingsError(FileError):
    """`argmap.toml` cannot be used; the message says where and why."""


def find_project(path: Path) -> Project:
    """Return the project that a file or folder belongs to.

    Its root is the nearest folder upwards with an `argmap.toml`, else with a `.git` or
    `pyproject.toml`, else the file's own folder.

    Raises: SettingsError if `argmap.toml` cannot be used.
    """
    folder = path if path.is_dir() else path.parent
    folder = folder.resolve()
    for mark in _ROOT_MARKS:
        for candidate in (folder, *folder.parents):
            if (candidate / mark).exists():
                return _with_settings(candidate)
    return Project(root=folder)


class Projects:
    """The projects that files belong to; the settings of a folder are read once."""

    def __init__(self) -> None:
        self._by_folder: dict[Path, Project] = {}

    def of(self, name: str) -> Project:
        """Return the project of a file, there or not. Raises: SettingsError."""
        folder = Path(name).parent.resolve()
        if folder not in self._by_folder:
            self._by_folder[folder] = find_project(Path(name))
        return self._by_folder[folder]


def _with_settings(root: Path) -> Project:
    settings = root / SETTINGS_FILE
    if not settings.is_file():
        return Project(root=root)
    try:
        table = tomllib.loads(settings.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{SETTINGS_FILE}: {error}") from error
    unknown = sorted(set(table) - _KEYS)
    if unknown:
        known = ", ".join(sorted(_KEYS))
        raise SettingsError(f"{SETTINGS_FILE}: unknown setting `{unknown[0]}`; known: {known}")
    texts = table.get("texts")
    if texts is not None and not isinstance(texts, str):
        raise SettingsError(f"{SETTINGS_FILE}: `texts` is the path of a folder, in quotes")
    return Project(
        root=root,
        select=_codes(table, "select"),
        ignore=_codes(table, "ignore"),
        texts=root / texts if texts else None,
        schemes=_schemes(table),
    )


def _codes(table: dict[str, object], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise SettingsError(f'{SETTINGS_FILE}: `{key}` is a list of codes: ["AM201"]')
    return tuple(value)


def _schemes(table: dict[str, object]) -> tuple[Scheme, ...]:
    try:
        return read_schemes(table.get("schemes", {}))
    except SchemeError as error:
        raise SettingsError(f"{SETTINGS_FILE}: {error}") from error
