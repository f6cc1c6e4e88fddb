"""The sources of a map: each record read once, each anchor of the root file verified."""

from pathlib import Path

import pytest

from argmap.diagnostic import Diagnostic
from argmap.model.argument_map import ArgumentMap
from argmap.sources.library.folder import openings_path
from argmap.sources.library.library import Library, citations_by_source, record_path
from argmap.sources.records.writer import with_seal
from argmap.sources.seals.openings_file import write_openings
from argmap.sources.seals.proving import prove
from argmap.workspace.workspace import Workspace
from tests.sources.making import invented, phrase, sealed

TEXT, SEAL = invented(), sealed().seal
ANCHORS = [phrase(TEXT, at, 4) for at in (10, 50, 90)]
HUB = f"""\
source hub-source from "hub.toml"
premise hub "What the hub says"
    cite hub-source "{ANCHORS[0]}"
"""
MAP = f"""\
use "hub.argmap" as hub
source s from "s.toml"
source aside "A letter"
    author "Ada Lind"
source unused "Another letter"
party port "The port"
    cite s "{ANCHORS[0]}"
premise p "P"
    cite s "{ANCHORS[1]}"
    cite aside "we met in spring"
claim c "C"
    because p
    cite s "{ANCHORS[2]}"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a map, its hub and a record that is sealed and proved."""
    monkeypatch.chdir(tmp_path)
    for name, text in {"m.argmap": MAP, "hub.argmap": HUB, "hub.toml": 'title = "H"\n'}.items():
        Path(name).write_text(text, encoding="utf-8")
    Path("s.toml").write_text(with_seal('title = "S"\n', SEAL), encoding="utf-8")
    return tmp_path


def opened() -> ArgumentMap:
    return Workspace().open("m.argmap").map


def proved() -> None:
    cited = citations_by_source(opened())["s"]
    path = openings_path(Path("s.toml"), "m.argmap")
    path.parent.mkdir()
    lines = write_openings(SEAL.root, prove(TEXT, sealed(), cited).openings)
    path.write_text(lines, encoding="utf-8")


def told(findings: tuple[Diagnostic, ...]) -> list[tuple[str, str, int]]:
    """Return each finding's code, file and line; each says what to do."""
    assert all(isinstance(one.help, str) and one.help for one in findings)
    found = [(one.code.id, one.span.source.name, one.span.line) for one in findings]
    return sorted(found)


def test_citations_of_statements_and_parties_of_the_root_file_are_read(folder: Path) -> None:
    cited = citations_by_source(opened())
    assert {source: [one.first for one in of] for source, of in cited.items()} == {
        "s": [ANCHORS[1], ANCHORS[2], ANCHORS[0]],
        "aside": ["we met in spring"],
    }


def test_records_stand_beside_the_map_that_names_them(folder: Path) -> None:
    Path("sub").mkdir()
    Path("sub/m.argmap").write_text('source s from "../s.toml"\n', encoding="utf-8")
    argument_map = Workspace().open("sub/m.argmap").map
    assert record_path(argument_map, argument_map.sources[0]) == "s.toml"
    paths = {source.id: record_path(opened(), source) for source in opened().sources}
    assert paths == {"s": "s.toml", "aside": None, "unused": None, "hub.hub-source": "hub.toml"}


def test_a_proved_map_is_told_of_the_source_without_a_record_alone(folder: Path) -> None:
    proved()
    assert told(Library().findings(opened())) == [("AM319", "m.argmap", 3)]


def test_unproved_anchors_are_told_each_at_its_line(folder: Path) -> None:
    assert told(Library().findings(opened())) == [
        ("AM308", "m.argmap", 7),
        ("AM308", "m.argmap", 9),
        ("AM308", "m.argmap", 13),
        ("AM319", "m.argmap", 3),
    ]


def test_findings_of_one_source_are_those_of_the_whole(folder: Path) -> None:
    argument_map, library = opened(), Library()
    root = [source for source in argument_map.sources if source.file == 0]
    each = [library.findings_of(argument_map, source) for source in root]
    assert told(library.findings(argument_map)) == told(tuple(sum(each, ())))


def test_a_record_is_read_once(folder: Path) -> None:
    argument_map, library = opened(), Library()
    first = library.dossier(argument_map, argument_map.source_by_id["s"])
    Path("s.toml").unlink()
    assert first is not None
    assert library.dossier(argument_map, argument_map.source_by_id["s"]) is first
    assert Library().dossier(argument_map, argument_map.source_by_id["s"]) is None


@pytest.mark.parametrize(
    ("name", "message", "help"),
    [
        ("s.txt", "`s.txt` is no record: a record's name ends in `.toml`", None),
        ("sx.toml", "there is no record `sx.toml`", "did you mean `s.toml`?"),
        ("zebra/zebra.toml", "there is no record `zebra/zebra.toml`", "paths are relative"),
        ("folder.toml", "`folder.toml` cannot be read: Is a directory", None),
    ],
)
def test_a_record_that_cannot_be_had_is_told_where_it_is_named(
    folder: Path, name: str, message: str, help: str | None
) -> None:
    Path("folder.toml").mkdir()
    Path("m.argmap").write_text(MAP.replace('"s.toml"', f'"{name}"'), encoding="utf-8")
    found = Library().findings(opened())
    (finding,) = [one for one in found if one.code.id == "AM310"]
    assert (finding.message, finding.span.text) == (message, f'"{name}"')
    assert (finding.help or "").startswith(help or "")
    assert told(found) == [("AM310", "m.argmap", 2), ("AM319", "m.argmap", 3)]


def test_a_record_out_of_the_project_is_not_read(folder: Path) -> None:
    inside = folder / "inside"
    library = Library(root_of=lambda name: inside)
    argument_map = opened()
    assert [code for code, _, line in told(library.findings(argument_map)) if line == 2] == [
        "AM104"
    ]
    source = argument_map.source_by_id["s"]
    assert library.dossier(argument_map, source) is None
    assert Library(root_of=lambda name: folder).dossier(argument_map, source) is not None


def test_references_come_from_records_and_from_the_map(folder: Path) -> None:
    Path("s.toml").write_text('title = "S"\nlabel = "OSW"\nissued = "2019"\n', encoding="utf-8")
    short = {id: one.short for id, one in Library().references(opened()).items()}
    assert short == {
        "s": "OSW 2019",
        "aside": "Ada Lind n.d.",
        "unused": "Another letter n.d.",
        "hub.hub-source": "H n.d.",
    }


def texts_with(folder: Path, content: str | None) -> Path:
    texts = folder / "texts"
    texts.mkdir()
    if content is not None:
        (texts / "any.txt").write_text(content, encoding="utf-8")
    return texts


def test_with_the_texts_what_is_missing_is_told(folder: Path) -> None:
    proved()
    texts = texts_with(folder, None)
    library = Library(texts)
    found = library.findings(opened())
    assert told(found) == [("AM319", "m.argmap", 3), ("AM324", "m.argmap", 2)]
    (absent,) = [one for one in found if one.code.id == "AM324"]
    assert absent.message.startswith(f"no text in `{texts.as_posix()}` is that of `s`")


def test_with_the_texts_a_changed_one_is_told_with_its_words(folder: Path) -> None:
    proved()
    library = Library(texts_with(folder, " ".join(TEXT.plain[:-2])))
    (changed,) = [one for one in library.findings(opened()) if one.code.id == "AM323"]
    assert changed.message.endswith("that was sealed (598 words; sealed were 600)")


def test_with_the_texts_an_unsealed_record_is_checked_by_the_text(folder: Path) -> None:
    Path("s.toml").write_text('title = "S"\n', encoding="utf-8")
    edited = MAP.replace(ANCHORS[1], "words that stand nowhere in it")
    Path("m.argmap").write_text(edited, encoding="utf-8")
    library = Library(texts_with(folder, " ".join(TEXT.plain)))
    assert told(library.findings(opened())) == [
        ("AM301", "m.argmap", 9),
        ("AM314", "m.argmap", 2),
        ("AM319", "m.argmap", 3),
    ]


def test_what_is_wrong_with_the_texts_is_told_with_them(folder: Path) -> None:
    proved()
    texts = texts_with(folder, " ".join(TEXT.plain))
    (texts / "bad.txt").write_bytes(b"caf\xe9")
    assert told(Library(texts).findings(opened())) == [
        ("AM319", "m.argmap", 3),
        ("AM320", f"{texts.as_posix()}/bad.txt", 1),
    ]
    with pytest.raises(FileNotFoundError):
        Library(folder / "none").findings(opened())


def states_by_phrase(library: Library) -> dict[str, str]:
    return {citation.first: state for citation, state in library.states(opened()).items()}


def test_the_citations_of_all_files_have_their_states(folder: Path) -> None:
    proved()
    assert states_by_phrase(Library()) == {
        ANCHORS[0]: "unverified",  # the hub's, whose record has no seal, comes last
        ANCHORS[1]: "verified",
        ANCHORS[2]: "verified",
        "we met in spring": "unverified",
    }


def test_a_record_that_cannot_be_had_proves_nothing(folder: Path) -> None:
    proved()
    Path("s.toml").unlink()
    assert set(Library().states(opened()).values()) == {"unverified"}


def test_a_text_at_hand_proves_or_refutes_citations(folder: Path) -> None:
    Path("texts").mkdir()
    Path("texts", "s.txt").write_text(TEXT.source.content, encoding="utf-8")
    swapped = MAP.replace(ANCHORS[2], "words that never stood there")
    Path("m.argmap").write_text(swapped, encoding="utf-8")
    found = states_by_phrase(Library(Path("texts")))
    assert found[ANCHORS[1]] == "verified"
    assert found["words that never stood there"] == "false"


def test_openings_tell_where_the_folder_of_texts_cannot_be_read(folder: Path) -> None:
    proved()
    assert states_by_phrase(Library(Path("nowhere")))[ANCHORS[1]] == "verified"
