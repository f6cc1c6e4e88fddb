"""Openings on disk: one file per record and map, each line for itself."""

from pathlib import Path

import pytest

from argmap.sources.library.folder import (
    load_dossier,
    load_record,
    load_seed,
    openings_path,
    seed_path,
)
from argmap.sources.records.writer import with_seal
from argmap.sources.seals.openings_file import read_openings, write_openings
from argmap.text import SourceText
from tests.sources.making import citation_at, invented, opened, sealed

TEXT, COMMITMENT = invented(), sealed()
SEAL = COMMITMENT.seal
FIRST, SECOND = (
    opened(TEXT, COMMITMENT, citation_at(TEXT, (at, 4), (at + 20, 3))) for at in (10, 70)
)


def told(text: str) -> tuple[int, list[tuple[str, int, str]]]:
    """Return how many openings a text has, and each finding's code, line and place."""
    source = SourceText("o.txt", text)
    held = read_openings(source, SEAL)
    places = [(one.code.id, one.span.line, one.span.text) for one in held.findings]
    return len(held.openings), places


def test_a_file_gives_back_what_was_written_once_each_and_in_order() -> None:
    text = write_openings(SEAL.root, [SECOND, FIRST, SECOND])
    lines = text.splitlines()
    assert lines[0] == f"argmap-openings 1 {SEAL.root}"
    assert lines[1:] == sorted({FIRST.line, SECOND.line})
    held = read_openings(SourceText("o.txt", text), SEAL)
    assert set(held.openings) == {FIRST, SECOND}
    assert (held.foreign, held.findings) == (frozenset(), ())


def test_each_line_that_is_no_opening_is_told_and_the_rest_is_read() -> None:
    lines = [f"argmap-openings 1 {SEAL.root}", FIRST.line[:-1] + "!", "", SECOND.line]
    assert told("\n".join(lines)) == (1, [("AM318", 2, lines[1])])
    assert told("\r\n".join(lines)) == (1, [("AM318", 2, lines[1])])


@pytest.mark.parametrize("header", ["", "argmap-openings 2 " + SEAL.root, FIRST.line])
def test_a_file_without_its_header_holds_nothing(header: str) -> None:
    assert told(f"{header}\n{SECOND.line}\n") == (0, [("AM318", 1, header)])


def test_an_empty_file_holds_nothing() -> None:
    assert told("") == (0, [("AM318", 1, "")])


def test_openings_of_another_seal_are_one_finding_and_keys() -> None:
    text = write_openings("0" * 64, [FIRST, SECOND]) + "no opening\n"
    held = read_openings(SourceText("o.txt", text), SEAL)
    assert held.openings == ()
    assert held.foreign == {FIRST.key, SECOND.key}
    (finding,) = held.findings
    assert (finding.code.id, finding.span.text) == ("AM317", text.splitlines()[0])


def test_maps_have_files_of_their_own() -> None:
    record = Path("seeds/s.toml")
    paths = {name: openings_path(record, name) for name in ("maps/a.argmap", "a.argmap", "a")}
    assert paths["maps/a.argmap"] == Path("seeds/s.openings/maps.a.txt")
    assert paths["a.argmap"] == paths["a"] == Path("seeds/s.openings/a.txt")


def test_a_dossier_has_the_openings_of_all_files(tmp_path: Path) -> None:
    record = tmp_path / "s.toml"
    record.write_text(with_seal('title = "S"\n', SEAL), encoding="utf-8")
    dossier, findings = load_dossier(record)
    assert (dossier and dossier.openings, findings) == ({}, ())
    folder = tmp_path / "s.openings"
    folder.mkdir()
    other = SECOND.line.replace("70+4", "71+4")
    for name, text in {
        "a.txt": write_openings(SEAL.root, [FIRST, SECOND]),
        "b.txt": write_openings(SEAL.root, [SECOND]) + f"{other}\ncut\n",
        "c.txt": write_openings("0" * 64, [FIRST]),
        "d.md": "no openings",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "e.txt").write_bytes(b"\xff")
    dossier, findings = load_dossier(record, "shown.toml")
    assert dossier is not None
    assert dossier.openings[FIRST.key] == (FIRST,)
    assert [one.line for one in dossier.openings[SECOND.key]] == [SECOND.line, other]
    assert dossier.foreign == {FIRST.key}
    assert [(one.code.id, one.span.source.name) for one in findings] == [
        ("AM318", "shown.openings/b.txt"),
        ("AM317", "shown.openings/c.txt"),
        ("AM320", "shown.openings/e.txt"),
    ]


def test_a_file_of_more_than_sixteen_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    start = b'title = "A"\n#'
    path.write_bytes(start + b" " * ((16 << 20) - len(start)))
    record, findings = load_record(path)
    assert findings == ()
    assert record is not None
    assert record.source.name == path.as_posix()
    path.write_bytes(path.read_bytes() + b" ")
    record, (finding,) = load_record(path, "large")
    assert (record, finding.code.id, finding.span.source.name) == (None, "AM320", "large")
    assert finding.message == "this file is larger than 16 MB"
    assert (finding.span.start, finding.span.end) == (0, 0)
    with pytest.raises(FileNotFoundError):
        load_record(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("written", "is_seed"),
    [
        (b"ab" * 32, True),
        (b"\n " + b"AB" * 32 + b"\r\n", True),
        (b"ab" * 31, False),
        (b"ab" * 33, False),
        (b"xy" * 32, False),
        (b"\xff", False),
        (b"", False),
    ],
)
def test_a_seed_is_thirty_two_bytes_in_hex(
    tmp_path: Path, written: bytes, is_seed: bool
) -> None:
    text = tmp_path / "a.txt"
    assert load_seed(text) is None
    assert seed_path(text) == tmp_path / "a.txt.seed"
    seed_path(text).write_bytes(written)
    assert load_seed(text) == (b"\xab" * 32 if is_seed else None)
