"""CSL-JSON: the exchange format of citation processors (schema of CSL 1.0.2)."""

import json
from collections.abc import Iterable, Mapping

from argmap.sources.bibliography.entries import Bibliography, Entry, broken, entry_of
from argmap.sources.records.record import FIELDS, Author, Record
from argmap.text import SourceText, Span

# What CSL has no variable for stands in its `custom` object.
_CUSTOM = ("translated-title",)


def write_csl(entries: Iterable[Entry]) -> str:
    """Return entries as a CSL-JSON array.

    Raises: ValueError if a date is none: readers of records have checked them.
    """
    items = [_item(entry.key, entry.record) for entry in entries]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(key: str, record: Record) -> dict[str, object]:
    item: dict[str, object] = {"id": key, "type": record.type}
    custom: dict[str, object] = {}
    for field in FIELDS:
        value = record.value(field.key)
        if value is None:
            continue
        shown = _date_parts(value) if field.kind == "date" else value
        (custom if field.key in _CUSTOM else item)[field.csl] = shown
    if record.authors:
        item["author"] = [_name(author) for author in record.authors]
    if record.inferred:
        custom["inferred"] = {entry.key: entry.reason for entry in record.inferred}
    return item | ({"custom": custom} if custom else {})


def _date_parts(date: str) -> dict[str, object]:
    return {"date-parts": [[int(part) for part in date.split("-")]]}


def _name(author: Author) -> dict[str, str]:
    if author.is_body:
        return {"literal": author.family}
    return {"family": author.family} | ({"given": author.given} if author.given else {})


def read_csl(source: SourceText) -> Bibliography:
    """Return the entries of a CSL-JSON text. A broken one is told, and the rest is read."""
    whole = Span(source, 0, min(1, len(source.content)))
    try:
        items = json.loads(source.content)
    except (ValueError, RecursionError) as error:
        at = min(getattr(error, "pos", 0), len(source.content))
        message = f"this is no JSON: {_reason(error)}"
        return Bibliography((), (broken(Span(source, at, at), message, _HELP),))
    if not isinstance(items, list):
        items = [items]
    found: list[Entry] = []
    findings = []
    for number, item in enumerate(items, 1):
        if not isinstance(item, dict):
            findings.append(broken(whole, f"item {number} is no object", _HELP))
            continue
        key = str(item.get("id") or f"item-{number}")
        entry, faults = entry_of(key, _table(item), _place(source, key))
        found.append(entry)
        findings += faults
    return Bibliography(tuple(found), tuple(findings))


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return error.msg
    is_deep = isinstance(error, RecursionError)
    return "nested too deeply" if is_deep else "a number has too many digits"


_HELP = "CSL-JSON is an array of objects, as reference managers export it"


def _place(source: SourceText, key: str) -> Span:
    at = max(0, source.content.find(json.dumps(key, ensure_ascii=False)))
    return Span(source, at, min(at + len(key) + 2, len(source.content)))


def _table(item: Mapping[str, object]) -> dict[str, object]:
    """Return an item's fields under the names that records have for them."""
    custom = item.get("custom")
    known = dict(item) | (custom if isinstance(custom, dict) else {})
    table = {field.key: known[field.csl] for field in FIELDS if field.csl in known}
    for field in FIELDS:
        if field.kind == "date" and field.key in table:
            table[field.key] = _date(table[field.key])
    names = item.get("author")
    table["authors"] = [_author(name) for name in names] if isinstance(names, list) else names
    table["inferred"] = known.get("inferred")
    return table


def _date(value: object) -> object:
    """Return a CSL date as a record writes it: `2019-01-22`."""
    if not isinstance(value, dict):
        return value
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        numbers = [str(part) for part in parts[0]]
        return "-".join([*numbers[:1], *(number.zfill(2) for number in numbers[1:3])])
    return value.get("raw") or value.get("literal")


def _author(name: object) -> object:
    if not isinstance(name, dict):
        return name
    if "family" not in name:
        return {"body": name.get("literal")}
    family = f"{name.get('non-dropping-particle', '')} {name['family']}".strip()
    return f"{family}, {name['given']}" if name.get("given") else {"body": family}
