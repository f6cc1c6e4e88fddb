"""The command: readings, limits, and what it says where it cannot answer."""

import json
from pathlib import Path
from typing import Any

import pytest

from argmap.cli.program import COULD_NOT_RUN, DONE, FINDINGS, run_program

CASES = Path(__file__).parents[1] / "cases" / "agreement"


def document(capsys: pytest.CaptureFixture[str], case: str, *words: str) -> dict[str, Any]:
    file = str(CASES / case / "input.argmap")
    assert run_program(["agreement", *words, "--output-format", "json", file]) == DONE
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_the_document_has_the_fields_of_the_contract(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = document(capsys, "harbour-no-debt", "--reading", "confident")
    assert next(iter(found)) == "version"
    assert found["possible"] is False
    assert found["reading"] == "confident"
    assert found["deals"] == []
    assert found["conflicts"] == [
        {
            "members": [
                "port-quay/red-line",
                "port-purse/red-line",
                "fishers-fund/red-line",
                "town-purse/red-line",
            ],
            "between": ["port", "fishers", "town"],
            "knot": 1,
        }
    ]
    assert [len(knot["concessions"]) for knot in found["knots"]] == [4]
    assert found["concessions"][0]["moved_by"] == ["port"]
    assert found["concessions"][0]["opens"] == [
        {"quay": "south", "fund": "none", "works": "by-port"}
    ]
    assert found["complete"] is True


def test_the_world_moves_where_a_fact_would_have_to_change(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = document(capsys, "one-fact", "--reading", "confident")
    movers = [concession["moved_by"] for concession in found["concessions"]]
    assert movers == [["a"], ["world"]]


@pytest.mark.parametrize(("reading", "possible"), [("confident", True), ("cautious", False)])
def test_a_reading_decides_what_counts(
    capsys: pytest.CaptureFixture[str], reading: str, possible: bool
) -> None:
    assert document(capsys, "undecided", "--reading", reading)["possible"] is possible


def test_both_readings_are_told_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "undecided")
    assert found["reading"] == "both"
    assert found["possible"] is True
    readings = {name: one["possible"] for name, one in found["readings"].items()}
    assert readings == {"cautious": False, "confident": True}


def test_a_cut_list_is_not_called_complete(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "two-knots", "--reading", "confident", "--limit", "1")
    assert found["complete"] is False
    assert len(found["concessions"]) == 1


@pytest.mark.parametrize("limit", ["0", "-1", "many", "²"])
def test_a_limit_is_a_whole_number(capsys: pytest.CaptureFixture[str], limit: str) -> None:
    assert run_program(["agreement", f"--limit={limit}", "any.argmap"]) == COULD_NOT_RUN
    assert "whole number" in capsys.readouterr().err


def test_a_map_without_positions_has_no_answer(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "plain.argmap").write_text('premise a "A"\n    assumed "b"\n', "utf-8")
    assert run_program(["agreement", str(tmp_path / "plain.argmap")]) == COULD_NOT_RUN
    assert "red-line" in capsys.readouterr().err


def test_a_position_that_cannot_be_read_is_told_before_that_there_is_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "slip.argmap").write_text('party p "P"\npositon of-p of p\n', "utf-8")
    assert run_program(["agreement", str(tmp_path / "slip.argmap")]) == COULD_NOT_RUN
    mistake, _, refusal = capsys.readouterr().err.partition("argmap: ")
    assert "2:1: AM002 error `positon` is not a keyword" in mistake
    assert "no party takes a position" in refusal


def test_a_map_with_a_mistake_is_told_as_far_as_it_goes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text = (CASES / "one-fact" / "input.argmap").read_text("utf-8")
    broken = text.replace("not water is both", "not water is bth")
    (tmp_path / "broken.argmap").write_text(broken, "utf-8")
    assert run_program(["agreement", str(tmp_path / "broken.argmap")]) == FINDINGS
    told = capsys.readouterr()
    assert "AM601" in told.err
    assert "possible" in told.out
