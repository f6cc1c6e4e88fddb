"""What an evaluation tells beside the labels. `ARGMAP_ACCEPT=1` rewrites the answers."""

import os
from pathlib import Path

import pytest

from argmap.cli.program import run_program
from argmap.report.results.formats import EVALUATION

CASES = sorted((Path(__file__).parents[1] / "cases" / "evaluate").iterdir())
Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("format", [row.name for row in EVALUATION])
def test_a_case_is_told_so(
    format: str, case: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(case)
    assert run_program(["evaluate", "input.argmap", "--output-format", format]) == 0
    told, answer = capsys.readouterr().out, case / f"expected.{format}"
    if os.environ.get("ARGMAP_ACCEPT"):
        answer.write_text(told, encoding="utf-8")
    assert told == answer.read_text(encoding="utf-8")


def test_the_page_shows_what_is_told() -> None:
    page = (Path(__file__).parents[2] / "docs" / "language.md").read_text(encoding="utf-8")
    block = page.partition("### Beside the label")[2].split("```")[1].removeprefix("console\n")
    command, _, shown = block.partition("\n")
    assert command == "$ argmap evaluate input.argmap"
    told = (CASES[0].parent / "ferry" / "expected.table").read_text(encoding="utf-8")
    assert shown in told


def told_of(text: str, folder: Path, capsys: Captured, *words: str) -> str:
    path = folder / "m.argmap"
    path.write_text(text, encoding="utf-8")
    run_program(["evaluate", str(path), *words])
    return capsys.readouterr().out


def test_a_map_without_sources_is_a_plain_table(tmp_path: Path, capsys: Captured) -> None:
    text = 'claim a "A"\n    because b\npremise b "B"\n    assumed "so"\n'
    assert told_of(text, tmp_path, capsys) == (
        "accepted  a  A\naccepted  b  B\n\n2 statements: 2 accepted\n"
    )


def test_a_name_commands_no_terminal(tmp_path: Path, capsys: Captured) -> None:
    text = (
        'party p "\x1b[31mRed"\nsection "One\x1b[2J"\n'
        'premise a "A"\n    held-by p\n    assumed "so"\n'
    )
    assert "\x1b" not in told_of(text, tmp_path, capsys)


def test_each_extension_has_its_own_totals(tmp_path: Path, capsys: Captured) -> None:
    text = (
        'premise a "A"\n    assumed "so"\n    contradicts b\npremise b "B"\n    assumed "so"\n'
    )
    told = told_of(text, tmp_path, capsys, "--semantics", "preferred", "--all")
    assert told.count("2 statements: 1 accepted, 1 rejected") == 2
