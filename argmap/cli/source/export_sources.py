"""`argmap source export`: the sources of maps as a bibliography, or their anchors."""

from pathlib import Path

from argmap.cli.usage import Parser
from argmap.model.argument_map import ArgumentMap
from argmap.sources.bibliography.entries import Entry
from argmap.sources.library.library import Library, record_path
from argmap.workspace.files import write_whole
from argmap.workspace.loading import find_maps
from argmap.workspace.workspace import Workspace


def run(words: list[str]) -> int:
    """Print or write every record that the maps cite, each once."""
    values = _parser().read(words)
    workspace, library = Workspace(), Library()
    maps = [workspace.open(name).map for name in find_maps(tuple(values.paths))]
    text = _annotations(library, maps) if values.to == "annotations" else ""
    if values.to == "csl":
        from argmap.sources.bibliography.csl import write_csl

        text = write_csl(_entries(library, maps))
    elif values.to == "bibtex":
        from argmap.sources.bibliography.bibtex import write_bibtex

        text = write_bibtex(_entries(library, maps))
    if values.output in (None, "-"):
        print(text, end="")
    else:
        write_whole(Path(values.output), text.encode())
    return 0


def _entries(library: Library, maps: list[ArgumentMap]) -> list[Entry]:
    """Return the records that maps cite, in the order of their files' names."""
    found: dict[str, Entry] = {}
    for argument_map in maps:
        for source in argument_map.sources:
            path = record_path(argument_map, source)
            dossier = library.dossier(argument_map, source)
            if path is not None and dossier is not None:
                found[path] = Entry(Path(path).stem, dossier.record)
    return [found[path] for path in sorted(found)]


def _annotations(library: Library, maps: list[ArgumentMap]) -> str:
    from argmap.sources.bibliography.web_annotation import web_annotations

    return web_annotations(
        (statement, library.references(argument_map))
        for argument_map in maps
        for statement in argument_map.statements
        if statement.file == 0
    )


def _parser() -> Parser:
    parser = Parser(
        "source export",
        "Export the sources of maps, or their anchors as web annotations.",
        "argmap source export maps --to bibtex -o references.bib",
    )
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH", help="maps, folders")
    parser.add_argument("--to", choices=["bibtex", "csl", "annotations"], default="bibtex")
    parser.add_argument("-o", "--output", metavar="OUT", help="a file (else standard output)")
    return parser
