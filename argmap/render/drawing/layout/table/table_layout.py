"""A table as a drawing."""

from argmap.render.drawing.drawing import Drawing, Group, Id, Path, Rectangle, Thing
from argmap.render.drawing.layout.framed import Middle, framed
from argmap.render.drawing.layout.table.places import (
    SIDE,
    PlacedCell,
    PlacedPart,
    PlacedRow,
    PlacedTable,
    places,
)
from argmap.render.drawing.number import number
from argmap.render.drawing.shapes.marks import mark
from argmap.render.drawing.shapes.node import OBJECT
from argmap.render.view.table import Table
from argmap.render.view.view import View


def table_layout(view: View[Table]) -> Drawing:
    """Return the drawing of a table. Cost: linear in the words."""
    placed = places(view.body)
    middle = Middle(
        kind="table",
        things=_things(placed),
        width=placed.width,
        height=placed.height,
        gap=True,
    )
    return framed(view, view.subtitles, middle)


def _things(placed: PlacedTable) -> tuple[Thing, ...]:
    rule = _across(placed.rule, placed.width, "rule strong")
    head = Group(things=(*placed.head, rule), kind="head")
    return (head, *(_part(part, placed.width) for part in placed.parts))


def _across(y: float, wide: float, kind: str) -> Path:
    return Path(f"M0 {number(y)}H{number(wide)}", kind)


def _part(part: PlacedPart, wide: float) -> Group:
    rows = (_row(row, wide) for row in part.rows)
    return Group(things=(*part.title, *rows), kind="section")


def _row(row: PlacedRow, wide: float) -> Group:
    words = ", ".join(
        f"{cell.cell.word} ({number})" for number, cell in enumerate(row.cells, start=1)
    )
    return Group(
        things=(
            *(_cell(cell) for cell in row.cells),
            *row.lines,
            _across(row.y + row.height, wide, "rule"),
        ),
        kind="row-of-claim",
        id=Id("claim", row.row.claim),
        role=OBJECT,
        label=f"{row.row.claim}: {row.row.text} By column: {words}.",
        author_id=row.row.claim,
    )


def _cell(cell: PlacedCell) -> Group:
    """Return a tinted field with its mark and word, and the statements under it."""
    field = Rectangle(
        x=cell.x + 2,
        y=cell.y + 2,
        width=cell.width - 4,
        height=cell.height - 4,
        corner=4.0,
        kind="pill",
    )
    sign = mark(cell.cell.mark, cell.x + SIDE, cell.y + 11)
    return Group(things=(field, sign, *cell.lines), kind=f"cell badge {cell.cell.mark.value}")
