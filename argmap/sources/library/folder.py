"""The one place that reads records, openings and texts from disk."""

from pathlib import Path

from argmap.diagnostic import Diagnostic
from argmap.sources import codes
from argmap.sources.anchors.full_text import FullText
from argmap.sources.anchors.normalisation import words
from argmap.sources.encoding import decode
from argmap.sources.library.dossier import Dossier
from argmap.sources.records.reader import read_record
from argmap.sources.records.record import Record
from argmap.sources.seals.opening import Opening
from argmap.sources.seals.openings_file import SUFFIX, read_openings
from argmap.sources.seals.seal import SEED_BYTES
from argmap.text import SourceText, Span

SEED_SUFFIX = ".seed"
_LARGEST = 16 << 20  # bytes; a book has one

Findings = tuple[Diagnostic, ...]


def load_record(path: Path, name: str | None = None) -> tuple[Record | None, Findings]:
    """Read a record. `name` is what findings call its file (the path as the user gave it).

    Raises: OSError if the file cannot be read.
    """
    source, findings = _read(path, name)
    return read_record(source) if source is not None else (None, findings)


def _read(path: Path, name: str | None) -> tuple[SourceText | None, Findings]:
    shown = path.as_posix() if name is None else name
    if path.stat().st_size > _LARGEST:
        finding = Diagnostic(
            code=codes.UNREADABLE_TEXT,
            message="this file is larger than 16 MB",
            span=Span(SourceText(shown, ""), 0, 0),
            help="keep the text alone, as plain text in UTF-8",
        )
        return None, (finding,)
    return decode(shown, path.read_bytes())


def openings_folder(record: Path) -> Path:
    """Return the folder beside a record that holds its openings."""
    return record.with_suffix(SUFFIX)


def openings_path(record: Path, map_path: str) -> Path:
    """Return the file for the openings of one map's anchors.

    Args: map_path: the map's path from the root of its project: `maps/treaty.argmap`.
    """
    name = map_path.removesuffix(".argmap").strip("/").replace("/", ".")
    return openings_folder(record) / f"{name}.txt"


def load_dossier(path: Path, name: str | None = None) -> tuple[Dossier | None, Findings]:
    """Read a record with all its openings. Raises: OSError for any of the files."""
    record, findings = load_record(path, name)
    if record is None:
        return None, findings
    if record.seal is None:
        return Dossier(record=record), findings
    openings: dict[str, tuple[Opening, ...]] = {}
    foreign: set[str] = set()
    folder = openings_folder(path)
    shown = openings_folder(Path(record.source.name)).as_posix()
    for file in sorted(folder.glob("*.txt")) if folder.is_dir() else ():
        source, faults = _read(file, f"{shown}/{file.name}")
        held = None if source is None else read_openings(source, record.seal)
        findings += faults if held is None else held.findings
        for opening in held.openings if held else ():
            others = openings.get(opening.key, ())
            openings[opening.key] = others if opening in others else (*others, opening)
        foreign |= held.foreign if held else set()
    dossier = Dossier(record=record, openings=openings, foreign=frozenset(foreign))
    return dossier, findings


def seed_path(text: Path) -> Path:
    """Return the file beside a small text that holds its random seed; never to publish."""
    return text.with_name(text.name + SEED_SUFFIX)


def load_seed(text: Path) -> bytes | None:
    """Return the seed kept beside a text (32 bytes), or None if there is none or it is no seed.

    Raises: OSError if it cannot be read.
    """
    path = seed_path(text)
    if not path.is_file():
        return None
    try:
        seed = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except ValueError:
        return None
    return seed if len(seed) == SEED_BYTES else None


def load_text(path: Path, name: str | None = None) -> tuple[FullText | None, Findings]:
    """Read a full text with its seed, if one is kept beside it. Raises: OSError."""
    source, findings = _read(path, name)
    if source is None:
        return None, findings
    text = FullText(source, words(source.content), load_seed(path))
    if text.words:
        return text, findings
    finding = Diagnostic(
        code=codes.EMPTY_SOURCE_TEXT,
        message="this text has no words",
        span=Span(source, 0, min(1, len(source.content))),
        help="paste the article's text into it, as plain text",
    )
    return None, (finding,)
