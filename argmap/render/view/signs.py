"""What pictures are made of: outlines, colours, signs and words by their meaning.

Texts are as the author wrote them.
"""

from enum import StrEnum

from attrs import frozen


class Shape(StrEnum):
    """The outline of a node; each view says what an outline means."""

    BANNER = "banner"  # wide, dark, large type: what the picture is about
    SQUARE = "square"
    ROUND = "round"
    CUT = "cut"  # its corners are cut off


class Tone(StrEnum):
    """A colour by its meaning."""

    PLAIN = "plain"
    SUPPORT = "support"
    GATHER = "gather"
    REBUT = "rebut"
    UNDERMINE = "undermine"
    UNDERCUT = "undercut"
    CONTRADICT = "contradict"


class Mark(StrEnum):
    """A sign that is drawn, not typed: few fonts have them all."""

    TICK = "tick"
    CROSS = "cross"
    QUERY = "query"
    QUOTE = "quote"
    DASH = "dash"


class Relation(StrEnum):
    """What a line between two nodes says; it decides dashes, tips and colour."""

    SUPPORT = "support"
    JOINT = "joint"  # from one of several premises to their junction
    GATHER = "gather"
    REBUT = "rebut"
    UNDERMINE = "undermine"
    UNDERCUT = "undercut"
    CONTRADICT = "contradict"  # the only one that points both ways


class Weight(StrEnum):
    """How much a line carries; it decides its width."""

    WEAK = "weak"
    MODERATE = "moderate"
    STRONG = "strong"
    STRICT = "strict"


class Feature(StrEnum):
    """What else a legend may explain."""

    JUNCTION = "junction"
    STEP = "step"
    ASSUMED = "assumed"
    FADED = "faded"
    CHIP = "chip"
    GROUP = "group"
    ROW = "row"


class PageSign(StrEnum):
    """What the legend of a page may explain."""

    RED_LINE = "red line"
    TICK = "tick"
    CROSS = "cross"
    BOTH = "both"
    ZONE = "zone"
    CONFLICT = "conflict"
    KNOT = "knot"
    FACT = "fact"
    OPEN = "open"
    ACCEPTED = "accepted"
    UNDECIDED = "undecided"
    REJECTED = "rejected"


class Direction(StrEnum):
    """Where the conclusion stands."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


@frozen
class Place:
    """Where the author wrote it: a file's base name and a 1-based line."""

    file: str
    line: int


@frozen
class Badge:
    """A verdict on a node: a sign and a word, so that it needs no colour.

    A `brief` one shows the sign alone: it is the rule, and the others are to stand out.
    """

    mark: Mark
    word: str
    brief: bool = False


@frozen
class Chip:
    """A few words in a pill. Chips of one `family` share a tint, counted from 1; 0 is plain."""

    words: str
    family: int = 0


@frozen
class Link:
    """A source in short form; `url` is http or https, or None; `hint` is its full form."""

    words: str
    url: str | None = None
    hint: str | None = None


@frozen
class Row:
    """Another statement, listed on a node instead of drawn; `hint` is its text."""

    words: str
    hint: str
    badge: Badge | None = None


@frozen
class LegendEntry:
    """One thing that occurs in the picture, and what it means."""

    sample: Shape | Relation | Weight | Mark | Feature | PageSign
    words: str
