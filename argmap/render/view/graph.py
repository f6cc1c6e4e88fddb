"""A picture before it is laid out: plain shapes and words, no coordinates and no DOT.

Every view (argument, agreement, comparison) builds a Scene; what draws it knows nothing
of maps. Kinds are words that become CSS classes; texts are as the author wrote them.
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


@frozen(kw_only=True)
class Node:
    """A box with words."""

    id: str  # what the author calls it
    kind: str  # a CSS class: claim, premise, rebuttal…
    shape: Shape
    tone: Tone
    tag: str  # the small word at its head
    text: str
    label: str  # the whole in words, for those who do not see it
    badge: Badge | None = None
    voices: tuple[Chip, ...] = ()  # above the text: who says so
    chips: tuple[Chip, ...] = ()  # under the text: likelihood, confidence…
    links: tuple[Link, ...] = ()
    rows: tuple[Row, ...] = ()  # under the text: what it gathers
    bold: bool = False
    assumed: bool = False  # dashed outline, italic text
    faded: bool = False  # steps back: it does not stand
    group: str | None = None
    place: Place | None = None


@frozen(kw_only=True)
class Junction:
    """A small disc where lines meet; `sign` is what it shows, empty for a mere dot."""

    id: str  # its own in the scene, apart from the nodes' ids
    name: str  # what the author calls it
    sign: str
    tone: Tone
    label: str
    faded: bool = False
    group: str | None = None
    place: Place | None = None


@frozen(kw_only=True)
class Edge:
    """A line from `tail` to `head`, ids of nodes or junctions."""

    id: str  # its own among the edges
    tail: str
    head: str
    relation: Relation
    label: str
    weight: Weight = Weight.MODERATE
    faded: bool = False
    place: Place | None = None


@frozen(kw_only=True)
class Group:
    """A titled frame round nodes; `parent` is the frame it stands in.

    `sign` is how its nodes are marked where frames find no room; a number if it is empty.
    """

    id: str
    title: str
    sign: str = ""
    parent: str | None = None
    place: Place | None = None


@frozen
class LegendEntry:
    """One thing that occurs in the picture, and what it means."""

    sample: Shape | Relation | Weight | Mark | Feature
    words: str


@frozen(kw_only=True)
class Scene:
    """Everything a picture shows. Ids of nodes and junctions are distinct."""

    view: str  # a CSS class: argument, agreement…
    title: str
    subtitles: tuple[str, ...]  # counts, how to read
    description: str  # the picture in a few sentences, for those who do not see it
    language: str
    nodes: tuple[Node, ...]
    junctions: tuple[Junction, ...] = ()
    edges: tuple[Edge, ...] = ()
    groups: tuple[Group, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
    direction: Direction = Direction.LEFT
