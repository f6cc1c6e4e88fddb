"""A picture of boxes and lines before it is laid out: no coordinates and no DOT.

Kinds are words that become CSS classes.
"""

from attrs import frozen

from argmap.render.view.signs import (
    Badge,
    Chip,
    Direction,
    Link,
    Place,
    Relation,
    Row,
    Shape,
    Tone,
    Weight,
)


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

    id: str  # its own in the graph, apart from the nodes' ids
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


@frozen(kw_only=True)
class Graph:
    """Boxes, lines and frames. Ids of nodes and junctions are distinct."""

    nodes: tuple[Node, ...]
    junctions: tuple[Junction, ...] = ()
    edges: tuple[Edge, ...] = ()
    groups: tuple[Group, ...] = ()
    keys: tuple[str, ...] = ()  # what signs on the nodes mean, for the heading
    direction: Direction = Direction.LEFT
