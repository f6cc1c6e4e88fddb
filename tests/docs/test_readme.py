"""What the README shows is what argmap says."""

import re
from pathlib import Path

import pytest

from argmap.cli import main

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def block(start: str) -> str:
    """Return the code block of the README that starts so."""
    found = re.search(rf"^({re.escape(start)}.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def test_the_mistake_is_told_as_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "argmap.toml").touch()
    text = block('map "Should the town').replace("repair-cheaper,", "repair-cheeper,", 1)
    (tmp_path / "bridge.argmap").write_text(text, encoding="utf-8")
    assert main(["check", "bridge.argmap", "--select", "AM102"]) == 1
    assert capsys.readouterr().out == block("error[AM102]")


def test_the_commands_shown_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = Path(__file__).parents[2]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "argmap.toml").touch()
    text = block('map "Should the town')
    (tmp_path / "bridge.argmap").write_text(text, encoding="utf-8")
    shown = re.findall(r"^\$ argmap (.*?)\s+#", block("$ argmap check"), re.MULTILINE)
    assert len(shown) == 8
    for words in shown:
        command = [
            str(root / word) if word.startswith("maps/") else word for word in words.split()
        ]
        assert main(command) == 0, words
    capsys.readouterr()


def test_every_page_that_is_linked_exists() -> None:
    root = Path(__file__).parents[2]
    for page in [root / "README.md", *(root / "docs").glob("*.md"), root / "CHANGELOG.md"]:
        text = page.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#]+)", text):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.name} links {target}"
