"""No text of a map commands the terminal, whatever command tells it."""

import json
import re
import unicodedata
from pathlib import Path

import pytest

from argmap.cli.program import run_program

Captured = pytest.CaptureFixture[str]

# A window title, a colour by a C1 control, a turn of direction: what a text might carry.
EVIL = "x\x1b]0;title\x07 y\x9b31m z\u202e"
MAP = f"""
map "A map {EVIL}"
use "other.argmap" as other
source book "A book {EVIL}"
    author "Nobody {EVIL}"
party us "Us {EVIL}"
party them "Them {EVIL}"
issue road "Where the road goes {EVIL}"
    option hill "Over the hill {EVIL}"
    option shore "Along the shore {EVIL}"
position ours of us
    red-line road is hill
    because dry
position theirs of them
    red-line road is shore
    because dry
constraint marsh "The marsh is deep {EVIL}"
    not road is shore
    because dry
premise dry "The hill is dry {EVIL}"
    held-by us
    cite book "as dry as {EVIL}" .. "ever it was"
claim over "The road should go over the hill {EVIL}"
    because dry
    gathers other.steep
claim around "The road should go around {EVIL}"
    because guess
    contradicts over
premise guess "It may be so {EVIL}"
    assumed "we think so {EVIL}"
expect over accepted
"""
OTHER = f"""
source leaflet "A leaflet {EVIL}"
    author "Somebody {EVIL}"
premise steep "The hill is steep {EVIL}"
    cite leaflet "as steep as {EVIL}" .. "ever it was"
"""

COMMANDS = (
    ["evaluate", "{}"],
    ["evaluate", "{}", "--sensitivity"],
    ["explain", "{}", "over"],
    ["explain", "{}", "around"],
    ["agreement", "{}"],
    ["compare", "{}"],
    ["compare", "{}", "--output-format", "csv"],
)


def commands(char: str) -> bool:
    return char != "\n" and unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp"}


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_what_is_told_is_visible(words: list[str], tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "evil.argmap"
    path.write_text(MAP, encoding="utf-8")
    (tmp_path / "other.argmap").write_text(OTHER, encoding="utf-8")
    run_program([word.format(path) for word in words])
    told = capsys.readouterr()
    assert "\\x1b" in told.out
    assert not [char for char in told.out + told.err if commands(char)]


@pytest.mark.parametrize(
    "words",
    [["explain", "{}", "around"], ["compare", "{}"], ["agreement", "{}"], ["check", "{}"]],
)
def test_json_keeps_the_text_and_commands_nothing(
    words: list[str], tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "evil.argmap"
    path.write_text(MAP, encoding="utf-8")
    (tmp_path / "other.argmap").write_text(OTHER, encoding="utf-8")
    run_program([word.format(path) for word in (*words, "--output-format", "json")])
    told = capsys.readouterr().out
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", told)
    if words[0] in ("explain", "compare"):
        assert "\x9b31m" in strings(json.loads(told))


def strings(document: object) -> str:
    """Return the strings of a document, joined."""
    if isinstance(document, dict):
        document = list(document.values())
    if isinstance(document, list):
        return " ".join(map(strings, document))
    return document if isinstance(document, str) else ""
