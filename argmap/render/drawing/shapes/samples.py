"""What stands beside the words of a legend: each sign as small as it can be told."""

from argmap.render.drawing.drawing import (
    Circle,
    Group,
    Line,
    Path,
    Rectangle,
    Shift,
    Sign,
    Thing,
)
from argmap.render.drawing.shapes.edge import strokes, tip_shapes
from argmap.render.drawing.shapes.marks import mark
from argmap.render.drawing.shapes.node import framed
from argmap.render.drawing.style.edge_style import EDGE_STYLES
from argmap.render.drawing.style.words import ROW, SIGN
from argmap.render.drawing.text.metrics import width
from argmap.render.view.signs import Feature, Mark, PageSign, Relation, Shape, Weight

_BOX_WIDTH, _BOX_HEIGHT = 32.0, 18.0


def sample(sign: Shape | Relation | Weight | Mark | Feature | PageSign) -> Thing:
    """Return the sign, within 32 by 24 pixels."""
    match sign:
        case Shape():
            return _box(sign, {Shape.CUT: "rebut"}.get(sign, "support"))
        case Mark():
            disc = Circle(16.0, 12.0, 9.0, "pill")
            return Group(things=(disc, mark(sign, 11.0, 7.0)), kind=f"badge {sign.value}")
        case Relation():
            return _line(sign, Weight.MODERATE)
        case Weight():
            return _line(Relation.SUPPORT, sign)
        case Feature():
            return _feature(sign)
        case PageSign():
            raise ValueError("pages draw their own signs")


def _box(shape: Shape, tone: str, extra: str = "") -> Group:
    kind = f"sample {shape.value} {tone} {extra}".strip()
    return Group(
        things=framed(shape, _BOX_WIDTH, _BOX_HEIGHT), kind=kind, shift=Shift(0.0, 3.0)
    )


def _line(relation: Relation, weight: Weight) -> Group:
    style = EDGE_STYLES[relation]
    things: tuple[Path, ...]
    if relation is Relation.CONTRADICT:
        things = (
            *strokes(relation, weight, "M23 12C23 12 9 12 9 12"),
            *tip_shapes(style.tip, (0.0, 12.0), (9.0, 12.0)),
            *tip_shapes(style.tip, (32.0, 12.0), (23.0, 12.0)),
        )
    else:
        things = (
            *strokes(relation, weight, "M32 12C32 12 9 12 9 12"),
            *tip_shapes(style.tip, (0.0, 12.0), (9.0, 12.0)),
        )
    return Group(things=things, kind=f"edge {style.tone.value}")


def _feature(feature: Feature) -> Thing:
    match feature:
        case Feature.ASSUMED:
            return _box(Shape.ROUND, "support", "assumed")
        case Feature.FADED:
            return _box(Shape.SQUARE, "support", "faded")
        case Feature.CHIP:
            pill = Rectangle(x=0.0, y=4.0, width=32.0, height=16.0, corner=8.0, kind="pill")
            return Group(things=(pill,), kind="chip voice-1")
        case Feature.ROW:
            words = Line("id", 13.0, 9.0, width("id", ROW.font), ROW.kind)
            row = Group(things=(mark(Mark.TICK), words), kind="badge tick row")
            return Group(things=(row,), shift=Shift(0.0, 7.0))
        case Feature.GROUP:
            return Rectangle(y=3.0, width=32.0, height=18.0, corner=4.0, kind="frame")
        case Feature.JUNCTION:
            disc = Circle(16.0, 12.0, 10.0, "disc")
            return Group(things=(disc, Sign("&", 16.0, 16.3, SIGN.kind)), kind="support")
        case Feature.STEP:
            return Group(things=(Circle(16.0, 12.0, 5.5, "disc"),), kind="support")
