"""Where in a TOML text a key stands, which the standard library's reader does not say."""

import re

from argmap.sources.records.toml_tokens import Path, defined_keys
from argmap.text import SourceText, Span

_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)$")


def place_of(source: SourceText, key: str, table: str = "") -> Span:
    """Return the place of a key in a table ("" for the top one).

    A key that is not there stands for its table's name; failing that, for the text's start.
    Cost: O(length); used only once something is wrong.
    """
    path = (table, key) if table else (key,)
    places: dict[Path, Span] = {}
    for found in defined_keys(source.content):
        places.setdefault(found.path, Span(source, found.start, found.end))
    start = Span(source, 0, min(1, len(source.content)))
    return places.get(path) or places.get((table,)) or start


def place_of_error(source: SourceText, message: str) -> Span:
    """Return the place that an error of `tomllib` names, or the text's end."""
    match = _PLACE.search(message)
    if match is None:
        end = len(source.content)
        return Span(source, max(0, end - 1), end)
    line, column = int(match[1]), int(match[2])
    start = source.line_starts[min(line, len(source.line_starts)) - 1] + column - 1
    start = min(start, len(source.content))
    return Span(source, start, min(start + 1, len(source.content)))
