"""Did you mean: near words, and letters that only look alike."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.suggestion import Candidates, closest, did_you_mean


@pytest.mark.parametrize(
    ("typed", "known"),
    [("becuase", "because"), ("CLAIM", "claim"), ("no-brigde", "no-bridge"), ("xyz", None)],
)
def test_the_nearest_word_is_found(typed: str, known: str | None) -> None:
    assert closest(typed, ["claim", "because", "no-bridge"]) == known


def test_the_word_itself_is_no_answer() -> None:
    assert closest("sub", ["sub"]) is None
    assert Candidates(["sub", "subs"]).closest("sub") == "subs"


def test_letters_that_look_alike_are_told_apart() -> None:
    advice = did_you_mean("no-bridge", ["no-bridg\u0435"], "")
    assert "is Cyrillic (U+0435)" in advice
    assert "is Latin (U+0065)" in advice


def test_a_clean_check_does_not_load_the_search(tmp_path: Path) -> None:
    (tmp_path / "plain.argmap").write_text('premise a "x"\n  assumed "y"\n', encoding="utf-8")
    code = (
        "import sys; from argmap.cli.program import run_program; "
        "run_program(['check', 'plain.argmap']); print('rapidfuzz' in sys.modules)"
    )
    run = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        run, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"
