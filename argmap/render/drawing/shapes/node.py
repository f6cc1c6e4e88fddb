"""A placed node as SVG."""

from collections.abc import Mapping

from argmap.render.drawing.layout.graph.placed import PlacedJunction, PlacedNode
from argmap.render.drawing.shapes.box import Line, Pill
from argmap.render.drawing.shapes.outline import bar, outline
from argmap.render.drawing.write.markup import (
    clean,
    element,
    escape,
    number,
    runs_right_to_left,
    safe_url,
)
from argmap.render.view.graph import Badge, Mark, Place, Row, Shape

MARKS: dict[Mark, str] = {
    Mark.TICK: "M0.5 5L3.5 8.5L9.5 1",
    Mark.CROSS: "M1 1L9 9M9 1L1 9",
    Mark.QUOTE: "M1.5 8Q4.5 7.5 4.2 3H1.5V5.5H4M6.5 8Q9.5 7.5 9.2 3H6.5V5.5H9",
    Mark.DASH: "M2 5H8",
    Mark.QUERY: "M2 3A3 3 0 1 1 5.8 5.6Q5 6 5 7M5 9.6V9.7",
}


def node(placed: PlacedNode) -> str:
    """Return a node as a group of class `node` with its author's id, file and line."""
    it, box = placed.node, placed.box
    classes = ["node", it.kind, it.shape.value, it.tone.value]
    classes += ["reasoned"] if it.bold else []
    classes += ["assumed"] if it.assumed else []
    classes += ["faded"] if it.faded else []
    classes += [it.badge.word] if it.badge else []
    shapes = [element("path", d=outline(it.shape, box.width, box.height), class_="outline")]
    if it.shape is not Shape.BANNER:
        shapes.append(element("path", d=bar(it.shape, box.height), class_="bar"))
    return element(
        "g",
        element("title", escape(f"{it.id}: {it.text}")),
        *shapes,
        *(pill(one) for one in box.pills),
        *(text(line) for line in box.lines),
        id=element_id("statement", it.id),
        class_=" ".join(classes),
        transform=f"translate({number(placed.x)} {number(placed.y)})",
        role="graphics-object",
        tabindex="0",
        aria_label=it.label,
        data_id=it.id,
        **place_attributes(it.place),
    )


def junction(placed: PlacedJunction) -> str:
    """Return the disc where premises meet."""
    it = placed.junction
    faded = " faded" if it.faded else ""
    children = [
        element("title", escape(it.label)),
        element("circle", cx=placed.x, cy=placed.y, r=placed.radius, class_="disc"),
    ]
    if it.sign:
        sign = escape(it.sign)
        children.append(element("text", sign, x=placed.x, y=placed.y + 4.3, class_="sign"))
    return element(
        "g",
        *children,
        id=element_id("step", it.name),
        class_=f"junction {it.tone.value}{faded}",
        role="graphics-symbol",
        aria_label=it.label,
        data_id=it.name,
        **place_attributes(it.place),
    )


def element_id(kind: str, name: str) -> str:
    """Return an XML id: what people call it, with what an id may not hold spelt out."""
    spelt = (char if char.isalnum() or char in "-." else f"_{ord(char):x}_" for char in name)
    return f"{kind}-{''.join(spelt)}"


def place_attributes(place: Place | None) -> Mapping[str, str]:
    """Return the attributes that lead from a shape to the line that its author wrote."""
    return {"data_file": place.file, "data_line": str(place.line)} if place else {}


def text(line: Line) -> str:
    """Return a line of words. Its width is fixed, so that no font leads it out of its box."""
    words = clean(line.words)
    if not words.strip():
        return ""
    backwards = runs_right_to_left(words)
    drawn = element(
        "text",
        escape(words),
        class_=line.style,
        x=line.x + line.width if backwards else line.x,
        y=line.y,
        direction="rtl" if backwards else None,
        textLength=line.width if line.width else None,
        lengthAdjust="spacingAndGlyphs" if line.width else None,
    )
    url = safe_url(line.link.url) if line.link else None
    if url is None or line.link is None:
        return drawn
    hint = element("title", escape(line.link.hint)) if line.link.hint else ""
    return element("a", hint + drawn, href=url, target="_blank", rel="noopener noreferrer")


def pill(it: Pill) -> str:
    """Return a chip, a badge with its drawn mark, or a row of a list."""
    if isinstance(it.content, Row):
        return _row(it, it.content)
    shape = element(
        "rect",
        x=it.x,
        y=it.y,
        width=it.width,
        height=it.height,
        rx=8.0,
        class_="pill",
    )
    if isinstance(it.content, Badge):
        mark = _mark(it.content.mark, it.x + 5, it.y + 3)
        kind = f"badge {it.content.mark.value}"
        return element("g", shape, mark, *map(text, it.lines), class_=kind)
    kind = f"chip voice-{it.content.family}" if it.content.family else "chip"
    return element("g", shape, *map(text, it.lines), class_=kind)


def _row(it: Pill, row: Row) -> str:
    hint = element("title", escape(f"{row.words}: {row.hint}"))
    words = [text(line) for line in it.lines]
    if row.badge is None:
        return element("g", hint, *words, class_="row")
    mark = _mark(row.badge.mark, it.x, it.y + 2)
    return element("g", hint, mark, *words, class_=f"badge {row.badge.mark.value} row")


def _mark(mark: Mark, x: float, y: float) -> str:
    at = f"translate({number(x)} {number(y)})"
    return element("path", d=MARKS[mark], class_="mark", transform=at)
