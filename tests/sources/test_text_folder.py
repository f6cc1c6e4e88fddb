"""A folder of full texts: the sealed one is found under any name, and what comes near it."""

from pathlib import Path

import pytest

from argmap.sources.anchors.full_text import FullText
from argmap.sources.library.text_folder import Match, TextFolder, is_sealed_by
from argmap.sources.seals.seal import commit
from tests.sources.making import cite, invented, phrase, sealed

TEXT, SEAL = invented(), sealed().seal
SMALL = invented(150, 4)
SEED = bytes(range(32))
CITED = tuple(cite(phrase(TEXT, at, 6)) for at in (10, 50, 90, 130))


def put(folder: Path, name: str, words: tuple[str, ...], seed: bytes | None = None) -> None:
    (folder / name).write_text(" ".join(words), encoding="utf-8")
    if seed is not None:
        (folder / f"{name}.seed").write_text(seed.hex() + "\n", encoding="ascii")


def named(match: Match) -> dict[str, str]:
    """Return what was found, by kind, under the file's name."""
    kinds = {"text": match.text, "near": match.resembling, "seedless": match.seedless}
    return {
        kind: Path(text.source.name).name for kind, text in kinds.items() if text is not None
    }


def test_only_plain_texts_are_read(tmp_path: Path) -> None:
    for name in (
        "a.txt",
        "b.MD",
        "c",
        "d.text",
        "e.pdf",
        "f.html",
        ".hidden.txt",
        "g.txt.seed",
    ):
        put(tmp_path, name, TEXT.plain)
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "empty.txt").write_bytes(b"")
    folder = TextFolder(tmp_path)
    assert folder.name == tmp_path.as_posix()
    names = [Path(text.source.name).name for text in folder.texts]
    assert names == ["a.txt", "b.MD", "c", "d.text"]
    assert [finding.code.id for finding in folder.findings] == ["AM321"]


def test_the_folder_is_read_once(tmp_path: Path) -> None:
    folder = TextFolder(tmp_path)
    assert folder.texts == ()
    put(tmp_path, "late.txt", TEXT.plain)
    assert folder.texts == ()
    with pytest.raises(FileNotFoundError):
        TextFolder(tmp_path / "none").match(SEAL, CITED)


def test_the_sealed_text_is_told_from_one_of_the_same_length(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", (*TEXT.plain[:-1], "other"))
    assert named(TextFolder(tmp_path).match(SEAL, CITED)) == {"near": "a.txt"}
    put(tmp_path, "b.txt", TEXT.plain)
    assert named(TextFolder(tmp_path).match(SEAL, CITED)) == {"text": "b.txt"}


def test_a_small_text_is_told_by_its_seed(tmp_path: Path) -> None:
    seal = commit(SMALL.plain, SEED).seal
    put(tmp_path, "a.txt", SMALL.plain)
    put(tmp_path, "b.txt", SMALL.plain)
    assert named(TextFolder(tmp_path).match(seal, ())) == {"seedless": "a.txt"}
    put(tmp_path, "a.txt", SMALL.plain, SEED[::-1])
    assert named(TextFolder(tmp_path).match(seal, ())) == {"seedless": "b.txt"}
    put(tmp_path, "b.txt", SMALL.plain, SEED)
    assert named(TextFolder(tmp_path).match(seal, ())) == {"text": "b.txt"}


@pytest.mark.parametrize(
    ("held", "near"),
    [((0, 1), {"near": "a.txt"}), ((0,), {}), ((), {}), ((0, 1, 2, 3), {"near": "a.txt"})],
)
def test_a_text_is_near_with_half_of_the_passages(
    tmp_path: Path, held: tuple[int, ...], near: dict[str, str]
) -> None:
    put(
        tmp_path,
        "a.txt",
        tuple(word for n in held for word in CITED[n].first.split()) or ("x",),
    )
    assert named(TextFolder(tmp_path).match(SEAL, CITED)) == near
    assert named(TextFolder(tmp_path).match(None, CITED)) == near


def test_the_text_with_the_most_passages_is_the_nearest(tmp_path: Path) -> None:
    for name, count in (("a.txt", 2), ("b.txt", 3), ("c.txt", 2)):
        put(tmp_path, name, TEXT.plain[: 60 + 40 * (count - 2)])
    assert named(TextFolder(tmp_path).match(None, CITED)) == {"near": "b.txt"}


def test_nothing_is_near_what_nobody_cites(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", TEXT.plain)
    assert named(TextFolder(tmp_path).match(None, ())) == {}


def test_a_text_too_small_for_a_seed_of_its_own_is_sealed_by_no_other() -> None:
    small = commit(SMALL.plain, SEED).seal
    with_seed = FullText(SMALL.source, SMALL.words, SEED)
    assert not is_sealed_by(SMALL, SEAL)
    assert not is_sealed_by(SMALL, small)
    assert is_sealed_by(with_seed, small)
    assert is_sealed_by(TEXT, SEAL)
    assert is_sealed_by(FullText(TEXT.source, TEXT.words, SEED), SEAL)
