"""Where the words of a comparison stand: a table with measured columns and rows.

Lengths are CSS pixels from the table's upper left corner; a text's `y` is its baseline.
"""

from attrs import frozen

from argmap.render.drawing.shapes.box import Line
from argmap.render.drawing.text.metrics import Font, width
from argmap.render.drawing.text.wrap import wrap
from argmap.render.view.graph import Link, Mark
from argmap.render.views.comparison.comparison_view import MARKS, Table, TableCell, TableRow

CLAIM_COLUMN, CELL_COLUMN = 330.0, 138.0
SIDE = 10.0  # between a column's edge and its words
MARK = 10.0
_HEAD, _TEXT, _NAME, _WORD = Font(12, bold=True), Font(12.5), Font(10), Font(10.5, bold=True)
_PART = Font(13, bold=True)
_HEAD_ROW, _TEXT_ROW, _NAME_ROW, _PART_ROW = 16.0, 16.0, 13.0, 18.0
_ABOVE, _BELOW = 8.0, 9.0


@frozen
class PlacedCell:
    """A cell's frame, its mark's corner, and its words."""

    cell: TableCell
    x: float
    y: float
    width: float
    height: float
    mark: Mark
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


def lay_out(table: Table) -> PlacedTable:
    """Return a table with every word in its place. Cost: linear in the words."""
    wide = CLAIM_COLUMN + CELL_COLUMN * len(table.columns)
    heads = [
        _lines(
            column.words, _HEAD, "column", _left(number), CELL_COLUMN, _HEAD_ROW, link=column
        )
        for number, column in enumerate(table.columns)
    ]
    rule = _ABOVE + _HEAD_ROW * max((len(lines) for lines in heads), default=0)
    y, parts = rule, []
    for part in table.parts:
        title = _lines(part.title, _PART, "part", 0.0, wide, _PART_ROW) if part.title else []
        top, y = y, y + (14.0 + _PART_ROW * len(title) if title else 0.0)
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
    lines = _lines(row.text, _TEXT, "text", 0.0, CLAIM_COLUMN, _TEXT_ROW)
    used = _TEXT_ROW * len(lines)
    said = [(row.claim, "name"), *((f"contradicts {id}", "dispute") for id in row.contradicts)]
    for words, style in said:
        more = _lines(words, _NAME, style, 0.0, CLAIM_COLUMN, _NAME_ROW)
        lines += [_moved(line, used) for line in more]
        used += _NAME_ROW * len(more)
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
            MARKS[cell.stance],
            tuple(_moved(line, y + _ABOVE) for line in words),
        )
        for number, (cell, (words, _)) in enumerate(zip(row.cells, cells, strict=True))
    )
    return PlacedRow(row, y, height, tuple(_moved(line, y + _ABOVE) for line in lines), placed)


def _words(cell: TableCell, x: float) -> tuple[list[Line], float]:
    """Return a cell's words from its upper edge down, and how high they are."""
    word = cell.stance.value
    lines = [Line(word, x + SIDE + MARK + 5, 12.0, width(word, _WORD), "stance")]
    used = _TEXT_ROW
    for link in cell.statements:
        more = _lines(link.words, _NAME, "source", x, CELL_COLUMN, _NAME_ROW, link=link)
        lines += [_moved(line, used) for line in more]
        used += _NAME_ROW * len(more)
    return lines, used


def _lines(
    words: str,
    font: Font,
    style: str,
    x: float,
    column: float,
    leading: float,
    link: Link | None = None,
) -> list[Line]:
    """Return words wrapped to a column that begins at `x`, from 0 down."""
    rows = wrap(words, font, column - 2 * SIDE)
    return [
        Line(row, x + SIDE, number * leading + leading - 4, width(row, font), style, link)
        for number, row in enumerate(rows)
    ]


def _moved(line: Line, down: float) -> Line:
    return Line(line.words, line.x, line.y + down, line.width, line.style, line.link)
