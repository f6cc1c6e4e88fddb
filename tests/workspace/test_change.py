"""A workspace whose texts are changed, as an editor does."""

from pathlib import Path

import pytest

from argmap.text import SourceText
from argmap.workspace.open_map import OpenMap
from argmap.workspace.workspace import Workspace

HUB = 'map "Hub"\npremise h "H"\n    assumed "so"\n'
USER = 'map "User"\nuse "hub.argmap" as hub\nclaim c "C"\n    because hub.h\n'
NAMES = ("apart.argmap", "hub.argmap", "user.argmap")
CHANGED = 'map "Hub"\npremise h "H"\nrebuttal r "R" against h\n    assumed "not so"\n'


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("argmap.toml").touch()
    Path("hub.argmap").write_text(HUB, encoding="utf-8")
    Path("user.argmap").write_text(USER, encoding="utf-8")
    Path("apart.argmap").write_text(HUB, encoding="utf-8")


def told(opened: OpenMap) -> tuple[object, ...]:
    """Return what is computed of a map, as plain data."""
    found = [(one.code.id, one.message, one.span.source.name) for one in opened.findings]
    return found, opened.labelling, opened.statement_count


def test_a_change_gives_what_a_fresh_workspace_gives() -> None:
    workspace, fresh = Workspace(), Workspace()
    before = [told(workspace.open(name)) for name in NAMES]
    workspace.change(SourceText("hub.argmap", CHANGED))
    fresh.change(SourceText("hub.argmap", CHANGED))
    after = [told(workspace.open(name)) for name in NAMES]
    assert after == [told(fresh.open(name)) for name in NAMES]
    assert [old == new for old, new in zip(before, after, strict=True)] == [True, False, False]


def test_a_change_forgets_the_maps_that_use_the_file_and_no_other() -> None:
    workspace = Workspace()
    before = [workspace.open(name) for name in NAMES]
    workspace.change(SourceText("./hub.argmap", CHANGED))
    after = [workspace.open(name) for name in NAMES]
    assert [old is new for old, new in zip(before, after, strict=True)] == [True, False, False]
    assert after[2].syntax[0] is before[2].syntax[0]  # what did not change is not read again


def test_a_text_that_a_map_looked_for_in_vain_is_found_when_it_comes() -> None:
    Path("hub.argmap").unlink()
    workspace = Workspace()
    assert [fault.code.id for fault in workspace.open("user.argmap").errors] == ["AM105"]
    workspace.change(SourceText("hub.argmap", HUB))
    assert workspace.open("user.argmap").errors == ()


def test_a_change_back_gives_what_was_there_before() -> None:
    workspace = Workspace()
    before = told(workspace.open("user.argmap"))
    text = workspace.open("hub.argmap").text
    workspace.change(SourceText("hub.argmap", CHANGED))
    workspace.change(text)
    assert told(workspace.open("user.argmap")) == before
    assert workspace.open("hub.argmap").text is text


def test_a_file_that_changes_on_disk_is_not_read_again() -> None:
    workspace = Workspace()
    before = told(workspace.open("user.argmap"))
    Path("hub.argmap").write_text(CHANGED, encoding="utf-8")
    assert told(workspace.open("user.argmap")) == before
