"""The project that `argmap init` starts."""

from pathlib import Path
from shutil import rmtree

import pytest

from argmap.cli.program import run_program

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> Path:
    monkeypatch.chdir(tmp_path)
    assert run_program(["init"]) == 0
    capsys.readouterr()
    return tmp_path


def test_the_first_check_finds_nothing(started: Path, capsys: Captured) -> None:
    assert run_program(["check", "--strict"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.endswith(": no findings\n")


def test_its_anchors_are_proved_without_the_text(started: Path, capsys: Captured) -> None:
    rmtree(started / "texts")
    assert run_program(["check", "--strict"]) == 0
    assert capsys.readouterr().out == ""
    path = started / "maps" / "bridge.argmap"
    path.write_text(path.read_text().replace("about eleven", "about seven"))
    assert run_program(["check"]) == 1
    assert "AM308" in capsys.readouterr().out


def test_its_openings_are_those_that_prove_writes(started: Path, capsys: Captured) -> None:
    (openings,) = (started / "seeds").rglob("*.txt")
    shipped = openings.read_bytes()
    openings.unlink()
    assert run_program(["source", "prove", "maps", "--texts", "texts"]) == 0
    assert openings.read_bytes() == shipped


def test_its_source_is_cited_whole(started: Path, capsys: Captured) -> None:
    assert run_program(["explain", "maps/bridge.argmap", "bridge-sound"]) == 0
    told = capsys.readouterr().out
    assert "is accepted" in told
    assert "Works Office 2024" in told
