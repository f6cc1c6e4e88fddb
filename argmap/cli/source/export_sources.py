"""`argmap source export`: the sources of maps as a bibliography, or their anchors."""

from collections.abc import Iterator
from pathlib import Path

from argmap.cli.inputs import add_paths, open_files
from argmap.cli.output import write_output
from argmap.cli.source.inputs import tell
from argmap.cli.usage import Parser
from argmap.diagnostic import Diagnostic
from argmap.sources.bibliography.entries import Entry
from argmap.sources.library.library import record_path
from argmap.workspace.open_map import OpenMap


def run(words: list[str]) -> int:
    """Print or write every record that the maps cite, each once.

    Return 1 if one of them cannot be had, as a check says why. Raises: UsageError,
    FileError.
    """
    values = _parser().read(words)
    workspace, names = open_files(values.paths)
    maps = [workspace.open(name) for name in names]
    write_output(values.output, _exported(maps, values.to).encode())
    refused = tuple(finding for opened in maps for finding in _refused(opened))
    return tell(refused) or int(bool(refused))


def _exported(maps: list[OpenMap], format: str) -> str:
    if format == "csl":
        from argmap.sources.bibliography.csl import write_csl

        return write_csl(_entries(maps))
    if format == "bibtex":
        from argmap.sources.bibliography.bibtex import write_bibtex

        return write_bibtex(_entries(maps))
    return _annotations(maps)


def _entries(maps: list[OpenMap]) -> list[Entry]:
    """Return the records that maps cite, in the order of their files' names."""
    found: dict[str, Entry] = {}
    for opened in maps:
        for source in opened.map.sources:
            path = record_path(opened.map, source)
            dossier = opened.library.dossier(opened.map, source)
            if path is not None and dossier is not None:
                found[path] = Entry(Path(path).stem, dossier.record)
    return [found[path] for path in sorted(found)]


def _annotations(maps: list[OpenMap]) -> str:
    from argmap.sources.bibliography.web_annotation import web_annotations

    return web_annotations(
        (statement, opened.references)
        for opened in maps
        for statement in opened.map.statements
        if statement.file == 0
    )


def _refused(opened: OpenMap) -> Iterator[Diagnostic]:
    """Return why the records of a map that are left out cannot be had."""
    for source in opened.map.sources:
        has_record = record_path(opened.map, source) is not None
        if has_record and opened.library.dossier(opened.map, source) is None:
            yield from opened.library.findings_of(opened.map, source)


def _parser() -> Parser:
    parser = Parser(
        "source export",
        "Export the sources of maps, or their anchors as web annotations.",
        "argmap source export maps --to bibtex -o references.bib",
    )
    add_paths(parser)
    parser.add_argument("--to", choices=["bibtex", "csl", "annotations"], default="bibtex")
    parser.add_argument(
        "-o", "--output", metavar="OUT", default="-", help="a file (else standard output)"
    )
    return parser
