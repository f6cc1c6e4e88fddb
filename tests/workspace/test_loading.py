"""Paths to maps: what is found, what is followed, and what is refused."""

import os
from pathlib import Path

import pytest

from argmap.text import SourceText
from argmap.workspace.files import FileError
from argmap.workspace.loading import Loader, find_maps
from argmap.workspace.settings import SettingsError, find_project
from argmap.workspace.workspace import Workspace


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "argmap.toml").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, text: str = 'map "x"\n') -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def test_a_folder_is_searched_in_order_and_hidden_ones_are_not() -> None:
    for name in ("m/b.argmap", "m/a.argmap", "m/deep/c.argmap", "m/.git/d.argmap", "m/e.txt"):
        write(name)
    assert find_maps(("m",)) == ("m/a.argmap", "m/b.argmap", "m/deep/c.argmap")


def test_a_file_named_twice_is_one() -> None:
    write("m/a.argmap")
    assert find_maps(("m/a.argmap", "m", "./m/a.argmap")) == ("m/a.argmap",)


def test_a_folder_without_maps_is_told() -> None:
    Path("empty").mkdir()
    with pytest.raises(FileError, match=r"no \.argmap files"):
        find_maps(("empty",))


def test_a_circle_of_maps_is_told_with_its_chain() -> None:
    write("a.argmap", 'use "b.argmap" as b\n')
    write("b.argmap", 'use "c.argmap" as c\n')
    write("c.argmap", 'use "a.argmap" as a\n')
    faults = Loader().load("a.argmap").diagnostics
    assert [(fault.code.id, fault.span.source.name) for fault in faults] == [
        ("AM103", "c.argmap")
    ]
    assert "a.argmap → b.argmap → c.argmap → a.argmap" in faults[0].message


@pytest.mark.parametrize("path", ["../out.argmap", "/etc/passwd", "C:\\\\maps\\\\x.argmap"])
def test_a_map_outside_of_the_project_is_refused(path: str, folder: Path) -> None:
    (folder.parent / "out.argmap").write_text('map "x"\n', encoding="utf-8")
    write("a.argmap", f'use "{path}" as x\n')
    assert [fault.code.id for fault in Loader().load("a.argmap").diagnostics] == ["AM104"]


def test_a_link_out_of_the_project_is_refused(folder: Path) -> None:
    outside = folder.parent / "outside.argmap"
    outside.write_text('map "x"\n', encoding="utf-8")
    Path("link.argmap").symlink_to(outside)
    write("a.argmap", 'use "link.argmap" as x\n')
    assert [fault.code.id for fault in Loader().load("a.argmap").diagnostics] == ["AM104"]


def test_a_missing_map_is_suggested() -> None:
    write("maps/north.argmap")
    write("maps/a.argmap", 'use "nort.argmap" as n\n')
    fault = Loader().load("maps/a.argmap").diagnostics[0]
    assert fault.code.id == "AM105"
    assert fault.help == "did you mean `north.argmap`?"


def test_a_used_map_in_another_encoding_is_a_finding() -> None:
    Path("bad.argmap").write_bytes(b"\xff")
    write("a.argmap", 'use "bad.argmap" as n\n')
    assert [fault.code.id for fault in Loader().load("a.argmap").diagnostics] == ["AM105"]


def test_an_editor_s_text_stands_for_the_file() -> None:
    write("a.argmap", 'use "b.argmap" as b\nclaim c "x"\n  gathers b.new\n')
    write("b.argmap", "")
    loader = Loader()
    loader.add(SourceText("b.argmap", 'premise new "x"\n  assumed "y"\n'))
    assert not Workspace(loader).open("a.argmap").reading_faults


def test_a_used_map_is_told_about_once() -> None:
    write("a.argmap", 'use "b.argmap" as b\nclaim c "x"\n  gathers b.p\n')
    write("b.argmap", 'premise p "x"\n  assumed "y"\nclam q\n')
    found = Workspace().open("a.argmap").findings
    assert [finding.code.id for finding in found] == ["AM002"]


@pytest.mark.parametrize(
    "text", ["selct = []", "select = 1", "ignore = [1]", "texts = 1", "x ="]
)
def test_settings_that_cannot_be_used_are_told(text: str) -> None:
    write("argmap.toml", text)
    with pytest.raises(SettingsError, match=r"argmap\.toml"):
        find_project(Path())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_a_folder_is_not_waited_for() -> None:
    write("m/a.argmap")
    os.mkfifo("m/b.argmap")
    assert find_maps(("m",)) == ("m/a.argmap",)


def test_folders_are_parted_by_a_slash_on_every_system() -> None:
    write("sub/b.argmap")
    write("a.argmap", 'use "sub\\\\b.argmap" as b\n')
    assert Loader().load("a.argmap").diagnostics[0].help == "did you mean `sub/b.argmap`?"
