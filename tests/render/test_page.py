"""The commands on our page about pictures run, and write what they say."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from argmap.cli.program import run_program

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "pictures.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.splitlines()]
BEGINNINGS = {
    ".svg": b"<svg ",
    ".png": b"\x89PNG",
    ".html": b"<!DOCTYPE html>",
    ".csv": b"claim,text,",
}


@pytest.mark.parametrize("command", COMMANDS)
def test_it_runs(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("maps", "seeds"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    program, *words = shlex.split(command)
    assert program == "argmap"
    assert run_program(words) == 0
    if "-o" in words:
        written = tmp_path / words[words.index("-o") + 1]
        assert written.read_bytes().startswith(BEGINNINGS[written.suffix])


def test_the_page_shows_every_view_and_format_of_a_comparison() -> None:
    assert len(COMMANDS) >= 8
    assert any("--view compare" in command for command in COMMANDS)
