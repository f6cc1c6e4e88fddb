"""No command reads a record outside the project, and each says why as a check does."""

from pathlib import Path

import pytest

from argmap.cli import main

MAP = """\
map "M"
source own from "own.toml"
source secret from "../../outside.toml"
premise a "x"
    cite own "one two" .. "two three"
premise b "y"
    cite secret "one two" .. "two three"
"""
WHY = "error[AM104]: `../../outside.toml` leads out of the project"

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "project"
    (root / "maps").mkdir(parents=True)
    (root / "texts").mkdir()
    (root / "argmap.toml").write_text('texts = "texts"\n', encoding="utf-8")
    (root / "maps" / "m.argmap").write_text(MAP, encoding="utf-8")
    (root / "maps" / "own.toml").write_text('title = "Mine"\n', encoding="utf-8")
    text = "It says one two three, and a bit more than that."
    (root / "texts" / "t.txt").write_text(text, encoding="utf-8")
    (tmp_path / "outside.toml").write_text('title = "Not yours"\n', encoding="utf-8")
    monkeypatch.chdir(root)


def run(capsys: Captured, *words: str) -> tuple[int, str, str]:
    status = main(words)
    told = capsys.readouterr()
    return status, told.out, told.err


@pytest.mark.parametrize("format", ["bibtex", "csl", "annotations"])
def test_export_prints_no_record_outside_the_project(format: str, capsys: Captured) -> None:
    status, output, errors = run(capsys, "source", "export", "maps", "--to", format)
    assert status == 1
    assert ("Mine" in output) is (format != "annotations")  # its record has no address
    assert "Not yours" not in output
    assert WHY in errors


@pytest.mark.parametrize("action", ["prove", "verify"])
def test_no_text_is_held_against_a_record_outside_the_project(
    action: str, capsys: Captured
) -> None:
    status, output, errors = run(capsys, "source", action, "maps")
    assert status == 1
    assert "own.toml" in output
    assert "outside.toml" not in output
    assert WHY in errors
    assert not Path("../outside.openings").exists()


def test_a_check_says_the_same(capsys: Captured) -> None:
    status, output, _ = run(capsys, "check", "maps")
    assert status == 1
    assert WHY in output


def test_export_says_which_record_is_not_there(capsys: Captured) -> None:
    Path("maps", "m.argmap").write_text(MAP.replace("../../outside", "gone"), encoding="utf-8")
    status, output, errors = run(capsys, "source", "export", "maps")
    assert status == 1
    assert "Mine" in output
    assert "there is no record `maps/gone.toml`" in errors


def test_export_of_what_can_all_be_had_is_done(capsys: Captured) -> None:
    Path("maps", "m.argmap").write_text(
        MAP.replace('source secret from "../../outside.toml"', 'source secret "Told here"'),
        encoding="utf-8",
    )
    status, output, errors = run(capsys, "source", "export", "maps")
    assert (status, errors) == (0, "")
    assert "Mine" in output
