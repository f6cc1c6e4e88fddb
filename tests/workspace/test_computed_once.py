"""What a command computes of a map, it computes once."""

import sys
from collections import Counter
from pathlib import Path

import pytest

from argmap.agreement import analysis, review
from argmap.cli import main
from argmap.dsl import parser
from argmap.model.argument_map import ArgumentMap
from argmap.semantics.evaluate import changed_theory, extensions, labelling, theory
from argmap.text import SourceText
from argmap.workspace import loading, open_map

ROOT = Path(__file__).parents[2]
TREATY, OSW = "maps/treaty.argmap", "maps/osw-2019.argmap"
# what a command imports late is imported here, so that none keeps a counter for good
USERS = (labelling, extensions, changed_theory, review, open_map)
COMMANDS = (
    ("check", TREATY),
    ("check", OSW),
    ("evaluate", TREATY),
    ("evaluate", OSW, "--sensitivity"),
    ("evaluate", OSW, "--conflicts", "block"),
    ("evaluate", OSW, "--semantics", "ideal"),
    ("explain", TREATY, "terms-collide"),
    ("explain", OSW, "no-agreement", "--output-format", "json"),
    ("agreement", TREATY),
    ("compare", TREATY),
    ("compare", OSW),
    ("render", TREATY, "--view", "compare", "-o", "-"),
    ("render", TREATY, "--view", "agreement", "-o", "-"),
)

Key = tuple[object, ...]


def key_of(map: ArgumentMap) -> Key:
    """Return what tells labelled maps apart: a verdict that holds makes another map."""
    statements = tuple((one.id, one.computed) for one in map.statements)
    return statements, len(map.inferences), len(map.attacks), len(map.contradictions)


@pytest.fixture(autouse=True)
def _among_our_maps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> Counter[Key]:
    """Count the theories that are compiled, by map."""
    counted: Counter[Key] = Counter()
    plain = theory.compile_theory

    def counting(map: ArgumentMap) -> theory.Theory:
        counted[key_of(map)] += 1
        return plain(map)

    for module in list(sys.modules.values()):
        if getattr(module, "compile_theory", None) is plain:
            monkeypatch.setattr(module, "compile_theory", counting)
    return counted


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[str, str]]:
    """Count the texts that are parsed, by name and content."""
    counted: Counter[tuple[str, str]] = Counter()
    plain = parser.parse

    def counting(source: SourceText) -> parser.Parsed:
        counted[source.name, source.content] += 1
        return plain(source)

    monkeypatch.setattr(loading, "parse", counting)
    return counted


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_theory_of_a_map_is_compiled_once(
    words: tuple[str, ...], compiled: Counter[Key], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 0
    capsys.readouterr()
    assert compiled
    assert set(compiled.values()) == {1}


def test_a_map_that_rests_on_its_own_verdict_is_labelled_without_it_and_with_it(
    compiled: Counter[Key], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", TREATY])
    capsys.readouterr()
    assert compiled.total() == 2


def test_a_verdict_is_looked_for_once_in_each_reading(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[object] = []
    plain = analysis.verdict

    def counting(issues: object, members: object, reading: object) -> object:
        asked.append(reading)
        return plain(issues, members, reading)  # type: ignore[arg-type]

    for module in list(sys.modules.values()):
        if getattr(module, "verdict", None) is plain:
            monkeypatch.setattr(module, "verdict", counting)
    main(["check", TREATY])
    capsys.readouterr()
    assert sorted(map(str, asked)) == ["cautious", "confident"]


def test_mending_reads_each_text_once(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    read: Counter[tuple[str, str]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("hub.argmap").write_text('premise h "H"\n    assumed "so"\n', encoding="utf-8")
    for name in ("a", "b"):
        text = f'use "hub.argmap" as hub\nclam {name} “C”\n    because hub.h\n'
        Path(f"{name}.argmap").write_text(text, encoding="utf-8")
    assert main(["check", "--fix", "--unsafe-fixes", "."]) == 0
    assert "a.argmap: 2 fixed" in capsys.readouterr().err
    assert {name for name, _ in read} == {"a.argmap", "b.argmap", "hub.argmap"}
    assert set(read.values()) == {1}
