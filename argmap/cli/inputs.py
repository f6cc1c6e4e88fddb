"""What several commands take: paths, standard input, and the workspace over them."""

import sys
from pathlib import Path

from argmap.cli.usage import Parser, UsageError
from argmap.suggestion import did_you_mean
from argmap.workspace.loading import Loader, find_maps
from argmap.workspace.open_map import OpenMap
from argmap.workspace.reading import decode
from argmap.workspace.workspace import Workspace

STANDARD_INPUT = "-"


def add_stdin_filename(parser: Parser) -> None:
    """Add the option that names what comes in on standard input."""
    parser.add_argument(
        "--stdin-filename",
        metavar="NAME",
        help="what a file read from standard input (`-`) is called",
    )


def add_texts(parser: Parser) -> None:
    """Add the option that says where the full texts of sources are."""
    parser.add_argument(
        "--texts", metavar="DIR", help="folder with the full texts of sources, where at hand"
    )


def open_workspace(
    given: list[str], stdin_filename: str | None = None, texts: str | None = None
) -> tuple[Workspace, tuple[str, ...]]:
    """Return a workspace and the names of the map files in it that were asked for.

    Raises: UsageError, FileError.
    """
    if texts is not None and not Path(texts).is_dir():
        near = [child.name for child in Path(texts).parent.iterdir() if child.is_dir()]
        advice = did_you_mean(Path(texts).name, near, "name the folder with the full texts")
        raise UsageError(f"--texts {texts}: there is no such folder: {advice}")
    if STANDARD_INPUT not in given:
        return Workspace(texts=texts), find_maps(tuple(given))
    if len(given) > 1:
        raise UsageError("`-` (standard input) stands alone")
    name = stdin_filename or "stdin.argmap"
    loader = Loader()
    loader.add(decode(name, sys.stdin.buffer.read()))
    return Workspace(loader, texts=texts), (name,)


def open_one(given: str, stdin_filename: str | None, texts: str | None = None) -> OpenMap:
    """Return the one map that a command is about.

    Raises: UsageError if a folder with several maps is named, FileError.
    """
    workspace, names = open_workspace([given], stdin_filename, texts)
    if len(names) > 1:
        raise UsageError(f"{given} holds {len(names)} maps; name one: {', '.join(names[:3])}…")
    return workspace.open(names[0])


def tell_errors(opened: OpenMap) -> bool:
    """Print the mistakes in a map to standard error; return whether there are any."""
    from argmap.report.findings.concise import concise

    if not opened.errors:
        return False
    print(concise(opened.errors), file=sys.stderr, end="")
    return True
