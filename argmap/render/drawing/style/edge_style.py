"""How each kind of line differs from the others without colour: its dashes and its tip."""

from enum import StrEnum

from attrs import frozen

from argmap.render.view.signs import Relation, Tone, Weight


class Tip(StrEnum):
    """What stands at the end of a line."""

    NONE = "none"
    ARROW = "arrow"  # a filled arrowhead
    OPEN = "open"  # an arrowhead in outline
    BAR = "bar"  # a line across
    SQUARE = "square"  # in outline
    DIAMOND = "diamond"  # in outline
    SALTIRE = "saltire"  # a cross on its side


@frozen
class EdgeStyle:
    """A line's colour, its dashes as SVG has them (CSS pixels), its tip, and both in DOT."""

    tone: Tone
    dashes: str
    tip: Tip
    dot_style: str
    dot_tip: str


EDGE_STYLES: dict[Relation, EdgeStyle] = {
    Relation.SUPPORT: EdgeStyle(Tone.SUPPORT, "", Tip.ARROW, "solid", "normal"),
    Relation.JOINT: EdgeStyle(Tone.SUPPORT, "", Tip.NONE, "solid", "none"),
    Relation.GATHER: EdgeStyle(Tone.GATHER, "12 3", Tip.OPEN, "solid", "empty"),
    Relation.REBUT: EdgeStyle(Tone.REBUT, "6 3", Tip.BAR, "dashed", "tee"),
    Relation.UNDERMINE: EdgeStyle(Tone.UNDERMINE, "9 3 2 3", Tip.SQUARE, "dashed", "obox"),
    Relation.UNDERCUT: EdgeStyle(Tone.UNDERCUT, "2 3", Tip.DIAMOND, "dotted", "odiamond"),
    Relation.CONTRADICT: EdgeStyle(Tone.CONTRADICT, "", Tip.SALTIRE, "solid", "dot"),
}

PEN_WIDTH = {Weight.WEAK: 1.1, Weight.MODERATE: 1.8, Weight.STRONG: 3.0, Weight.STRICT: 1.8}
