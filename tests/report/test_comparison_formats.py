"""`argmap compare` in every format: golden answers, and what each format promises."""

import csv
import io
import json
import os
from pathlib import Path

import pytest

from argmap.cli.program import run_program

CASES = sorted((Path(__file__).parents[1] / "cases" / "compare").iterdir())


def printed(case: Path, format: str, capsysbinary: pytest.CaptureFixture[bytes]) -> str:
    status = run_program(["compare", str(case / "input.argmap"), "--output-format", format])
    assert status == 0
    return capsysbinary.readouterr().out.decode()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("format", ["text", "csv", "json"])
def test_golden(case: Path, format: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    answer = case / f"expected.{format}"
    found = printed(case, format, capsysbinary)
    if os.environ.get("ARGMAP_ACCEPT"):
        answer.write_text(found, encoding="utf-8")
    assert found == answer.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_formats_say_the_same(case: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    document = json.loads(printed(case, "json", capsysbinary))
    assert document["version"] == 1
    lines = list(csv.DictReader(io.StringIO(printed(case, "csv", capsysbinary))))
    assert [line["claim"] for line in lines] == [row["claim"] for row in document["rows"]]
    for line, row in zip(lines, document["rows"], strict=True):
        for source in document["sources"]:
            cell = row["cells"][source]
            assert cell["stance"] in {"asserts", "reports", "denies", "silent"}
            assert line[source] == cell["stance"]
            assert line[f"{source} statements"].split() == cell["statements"]


def test_a_map_that_gathers_nothing(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    alone = CASES[0] / "quay-paper.argmap"
    assert run_program(["compare", str(alone)]) == 0
    assert b"nothing to compare" in capsysbinary.readouterr().out


ONE = """
use "other.argmap" as other
claim cheap "=HYPERLINK(\\"https://example.org\\")"
    gathers other.low
"""
OTHER = """
source study "A study"
premise low "It costs little"
    cite study "it costs" .. "very little"
"""


@pytest.fixture
def one(tmp_path: Path) -> Path:
    (tmp_path / "input.argmap").write_text(ONE, encoding="utf-8")
    (tmp_path / "other.argmap").write_text(OTHER, encoding="utf-8")
    return tmp_path


def test_no_text_is_a_formula(one: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    (line,) = csv.DictReader(io.StringIO(printed(one, "csv", capsysbinary)))
    assert line["text"] == '\'=HYPERLINK("https://example.org")'


def test_one_of_each_is_counted(one: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert "\n1 claim, 1 source: " in printed(one, "text", capsysbinary)
