"""How a source is cited: short on nodes, Chicago author-date in reports.

Source of the full form: The Chicago Manual of Style, 17th edition, chapter 15.
"""

from collections.abc import Sequence
from datetime import date

from argmap.model.argument_map import Source
from argmap.sources.bibliography.reference import Reference
from argmap.sources.records.record import Author, Record, author_as_written
from argmap.text import SourceText

_NO_DATE = "n.d."
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def reference_of_record(id: str, record: Record) -> Reference:
    """Return how a record is cited, under the id that its map gives it."""
    return Reference(
        id=id,
        short=short_form(record),
        full=full_form(record),
        url=record.url or record.archive,
    )


def reference_of_source(source: Source) -> Reference:
    """Return how a source is cited whose fields stand in the map itself."""
    record = Record(
        source=SourceText(source.span.source.name, ""),
        title=source.title or source.id,
        authors=tuple(author_as_written(name) for name in source.authors),
        translated_title=source.translated_title,
        publisher=source.publisher,
        container=source.container,
        issued=source.date,
        url=_safe(source.url),
        archive=_safe(source.archive),
        accessed=source.accessed,
        language=source.language,
    )
    return reference_of_record(source.id, record)


def _safe(url: str | None) -> str | None:
    return url if url and url.startswith(("https://", "http://")) else None


def short_form(record: Record) -> str:
    """Return the short form: the label, the authors or the outlet, and the year."""
    year = (record.issued or _NO_DATE)[:4]
    return f"{record.label or _families(record.authors) or _outlet(record)} {year}"


def _outlet(record: Record) -> str:
    """Return the body that stands for an author: a paper, or who published it."""
    if record.type.startswith("article"):
        return record.container or record.publisher or record.title
    return record.publisher or record.container or record.title


def _families(authors: Sequence[Author]) -> str:
    names = [entry.family for entry in authors]
    if len(names) > 3:
        return f"{names[0]} et al."
    return _listed(names)


def _listed(names: Sequence[str]) -> str:
    if len(names) < 3:
        return " and ".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def full_form(record: Record) -> str:
    """Return the entry of a reference list; what was inferred stands in brackets.

    Raises: ValueError if a date is none: readers of records and maps have checked them.
    """
    inferred = {entry.key for entry in record.inferred}
    who = _who(record, bracketed="authors" in inferred)
    year = _bracketed((record.issued or _NO_DATE)[:4], "issued" in inferred)
    if not (record.authors or record.publisher or record.container):
        parts = [_title(record), f"{year}."]  # the title stands in the author's place
    else:
        parts = [f"{who.removesuffix('.')}. {year}.", _title(record)]
    parts += [_where(record, inferred)]
    if record.accessed:
        parts.append(f"Accessed {_day(record.accessed)}.")
    parts += [f"{address}." for address in (record.url, record.archive) if address]
    return " ".join(part for part in parts if part)


def _bracketed(text: str, yes: bool) -> str:
    return f"[{text}]" if yes else text


def _who(record: Record, *, bracketed: bool) -> str:
    if not record.authors:
        outlet = _outlet(record)
        key = "container" if outlet == record.container else "publisher"
        return _bracketed(outlet, any(entry.key == key for entry in record.inferred))
    first, *others = record.authors
    names = [first.written] + [_forward(entry) for entry in others]
    joined = f"{', '.join(names[:-1])}, and {names[-1]}" if others else names[0]
    return _bracketed(joined, bracketed)


def _forward(entry: Author) -> str:
    return entry.family if entry.given is None else f"{entry.given} {entry.family}"


def _title(record: Record) -> str:
    """Return the title; one that is inferred describes the text and has no quotes."""
    if any(entry.key == "title" for entry in record.inferred):
        return f"[{record.title}]."
    other = record.translated_title
    if other is None and record.original_title is not None:
        other = f"originally “{record.original_title}”"
    end = "" if record.title.endswith(("?", "!", ".")) else "."
    return f"“{record.title}” [{other}]." if other else f"“{record.title}{end}”"


def _where(record: Record, inferred: set[str]) -> str:
    """Return where and when it appeared, as in `The Moscow Times, [January 2019]`."""
    places = [
        _bracketed(text, key in inferred)
        for key, text in (("container", record.container), ("publisher", record.publisher))
        if text and (record.authors or text != _outlet(record))
    ]
    if record.issued and len(record.issued) > 4:
        places.append(
            _bracketed(_day(record.issued, year="issued" in inferred), "issued" in inferred)
        )
    return f"{', '.join(places)}." if places else ""


def _day(text: str, *, year: bool = True) -> str:
    """Return a date in words: `January 22, 2019`, `January 2019`."""
    if len(text) < 10:
        month = _MONTHS[int(text[5:7]) - 1] if len(text) == 7 else ""
        return " ".join(part for part in (month, text[:4] if year or not month else "") if part)
    day = date.fromisoformat(text)
    return f"{_MONTHS[day.month - 1]} {day.day}" + (f", {day.year}" if year else "")
