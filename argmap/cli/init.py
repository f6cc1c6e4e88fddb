"""`argmap init`: a starter project: settings, and a map with a sealed source, to change."""

from importlib.resources import files
from pathlib import Path

from argmap.cli.usage import Parser, UsageError
from argmap.workspace.files import write_whole

_STARTER = files("argmap.cli") / "starter"
_FILES = (
    "argmap.toml",
    "texts/survey.txt",
    "seeds/survey.toml",
    "seeds/survey.openings/maps.bridge.txt",
    "maps/bridge.argmap",
)


def run(words: list[str]) -> int:
    """Write the starter files; refuse to touch a file that is there already.

    Raises: UsageError if one is there; FileError if one cannot be written.
    """
    values = _parser().read(words)
    folder = Path(values.dir)
    present = [name for name in _FILES if (folder / name).exists()]
    if present:
        raise UsageError(
            f"init: {(folder / present[0]).as_posix()} is there already, and is not "
            "overwritten; name another folder"
        )
    for name in _FILES:
        content = _STARTER.joinpath(*name.split("/")).read_bytes()
        write_whole(folder / name, content)
        print(f"wrote {(folder / name).as_posix()}")
    example = (folder / _FILES[-1]).as_posix()
    print(f"\nNext:\n  argmap check {values.dir}\n  argmap render {example}")
    return 0


def _parser() -> Parser:
    parser = Parser("init", "Start a project in a folder.", "argmap init my-maps")
    parser.add_argument("dir", nargs="?", default=".", metavar="DIR")
    return parser
