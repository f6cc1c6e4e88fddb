"""Writing a record as TOML: always the same bytes for the same record."""

import re

from argmap.sources.records.record import DEFAULT_TYPE, FIELDS, Author, Record
from argmap.sources.seals.seal import VERSION, Seal, encoded_branches

_LINE_WIDTH = 76
_SEAL_TABLE = re.compile(r"^[ \t]*\[seal\][^\n]*\n?(?:(?![ \t]*\[)[^\n]*\n?)*", re.MULTILINE)
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def toml_string(text: str) -> str:
    """Return a text as a TOML basic string on one line."""
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    return f"\\u{ord(char):04X}" if ord(char) < 32 or ord(char) == 127 else char


def write_record(record: Record) -> str:
    """Return the record as TOML."""
    lines = [f"authors = [{', '.join(map(_author, record.authors))}]"] if record.authors else []
    fields = [
        f"{entry.key} = {toml_string(value)}"
        for entry in FIELDS
        if (value := record.value(entry.key)) and (entry.key, value) != ("type", DEFAULT_TYPE)
    ]
    text = "\n".join(fields + lines) + "\n"
    if record.inferred:
        reasons = (f"{entry.key} = {toml_string(entry.reason)}\n" for entry in record.inferred)
        text += "\n[inferred]\n" + "".join(reasons)
    return text if record.seal is None else with_seal(text, record.seal)


def _author(author: Author) -> str:
    name = toml_string(author.written)
    return f"{{ body = {name} }}" if author.is_body else name


def with_seal(text: str, seal: Seal) -> str:
    """Return a record's TOML with its seal set; every other line stays as it is."""
    bare = _SEAL_TABLE.sub("", text).rstrip()
    return f"{bare}\n\n{_seal_table(seal)}"


def _seal_table(seal: Seal) -> str:
    data = encoded_branches(seal.branches)
    rows = [data[at : at + _LINE_WIDTH] for at in range(0, len(data), _LINE_WIDTH)]
    return (
        f"[seal]\nversion = {VERSION}\nwords = {seal.words}\n"
        f'seed = "{seal.seed}"\nroot = "{seal.root}"\n'
        f'branches = """\n' + "\n".join(rows) + '\n"""\n'
    )
