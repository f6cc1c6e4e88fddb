"""A box with its words, and a disc where lines meet, as groups of shapes."""

from argmap.render.drawing.drawing import (
    Circle,
    Group,
    Id,
    Line,
    Path,
    Rectangle,
    Shift,
    Sign,
    Thing,
)
from argmap.render.drawing.shapes.box import Box, Pill
from argmap.render.drawing.shapes.box_outline import bar, outline
from argmap.render.drawing.shapes.marks import mark
from argmap.render.drawing.style.theme import voice
from argmap.render.drawing.style.words import SIGN
from argmap.render.view.graph import Junction, Node
from argmap.render.view.signs import Badge, Row, Shape

OBJECT, SYMBOL = "graphics-object", "graphics-symbol"


def node_group(node: Node, box: Box, x: float, y: float) -> Group:
    """Return a node as a group of class `node` with its author's id, file and line."""
    kinds = ["node", node.kind, node.shape.value, node.tone.value]
    kinds += ["reasoned"] if node.bold else []
    kinds += ["assumed"] if node.assumed else []
    kinds += ["faded"] if node.faded else []
    kinds += [node.badge.word] if node.badge else []
    return Group(
        things=(
            *framed(node.shape, box.width, box.height),
            *(_pill(one) for one in box.pills),
            *box.lines,
        ),
        kind=" ".join(kinds),
        shift=Shift(x, y),
        id=Id("statement", node.id),
        role=OBJECT,
        label=node.label,
        author_id=node.id,
        hint=f"{node.id}: {node.text}",
        place=node.place,
    )


def framed(shape: Shape, width: float, height: float) -> tuple[Path, ...]:
    """Return the outline of a box, and the strip at its left edge where it has one."""
    frame = Path(outline(shape, width, height), "outline")
    return (frame,) if shape is Shape.BANNER else (frame, Path(bar(shape, height), "bar"))


def junction_group(joint: Junction, x: float, y: float, radius: float) -> Group:
    """Return the disc where premises meet."""
    things: tuple[Thing, ...] = (Circle(x, y, radius, "disc"),)
    if joint.sign:
        things += (Sign(joint.sign, x, y + 4.3, SIGN.kind),)
    return Group(
        things=things,
        kind=f"junction {joint.tone.value}{' faded' if joint.faded else ''}",
        id=Id("step", joint.name),
        role=SYMBOL,
        label=joint.label,
        author_id=joint.name,
        hint=joint.label,
        place=joint.place,
    )


def _pill(it: Pill) -> Group:
    """Return a chip, a badge with its drawn mark, or a row of a list."""
    if isinstance(it.content, Row):
        return _row(it, it.content)
    shape = Rectangle(x=it.x, y=it.y, width=it.width, height=it.height, corner=8.0, kind="pill")
    if isinstance(it.content, Badge):
        sign = mark(it.content.mark, it.x + 5, it.y + 3)
        return Group(things=(shape, sign, *it.lines), kind=f"badge {it.content.mark.value}")
    kind = f"chip voice-{voice(it.content.family)}" if it.content.family else "chip"
    return Group(things=(shape, *it.lines), kind=kind)


def _row(it: Pill, row: Row) -> Group:
    hint = f"{row.words}: {row.hint}"
    things: tuple[Line | Path, ...] = it.lines
    if row.badge is None:
        return Group(things=things, kind="row", hint=hint)
    things = (mark(row.badge.mark, it.x, it.y + 2), *things)
    return Group(things=things, kind=f"badge {row.badge.mark.value} row", hint=hint)
