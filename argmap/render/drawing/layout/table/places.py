"""Where the words of a table stand: a table with measured columns and rows.

Lengths are CSS pixels from the table's upper left corner; a text's `y` is its baseline.
"""

from attrs import evolve, frozen

from argmap.render.drawing.drawing import Line
from argmap.render.drawing.style.words import (
    CELL_SOURCE,
    COLUMN,
    DISPUTE,
    NAME,
    PART,
    STANCE,
    TEXT,
    WordStyle,
)
from argmap.render.drawing.text.metrics import width
from argmap.render.drawing.text.wrap import wrap
from argmap.render.view.signs import Link
from argmap.render.view.table import Table, TableCell, TableRow

CLAIM_COLUMN, CELL_COLUMN = 330.0, 138.0
SIDE = 10.0  # between a column's edge and its words
MARK = 10.0
_ABOVE, _BELOW = 8.0, 9.0


@frozen
class PlacedCell:
    """A cell's frame and its words."""

    cell: TableCell
    x: float
    y: float
    width: float
    height: float
    lines: tuple[Line, ...]


@frozen
class PlacedRow:
    """A claim's words and its cells, from `y` to `y + height`."""

    row: TableRow
    y: float
    height: float
    lines: tuple[Line, ...]
    cells: tuple[PlacedCell, ...]


@frozen
class PlacedPart:
    """A section's title and its rows; `y` is where the title's band begins."""

    y: float
    height: float
    title: tuple[Line, ...]
    rows: tuple[PlacedRow, ...]


@frozen
class PlacedTable:
    """The whole table; `rule` is where the head ends."""

    table: Table
    width: float
    height: float
    rule: float
    head: tuple[Line, ...]
    parts: tuple[PlacedPart, ...]


def places(table: Table) -> PlacedTable:
    """Return a table with every word in its place. Cost: linear in the words."""
    wide = CLAIM_COLUMN + CELL_COLUMN * len(table.columns)
    heads = [
        _lines(column.words, COLUMN, _left(number), CELL_COLUMN, link=column)
        for number, column in enumerate(table.columns)
    ]
    rule = _ABOVE + COLUMN.leading * max((len(lines) for lines in heads), default=0)
    y, parts = rule, []
    for part in table.parts:
        title = _lines(part.title, PART, 0.0, wide) if part.title else []
        top, y = y, y + (14.0 + PART.leading * len(title) if title else 0.0)
        rows = []
        for row in part.rows:
            rows.append(_row(row, y))
            y += rows[-1].height
        placed = tuple(_moved(line, top + 8.0) for line in title)
        parts.append(PlacedPart(top, y - top, placed, tuple(rows)))
    head = tuple(_moved(line, 0.0) for lines in heads for line in lines)
    return PlacedTable(table, wide, y, rule, head, tuple(parts))


def _left(column: int) -> float:
    return CLAIM_COLUMN + CELL_COLUMN * column


def _row(row: TableRow, y: float) -> PlacedRow:
    lines = _lines(row.text, TEXT, 0.0, CLAIM_COLUMN)
    used = TEXT.leading * len(lines)
    said = [(row.claim, NAME), *((f"contradicts {id}", DISPUTE) for id in row.contradicts)]
    for words, style in said:
        more = _lines(words, style, 0.0, CLAIM_COLUMN)
        lines += [_moved(line, used) for line in more]
        used += style.leading * len(more)
    cells = [_words(cell, _left(number)) for number, cell in enumerate(row.cells)]
    most = max([used, *(high for _, high in cells)])
    height = _ABOVE + most + _BELOW
    placed = tuple(
        PlacedCell(
            cell,
            _left(number),
            y,
            CELL_COLUMN,
            height,
            tuple(_moved(line, y + _ABOVE) for line in words),
        )
        for number, (cell, (words, _)) in enumerate(zip(row.cells, cells, strict=True))
    )
    return PlacedRow(row, y, height, tuple(_moved(line, y + _ABOVE) for line in lines), placed)


def _words(cell: TableCell, x: float) -> tuple[list[Line], float]:
    """Return a cell's words from its upper edge down, and how high they are."""
    word = cell.word
    wide = width(word, STANCE.font)
    lines = [Line(word, x + SIDE + MARK + 5, 12.0, wide, STANCE.kind)]
    used = STANCE.leading
    for link in cell.statements:
        more = _lines(link.words, CELL_SOURCE, x, CELL_COLUMN, link=link)
        lines += [_moved(line, used) for line in more]
        used += CELL_SOURCE.leading * len(more)
    return lines, used


def _lines(
    words: str, style: WordStyle, x: float, column: float, link: Link | None = None
) -> list[Line]:
    """Return words wrapped to a column that begins at `x`, from 0 down."""
    font, high = style.font, style.leading
    rows = wrap(words, font, column - 2 * SIDE)
    return [
        Line(row, x + SIDE, number * high + high - 4, width(row, font), style.kind, link)
        for number, row in enumerate(rows)
    ]


def _moved(line: Line, down: float) -> Line:
    return evolve(line, y=line.y + down)
