"""What several commands take: paths, standard input, and the workspace over them."""

import sys
from pathlib import Path

from argmap.cli.usage import Parser, UsageError, complain
from argmap.suggestion import did_you_mean
from argmap.workspace.loading import find_maps
from argmap.workspace.open_map import OpenMap
from argmap.workspace.reading import decode
from argmap.workspace.workspace import Workspace

STANDARD_INPUT = "-"


def add_paths(parser: Parser) -> None:
    """Add maps and folders of maps; without any, the current folder."""
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH", help="maps, folders")


def add_output_format(parser: Parser, *formats: str) -> None:
    """Add the choice of how results are printed; the first is what is printed unasked."""
    parser.add_argument("--output-format", choices=formats, default=formats[0])


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
    if STANDARD_INPUT not in given:
        return open_files(given, texts)
    if len(given) > 1:
        raise UsageError("`-` (standard input) stands alone")
    workspace = Workspace(texts=_existing(texts))
    name = stdin_filename or "stdin.argmap"
    workspace.change(decode(name, sys.stdin.buffer.read()))
    return workspace, (name,)


def open_files(given: list[str], texts: str | None = None) -> tuple[Workspace, tuple[str, ...]]:
    """Return a workspace and the names of the map files that paths name.

    Raises: UsageError if there is no such folder of texts, FileError.
    """
    return Workspace(texts=_existing(texts)), find_maps(tuple(given))


def _existing(texts: str | None) -> str | None:
    if texts is not None and not Path(texts).is_dir():
        above = Path(texts).parent
        near = [child.name for child in above.iterdir()] if above.is_dir() else []
        near = [name for name in near if (above / name).is_dir()]
        advice = did_you_mean(Path(texts).name, near, "name the folder with the full texts")
        raise UsageError(f"--texts {texts}: there is no such folder: {advice}")
    return texts


def open_one(given: str, stdin_filename: str | None) -> OpenMap:
    """Return the one map that a command is about.

    Raises: UsageError if a folder with several maps is named, FileError.
    """
    workspace, names = open_workspace([given], stdin_filename)
    if len(names) > 1:
        raise UsageError(f"{given} holds {len(names)} maps; name one: {', '.join(names[:3])}…")
    return workspace.open(names[0])


def tell_errors(opened: OpenMap) -> bool:
    """Print the mistakes in a map to standard error; return whether there are any.

    What stands there is missing from the answer, which must not pass for one about the whole.
    """
    if not opened.errors:
        return False
    from argmap.report.findings.concise import concise  # that a clean map need not pay

    print(concise(opened.errors), file=sys.stderr, end="")
    complain(f"{opened.name}: the answer leaves out what could not be read there")
    return True


def tell_false_anchors(opened: OpenMap) -> None:
    """Say on standard error that a map cites what is not there; nothing where all is well.

    An answer about labels rests on such a citation as on any other, so it must not come
    without a word.
    """
    found = opened.false_anchors
    if not found:
        return
    count = sum(found.values())
    are = "1 anchor is" if count == 1 else f"{count} anchors are"
    where = "" if list(found) == [opened.text.name] else f" {' '.join(found)}"
    complain(f"{opened.name}: {are} false (argmap check{where} tells which)")
