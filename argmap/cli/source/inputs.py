"""What the actions on sources share: texts, records, and how findings are told."""

import sys
from collections.abc import Iterable
from pathlib import Path

from argmap.diagnostic import Diagnostic, Severity
from argmap.sources import codes
from argmap.sources.anchors.full_text import FullText
from argmap.sources.library.folder import load_record, load_text, seed_path
from argmap.sources.records.record import Record
from argmap.sources.seals.seal import LEAST_WORDS_FOR_OWN_SEED, SEED_BYTES, Commitment, commit
from argmap.text import Span
from argmap.workspace.files import FileError, write_whole


def tell(findings: Iterable[Diagnostic]) -> int:
    """Print findings with what to do; return 1 if one of them is an error."""
    from argmap.report.findings.full import full

    found = tuple(sorted(set(findings), key=lambda finding: finding.sort_key))
    if found:
        print(full(found), file=sys.stderr, end="")
    return int(any(finding.severity is Severity.ERROR for finding in found))


def read_text(path: str) -> FullText | None:
    """Return a full text, or None with the findings told. Raises: FileError."""
    try:
        text, findings = load_text(Path(path), path)
    except OSError as error:
        raise FileError(f"{path}: {error.strerror or error}") from error
    tell(findings)
    return text


def read_record(path: str) -> Record | None:
    """Return a record, or None with the findings told. Raises: FileError."""
    try:
        record, findings = load_record(Path(path), path)
    except OSError as error:
        raise FileError(f"{path}: {error.strerror or error}") from error
    tell(findings)
    return record


def commitment_to(text: FullText, path: str) -> Commitment:
    """Return the commitment to a text; a small one gets a random seed, kept beside it.

    Raises: FileError if the seed cannot be written.
    """
    if len(text.words) >= LEAST_WORDS_FOR_OWN_SEED:
        return commit(text.plain)
    if text.seed is not None:
        return commit(text.plain, text.seed)
    import secrets

    seed = secrets.token_bytes(SEED_BYTES)
    beside = seed_path(Path(path))
    if beside.exists():
        raise FileError(
            f"{beside.as_posix()}: this is no seed (64 hex digits); mend or move it"
        )
    write_whole(beside, f"{seed.hex()}\n".encode())
    tell([_small(text, beside)])
    return commit(text.plain, seed)


def _small(text: FullText, beside: Path) -> Diagnostic:
    source = text.source
    return Diagnostic(
        code=codes.SMALL_TEXT,
        message=f"a text of {len(text.words)} words could be guessed whole: its seed is random",
        span=Span(source, 0, min(1, len(source.content))),
        help=f"keep `{beside.as_posix()}` with the text, and neither in the repository",
    )
