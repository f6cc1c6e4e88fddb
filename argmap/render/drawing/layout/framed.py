"""The sheet of a graph and of a table: heading, body and legend, one under another."""

from attrs import frozen

from argmap.render.drawing.drawing import (
    Breaks,
    Digits,
    Drawing,
    Group,
    Line,
    Rectangle,
    Sheet,
    Shift,
    Thing,
)
from argmap.render.drawing.layout.legend import Block, legend
from argmap.render.drawing.style.words import SUBTITLE, TITLE, WordStyle
from argmap.render.drawing.text.metrics import width
from argmap.render.drawing.text.wrap import wrap
from argmap.render.view.graph import Graph
from argmap.render.view.table import Table
from argmap.render.view.view import View

MARGIN = 24.0
_LEAST_WIDTH = 560.0
_GAP = 20.0


@frozen(kw_only=True)
class Middle:
    """What stands between heading and legend: things of a kind, and their size."""

    kind: str
    things: tuple[Thing, ...]
    width: float
    height: float
    digits: Digits = Digits.CENTS
    gap: bool = False  # whether it keeps its distance even where no legend follows


def framed(view: View[Graph | Table], subtitles: tuple[str, ...], middle: Middle) -> Drawing:
    """Return the picture: a heading over the middle, and what its signs mean under it."""
    room = max(middle.width, _LEAST_WIDTH)
    top_block, key = _heading(view.title, subtitles, room), legend(view.legend, room)
    top = MARGIN + top_block.height
    below = top + middle.height + (_GAP if key.things or middle.gap else 0)
    wide, high = room + 2 * MARGIN, below + key.height + MARGIN
    parts: list[Thing] = [
        Rectangle(width=wide, height=high, kind="page"),
        _part("heading", top_block.things, MARGIN, middle.digits),
        _part(middle.kind, middle.things, top, middle.digits, Breaks.EACH),
    ]
    if key.things:
        parts.append(_part("legend", key.things, below, middle.digits))
    return Drawing(
        kind=view.kind,
        sheet=Sheet.COMMON,
        width=wide,
        height=high,
        title=view.title,
        description=view.description,
        language=view.language,
        things=tuple(parts),
    )


def _part(
    kind: str,
    things: tuple[Thing, ...],
    y: float,
    digits: Digits,
    breaks: Breaks = Breaks.INSIDE,
) -> Group:
    return Group(things=things, kind=kind, shift=Shift(MARGIN, y, digits), breaks=breaks)


def _heading(title: str, subtitles: tuple[str, ...], room: float) -> Block:
    """Return the title and what is under it, wrapped to the room."""
    lines: list[Line] = []
    y = 0.0
    for words in wrap(title, TITLE.font, room):
        lines.append(_line(words, y + 19, TITLE))
        y += TITLE.leading
    for subtitle in subtitles:
        for words in wrap(subtitle, SUBTITLE.font, room):
            lines.append(_line(words, y + 13, SUBTITLE))
            y += SUBTITLE.leading
    return Block(tuple(lines), y + _GAP)


def _line(words: str, y: float, style: WordStyle) -> Line:
    return Line(words, 0.0, y, width(words, style.font), style.kind)
