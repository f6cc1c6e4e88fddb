"""The commands as a person meets them: words in, text and an exit status out."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from argmap import __version__

MAP = """
map "A small map"
source report "A report"
claim open-late "The bridge opens late"
    because steel-late
premise steel-late "The steel is late"
    cite report "the steel will not" .. "before the autumn"
expect open-late accepted
"""


def argmap(*words: str, cwd: Path, given: str = "", **environment: str) -> tuple[int, str, str]:
    """Run the command in a folder; return its exit status, output and error output."""
    done = subprocess.run(
        [sys.executable, "-m", "argmap", *words],
        cwd=cwd,
        input=given.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )
    output, errors = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in errors
    return done.returncode, output, errors


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "argmap.toml").touch()
    (tmp_path / "bridge.argmap").write_text(MAP, encoding="utf-8")
    return tmp_path


def test_the_version(tmp_path: Path) -> None:
    assert argmap("--version", cwd=tmp_path) == (0, f"argmap {__version__}\n", "")


@pytest.mark.parametrize("words", [(), ("-h",), ("--help",)])
def test_help_has_an_example_for_each_command(words: tuple[str, ...], tmp_path: Path) -> None:
    status, output, _ = argmap(*words, cwd=tmp_path)
    assert status == 0
    for command in ("check", "evaluate", "render", "rule", "init"):
        assert f"argmap {command}" in output


@pytest.mark.parametrize(
    "command", ["check", "evaluate", "explain", "render", "rule", "init", "source"]
)
def test_each_command_tells_of_itself(command: str, tmp_path: Path) -> None:
    status, output, _ = argmap(command, "--help", cwd=tmp_path)
    assert status == 0
    assert "usage: argmap" in output
    assert output.count(f"argmap {command}") >= 2  # its usage, and an example


def test_a_mistyped_command_is_suggested(tmp_path: Path) -> None:
    status, output, errors = argmap("chek", cwd=tmp_path)
    assert (status, output) == (2, "")
    assert "did you mean `check`?" in errors


def test_a_mistyped_option_is_suggested(project: Path) -> None:
    status, _, errors = argmap("check", "--strct", cwd=project)
    assert status == 2
    assert "did you mean `--strict`?" in errors


def test_a_missing_file_is_suggested(project: Path) -> None:
    status, _, errors = argmap("check", "brigde.argmap", cwd=project)
    assert status == 2
    assert "did you mean `bridge.argmap`?" in errors


def test_a_folder_without_maps_is_not_clean_but_unchecked(tmp_path: Path) -> None:
    status, _, errors = argmap("check", cwd=tmp_path)
    assert status == 2
    assert "no .argmap files" in errors


def test_a_clean_map(project: Path) -> None:
    status, output, errors = argmap("check", "--ignore", "AM319", cwd=project)
    assert (status, output) == (0, "")
    assert errors == "Checked 1 file, 2 statements: no findings\n"  # a claim and a premise


def test_findings_fail_a_check_and_go_to_standard_output(project: Path) -> None:
    (project / "bridge.argmap").write_text('clam a "x"\n', encoding="utf-8")
    status, output, _ = argmap("check", "--output-format", "concise", cwd=project)
    assert status == 1
    assert output.startswith("bridge.argmap:1:1: AM002 ")


def test_a_warning_fails_a_strict_check_alone(project: Path) -> None:
    (project / "bridge.argmap").write_text(
        'premise a "x"\n    assumed "y"\nclaim b "y"\n    because a\n    despite c\n'
        'rebuttal c "z" against b\n    assumed "y"\n',
        encoding="utf-8",
    )
    assert argmap("check", cwd=project)[0] == 0
    assert argmap("check", "--strict", cwd=project)[0] == 1
    assert argmap("check", "--strict", "--ignore", "AM107", cwd=project)[0] == 0
    assert argmap("check", "--strict", "--select", "AM0", cwd=project)[0] == 0


def test_an_unknown_code_cannot_be_selected(project: Path) -> None:
    status, _, errors = argmap("check", "--select", "AM2O1", cwd=project)
    assert status == 2
    assert "AM2O1" in errors


def test_the_json_of_a_check(project: Path) -> None:
    (project / "bridge.argmap").write_text('clam a "x"\n', encoding="utf-8")
    _, output, _ = argmap("check", "--output-format", "json", cwd=project)
    document = json.loads(output)
    assert list(document) == ["version", "diagnostics", "summary"]
    finding = document["diagnostics"][0]
    assert (finding["code"], finding["file"], finding["line"], finding["column"]) == (
        "AM002",
        "bridge.argmap",
        1,
        1,
    )
    assert document["summary"]["errors"] == 1


def test_the_json_of_an_evaluation(project: Path) -> None:
    status, output, _ = argmap(
        "evaluate", "bridge.argmap", "--output-format", "json", cwd=project
    )
    assert status == 0
    assert json.loads(output) == {
        "version": 1,
        "file": "bridge.argmap",
        "semantics": "grounded",
        "extensions": [
            {
                "statements": {"open-late": "accepted", "steel-late": "accepted"},
                "inferences": {"open-late#1": "in-force"},
            }
        ],
        "about": {
            "open-late": {
                "reported_of": [],
                "likelihood": None,
                "ours": True,
                "citation": "none",
            },
            "steel-late": {
                "reported_of": [],
                "likelihood": None,
                "ours": False,
                "citation": "unverified",
            },
        },
    }


def test_standard_input_is_checked_under_its_name(project: Path) -> None:
    status, output, _ = argmap(
        "check",
        "-",
        "--stdin-filename",
        "new.argmap",
        "--output-format",
        "concise",
        cwd=project,
        given="claim a\n",
    )
    assert status == 1
    assert output.startswith("new.argmap:1:8: AM001")


@pytest.mark.parametrize(
    ("data", "advice"),
    [(b"claim a \xff", "bad.argmap:1:9: byte 0xff"), ("x".encode("utf-16"), "UTF-16")],
)
def test_other_encodings_are_named(data: bytes, advice: str, project: Path) -> None:
    (project / "bad.argmap").write_bytes(data)
    status, _, errors = argmap("check", "bad.argmap", cwd=project)
    assert status == 2
    assert advice in errors
    assert "save" in errors


def test_a_byte_order_mark_is_no_mistake(project: Path) -> None:
    (project / "bridge.argmap").write_text(MAP, encoding="utf-8-sig")
    assert argmap("check", cwd=project)[0] == 0


def test_a_picture_goes_beside_the_map(project: Path) -> None:
    status, output, errors = argmap("render", "bridge.argmap", cwd=project)
    assert (status, output) == (0, "")
    assert "wrote bridge.svg" in errors
    assert (project / "bridge.svg").read_text(encoding="utf-8").startswith("<svg ")


def test_the_ending_says_the_format(project: Path) -> None:
    assert argmap("render", "bridge.argmap", "-o", "out/b.png", cwd=project)[0] == 0
    assert (project / "out" / "b.png").read_bytes().startswith(b"\x89PNG")
    assert argmap("render", "bridge.argmap", "-o", "b.pdf", cwd=project)[0] == 0
    assert (project / "b.pdf").read_bytes().startswith(b"%PDF")


def test_an_unknown_ending_is_refused(project: Path) -> None:
    status, _, errors = argmap("render", "bridge.argmap", "-o", "b.jpg", cwd=project)
    assert status == 2
    assert "there is no format `jpg`" in errors
    assert sorted(file.name for file in project.iterdir()) == ["argmap.toml", "bridge.argmap"]


def test_pictures_of_several_maps_go_to_a_folder(project: Path) -> None:
    (project / "second.argmap").write_text(MAP, encoding="utf-8")
    argmap("render", "bridge.argmap", "second.argmap", "-o", "pictures", cwd=project)
    assert sorted(file.name for file in (project / "pictures").iterdir()) == [
        "bridge.svg",
        "second.svg",
    ]


def test_two_pictures_never_go_to_one_file(project: Path) -> None:
    (project / "sub").mkdir()
    (project / "sub" / "bridge.argmap").write_text(MAP, encoding="utf-8")
    status, _, errors = argmap("render", ".", "-o", "pictures", cwd=project)
    assert status == 2
    assert "would both be drawn" in errors


def test_a_picture_of_a_broken_map_is_still_drawn(project: Path) -> None:
    (project / "bridge.argmap").write_text(MAP + "clam x\n", encoding="utf-8")
    status, _, errors = argmap("render", "bridge.argmap", "-o", "b.svg", cwd=project)
    assert status == 1
    assert "AM002" in errors
    assert (project / "b.svg").exists()


def test_an_unknown_focus_is_suggested(project: Path) -> None:
    status, _, errors = argmap("render", "bridge.argmap", "--focus", "open-lat", cwd=project)
    assert status == 2
    assert "did you mean `open-late`?" in errors


def test_an_unknown_engine_is_told(project: Path) -> None:
    status, _, errors = argmap("render", "bridge.argmap", "--engine", "nope", cwd=project)
    assert status == 2
    assert "`nope` is not installed" in errors


def test_a_rule_is_explained_by_code_and_by_name(tmp_path: Path) -> None:
    by_code = argmap("rule", "AM201", cwd=tmp_path)
    assert by_code == argmap("rule", "unsupported-claim", cwd=tmp_path)
    assert "AM201 unsupported-claim" in by_code[1]
    status, _, errors = argmap("rule", "AM2O1", cwd=tmp_path)
    assert status == 2
    assert "did you mean" in errors


def test_a_starter_project_is_clean_and_is_not_overwritten(tmp_path: Path) -> None:
    assert argmap("init", "mine", cwd=tmp_path)[0] == 0
    assert argmap("check", "mine", cwd=tmp_path)[0] == 0
    status, _, errors = argmap("init", "mine", cwd=tmp_path)
    assert status == 2
    assert "is there already" in errors


def test_colour_is_for_terminals_unless_asked_for(project: Path) -> None:
    (project / "bridge.argmap").write_text('clam a "x"\n', encoding="utf-8")
    assert "\x1b[" not in argmap("check", cwd=project)[1]
    assert "\x1b[" in argmap("check", cwd=project, FORCE_COLOR="1")[1]
    assert "\x1b[" not in argmap("check", cwd=project, FORCE_COLOR="1", NO_COLOR="1")[1]


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "argmap", "rule"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_same_map_gives_the_same_bytes(seed: str, project: Path) -> None:
    words = ("render", "bridge.argmap", "-o", "-")
    first = argmap(*words, cwd=project, PYTHONHASHSEED=seed)[1]
    assert first == argmap(*words, cwd=project, PYTHONHASHSEED="2")[1]


def test_an_unreadable_file_does_not_hide_the_findings_in_others(project: Path) -> None:
    (project / "a.argmap").write_bytes(b"\xff")
    (project / "bridge.argmap").write_text('clam a "x"\n', encoding="utf-8")
    status, output, errors = argmap("check", "--output-format", "concise", cwd=project)
    assert status == 2
    assert "a.argmap:1:1" in errors
    assert "bridge.argmap:1:1: AM002" in output


def test_safe_fixes_are_applied_and_others_only_when_asked_for(project: Path) -> None:
    text = MAP + "# argmap: ignore[AM005] never\nclam a “x”\n"
    file = project / "bridge.argmap"
    file.write_text(text, encoding="utf-8")
    assert argmap("check", "--fix", cwd=project)[0] == 1
    assert file.read_text(encoding="utf-8").endswith("accepted\nclam a “x”\n")
    argmap("check", "--fix", "--unsafe-fixes", cwd=project)
    assert file.read_text(encoding="utf-8").endswith('claim a "x"\n')


def test_a_diff_shows_what_fixing_would_change_and_changes_nothing(project: Path) -> None:
    text = MAP + 'claim b "x"  # argmap: ignore[AM005] never\n    because steel-late\n'
    file = project / "bridge.argmap"
    file.write_text(text, encoding="utf-8")
    status, output, _ = argmap("check", "--diff", cwd=project)
    assert status == 1
    assert '-claim b "x"  # argmap: ignore[AM005] never' in output
    assert file.read_text(encoding="utf-8") == text
    file.write_text(MAP, encoding="utf-8")
    assert argmap("check", "--diff", cwd=project)[:2] == (0, "")


@pytest.mark.parametrize(
    "output_format", ["full", "concise", "json", "sarif", "github", "gitlab", "junit", "rdjson"]
)
def test_every_format_tells_a_finding(output_format: str, project: Path) -> None:
    (project / "bridge.argmap").write_text('clam a "x"\n', encoding="utf-8")
    status, output, _ = argmap("check", "--output-format", output_format, cwd=project)
    assert status == 1
    assert "AM002" in output


def test_a_missing_folder_of_texts_is_told(project: Path) -> None:
    (project / "texts").mkdir()
    status, _, errors = argmap("check", "--texts", "txets", cwd=project)
    assert status == 2
    assert "did you mean `texts`?" in errors


def test_the_settings_may_name_a_folder_of_texts_that_is_not_everywhere(project: Path) -> None:
    (project / "argmap.toml").write_text('texts = "texts"\n', encoding="utf-8")
    status, _, errors = argmap("check", cwd=project)
    assert status == 0
    assert "no text is compared" in errors


def test_an_empty_path_is_not_the_current_folder(project: Path) -> None:
    status, _, errors = argmap("check", "", cwd=project)
    assert status == 2
    assert "empty path" in errors


@pytest.mark.parametrize(("given", "meant"), [("--versoin", "--version"), ("--hlep", "--help")])
def test_a_mistyped_option_of_argmap_itself_is_suggested(
    given: str, meant: str, tmp_path: Path
) -> None:
    status, _, errors = argmap(given, cwd=tmp_path)
    assert status == 2
    assert f"did you mean `{meant}`?" in errors


def test_a_mistyped_choice_is_suggested(project: Path) -> None:
    status, _, errors = argmap("check", "--output-format", "jsn", cwd=project)
    assert status == 2
    assert "did you mean `json`?" in errors


def test_no_name_commands_the_terminal(tmp_path: Path) -> None:
    status, _, errors = argmap("check", "no\x1b[31mfile.argmap", cwd=tmp_path)
    assert status == 2
    assert "\x1b" not in errors
    assert "\\x1b[31m" in errors


def test_what_cannot_be_mended_still_fails_a_diff(project: Path) -> None:
    (project / "bridge.argmap").write_text("claim a\n", encoding="utf-8")
    status, output, errors = argmap("check", "--diff", cwd=project)
    assert (status, output) == (1, "")
    assert "1 error" in errors


def test_the_examples_of_the_help_run(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    for command in ("explain", "agreement", "evaluate", "compare"):
        output = argmap("--help", cwd=tmp_path)[1]
        example = next(line for line in output.split("\n") if f"argmap {command} " in line)
        assert argmap(*example.split()[1:], cwd=root)[0] == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_no_mistake_of_argmap(project: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "argmap", "rule"],
            cwd=project,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert b"a mistake in argmap" not in done.stderr
    assert b"No space left" in done.stderr
