"""Source records: what is known of a text, as a subset of CSL-JSON, and its seal.

The fields carry CSL's meanings (Citation Style Language 1.0.2, variables). What the text
itself does not state stands in `[inferred]` too, with the reason for taking it so.
"""

from typing import Literal

from attrs import field, frozen

from argmap.sources.seals.seal import Seal
from argmap.text import SourceText


@frozen
class Field:
    """One field of a record: its key in TOML, its variable in CSL-JSON, what it holds."""

    key: str
    csl: str
    kind: Literal["text", "date", "address"]


FIELDS = (
    Field("type", "type", "text"),
    Field("label", "citation-label", "text"),
    Field("title", "title", "text"),
    Field("original-title", "original-title", "text"),
    Field("translated-title", "translated-title", "text"),
    Field("publisher", "publisher", "text"),
    Field("container", "container-title", "text"),
    Field("issued", "issued", "date"),
    Field("url", "URL", "address"),
    Field("archive", "archive_location", "address"),
    Field("accessed", "accessed", "date"),
    Field("language", "language", "text"),
    Field("rights", "license", "text"),
    Field("note", "note", "text"),
)
FIELD_BY_KEY = {entry.key: entry for entry in FIELDS}
DEFAULT_TYPE = "webpage"


@frozen
class Author:
    """A person's name in two parts, or a body's whole name as `family` alone."""

    family: str
    given: str | None = None
    is_body: bool = False

    @property
    def written(self) -> str:
        """Return the name as a record writes it: `Pajon, Céline`."""
        return self.family if self.given is None else f"{self.family}, {self.given}"

    @property
    def read(self) -> str:
        """Return the name as one reads it out: `Céline Pajon`."""
        return self.family if self.given is None else f"{self.given} {self.family}"


@frozen
class Inferred:
    """A field that the text does not state, and why it is taken so."""

    key: str
    reason: str


@frozen(kw_only=True)
class Record:
    """A source record. Dates are `2019`, `2019-01` or `2019-01-22`."""

    source: SourceText  # the record's file
    title: str
    type: str = DEFAULT_TYPE
    label: str | None = None  # the short form without its year: `OSW`
    authors: tuple[Author, ...] = ()
    original_title: str | None = None
    translated_title: str | None = None
    publisher: str | None = None
    container: str | None = None
    issued: str | None = None
    url: str | None = None
    archive: str | None = None
    accessed: str | None = None
    language: str | None = None
    rights: str | None = None
    note: str | None = None
    inferred: tuple[Inferred, ...] = ()
    seal: Seal | None = None
    seal_is_refused: bool = field(default=False)  # it has one, with a finding of its own

    def value(self, key: str) -> str | None:
        """Return a field by its key in TOML (`translated-title`).

        Raises: AttributeError if records have no such field.
        """
        found: str | None = getattr(self, key.replace("-", "_"))
        return found


def author(name: str) -> Author:
    """Return the author whom a name stands for: `Pajon, Céline` or `Céline Pajon`.

    Without a comma the last word is the family name; a single word is a body's name.
    """
    family, comma, given = (part.strip() for part in name.partition(","))
    if comma and family and given:
        return Author(family, given)
    parts = name.replace(",", " ").split()
    if len(parts) < 2:
        return Author(" ".join(parts), is_body=True)
    return Author(parts[-1], " ".join(parts[:-1]))


def author_as_written(name: str) -> Author:
    """Return the author named outside of a record, where nothing tells persons from bodies.

    `Pajon, Céline`, with its one comma, is a person; any other name is cited whole, so that
    no institution is cut to its last word.
    """
    if name.count(",") == 1:
        return author(name)
    return Author(" ".join(name.split()), is_body=True)
