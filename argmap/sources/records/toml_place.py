"""Where in a TOML text a key stands, which the standard library's reader does not say."""

import re

from argmap.text import SourceText, Span

_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?$")
_KEY = re.compile(r"\s*(?P<quote>[\"']?)(?P<key>[^\"'=#]+?)(?P=quote)\s*=")
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)$")


def place_of(source: SourceText, key: str, table: str = "") -> Span:
    """Return the place of a key in a table ("" for the top one).

    Where the key is not to be found, the table's header; else the start of the text.
    Cost: O(length); used only once something is wrong.
    """
    current, at = "", 0
    best = Span(source, 0, min(1, len(source.content)))
    for line in source.content.splitlines(keepends=True):
        header = _HEADER.match(line.rstrip("\r\n"))
        if header:
            current = header[1]
            if current == (table or key):
                best = Span(source, at + header.start(1), at + header.end(1))
        elif current == table and (match := _KEY.match(line)) and match["key"] == key:
            return Span(source, at + match.start("key"), at + match.end("key"))
        at += len(line)
    return best


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
