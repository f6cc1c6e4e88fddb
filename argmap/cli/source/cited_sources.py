"""The sources of several maps, one by one, with the texts that are at hand."""

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from argmap.cli.usage import Parser, UsageError
from argmap.diagnostic import Diagnostic
from argmap.model.argument_map import ArgumentMap, Source
from argmap.model.statement import Citation
from argmap.sources.library.dossier import Dossier
from argmap.sources.library.library import Library, citations_by_source, record_path
from argmap.sources.library.text_folder import Match
from argmap.workspace.files import FileError
from argmap.workspace.loading import find_maps
from argmap.workspace.settings import find_project
from argmap.workspace.workspace import Workspace


@frozen(kw_only=True)
class CitedSource:
    """One source of one map, as its root file declares it."""

    map_name: str
    map_path: str  # from the root of the project
    source: Source
    record: str  # the record's path
    citations: tuple[Citation, ...]
    dossier: Dossier
    match: Match
    findings: tuple[Diagnostic, ...]


def add_paths(parser: Parser) -> None:
    """Add the maps and the folder of texts to a parser."""
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH", help="maps, folders")
    parser.add_argument("--texts", metavar="DIR", help="folder with the full texts of sources")


def cited_sources(paths: list[str], texts: str | None) -> Iterator[CitedSource]:
    """Yield every source with a readable record of every map.

    Raises: UsageError without a folder of texts, FileError.
    """
    names = find_maps(tuple(paths))
    project = find_project(Path(names[0]))
    folder = Path(texts) if texts else project.texts
    if folder is None:
        raise UsageError("source: say where the full texts are: --texts DIR")
    if not folder.is_dir():
        raise FileError(f"{folder.as_posix()}: no such folder")
    library, workspace = Library(folder), Workspace()
    for name in names:
        path = Path(name).resolve().relative_to(find_project(Path(name)).root).as_posix()
        argument_map = workspace.open(name).map
        for source in argument_map.sources:
            if source.file == 0:
                yield from _cited(library, argument_map, source, (name, path))


def _cited(
    library: Library, argument_map: ArgumentMap, source: Source, name: tuple[str, str]
) -> Iterator[CitedSource]:
    record, dossier = record_path(argument_map, source), library.dossier(argument_map, source)
    if record is None or dossier is None:
        return
    citations = citations_by_source(argument_map).get(source.id, ())
    match = library.match(dossier, citations)
    yield CitedSource(
        map_name=name[0],
        map_path=name[1],
        source=source,
        record=record,
        citations=citations,
        dossier=dossier,
        match=match,
        findings=library.findings_of(argument_map, source),
    )
