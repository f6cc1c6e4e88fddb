"""The sources of several maps, one by one, with the texts that are at hand."""

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from argmap.cli.inputs import open_files
from argmap.cli.usage import UsageError
from argmap.diagnostic import Diagnostic
from argmap.model.argument_map import Source
from argmap.model.statement import Citation
from argmap.sources.library.dossier import Dossier
from argmap.sources.library.library import citations_by_source, record_path
from argmap.sources.library.text_folder import Match
from argmap.workspace.files import FileError
from argmap.workspace.open_map import OpenMap
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


@frozen
class RefusedSource:
    """A source whose record cannot be had, or must not be read, and why."""

    findings: tuple[Diagnostic, ...]


def cited_sources(paths: list[str], texts: str | None) -> Iterator[CitedSource | RefusedSource]:
    """Yield every source with a record of every map.

    Args: texts: the folder of texts; if None, each map's project says where its are.
    Raises: UsageError without a folder of texts, FileError.
    """
    workspace, names = open_files(paths, texts)
    for name in names:
        _demand_texts(workspace, name)
    for name in names:
        opened = workspace.open(name)
        path = Path(name).resolve().relative_to(opened.project.root).as_posix()
        for source in opened.map.sources:
            if source.file == 0:
                yield from _cited(opened, source, path)


def _demand_texts(workspace: Workspace, name: str) -> None:
    folder = workspace.texts(workspace.project(name))
    if folder is None:
        raise UsageError("source: say where the full texts are: --texts DIR")
    if not folder.is_dir():
        raise FileError(f"{folder.as_posix()}: no such folder")


def _cited(opened: OpenMap, source: Source, path: str) -> Iterator[CitedSource | RefusedSource]:
    argument_map, library = opened.map, opened.library
    record = record_path(argument_map, source)
    if record is None:
        return
    dossier = library.dossier(argument_map, source)
    findings = library.findings_of(argument_map, source)
    if dossier is None:
        yield RefusedSource(findings)
        return
    citations = citations_by_source(argument_map).get(source.id, ())
    yield CitedSource(
        map_name=opened.name,
        map_path=path,
        source=source,
        record=record,
        citations=citations,
        dossier=dossier,
        match=library.match(dossier, citations),
        findings=findings,
    )
