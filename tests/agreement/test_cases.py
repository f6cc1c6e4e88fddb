"""Each folder is a map: what `argmap agreement` tells of it, in words and in JSON."""

import os
from pathlib import Path

import pytest

from argmap.cli.program import run_program

CASES = Path(__file__).parents[1] / "cases" / "agreement"
GUIDE = Path(__file__).parents[2] / "docs" / "agreement.md"

each_case = pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda c: c.name)


def told(case: Path, words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert run_program([*words, "input.argmap"]) == 0
    return capsys.readouterr().out


@each_case
@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["agreement"], "agreement.txt"),
        (["agreement", "--output-format", "json"], "agreement.json"),
        (["evaluate"], "labels.txt"),
    ],
    ids=["text", "json", "labels"],
)
def test_a_case(
    case: Path,
    words: list[str],
    answer: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(case)
    actual, expected = told(case, words, capsys), case / answer
    if os.environ.get("ARGMAP_ACCEPT"):
        expected.write_text(actual, encoding="utf-8")
    assert actual == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", ["harbour"])
def test_the_guide_shows_the_map_that_is_tested(case: str) -> None:
    example = (CASES / case / "input.argmap").read_text(encoding="utf-8")
    assert f"```argmap\n{example}```" in GUIDE.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", ["harbour", "harbour-no-debt"])
def test_the_guide_shows_what_the_command_tells(case: str) -> None:
    told = (CASES / case / "agreement.txt").read_text(encoding="utf-8")
    assert f"```text\n{told}```" in GUIDE.read_text(encoding="utf-8")
