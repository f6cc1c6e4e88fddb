"""`argmap source import`: records from a bibliography."""

import re
from pathlib import Path

from argmap.cli.source.inputs import tell
from argmap.cli.usage import Parser, UsageError
from argmap.report.terminal import visible
from argmap.sources.bibliography.entries import Bibliography
from argmap.sources.encoding import decode
from argmap.text import SourceText
from argmap.workspace.files import FileError, write_whole


def run(words: list[str]) -> int:
    """Write a record, not yet sealed, for each entry; keep records that are there.

    Return 1 if an entry cannot be used. Raises: UsageError, FileError.
    """
    values = _parser().read(words)
    source = _read(values.file)
    if source is None:
        return 1
    from argmap.sources.records.writer import write_record  # 27 ms that only writing pays

    bibliography = _entries(source)
    for entry in bibliography.entries:
        target = Path(values.output) / f"{_stem(entry.key)}.toml"
        if target.exists() and not values.force:
            print(
                visible(f"kept {target.as_posix()}: it is there already (--force overwrites)")
            )
            continue
        write_whole(target, write_record(entry.record).encode())
        print(visible(f"wrote {target.as_posix()}: “{entry.record.title}”"))
    tell(bibliography.findings)
    return int(bool(bibliography.findings))


def _read(name: str) -> SourceText | None:
    try:
        data = Path(name).read_bytes()
    except OSError as error:
        raise FileError(f"{name}: {error.strerror or error}") from error
    source, findings = decode(name, data)
    tell(findings)
    return source


def _entries(source: SourceText) -> Bibliography:
    if source.name.endswith(".json"):
        from argmap.sources.bibliography.csl import read_csl

        return read_csl(source)
    if source.name.endswith(".bib"):
        from argmap.sources.bibliography.bibtex import read_bibtex

        return read_bibtex(source)
    raise UsageError("source import: a bibliography's name ends in .bib or .json (CSL-JSON)")


def _stem(key: str) -> str:
    return re.sub(r"[^\w.-]+", "-", key).strip(".-") or "entry"


def _parser() -> Parser:
    parser = Parser(
        "source import",
        "Make records of the entries of a bibliography (BibTeX or CSL-JSON).",
        "argmap source import references.bib -o seeds",
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("-o", "--output", metavar="DIR", default="seeds")
    parser.add_argument("--force", action="store_true", help="overwrite records")
    return parser
