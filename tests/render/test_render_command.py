"""What `argmap render` and `argmap compare` answer to options that do not go together."""

from pathlib import Path

import pytest

from argmap.cli.program import run_program
from tests.render.drawing import CASES, HARBOUR

TWO_FILES = CASES / "two-files" / "input.argmap"
FERRY = CASES.parent / "compare" / "ferry" / "input.argmap"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--whole", "--depth", "2"], "--whole draws everything"),
        (["--whole", "--focus", "close"], "--whole draws everything"),
        (["--depth", "-1"], "from 0 on"),
        (["--focus", "clsoe"], "did you mean `close`"),
        (["--view", "compare", "--depth", "1"], "a comparison has no"),
        (["--view", "compare", "--format", "dot"], "DOT draws graphs"),
        (["--view", "compere"], "compare"),
    ],
)
def test_it_says_what_is_wrong(
    options: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_program(["render", str(HARBOUR), "-o", "-", *options]) == 2
    assert told in capsys.readouterr().err


def test_how_much_of_the_other_files_is_drawn(tmp_path: Path) -> None:
    sizes = {}
    for options in ("--depth 0", "", "--depth 1", "--depth 2", "--whole"):
        drawn = tmp_path / "drawn.dot"
        assert run_program(["render", str(TWO_FILES), "-o", str(drawn), *options.split()]) == 0
        sizes[options] = drawn.read_text(encoding="utf-8").count(" shape=") - (
            drawn.read_text(encoding="utf-8").count("shape=circle")
        )
    assert sizes == {"--depth 0": 1, "": 3, "--depth 1": 3, "--depth 2": 10, "--whole": 11}


def test_a_comparison_goes_to_a_file(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    words = ["compare", str(FERRY), "--output-format", "html", "--theme", "dark"]
    assert run_program([*words, "-o", str(page)]) == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_map_with_mistakes_is_compared_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "faulty.argmap"
    path.write_text('claim a "A"\n    gathers nowhere.b\n', encoding="utf-8")
    assert run_program(["compare", str(path)]) == 1
    assert "nowhere" in capsys.readouterr().err
