"""A line as shapes: its way, its dashes, and the tips that tell what it says."""

from math import hypot

from argmap.render.drawing.curve import Curve, Point
from argmap.render.drawing.drawing import Group, Path, Stroke
from argmap.render.drawing.number import number
from argmap.render.drawing.shapes.node import SYMBOL
from argmap.render.drawing.style.edge_style import EDGE_STYLES, PEN_WIDTH, Tip
from argmap.render.view.graph import Edge
from argmap.render.view.signs import Relation, Weight

_STRICT_WIDTH, _STRICT_CORE = 4.8, 1.9
_UNDERCUT_WIDTH = 2.4


def edge_group(edge: Edge, curve: Curve) -> Group:
    """Return a line as a group of class `edge` with its ends, file and line."""
    ends = [(curve.end, curve.points[-1])] if curve.end else []
    ends += [(curve.start, curve.points[0])] if curve.start else []
    style = EDGE_STYLES[edge.relation]
    faded = " faded" if edge.faded else ""
    return Group(
        things=(
            *strokes(edge.relation, edge.weight, _path(curve)),
            *(shape for point, base in ends for shape in tip_shapes(style.tip, point, base)),
        ),
        kind=f"edge {style.tone.value} {edge.relation.value} {edge.weight.value}{faded}",
        role=SYMBOL,
        label=edge.label,
        author_id=edge.id,
        ends=(edge.tail, edge.head),
        hint=edge.label,
        place=edge.place,
    )


def strokes(relation: Relation, weight: Weight, path: str) -> tuple[Path, ...]:
    """Return the line itself: a double one where it is strict."""
    style = EDGE_STYLES[relation]
    strict = weight is Weight.STRICT and relation is not Relation.JOINT
    wide = _STRICT_WIDTH if strict else PEN_WIDTH[weight]
    if relation is Relation.UNDERCUT:
        wide = max(wide, _UNDERCUT_WIDTH)
    line = Path(path, "line", stroke=Stroke(wide, style.dashes))
    core = Path(path, "core", stroke=Stroke(_STRICT_CORE))
    return (line, core) if strict else (line,)


def tip_shapes(tip: Tip, point: Point, base: Point) -> tuple[Path, ...]:
    """Return what stands at the end of a line that reaches `point` coming from `base`."""
    dx, dy = point[0] - base[0], point[1] - base[1]
    length = hypot(dx, dy) or 1.0
    ux, uy = dx / length, dy / length

    def at(back: float, aside: float) -> str:
        """Return the point so far back from the end and so far to the side."""
        x = point[0] - ux * back - uy * aside
        return f"{number(x)} {number(point[1] - uy * back + ux * aside)}"

    match tip:
        case Tip.ARROW:
            return _shape(f"M{at(0, 0)}L{at(10, 4.2)}L{at(10, -4.2)}Z", "tip")
        case Tip.OPEN:
            return _shape(f"M{at(1, 0)}L{at(10, 4.4)}L{at(10, -4.4)}Z", "hollow")
        case Tip.BAR:
            stem = f"M{at(11, 0)}L{at(2.5, 0)}"
            return _shape(f"{stem}M{at(2.5, 6.5)}L{at(2.5, -6.5)}", "line", 2.6)
        case Tip.SQUARE:
            corners = f"M{at(1, 4.5)}L{at(10, 4.5)}L{at(10, -4.5)}L{at(1, -4.5)}Z"
            return _shape(corners, "hollow", 1.8)
        case Tip.DIAMOND:
            corners = f"M{at(1, 0)}L{at(6.5, 4.6)}L{at(12, 0)}L{at(6.5, -4.6)}Z"
            return _shape(corners, "hollow", 1.8)
        case Tip.SALTIRE:
            arms = f"M{at(10, 5)}L{at(1, -5)}M{at(10, -5)}L{at(1, 5)}"
            return _shape(f"M{at(11, 0)}L{at(1, 0)}{arms}", "line", 2.0)
        case Tip.NONE:
            return ()


def _shape(path: str, kind: str, wide: float = 1.5) -> tuple[Path, ...]:
    return (Path(path, kind, stroke=Stroke(wide, round_joins=True)),)


def _path(curve: Curve) -> str:
    """Return the path data; where no tip follows, the line runs to the end itself."""
    start, *rest = (f"{number(x)} {number(y)}" for x, y in curve.points)
    return f"M{start}C{' '.join(rest)}" if rest else f"M{start}"
