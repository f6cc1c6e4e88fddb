"""The legend: samples in columns, as many as the picture is wide."""

from collections.abc import Sequence

from attrs import frozen

from argmap.render.drawing.drawing import Digits, Group, Line, Shift, Thing
from argmap.render.drawing.shapes.samples import sample
from argmap.render.drawing.style.words import LEGEND
from argmap.render.drawing.text.metrics import Font, width
from argmap.render.view.signs import LegendEntry

_SAMPLE, _ROW, _GAP = 40.0, 25.0, 26.0


@frozen
class Block:
    """Things from an upper left corner down, and how high they are."""

    things: tuple[Thing, ...]
    height: float


def legend(entries: Sequence[LegendEntry], room: float) -> Block:
    """Return the legend, no wider than the room, from its upper left corner down."""
    if not entries:
        return Block((), 0.0)
    places, height = in_columns(
        [entry.words for entry in entries], LEGEND.font, room, (_SAMPLE, _ROW, _GAP)
    )
    items = [_entry(entry, x, y) for entry, (x, y) in zip(entries, places, strict=True)]
    return Block((Group(things=tuple(items), kind="entries"),), height)


def in_columns(
    texts: Sequence[str], font: Font, room: float, sizes: tuple[float, float, float]
) -> tuple[list[tuple[float, float]], float]:
    """Return where each entry of a legend stands, column by column, and how high it is.

    Args: sizes: the width of a sample, the height of a row, and the gap between columns.
    """
    before, row, gap = sizes
    wide = before + max(width(words, font) for words in texts) + gap
    columns = max(1, min(int((room + gap) // wide), len(texts)))
    rows = -(-len(texts) // columns)
    places = [((n // rows) * wide, (n % rows) * row) for n in range(len(texts))]
    return places, rows * row


def _entry(entry: LegendEntry, x: float, y: float) -> Group:
    words = Line(entry.words, _SAMPLE, 16.0, width(entry.words, LEGEND.font), LEGEND.kind)
    return Group(
        things=(sample(entry.sample), words), kind="legend-entry", shift=Shift(x, y, Digits.SIX)
    )
