"""A map that cites what is not there says so, whatever is asked of it."""

from pathlib import Path

import pytest

from argmap.cli.program import run_program

HEAD = 'source s from "s.toml"\nclaim c "C"\n    because p\npremise p "P"\n'
TRUE, FALSE = '    cite s "the ferry stays in"\n', '    cite s "the ferry leaves in"\n'
COMMANDS = [
    pytest.param(["evaluate", "m.argmap"], id="evaluate"),
    pytest.param(["evaluate", "m.argmap", "--output-format", "json"], id="json"),
    pytest.param(["evaluate", "m.argmap", "--semantics", "preferred"], id="preferred"),
    pytest.param(["explain", "m.argmap", "c"], id="explain"),
    pytest.param(["render", "m.argmap", "--format", "dot", "-o", "-"], id="render"),
]
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project that has the text of the source, and a record without a seal."""
    monkeypatch.chdir(tmp_path)
    Path("texts").mkdir()
    Path("texts", "s.txt").write_text("Today the ferry stays in the port.", encoding="utf-8")
    Path("s.toml").write_text('title = "S"\n', encoding="utf-8")
    Path("argmap.toml").write_text('texts = "texts"\n', encoding="utf-8")


def told(words: list[str], capsys: Captured) -> tuple[int, str]:
    return run_program(words), capsys.readouterr().err


@pytest.mark.parametrize("words", COMMANDS)
def test_a_false_anchor_is_told_in_one_line(words: list[str], capsys: Captured) -> None:
    Path("m.argmap").write_text(HEAD + TRUE + FALSE, encoding="utf-8")
    line = "argmap: m.argmap: 1 anchor is false (argmap check tells which)\n"
    assert told(words, capsys) == (0, line)


@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize("has_text", [True, False])
def test_nothing_is_told_of_proved_and_unproved_ones(
    words: list[str], has_text: bool, capsys: Captured
) -> None:
    Path("m.argmap").write_text(HEAD + (TRUE if has_text else FALSE), encoding="utf-8")
    if not has_text:
        Path("texts", "s.txt").unlink()
    assert told(words, capsys) == (0, "")


def test_false_anchors_of_another_file_are_told_with_its_name(capsys: Captured) -> None:
    also = '    cite s "stays in the port"\n', '    cite s "leaves in the port"\n'
    hub = "".join((HEAD, TRUE, FALSE, *also))
    Path("hub.argmap").write_text(hub, encoding="utf-8")
    Path("m.argmap").write_text(
        'use "hub.argmap" as hub\nclaim c "C"\n    gathers hub.c\n', encoding="utf-8"
    )
    line = "argmap: m.argmap: 2 anchors are false (argmap check hub.argmap tells which)\n"
    assert told(["evaluate", "m.argmap"], capsys) == (0, line)


def test_the_anchor_of_a_party_counts(capsys: Captured) -> None:
    Path("m.argmap").write_text(HEAD + TRUE + 'party q "Q"\n' + FALSE, encoding="utf-8")
    assert "1 anchor is false" in told(["evaluate", "m.argmap"], capsys)[1]
