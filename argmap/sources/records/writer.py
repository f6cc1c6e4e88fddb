"""Writing a record as TOML: the same bytes for the same record, and others' lines kept.

Importing this costs 27 ms, for `tomlkit`: only what writes a record does.
"""

from collections import Counter
from collections.abc import Iterable

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import Comment, Integer, Item, String, Table, Trivia

from argmap.sources.records.record import DEFAULT_TYPE, FIELDS, Author, Record
from argmap.sources.records.toml_tokens import comments
from argmap.sources.seals.seal import VERSION, Seal, encoded_branches

_LINE_WIDTH = 76
_SEAL = "seal"
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def write_record(record: Record) -> str:
    """Return the record as TOML."""
    document = tomlkit.document()
    for entry in FIELDS:
        value = record.value(entry.key)
        if value and (entry.key, value) != ("type", DEFAULT_TYPE):
            document.add(entry.key, _text(value))
    if record.authors:
        names = ", ".join(map(_author, record.authors))
        document.add("authors", tomlkit.value(f"[{names}]"))
    if record.inferred:
        reasons = tomlkit.table()
        for inferred in record.inferred:
            reasons.add(inferred.key, _text(inferred.reason))
        document.add("inferred", reasons)
    text = tomlkit.dumps(document)
    return text if record.seal is None else with_seal(text, record.seal)


def _text(text: str) -> Item:
    """Return a text as a TOML string on one line.

    Escaped here, as releases of `tomlkit` differ: one writes what older readers refuse.
    """
    return tomlkit.value('"' + "".join(_escaped(char) for char in text) + '"')


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    return f"\\u{ord(char):04X}" if ord(char) < 32 or ord(char) == 127 else char


def _author(author: Author) -> str:
    name = _text(author.written).as_string()
    return f"{{ body = {name} }}" if author.is_body else name


def with_seal(text: str, seal: Seal) -> str:
    """Return a record's TOML with its seal set; every other line stays as it is.

    A `[seal]` table gets its new values in place, however its header is spelled. A seal in
    another shape (dotted keys, an inline table, a table in parts) goes, and a table comes at
    the end. Comments stay; one beside what is gone stands at the end of the seal.

    Raises: ValueError if the text is no TOML.
    Cost: O(length).
    """
    document = tomlkit.parse(text)
    line_break = "\r\n" if "\r\n" in text else "\n"
    fresh = _seal_keys(seal).replace("\n", line_break)
    table = _plain_table(document)
    if table is not None:
        _renew(table, fresh, line_break)
        return tomlkit.dumps(document)
    if _SEAL in document:
        document.remove(_SEAL)
    bare = tomlkit.dumps(document)
    kept = "".join(f"{comment}{line_break}" for comment in _lost(text, bare))
    return f"{_ended(bare, line_break)}[{_SEAL}]{line_break}{fresh}{kept}"


def _plain_table(document: TOMLDocument) -> Table | None:
    """Return the seal's table if it stands in one piece under a header of its own."""
    table = document.get(_SEAL)
    return table if isinstance(table, Table) and not table.is_super_table() else None


def _renew(table: Table, fresh: str, line_break: str) -> None:
    """Give a table the keys and values of a fresh one, in the order that it has.

    What stands below its last key may speak of the next table: new keys come above that.
    """
    new = tomlkit.parse(fresh)
    body, before = table.value.body, table.as_string()
    end = 1 + max((at for at, (key, _) in enumerate(body) if key is not None), default=-1)
    below = body[end:]
    del body[end:]
    for key in list(table):
        if key not in new or not isinstance(table.value.item(key), Integer | String):
            table.remove(key)
    for key in new:
        table[key] = new.item(key)
    after = table.as_string() + "".join(item.as_string() for _, item in below)
    for comment in _lost(before, after):
        table.add(Comment(Trivia(comment=comment, trail=line_break)))
    body += below


def _lost(before: str, after: str) -> Iterable[str]:
    """Return the comments that a text had before and has no more."""
    return (Counter(comments(before)) - Counter(comments(after))).elements()


def _ended(text: str, line_break: str) -> str:
    """Return a text after which a table can begin: past a line break and an empty line."""
    if not text or text.endswith(("\n\n", "\n\r\n")):
        return text
    return text + line_break * (1 if text.endswith("\n") else 2)


def _seal_keys(seal: Seal) -> str:
    data = encoded_branches(seal.branches)
    rows = [data[at : at + _LINE_WIDTH] for at in range(0, len(data), _LINE_WIDTH)]
    return (
        f"version = {VERSION}\nwords = {seal.words}\n"
        f'seed = "{seal.seed}"\nroot = "{seal.root}"\n'
        f'branches = """\n' + "\n".join(rows) + '\n"""\n'
    )
