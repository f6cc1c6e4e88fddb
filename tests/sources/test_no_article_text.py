"""The repository gives back nothing of the articles but the anchors' own words.

The articles lie beside the repository on their readers' machines; without them, the tests
that compare with them skip.
"""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from argmap.sources.anchors.anchor import anchor_of
from argmap.sources.anchors.full_text import FullText
from argmap.sources.anchors.normalisation import normalised
from argmap.sources.library.folder import load_dossier, load_text
from argmap.sources.library.library import citations_by_source, record_path
from argmap.workspace.workspace import Workspace

ROOT = Path(__file__).parents[2]
TEXTS = ROOT.parent / "shared" / "seeds"
MOST = 8  # words in a row
needs_texts = pytest.mark.skipif(not TEXTS.is_dir(), reason="the articles are not at hand")
needs_git = pytest.mark.skipif(
    shutil.which("git") is None or not (ROOT / ".git").exists(), reason="no git repository here"
)
RECORDS = sorted((ROOT / "seeds").glob("*.toml"))


def articles() -> list[FullText]:
    return [text for text, _ in map(load_text, sorted(TEXTS.glob("*.txt"))) if text]


def tracked() -> Iterator[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True
    ).stdout
    return (ROOT / name for name in listed.decode().split("\0") if name)


def titles() -> set[tuple[str, ...]]:
    """Return the runs of words that titles in records are made of."""
    found: set[tuple[str, ...]] = set()
    for path in RECORDS:
        dossier, _ = load_dossier(path)
        assert dossier is not None
        for title in (dossier.record.title, dossier.record.original_title or ""):
            found |= runs(normalised(title))
    return found


def runs(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    return {words[at : at + MOST + 1] for at in range(len(words) - MOST)}


@needs_git
@needs_texts
def test_no_file_has_more_than_eight_words_in_a_row_of_an_article() -> None:
    secret = {run for article in articles() for run in runs(article.plain)} - titles()
    assert secret
    for path in tracked():
        if not path.is_file():
            continue
        text = path.read_bytes().decode("utf-8", errors="ignore")
        shown = runs(normalised(text)) & secret
        assert not shown, f"{path.relative_to(ROOT)}: {sorted(shown)[0]}"


@needs_texts
def test_the_search_would_find_nine_words() -> None:
    article = articles()[0]
    quoted = article.span(100, 109).text
    assert runs(normalised(f"He wrote: {quoted}.")) & runs(article.plain)


def anchor_words(record: Path) -> tuple[set[str], int]:
    """Return the keys of all anchors in a record's source, and how many words they show."""
    workspace, keys, shown = Workspace(), set(), 0
    for path in sorted((ROOT / "maps").glob("*.argmap")):
        argument_map = workspace.open(path.as_posix()).map
        cited = citations_by_source(argument_map)
        for source in argument_map.sources:
            named = record_path(argument_map, source)
            if named is None or Path(named) != record:
                continue
            for anchor in map(anchor_of, cited.get(source.id, ())):
                keys.add(anchor.key)
                shown += sum(map(len, anchor.ends))
    return keys, shown


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_openings_open_the_words_of_anchors_and_no_others(path: Path) -> None:
    dossier, findings = load_dossier(path)
    assert findings == ()
    assert dossier is not None
    assert dossier.record.seal is not None
    keys, shown = anchor_words(path)
    opened = {
        number
        for openings in dossier.openings.values()
        for opening in openings
        for number in opening.numbers
    }
    assert set(dossier.openings) <= keys
    assert len(opened) <= shown
    assert len(opened) * 4 <= dossier.record.seal.words
