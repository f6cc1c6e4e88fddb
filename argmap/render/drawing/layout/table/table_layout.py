"""A comparison as an SVG table: deterministic, without script, without outer references."""

from argmap.render.drawing.layout.legend import legend
from argmap.render.drawing.layout.table.cells import (
    SIDE,
    PlacedCell,
    PlacedPart,
    PlacedRow,
    PlacedTable,
    lay_out,
)
from argmap.render.drawing.shapes.box import Line
from argmap.render.drawing.shapes.node import MARKS, element_id, text
from argmap.render.drawing.style.stylesheet import stylesheet
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.text.metrics import Font, width
from argmap.render.drawing.text.wrap import wrap
from argmap.render.drawing.write.markup import element, escape, number
from argmap.render.drawing.write.pdf import Area, Sheet
from argmap.render.views.comparison.comparison_view import Table

_MARGIN, _GAP, _LEAST = 24.0, 20.0, 560.0
_TITLE, _TITLE_ROW = Font(20, bold=True), 25.0
_SUBTITLE, _SUBTITLE_ROW = Font(12), 17.0


def comparison_svg(table: Table, theme: Theme = Theme.AUTO) -> tuple[str, Sheet]:
    """Return the drawing, and its size and links for a page. Lengths are CSS pixels."""
    placed = lay_out(table)
    room = max(placed.width, _LEAST)
    heading, high = _heading(table, room)
    key = legend(table.legend, room)
    top = _MARGIN + high
    below = top + placed.height + _GAP
    wide, tall = room + 2 * _MARGIN, below + key.height + _MARGIN
    drawn = element(
        "svg",
        element("title", escape(table.title), id="argmap-title"),
        element("desc", escape(table.summary), id="argmap-description"),
        element("style", stylesheet(theme)),
        element("rect", width=wide, height=tall, class_="page"),
        _moved(heading, _MARGIN, "heading"),
        _moved(_grid(placed), top, "table"),
        _moved(key.markup, below, "legend") if key.height else "",
        xmlns="http://www.w3.org/2000/svg",
        width=wide,
        height=tall,
        viewBox=f"0 0 {number(wide)} {number(tall)}",
        class_="argmap compare",
        role="graphics-document",
        lang=table.language,
        aria_labelledby="argmap-title",
        aria_describedby="argmap-description",
    )
    return drawn + "\n", Sheet(wide, tall, table.title, table.summary, _links(placed, top))


def _moved(markup: str, y: float, kind: str) -> str:
    at = f"translate({_MARGIN:g} {number(y)})"
    return element("g", "\n" + markup, class_=kind, transform=at)


def _heading(table: Table, room: float) -> tuple[str, float]:
    lines: list[str] = []
    y = 0.0
    for words in wrap(table.title, _TITLE, room):
        lines.append(text(Line(words, 0.0, y + 19, width(words, _TITLE), "title")))
        y += _TITLE_ROW
    for words in wrap(table.summary, _SUBTITLE, room):
        lines.append(text(Line(words, 0.0, y + 13, width(words, _SUBTITLE), "subtitle")))
        y += _SUBTITLE_ROW
    return "".join(lines), y + _GAP


def _grid(placed: PlacedTable) -> str:
    rule = element("path", d=_across(placed.rule, placed.width), class_="rule strong")
    parts = [element("g", *(text(line) for line in placed.head), rule, class_="head")]
    parts += [_part(part, placed.width) for part in placed.parts]
    return "\n".join(parts) + "\n"


def _across(y: float, wide: float) -> str:
    return f"M0 {number(y)}H{number(wide)}"


def _part(part: PlacedPart, wide: float) -> str:
    titles = [text(line) for line in part.title]
    return element("g", *titles, *(_row(row, wide) for row in part.rows), class_="section")


def _row(row: PlacedRow, wide: float) -> str:
    stances = ", ".join(
        f"{cell.cell.stance.value} ({number})" for number, cell in enumerate(row.cells, start=1)
    )
    return element(
        "g",
        *(_cell(cell) for cell in row.cells),
        *(text(line) for line in row.lines),
        element("path", d=_across(row.y + row.height, wide), class_="rule"),
        id=element_id("claim", row.row.claim),
        class_="row-of-claim",
        role="graphics-object",
        tabindex="0",
        aria_label=f"{row.row.claim}: {row.row.text} By column: {stances}.",
        data_id=row.row.claim,
    )


def _cell(cell: PlacedCell) -> str:
    """Return a tinted field with the stance's mark and word, and the statements under it."""
    field = element(
        "rect",
        x=cell.x + 2,
        y=cell.y + 2,
        width=cell.width - 4,
        height=cell.height - 4,
        rx=4.0,
        class_="pill",
    )
    at = f"translate({number(cell.x + SIDE)} {number(cell.y + 11)})"
    mark = element("path", d=MARKS[cell.mark], class_="mark", transform=at)
    kind = f"cell badge {cell.mark.value}"
    return element("g", field, mark, *(text(line) for line in cell.lines), class_=kind)


def _links(placed: PlacedTable, top: float) -> tuple[Area, ...]:
    lines = [*placed.head]
    for part in placed.parts:
        for row in part.rows:
            lines += [line for cell in row.cells for line in cell.lines]
    return tuple(
        Area(_MARGIN + line.x, top + line.y - 10, line.width, line.link.url)
        for line in lines
        if line.link and line.link.url
    )
