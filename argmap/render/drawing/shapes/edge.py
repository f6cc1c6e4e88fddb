"""A placed line as SVG: its way, its dashes, and the tips that tell what it says."""

from math import hypot

from argmap.render.drawing.layout.graph.engine_answer import Point
from argmap.render.drawing.layout.graph.placed import PlacedEdge
from argmap.render.drawing.shapes.node import place_attributes
from argmap.render.drawing.style.edge_style import EDGE_STYLES, Tip
from argmap.render.drawing.write.dot import PEN_WIDTH
from argmap.render.drawing.write.markup import element, escape, number
from argmap.render.view.graph import Relation, Weight

_STRICT_WIDTH, _STRICT_CORE = 4.8, 1.9
_UNDERCUT_WIDTH = 2.4


def edge(placed: PlacedEdge) -> str:
    """Return a line as a group of class `edge` with its ends, file and line."""
    it, curve = placed.edge, placed.curve
    ends = [(curve.end, curve.points[-1])] if curve.end else []
    ends += [(curve.start, curve.points[0])] if curve.start else []
    tip = EDGE_STYLES[it.relation].tip
    faded = " faded" if it.faded else ""
    tone = EDGE_STYLES[it.relation].tone.value
    return element(
        "g",
        element("title", escape(it.label)),
        *stroke(it.relation, it.weight, _path(placed)),
        *(draw_tip(tip, point, base) for point, base in ends),
        class_=f"edge {tone} {it.relation.value} {it.weight.value}{faded}",
        role="graphics-symbol",
        aria_label=it.label,
        data_id=it.id,
        data_from=it.tail,
        data_to=it.head,
        **place_attributes(it.place),
    )


def stroke(relation: Relation, weight: Weight, path: str) -> list[str]:
    """Return the line itself: a double one where it is strict."""
    style = EDGE_STYLES[relation]
    strict = weight is Weight.STRICT and relation is not Relation.JOINT
    wide = _STRICT_WIDTH if strict else PEN_WIDTH[weight]
    if relation is Relation.UNDERCUT:
        wide = max(wide, _UNDERCUT_WIDTH)
    line = element(
        "path",
        d=path,
        class_="line",
        stroke_width=wide,
        stroke_dasharray=style.dashes or None,
    )
    core = element("path", d=path, class_="core", stroke_width=_STRICT_CORE)
    return [line, core] if strict else [line]


def draw_tip(tip: Tip, point: Point, base: Point) -> str:
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
            return ""


def _shape(path: str, kind: str, wide: float = 1.5) -> str:
    return element("path", d=path, class_=kind, stroke_width=wide, stroke_linejoin="round")


def _path(placed: PlacedEdge) -> str:
    """Return the path data; where no tip follows, the line runs to the end itself."""
    points = placed.curve.points
    start, *rest = (f"{number(x)} {number(y)}" for x, y in points)
    return f"M{start}C{' '.join(rest)}" if rest else f"M{start}"
