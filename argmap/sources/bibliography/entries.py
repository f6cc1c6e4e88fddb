"""Entries of bibliographies in other formats, as records and findings."""

from collections.abc import Mapping

from attrs import evolve, frozen

from argmap.diagnostic import Diagnostic
from argmap.sources import codes
from argmap.sources.records.reader import record_of
from argmap.sources.records.record import Record
from argmap.text import SourceText, Span


@frozen
class Entry:
    """A record under the key that its bibliography gives it."""

    key: str
    record: Record


@frozen
class Bibliography:
    """What could be read of a bibliography, and what could not."""

    entries: tuple[Entry, ...]
    findings: tuple[Diagnostic, ...]


def entry_of(
    key: str, table: Mapping[str, object], span: Span
) -> tuple[Entry, tuple[Diagnostic, ...]]:
    """Return the entry that fields named as in a record make, each fault at its span."""
    given = {field: value for field, value in table.items() if value not in ("", None, [])}
    record, faults = record_of(span.source, given)
    findings = tuple(broken(span, f"`{key}`: {fault.message}", fault.help) for fault in faults)
    return Entry(key, evolve(record, source=SourceText(f"{key}.toml", ""))), findings


def broken(span: Span, message: str, help: str | None) -> Diagnostic:
    """Return the finding about an entry that cannot be read, or a field of one."""
    return Diagnostic(code=codes.UNREADABLE_ENTRY, message=message, span=span, help=help)
