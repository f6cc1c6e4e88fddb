"""Where a new thing goes: what there is of each kind takes the files that CONTRIBUTING names.

A room's own modules may know each other; what counts is who knows one of them from outside.
"""

import re
from pathlib import Path

import pytest

from argmap.cli.command import Command
from argmap.cli.commands import COMMANDS
from argmap.cli.source import ACTIONS
from argmap.render.drawing.write.formats import FORMATS, Format
from argmap.render.views.views import VIEWS, ViewKind
from argmap.report.findings import formats as of_findings
from argmap.report.formats import ReportFormat
from argmap.report.results import formats as of_results

PACKAGE = Path(__file__).parents[1] / "argmap"
TEXTS = {
    path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted(PACKAGE.rglob("*.py"))
}
TABLES = [
    table
    for module in (of_findings, of_results)
    for table in vars(module).values()
    if isinstance(table, tuple) and table and isinstance(table[0], ReportFormat)
]
WRITERS = sorted({row.writer.partition(":")[0] for table in TABLES for row in table})


def lines_naming(name: str, apart: str) -> list[str]:
    """Return the lines of the package, but for some folder or file, that name a module."""
    word = re.compile(rf"(?<![\w.]){re.escape(name)}(?!\w)")
    return [
        f"{path}: {line.strip()}"
        for path, text in TEXTS.items()
        if not path.startswith(apart)
        for line in text.splitlines()
        if word.search(line)
    ]


MODULES_OF_RULES = sorted(
    path.removeprefix("rules/").removesuffix(".py").replace("/", ".")
    for path in TEXTS
    if re.match(r"rules/(\w+/)+am\d", path)
)


@pytest.mark.parametrize("module", MODULES_OF_RULES)
def test_a_finding_is_one_module_and_one_line(module: str) -> None:
    own = f"rules/{module.replace('.', '/')}"
    assert lines_naming(module, own) == [f'rules/catalogue.py: "{module}",']


@pytest.mark.parametrize("kind", VIEWS, ids=lambda kind: kind.word)
def test_a_view_is_one_folder_and_one_line(kind: ViewKind) -> None:
    room = kind.module.partition(".")[0]
    naming = lines_naming(kind.module, f"render/views/{room}/")
    assert len(naming) == 1
    assert naming[0].startswith("render/views/views.py: ViewKind(")
    assert lines_naming(f"argmap.render.views.{room}", f"render/views/{room}/") == []


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.word)
def test_a_format_of_pictures_is_one_module_and_one_line(format: Format) -> None:
    word = format.word
    assert f"render/drawing/write/{word}.py" in TEXTS
    room = "render/drawing/write/"
    assert lines_naming(f"argmap.render.drawing.write.{word}", room) == []
    rows = [line for line in lines_naming(f'word="{word}"', "nowhere") if "Format(" in line]
    assert [row.partition(":")[0] for row in rows] == [f"{room}formats.py"]


@pytest.mark.parametrize("writer", WRITERS)
def test_a_format_of_reports_is_one_module_and_one_line_a_table(writer: str) -> None:
    table = (
        "report/findings/formats.py" if "findings" in writer else "report/results/formats.py"
    )
    own = f"report/{writer.replace('.', '/')}.py"
    assert own in TEXTS
    rows = [line for line in lines_naming(writer, own) if f'"{writer}:' in line]
    assert rows
    assert {row.partition(":")[0] for row in rows} == {table}


@pytest.mark.parametrize("word", [command.word for command in COMMANDS])
def test_a_command_is_one_module_and_one_row(word: str) -> None:
    assert f"cli/{word}.py" in TEXTS or f"cli/{word}/__init__.py" in TEXTS
    assert lines_naming(f"argmap.cli.{word}", f"cli/{word}") == []


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.word)
def test_an_action_on_sources_is_one_module_and_one_row(action: Command) -> None:
    assert f"cli/{action.module.replace('.', '/')}.py" in TEXTS
    naming = lines_naming(action.module, "nowhere")
    assert [line.partition(":")[0] for line in naming] == ["cli/source/__init__.py"]
