"""Reading a record: TOML in, a record and findings with their lines out."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from attrs import define, field

from argmap.diagnostic import Code, Diagnostic
from argmap.sources import codes
from argmap.sources.records.record import (
    FIELD_BY_KEY,
    FIELDS,
    Author,
    Field,
    Inferred,
    Record,
    author,
)
from argmap.sources.records.toml_place import place_of, place_of_error
from argmap.sources.seals.seal import VERSION, Seal, decoded_branches
from argmap.suggestion import did_you_mean
from argmap.text import SourceText

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?").fullmatch
_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}]+").fullmatch
_ROOT = re.compile(r"[0-9a-f]{64}").fullmatch
_KNOWN = (*FIELD_BY_KEY, "authors", "inferred", "seal")


def read_record(source: SourceText) -> tuple[Record | None, tuple[Diagnostic, ...]]:
    """Return the record that a TOML text holds and what is wrong with it.

    None only if the text is no TOML. A wrong field is told and left out.
    """
    try:
        table = tomllib.loads(source.content.replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        finding = Diagnostic(
            code=codes.UNREADABLE_RECORD,
            message=f"this is no TOML: {_reason(error)}",
            span=place_of_error(source, str(error)),
            help='a line of a record reads `key = "value"`',
        )
        return None, (finding,)
    return record_of(source, table)


def record_of(
    source: SourceText, table: Mapping[str, object]
) -> tuple[Record, tuple[Diagnostic, ...]]:
    """Return the record that a table of fields is, and what is wrong with it."""
    reader = _Reader(source, table)
    return reader.record(), tuple(reader.findings)


def _reason(error: Exception) -> str:
    if not isinstance(error, tomllib.TOMLDecodeError | RecursionError):
        return "a number has too many digits"  # Python's own limit, with advice on Python
    text = re.sub(r" \(at .*\)$", "", str(error)) or "it cannot be read"
    return text[0].lower() + text[1:]


@define
class _Reader:
    """Reads one table, noting what is wrong."""

    source: SourceText
    table: Mapping[str, object]
    findings: list[Diagnostic] = field(factory=list)

    def record(self) -> Record:
        for key in self.table.keys() - set(_KNOWN):
            self.note(
                codes.UNKNOWN_FIELD,
                f"a record has no field `{key}`",
                key,
                help=did_you_mean(key, _KNOWN, f"the fields are {', '.join(_KNOWN)}"),
            )
        values = {entry.key: self.value(entry) for entry in FIELDS}
        if values["title"] is None and "title" not in self.table:
            self.note(codes.INVALID_FIELD, "the record has no title", "", 'write `title = "…"`')
        seal = self.seal()
        given = {key.replace("-", "_"): text for key, text in values.items() if text}
        return Record(
            source=self.source,
            authors=tuple(self.authors()),
            inferred=tuple(self.inferred()),
            seal=seal,
            seal_is_refused=seal is None and "seal" in self.table,
            **({"title": "untitled"} | given),
        )

    def note(self, code: Code, message: str, key: str, help: str, table: str = "") -> None:
        place = place_of(self.source, key, table)
        self.findings.append(Diagnostic(code=code, message=message, span=place, help=help))

    def invalid(self, message: str, key: str, help: str, table: str = "") -> None:
        self.note(codes.INVALID_FIELD, message, key, help, table)

    def value(self, entry: Field) -> str | None:
        """Return a field's value as text, or None if it is not there or wrong."""
        value = self.table.get(entry.key)
        if value is None:
            return None
        if entry.kind == "date":
            return self.date(entry.key, value)
        if not isinstance(value, str) or not value.strip():
            self.invalid(
                f"`{entry.key}` is not a text", entry.key, f'write `{entry.key} = "…"`'
            )
            return None
        if entry.kind == "address" and not _ADDRESS(value):
            help = "an address begins with https:// or http:// and has no spaces"
            self.invalid(f"`{entry.key}` is not a web address", entry.key, help)
            return None
        return " ".join(value.split())

    def date(self, key: str, value: object) -> str | None:
        if isinstance(value, datetime):
            value = value.date()
        text = value.isoformat() if isinstance(value, date) else str(value)
        match = _DATE(text)
        try:
            if match:
                date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
                return text
        except ValueError:
            pass
        help = "write a year, a month or a day: 2019, 2019-01 or 2019-01-22, in quotes"
        self.invalid(f"`{key}` is not a date: {text[:40]}", key, help)
        return None

    def authors(self) -> Iterator[Author]:
        names = self.table.get("authors", [])
        help = 'write `authors = ["Family, Given"]`, or `{ body = "…" }` for a body'
        if not isinstance(names, list):
            self.invalid("`authors` is not a list", "authors", help)
            return
        for name in names:
            if isinstance(name, str) and name.strip(" ,"):
                yield author(name)
            elif isinstance(name, dict) and isinstance(name.get("body"), str):
                yield Author(name["body"], is_body=True)
            else:
                self.invalid("an author is not a name", "authors", help)

    def inferred(self) -> Iterator[Inferred]:
        reasons = self.table.get("inferred", {})
        help = 'under `[inferred]` write `field = "why it is taken so"`'
        if not isinstance(reasons, dict):
            self.note(codes.UNEXPLAINED_INFERENCE, "`inferred` is no table", "inferred", help)
            return
        for key, reason in reasons.items():
            if not isinstance(reason, str) or not reason.strip():
                message = f"`{key}` is inferred without a reason"
                self.note(codes.UNEXPLAINED_INFERENCE, message, key, help, "inferred")
            elif key not in self.table:
                message = f"`{key}` is called inferred, but the record does not have it"
                remedy = did_you_mean(key, self.table, "take the line out, or add the field")
                self.note(codes.UNEXPLAINED_INFERENCE, message, key, remedy, "inferred")
            else:
                yield Inferred(key, reason)

    def seal(self) -> Seal | None:
        table = self.table.get("seal")
        if table is None:
            return None
        if not isinstance(table, dict):
            self.damaged("`seal` is no table", "seal", "")
            return None
        version = table.get("version")
        if version != VERSION or isinstance(version, bool):
            self.note(
                codes.UNKNOWN_SEAL_VERSION,
                f"the seal's version is {version!r}; this argmap knows version {VERSION}",
                "version",
                "update argmap, or seal the text again with `argmap source seal --force`",
                "seal",
            )
            return None
        return self.known_seal(table)

    def known_seal(self, table: Mapping[str, object]) -> Seal | None:
        """Return a seal of the version that we know."""
        words, seed, root = table.get("words"), table.get("seed"), table.get("root")
        branches = table.get("branches")
        if not isinstance(words, int) or isinstance(words, bool) or not 0 < words < 1 << 32:
            self.damaged("the seal's word count is missing or wrong", "words")
            return None
        if seed != "text" and seed != "random":
            self.damaged('the seal\'s seed is neither "text" nor "random"', "seed")
            return None
        if not isinstance(root, str) or not _ROOT(root):
            self.damaged("the seal's root is not 64 hex digits", "root")
            return None
        hashes = decoded_branches(branches) if isinstance(branches, str) else None
        if hashes is None:
            self.damaged("the seal's branches are missing or no base64", "branches")
            return None
        seal = Seal(
            words=words,
            seed="text" if seed == "text" else "random",
            root=root,
            branches=hashes,
        )
        if not seal.is_whole:
            self.damaged("the seal's root, words and branches do not fit", "root")
            return None
        return seal

    def damaged(self, message: str, key: str, table: str = "seal") -> None:
        help = (
            "restore it from the history, or seal the text again: `argmap source seal --force`"
        )
        self.note(codes.DAMAGED_SEAL, message, key, help, table)
