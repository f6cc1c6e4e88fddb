"""BibTeX: read through bibtexparser, written by ourselves."""

import logging
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from argmap.diagnostic import Diagnostic
from argmap.sources.bibliography.entries import Bibliography, Entry, broken, entry_of
from argmap.sources.records.record import Author, Record
from argmap.text import SourceText, Span

if TYPE_CHECKING:
    from bibtexparser.middlewares.names import NameParts
    from bibtexparser.model import Entry as BibtexEntry

_TYPES = {
    "article": "article-journal",
    "book": "book",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "mastersthesis": "thesis",
    "phdthesis": "thesis",
    "report": "report",
    "techreport": "report",
}
_WRITTEN = {csl: bibtex for bibtex, csl in reversed(_TYPES.items())}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
_SPECIAL = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def read_bibtex(source: SourceText) -> Bibliography:
    """Return the entries of a BibTeX text. A broken one is told, and the rest is read."""
    from bibtexparser import middlewares
    from bibtexparser.entrypoint import parse_string

    logging.getLogger("bibtexparser").addHandler(logging.NullHandler())  # findings say it
    names = (middlewares.SeparateCoAuthors(), middlewares.SplitNameParts())
    library = parse_string(source.content, append_middleware=names)
    found: list[Entry] = []
    findings: list[Diagnostic] = [
        broken(
            _line(source, block.start_line), _reason(block.error), "mend it; the rest was read"
        )
        for block in library.failed_blocks
    ]
    for item in library.entries:
        entry, faults = entry_of(item.key, _table(item), _line(source, item.start_line))
        found.append(entry)
        findings += faults
    return Bibliography(tuple(found), tuple(findings))


def _reason(error: Exception) -> str:
    text = (
        " ".join(str(error).split()) or "the entry is cut off: a brace or quote is not closed"
    )
    return text[0].lower() + text[1:].partition(" Note:")[0]


def _line(source: SourceText, line: int | None) -> Span:
    start = source.line_starts[min(line or 0, len(source.line_starts) - 1)]
    return Span(source, start, start + len(source.line_text((line or 0) + 1)))


def _decoded(texts: Mapping[str, str]) -> dict[str, str]:
    """Return texts with their LaTeX commands turned into characters."""
    from bibtexparser.library import Library
    from bibtexparser.middlewares import LatexDecodingMiddleware
    from bibtexparser.model import Entry as BibtexEntry
    from bibtexparser.model import Field

    entry = BibtexEntry("misc", "key", [Field(key, text) for key, text in texts.items()])
    block = LatexDecodingMiddleware().transform_entry(entry, Library())
    fields = block.fields if isinstance(block, BibtexEntry) else ()
    return dict(texts) | {field.key: str(field.value) for field in fields}


def _table(item: "BibtexEntry") -> dict[str, object]:
    """Return an entry's fields under the names that records have for them."""
    verbatim = {field.key.lower(): field.value for field in item.fields}
    fields = _decoded({key: text for key, text in verbatim.items() if isinstance(text, str)})
    kind = _TYPES.get(item.entry_type.lower(), "webpage")
    if fields.get("entrysubtype") in ("newspaper", "magazine"):
        kind = f"article-{fields['entrysubtype']}"
    publisher = ("publisher", "institution", "organization", "school")
    container = ("journal", "journaltitle", "booktitle")
    return {
        "type": kind,
        "label": fields.get("shorthand"),
        "title": fields.get("title"),
        "original-title": fields.get("origtitle"),
        "translated-title": fields.get("titleaddon"),
        "authors": _authors(verbatim.get("author")),
        "publisher": next((fields[key] for key in publisher if key in fields), None),
        "container": next((fields[key] for key in container if key in fields), None),
        "issued": _issued(fields),
        "url": verbatim.get("url"),
        "accessed": fields.get("urldate"),
        "language": fields.get("langid") or fields.get("language"),
        "note": fields.get("note"),
    }


def _authors(names: "list[NameParts] | None") -> list[object]:
    """Return names as a record has them; a name in braces is a body's."""
    return [_author(name) for name in names or ()]


def _author(name: "NameParts") -> object:
    family, given = " ".join((*name.von, *name.last)), " ".join((*name.first, *name.jr))
    parts = _decoded({"family": family, "given": given})
    if family.startswith("{") and not given:
        return {"body": parts["family"].strip("{}")}
    return f"{parts['family']}, {parts['given']}"


def _issued(fields: Mapping[str, str]) -> str | None:
    if fields.get("date"):
        return fields["date"]
    year, month = fields.get("year"), fields.get("month", "").lower()[:3]
    if year and month in _MONTHS:
        return f"{year}-{_MONTHS.index(month) + 1:02}"
    return f"{year}-{int(month):02}" if year and month.isdecimal() else year


def write_bibtex(entries: Iterable[Entry]) -> str:
    """Return entries as BibTeX; dates, and what old styles lack, in BibLaTeX's fields."""
    return "\n".join(_written(entry.key, entry.record) for entry in entries)


def _written(key: str, record: Record) -> str:
    kind = "article" if record.type.startswith("article") else _WRITTEN.get(record.type, "misc")
    subtype = record.type.removeprefix("article-")
    container = "journal" if kind == "article" else "booktitle"
    fields = {
        "author": " and ".join(_name(author) for author in record.authors),
        "title": f"{{{_escaped(record.title)}}}",
        "origtitle": _escaped(record.original_title),
        "titleaddon": _escaped(record.translated_title),
        container: _escaped(record.container),
        "institution" if kind == "techreport" else "publisher": _escaped(record.publisher),
        "year": (record.issued or "")[:4],
        "date": record.issued or "",
        "url": (record.url or "").replace("{", "%7B").replace("}", "%7D"),
        "urldate": record.accessed or "",
        "language": record.language or "",
        "shorthand": _escaped(record.label),
        "note": _escaped(record.note),
        "entrysubtype": subtype if subtype in ("newspaper", "magazine") else "",
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{kind}{{{key},\n{lines}}}\n"


def _name(author: Author) -> str:
    return f"{{{_escaped(author.family)}}}" if author.is_body else _escaped(author.written)


def _escaped(text: str | None) -> str:
    return "".join(
        _SPECIAL.get(char) or re.sub(r"([&%$#_{}])", r"\\\1", char) for char in text or ""
    )
