"""`argmap source prove`: openings for every anchor of maps, from the texts."""

from collections.abc import Iterable
from pathlib import Path

from argmap.cli.inputs import add_paths, add_texts
from argmap.cli.source.cited_sources import CitedSource, RefusedSource, cited_sources
from argmap.cli.source.inputs import tell
from argmap.cli.usage import Parser
from argmap.diagnostic import Diagnostic
from argmap.report.phrases import counted
from argmap.report.terminal import visible
from argmap.sources import codes
from argmap.sources.anchors.full_text import FullText
from argmap.sources.library.folder import openings_path
from argmap.sources.seals.openings_file import write_openings
from argmap.sources.seals.proving import prove
from argmap.sources.seals.seal import Seal, commit
from argmap.workspace.files import write_whole

# What a new opening mends; anything else that a check finds stays a finding.
_MENDED = {
    codes.UNPROVED_ANCHOR,
    codes.FALSE_OPENING,
    codes.FOREIGN_OPENINGS,
    codes.UNREADABLE_OPENING,
}


def run(words: list[str]) -> int:
    """Write the openings; return 1 if an anchor or a source got none.

    Raises: UsageError, FileError.
    """
    values = _parser().read(words)
    findings: list[Diagnostic] = []
    unproved = 0
    for cited in cited_sources(values.paths, values.texts):
        findings += _left(cited.findings)
        if isinstance(cited, RefusedSource):
            unproved += 1
            continue
        seal, text = cited.dossier.record.seal, cited.match.text
        if seal is None or text is None:
            unproved += len(cited.citations)
            print(visible(f"{cited.record}: no openings for {cited.map_name}"))
            continue
        _write(cited, seal, text)
    return tell(findings) or int(unproved > 0)


def _left(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(finding for finding in findings if finding.code not in _MENDED)


def _write(cited: CitedSource, seal: Seal, text: FullText) -> None:
    """Write the openings of one map's anchors; without anchors, none are kept."""
    commitment = commit(text.plain, text.seed if seal.seed == "random" else None)
    proved = prove(text, commitment, cited.citations)
    path = openings_path(Path(cited.record), cited.map_path)
    if not proved.openings:
        path.unlink(missing_ok=True)
        return
    content = write_openings(seal.root, proved.openings)
    write_whole(path, content.encode())
    size = len(content.encode()) // len(proved.openings)
    count = counted(len(proved.openings), "opening")
    print(visible(f"{path.as_posix()}: {count}, {size} bytes each"))


def _parser() -> Parser:
    parser = Parser(
        "source prove",
        "Make the openings that let a check do without the texts.",
        "argmap source prove maps --texts texts",
    )
    add_paths(parser)
    add_texts(parser)
    return parser
