"""A line of a text with marks under the place that is meant."""

from argmap.report.colour import paint
from argmap.report.terminal import expand_tabs, visible, width
from argmap.text import Span

LONGEST = 100  # cells of a line that are shown before it is cut
_BEFORE = 24  # cells kept before the marks of a line that is cut
_CUT = "…"


def snippet(span: Span, mark: str, gutter: int, style: str, color: bool) -> list[str]:
    """Return the lines that show a span: an empty one, the text, and marks under it.

    Of a span over several lines the first is shown, and the number of the last.
    """
    source = span.source
    line, column = source.line_and_column(span.start)
    end_line, end_column = source.line_and_column(span.end)
    text = source.line_text(line)
    stop = end_column - 1 if end_line == line else len(text)
    before, marked, after = _cut(text[: column - 1], text[column - 1 : stop], text[stop:])
    marks = mark * max(width(marked), 1)
    tail = f" … to line {end_line}" if end_line > line else ""
    bar = paint("|", "frame", color)
    number = paint(f"{line:>{gutter}}", "frame", color)
    return [
        f"{' ' * gutter} {bar}",
        f"{number} {bar} {before}{marked}{after}".rstrip(),
        f"{' ' * gutter} {bar} {' ' * width(before)}{paint(marks + tail, style, color)}",
    ]


def _cut(before: str, marked: str, after: str) -> tuple[str, str, str]:
    """Return the three parts of a line as they are shown, together not too long."""
    start = expand_tabs(visible(before))
    middle = expand_tabs(visible(before + marked))[len(start) :]
    rest = expand_tabs(visible(before + marked + after))[len(start) + len(middle) :]
    if width(start) + width(middle) + width(rest) <= LONGEST:
        return start, middle, rest
    if width(start) > _BEFORE:
        start = _CUT + _last_cells(start, _BEFORE)
    middle = _first_cells(middle, LONGEST - width(start))
    return start, middle, _first_cells(rest, LONGEST - width(start) - width(middle))


def _first_cells(text: str, limit: int) -> str:
    """Return the beginning of a text that takes at most `limit` cells, with `…` if cut."""
    if width(text) <= limit:
        return text
    taken = 0
    for index, char in enumerate(text):
        taken += width(char)
        if taken > limit - 1:
            return text[:index] + _CUT if limit > 0 else ""
    return text


def _last_cells(text: str, limit: int) -> str:
    """Return the end of a text that takes at most `limit` cells."""
    taken = 0
    for index in range(len(text) - 1, -1, -1):
        taken += width(text[index])
        if taken > limit:
            return text[index + 1 :]
    return text
