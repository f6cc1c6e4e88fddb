"""Each result has one table of its formats, and the command offers what the table has."""

import inspect
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from argmap.cli.program import run_program
from argmap.report.formats import ReportFormat, format_named, names_of
from argmap.report.results import formats
from argmap.report.results.formats import COMPARISON, ComparisonReport
from argmap.workspace.workspace import Workspace

TABLES: dict[str, tuple[ReportFormat[Any], ...]] = {
    name: table for name, table in vars(formats).items() if isinstance(table, tuple)
}
COMMANDS = {
    "EVALUATION": ["evaluate", "a.argmap"],
    "EXPLANATION": ["explain", "a.argmap", "a"],
    "AGREEMENT": ["agreement", "a.argmap"],
    "RULE_DOCUMENTATION": ["rule"],
}
CASES = sorted((Path(__file__).parents[1] / "cases" / "compare").iterdir())


def rows() -> list[ReportFormat[Any]]:
    return [row for table in TABLES.values() for row in table]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.writer)
def test_each_row_has_its_writer(row: ReportFormat[Any]) -> None:
    module, _, function = row.writer.partition(":")
    writer = getattr(import_module(f"argmap.report.{module}"), function)
    assert len(inspect.signature(writer).parameters) == 1


@pytest.mark.parametrize(("table", "words"), COMMANDS.items())
def test_a_command_offers_what_its_table_has(
    table: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_program([*words, "--output-format", "nonesuch"]) == 2
    offered = capsys.readouterr().err.strip().rpartition("one of ")[2]
    assert offered == ", ".join(names_of(TABLES[table]))


def test_a_writer_is_imported_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    row: ReportFormat[str] = ReportFormat("loud", "the deaf", "made:shout")
    made = ModuleType("argmap.report.made")
    monkeypatch.setitem(vars(made), "shout", str.upper)
    monkeypatch.setitem(sys.modules, "argmap.report.made", made)
    assert format_named((row,), "loud").write("abc") == "ABC"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("name", names_of(COMPARISON))
def test_a_comparison_is_told_as_the_command_prints_it(name: str, case: Path) -> None:
    opened = Workspace().open(str(case / "input.argmap"))
    report = ComparisonReport(opened.comparison, lambda: opened.references)
    answer = (case / f"expected.{name}").read_text(encoding="utf-8")
    assert format_named(COMPARISON, name).write(report) == answer
