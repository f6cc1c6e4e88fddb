"""The legend as SVG: samples in columns, as many as the picture is wide."""

from attrs import frozen

from argmap.render.drawing.shapes.box import Line
from argmap.render.drawing.shapes.edge import draw_tip, stroke
from argmap.render.drawing.shapes.node import MARKS, text
from argmap.render.drawing.shapes.outline import bar, outline
from argmap.render.drawing.style.edge_style import EDGE_STYLES
from argmap.render.drawing.text.metrics import Font, width
from argmap.render.drawing.write.markup import element
from argmap.render.view.graph import Feature, LegendEntry, Mark, Relation, Shape, Weight

_FONT, _ROW_FONT = Font(11.5), Font(10.5)
_SAMPLE, _ROW, _GAP = 40.0, 25.0, 26.0
_BOX_WIDTH, _BOX_HEIGHT = 32.0, 18.0


@frozen
class Drawn:
    """Markup and the height that it takes."""

    markup: str
    height: float


def legend(entries: tuple[LegendEntry, ...], room: float) -> Drawn:
    """Return the legend, no wider than the room, from its upper left corner down."""
    if not entries:
        return Drawn("", 0.0)
    wide = _SAMPLE + max(width(entry.words, _FONT) for entry in entries) + _GAP
    columns = max(1, min(int((room + _GAP) // wide), len(entries)))
    rows = -(-len(entries) // columns)
    items = [
        _entry(entry, (number // rows) * wide, (number % rows) * _ROW)
        for number, entry in enumerate(entries)
    ]
    return Drawn(element("g", *items, class_="entries"), rows * _ROW)


def _entry(entry: LegendEntry, x: float, y: float) -> str:
    words = Line(entry.words, _SAMPLE, 16.0, width(entry.words, _FONT), "legend-word")
    return element(
        "g",
        _sample(entry.sample),
        text(words),
        class_="legend-entry",
        transform=f"translate({x:g} {y:g})",
    )


def _sample(sign: Shape | Relation | Weight | Mark | Feature) -> str:
    if isinstance(sign, Shape):
        return _box(sign, {Shape.CUT: "rebut"}.get(sign, "support"))
    if isinstance(sign, Mark):
        return _mark(sign)
    if isinstance(sign, Relation):
        return _line(sign, Weight.MODERATE)
    if isinstance(sign, Weight):
        return _line(Relation.SUPPORT, sign)
    return _feature(sign)


def _box(shape: Shape, tone: str, extra: str = "") -> str:
    parts = [element("path", d=outline(shape, _BOX_WIDTH, _BOX_HEIGHT), class_="outline")]
    if shape is not Shape.BANNER:
        parts.append(element("path", d=bar(shape, _BOX_HEIGHT), class_="bar"))
    kind = f"sample {shape.value} {tone} {extra}".strip()
    return element("g", *parts, class_=kind, transform="translate(0 3)")


def _mark(mark: Mark) -> str:
    disc = element("circle", cx=16.0, cy=12.0, r=9.0, class_="pill")
    drawn = element("path", d=MARKS[mark], class_="mark", transform="translate(11 7)")
    return element("g", disc, drawn, class_=f"badge {mark.value}")


def _line(relation: Relation, weight: Weight, extra: str = "") -> str:
    style = EDGE_STYLES[relation]
    begin = 9.0 if relation is Relation.CONTRADICT else 0.0
    parts = stroke(relation, weight, f"M32 12C32 12 {9:g} 12 9 12")
    parts.append(draw_tip(style.tip, (0.0, 12.0), (9.0, 12.0)))
    if begin:
        parts = stroke(relation, weight, "M23 12C23 12 9 12 9 12")
        parts.append(draw_tip(style.tip, (0.0, 12.0), (9.0, 12.0)))
        parts.append(draw_tip(style.tip, (32.0, 12.0), (23.0, 12.0)))
    return element("g", *parts, class_=f"edge {style.tone.value} {extra}".strip())


def _feature(feature: Feature) -> str:
    match feature:
        case Feature.ASSUMED:
            return _box(Shape.ROUND, "support", "assumed")
        case Feature.FADED:
            return _box(Shape.SQUARE, "support", "faded")
        case Feature.CHIP:
            pill = element("rect", x=0.0, y=4.0, width=32.0, height=16.0, rx=8.0, class_="pill")
            return element("g", pill, class_="chip voice-1")
        case Feature.ROW:
            mark = element("path", d=MARKS[Mark.TICK], class_="mark")
            words = Line("id", 13.0, 9.0, width("id", _ROW_FONT), "row-word")
            row = element("g", mark, text(words), class_="badge tick row")
            return element("g", row, transform="translate(0 7)")
        case Feature.GROUP:
            return element("rect", y=3.0, width=32.0, height=18.0, rx=4.0, class_="frame")
        case Feature.JUNCTION:
            disc = element("circle", cx=16.0, cy=12.0, r=10.0, class_="disc")
            sign = element("text", "&amp;", x=16.0, y=16.3, class_="sign")
            return element("g", disc, sign, class_="support")
        case Feature.STEP:
            disc = element("circle", cx=16.0, cy=12.0, r=5.5, class_="disc")
            return element("g", disc, class_="support")
