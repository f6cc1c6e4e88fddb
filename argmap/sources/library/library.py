"""The sources of maps: reads each record once, and verifies the anchors that cite it."""

import contextlib
import posixpath
from collections.abc import Callable, Mapping
from pathlib import Path

from attrs import frozen

from argmap.diagnostic import Code, Diagnostic
from argmap.model.about import CitationState
from argmap.model.argument_map import ArgumentMap, Party, Source
from argmap.model.codes import OUTSIDE_PROJECT
from argmap.model.statement import Citation, Statement
from argmap.sources import codes
from argmap.sources.anchors.full_text import FullText
from argmap.sources.bibliography.citation_style import reference_of_record, reference_of_source
from argmap.sources.bibliography.reference import Reference
from argmap.sources.library.dossier import Dossier
from argmap.sources.library.folder import load_dossier
from argmap.sources.library.text_folder import Match, TextFolder
from argmap.sources.library.verification import state_of, verify
from argmap.suggestion import did_you_mean
from argmap.text import Span


@frozen
class _Loaded:
    """A record's file as read: the dossier if it can be used, and what is wrong with it."""

    dossier: Dossier | None
    findings: tuple[Diagnostic, ...] = ()
    trouble: str | None = None  # the file itself cannot be had


class Library:
    """Records by path, and the folder of full texts where there is one."""

    def __init__(
        self, texts: Path | None = None, root_of: Callable[[str], Path] | None = None
    ) -> None:
        """Take the folder with full texts of sources, where they are at hand.

        Args: root_of: gives the resolved folder that a map's records must lie in.
        """
        self._folder = None if texts is None else TextFolder(texts)
        self._root_of = root_of
        self._loaded: dict[str, _Loaded] = {}

    def findings(self, argument_map: ArgumentMap) -> tuple[Diagnostic, ...]:
        """Return what is wrong with the sources and anchors of a map's root file.

        Raises: OSError if the folder of texts cannot be read.
        Cost: under 0.2 ms an anchor, once the records are read.
        """
        found: list[Diagnostic] = []
        cited = citations_by_source(argument_map)
        for source in argument_map.sources:
            if source.file == 0:
                found += self._of_source(argument_map, source, cited.get(source.id, ()))
        if self._folder is not None and argument_map.sources:
            found += self._folder.findings
        return tuple(found)

    def states(self, argument_map: ArgumentMap) -> Mapping[Citation, CitationState]:
        """Return how each citation of a map stands, in all its files.

        What a record that cannot be had or used would prove is unverified. Where the folder
        of texts cannot be read, openings alone tell.
        Cost: under 0.2 ms a citation, once the records are read.
        """
        found: dict[Citation, CitationState] = {}
        cited = citations_by_source(argument_map, every_file=True)
        for source in argument_map.sources:
            citations = cited.get(source.id, ())
            dossier = self.dossier(argument_map, source) if citations else None
            if dossier is None:
                found.update(dict.fromkeys(citations, CitationState.UNVERIFIED))
                continue
            with contextlib.suppress(OSError):
                dossier = _with_text(dossier, self.match(dossier, citations))
            found.update((citation, state_of(dossier, citation)) for citation in citations)
        return found

    def references(self, argument_map: ArgumentMap) -> Mapping[str, Reference]:
        """Return how each source of the map is cited, by its id in the map."""
        return {
            source.id: self._reference(argument_map, source) for source in argument_map.sources
        }

    def dossier(self, argument_map: ArgumentMap, source: Source) -> Dossier | None:
        """Return the record and openings of a source, or None if they cannot be had."""
        path = record_path(argument_map, source)
        if path is None or self._leads_out(argument_map, source, path):
            return None
        return self._load(path).dossier

    def _leads_out(self, argument_map: ArgumentMap, source: Source, path: str) -> bool:
        if self._root_of is None:
            return False
        root = self._root_of(argument_map.files[source.file].source.name)
        return not Path(path).resolve().is_relative_to(root)

    def _reference(self, argument_map: ArgumentMap, source: Source) -> Reference:
        dossier = self.dossier(argument_map, source)
        if dossier is None:
            return reference_of_source(source)
        return reference_of_record(source.id, dossier.record)

    def findings_of(self, argument_map: ArgumentMap, source: Source) -> tuple[Diagnostic, ...]:
        """Return what is wrong with one source and the root file's anchors in it.

        Raises: OSError if the folder of texts cannot be read.
        """
        cited = citations_by_source(argument_map).get(source.id, ())
        return self._of_source(argument_map, source, cited)

    def _of_source(
        self, argument_map: ArgumentMap, source: Source, cited: tuple[Citation, ...]
    ) -> tuple[Diagnostic, ...]:
        path = record_path(argument_map, source)
        if path is None:
            return _recordless(source) if cited else ()
        at = source.record_span or source.span
        if self._leads_out(argument_map, source, path):
            return (_outside(source, at),)
        loaded = self._load(path)
        if loaded.trouble is not None:
            return (_note(codes.UNREADABLE_RECORD, loaded.trouble, at, _nearest(path)),)
        if loaded.dossier is None:
            return loaded.findings
        match = self.match(loaded.dossier, cited)
        dossier = _with_text(loaded.dossier, match)
        return (
            *loaded.findings,
            *self._about_text(dossier, match, source),
            *verify(dossier, cited, source.span),
        )

    def match(self, dossier: Dossier, cited: tuple[Citation, ...]) -> Match:
        """Return what the folder of texts has for a source that is cited so.

        Raises: OSError if it cannot be read.
        """
        if self._folder is None:
            return Match()
        return self._folder.match(dossier.record.seal, cited)

    def _load(self, path: str) -> _Loaded:
        """Return a record with its openings, read once."""
        if path not in self._loaded:
            self._loaded[path] = _read(path)
        return self._loaded[path]

    def _about_text(
        self, dossier: Dossier, match: Match, source: Source
    ) -> tuple[Diagnostic, ...]:
        """Return why the folder of texts does not give the text of a source."""
        if self._folder is None or dossier.text is not None:
            return ()
        name, folder, seal = source.id, self._folder.name, dossier.record.seal
        if seal is not None and match.seedless is not None:
            message = f"`{match.seedless.source.name}` may be the text of `{name}`: no seed"
            help = "a small text is sealed with a random seed; put its `.seed` file beside it"
            return (_note(codes.MISSING_SEED, message, source.span, help),)
        if seal is not None and match.resembling is not None:
            return (_changed(source, match.resembling, seal.words),)
        message = f"no text in `{folder}` is that of `{name}`; its openings were checked"
        help = "any file name will do: texts are told by their seal"
        return (_note(codes.ABSENT_TEXT, message, source.span, help),)


def _with_text(dossier: Dossier, match: Match) -> Dossier:
    """Return a dossier with the sealed text, or without a seal one that has what is cited."""
    return dossier.with_text(match.resembling if dossier.record.seal is None else match.text)


def citations_by_source(
    argument_map: ArgumentMap, *, every_file: bool = False
) -> Mapping[str, tuple[Citation, ...]]:
    """Return the citations in a map's root file, or in every file, by the id of the source."""
    found: dict[str, list[Citation]] = {}
    citing: tuple[Statement | Party, ...] = (*argument_map.statements, *argument_map.parties)
    cited = [item.citations for item in citing if every_file or item.file == 0]
    for citation in (citation for citations in cited for citation in citations):
        found.setdefault(citation.source, []).append(citation)
    return {source: tuple(citations) for source, citations in found.items()}


def record_path(argument_map: ArgumentMap, source: Source) -> str | None:
    """Return the path of a source's record, or None if its fields stand in the map."""
    if source.record is None:
        return None
    folder = posixpath.dirname(argument_map.files[source.file].source.name)
    return posixpath.normpath(posixpath.join(folder, source.record))


def _read(path: str) -> _Loaded:
    if not path.endswith(".toml"):
        return _Loaded(None, trouble=f"`{path}` is no record: a record's name ends in `.toml`")
    try:
        return _Loaded(*load_dossier(Path(path), path))
    except FileNotFoundError:
        return _Loaded(None, trouble=f"there is no record `{path}`")
    except OSError as error:
        return _Loaded(None, trouble=f"`{path}` cannot be read: {error.strerror or error}")


def _nearest(path: str) -> str:
    folder = Path(path).parent
    names = [file.name for file in folder.glob("*.toml")] if folder.is_dir() else []
    otherwise = "paths are relative to the map; `argmap source add` makes a record of a text"
    return did_you_mean(Path(path).name, names, otherwise)


def _outside(source: Source, at: Span) -> Diagnostic:
    message = f"`{source.record}` leads out of the project"
    help = "a map cites records of its own project, by their path relative to it"
    return _note(OUTSIDE_PROJECT, message, at, help)


def _recordless(source: Source) -> tuple[Diagnostic, ...]:
    message = f"nothing can check the anchors of `{source.id}`: it has no record"
    help = '`argmap source add` makes a record; then write `source ID from "record.toml"`'
    return (_note(codes.RECORDLESS_SOURCE, message, source.span, help),)


def _changed(source: Source, text: FullText, sealed: int) -> Diagnostic:
    name, words = text.source.name, len(text.words)
    return _note(
        codes.CHANGED_TEXT,
        f"`{name}` is not the text of `{source.id}` that was sealed"
        f" ({words} words; sealed were {sealed})",
        source.span,
        "`argmap source verify` tells which passages changed",
    )


def _note(code: Code, message: str, span: Span, help: str) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=span, help=help)
