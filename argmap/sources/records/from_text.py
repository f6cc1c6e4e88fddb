"""A first record of a text: what the text states, and nothing else."""

import re

from argmap.sources.anchors.full_text import FullText
from argmap.sources.records.record import Inferred, Record
from argmap.text import SourceText

_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t#]*$", re.MULTILINE)
_MOST_TITLE_WORDS = 25


def record_from_text(text: FullText, given: dict[str, str]) -> Record:
    """Return a record with the fields that are given, and a title from the text if none is.

    Args: given: attributes of `Record` by name; what the user says is taken as stated.
    Raises: TypeError if a record has no such attribute, StopIteration if the text is blank.
    """
    fields = dict(given)
    inferred: tuple[Inferred, ...] = ()
    if "title" not in fields:
        fields["title"], reason = _title(text.source.content)
        inferred = (Inferred("title", reason),)
    return Record(source=SourceText("record.toml", ""), inferred=inferred, **fields)  # type: ignore[arg-type]


def _title(content: str) -> tuple[str, str]:
    """Return the likely title and why it is taken for one."""
    heading = _HEADING.search(content)
    if heading:
        return " ".join(heading[1].split()), "the first heading of the text; not confirmed"
    line = next(line for line in content.splitlines() if line.strip())
    if len(line.split()) <= _MOST_TITLE_WORDS:
        return " ".join(line.split()), "the first line of the text; not confirmed"
    return "untitled", "the text does not begin with a title"
