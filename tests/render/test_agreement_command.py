"""`argmap render --view agreement`: what it draws, and what it answers to wrong options."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.cli.program import run_program
from tests.render.agreement_drawing import RIVER
from tests.render.drawing import HARBOUR as WITHOUT_POSITIONS

VIEW = ["--view", "agreement"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--format", "dot"], "DOT draws graphs"),
        (["--whole"], "an agreement has no --whole"),
        (["--focus", "9"], "its knots are 1 to 3"),
        (["--focus", "orland-wier"], "did you mean `orland-weir`"),
        (["--depth", "2"], "with --focus"),
        (["--focus", "1", "--depth", "0"], "from 1 on"),
        (["--reading", "hopeful"], "confident"),
    ],
)
def test_it_says_what_is_wrong(
    options: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_program(["render", RIVER, "-o", "-", *VIEW, *options]) == 2
    assert told in capsys.readouterr().err


def test_a_map_without_positions(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_program(["render", str(WITHOUT_POSITIONS), "-o", "-", *VIEW]) == 2
    assert "has no `position`" in capsys.readouterr().err


def test_readings_and_parts_differ(tmp_path: Path) -> None:
    drawn = set()
    for options in ([], ["--reading", "cautious"], ["--focus", "2"], ["--theme", "dark"]):
        picture = tmp_path / "picture.svg"
        assert run_program(["render", RIVER, "-o", str(picture), *VIEW, *options]) == 0
        drawn.add(picture.read_bytes())
    assert len(drawn) == 4


def test_other_processes_draw_the_same_bytes(tmp_path: Path) -> None:
    pictures = []
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-m", "argmap", "render", RIVER, "-o", "-", *VIEW],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        pictures.append(done.stdout)
    assert pictures[0] == pictures[1]
