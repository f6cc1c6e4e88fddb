"""Checks a folder or an example as the command does."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from argmap.diagnostic import Diagnostic
from argmap.workspace.workspace import Workspace

FILE_LINE = "# file: "
TEXTS = "texts"  # a folder of this name beside the map holds full texts


def findings_in(folder: Path) -> tuple[Diagnostic, ...]:
    """Check `input.argmap` in a folder, under that name."""
    with _working_in(folder):
        workspace = Workspace(texts=TEXTS if Path(TEXTS).is_dir() else None)
        return workspace.open("input.argmap").findings


def findings_of(text: str, folder: Path) -> tuple[Diagnostic, ...]:
    """Check an example; a line `# file: NAME` begins a further file of it."""
    (folder / "argmap.toml").write_text("", encoding="utf-8")  # the project begins here
    for part in f"{FILE_LINE}input.argmap\n{text}".split(FILE_LINE)[1:]:
        name, _, content = part.partition("\n")
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return findings_in(folder)


@contextmanager
def _working_in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
