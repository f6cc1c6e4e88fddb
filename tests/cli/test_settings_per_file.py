"""Several paths in one run: each file is checked under the settings of its own project."""

import io
import json
import sys
from pathlib import Path

import pytest

from argmap.cli import main

FAULTY = 'clam a "x"\nclam b "y"\n'  # AM002, twice
CLEAN = 'premise a "x"\n    assumed "y"\n'
CITING = (
    'map "M"\nsource gazette from "gazette.toml"\npremise a "x"\n    cite gazette "one two"\n'
)

Captured = pytest.CaptureFixture[str]


def project(folder: str, settings: str, map: str, **files: str) -> None:
    """Write a project with one map; of other files, the names' last `_` is a dot."""
    Path(folder).mkdir(parents=True)
    Path(folder, "argmap.toml").write_text(settings, encoding="utf-8")
    Path(folder, "m.argmap").write_text(map, encoding="utf-8")
    for name, content in files.items():
        Path(folder, ".".join(name.rsplit("_", 1))).write_text(content, encoding="utf-8")


def checked(capsys: Captured, *words: str) -> tuple[int, list[tuple[str, str]]]:
    """Return the status of a check, and the file and code of each finding."""
    status = main(["check", "--output-format", "json", *words])
    found = json.loads(capsys.readouterr().out)["diagnostics"]
    return status, [(entry["file"], entry["code"]) for entry in found]


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("paths", [("quiet", "loud"), ("loud", "quiet"), (".",)])
def test_each_file_has_the_settings_of_its_project(
    paths: tuple[str, ...], capsys: Captured
) -> None:
    project("quiet", 'ignore = ["AM002"]', FAULTY)
    project("loud", "", FAULTY)
    assert checked(capsys, *paths) == (1, [("loud/m.argmap", "AM002")] * 2)


@pytest.mark.parametrize("paths", [("clean", "loud"), ("loud", "clean")])
def test_the_settings_of_a_clean_project_hide_nothing_in_another(
    paths: tuple[str, ...], capsys: Captured
) -> None:
    project("clean", 'select = ["AM2"]', CLEAN)
    project("loud", "", FAULTY)
    assert checked(capsys, *paths) == (1, [("loud/m.argmap", "AM002")] * 2)


@pytest.mark.parametrize("paths", [("one", "two"), ("two", "one")])
def test_the_command_line_goes_before_the_settings_of_all(
    paths: tuple[str, ...], capsys: Captured
) -> None:
    project("one", 'ignore = ["AM002"]', FAULTY)
    project("two", 'select = ["AM2"]', FAULTY)
    everywhere = [("one/m.argmap", "AM002")] * 2 + [("two/m.argmap", "AM002")] * 2
    words = ("--select", "AM0", "--ignore", "AM3")
    assert checked(capsys, *words, *paths) == (1, everywhere)
    assert checked(capsys, "--select", "ALL", "--ignore", "AM0", *paths) == (0, [])


@pytest.mark.parametrize("paths", [("empty", "full"), ("full", "empty")])
def test_each_project_has_its_own_folder_of_texts(
    paths: tuple[str, ...], capsys: Captured
) -> None:
    for name in ("empty", "full"):
        project(name, 'texts = "texts"', CITING, gazette_toml='title = "T"\n')
        Path(name, "texts").mkdir()
    Path("full", "texts", "t.txt").write_text("It says one two three.", encoding="utf-8")
    _, found = checked(capsys, "--select", "AM324", *paths)
    assert found == [("empty/m.argmap", "AM324")]


def test_a_folder_of_texts_that_is_not_there_is_told_once_a_project(capsys: Captured) -> None:
    project("one", 'texts = "nowhere"', CLEAN)
    project("one/sub", 'texts = "missing"', CLEAN)
    Path("one", "n.argmap").write_text(CLEAN, encoding="utf-8")
    assert main(["check", "one"]) == 0
    told = capsys.readouterr().err
    assert told.count("no folder `nowhere`") == 1
    assert told.count("no folder `missing`") == 1


def test_standard_input_has_the_settings_of_its_name(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    project("mine", 'texts = "texts"\nignore = ["AM314"]', CLEAN, gazette_toml='title = "T"\n')
    Path("mine", "texts").mkdir()
    given = io.TextIOWrapper(io.BytesIO(CITING.encode()))
    monkeypatch.setattr(sys, "stdin", given)
    _, found = checked(capsys, "-", "--stdin-filename", "mine/new.argmap")
    assert ("mine/new.argmap", "AM324") in found
    assert "AM314" not in {code for _, code in found}


@pytest.mark.parametrize("settings", ["selct = 1", 'select = ["AM9999"]', "= "])
@pytest.mark.parametrize("paths", [("broken", "loud"), ("loud", "broken")])
def test_settings_that_cannot_be_used_cost_their_own_project_alone(
    settings: str, paths: tuple[str, ...], capsys: Captured
) -> None:
    project("broken", settings, FAULTY)
    Path("broken", "n.argmap").write_text(FAULTY, encoding="utf-8")
    project("loud", "", FAULTY)
    status = main(["check", "--output-format", "concise", *paths])
    told = capsys.readouterr()
    assert status == 2
    assert told.out.count("loud/m.argmap") == 2
    assert "broken" not in told.out
    assert told.err.count("argmap.toml: ") == 1


@pytest.mark.parametrize("paths", [("one", "two"), ("two", "one")])
def test_sources_are_verified_with_the_texts_of_their_project(
    paths: tuple[str, ...], capsys: Captured
) -> None:
    for name in ("one", "two"):
        project(name, 'texts = "texts"', CITING, gazette_toml='title = "T"\n')
        Path(name, "texts").mkdir()
    Path("one", "texts", "t.txt").write_text("It says one two three.", encoding="utf-8")
    main(["source", "verify", "--output-format", "json", *paths])
    sources = json.loads(capsys.readouterr().out)["sources"]
    verdicts = {entry["map"]: entry["verdict"] for entry in sources}
    assert verdicts == {"one/m.argmap": "unsealed", "two/m.argmap": "absent"}
