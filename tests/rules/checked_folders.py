"""Checks a folder or an example as the command does, and shows findings in one line each."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from argmap.diagnostic import Diagnostic
from argmap.report.concise import concise
from argmap.workspace.pipeline import Workspace

FILE_LINE = "# file: "


def findings_in(folder: Path) -> tuple[Diagnostic, ...]:
    """Check `input.argmap` in a folder, under that name."""
    with _working_in(folder):
        return Workspace().open("input.argmap").findings


def findings_of(text: str, folder: Path) -> tuple[Diagnostic, ...]:
    """Check an example; a line `# file: NAME` begins a further file of it."""
    name, lines = "input.argmap", list[str]()
    (folder / "argmap.toml").write_text("", encoding="utf-8")  # the project begins here
    for line in [*text.splitlines(), FILE_LINE]:
        if line.startswith(FILE_LINE):
            (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
            name, lines = line.removeprefix(FILE_LINE), []
        else:
            lines.append(line)
    return findings_in(folder)


def shown(findings: tuple[Diagnostic, ...]) -> str:
    return concise(findings)


@contextmanager
def _working_in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
