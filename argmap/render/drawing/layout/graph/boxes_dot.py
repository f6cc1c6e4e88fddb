"""The DOT that only places boxes: fixed sizes in, no words, one entry port an arrow.

With fixed sizes no engine has to guess the width of a text, so engines agree to the last
digit and the same map looks the same on every machine.
"""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

import graphviz  # type: ignore[import-untyped]
from attrs import frozen

from argmap.render.drawing.dot_names import RANKDIR, names_of
from argmap.render.drawing.layout.graph.first_column import in_first_column
from argmap.render.drawing.shapes.box import COLUMN, Box
from argmap.render.drawing.style.words import FRAME_TITLE
from argmap.render.drawing.text.wrap import wrap
from argmap.render.view.graph import Edge, Graph, Group
from argmap.render.view.signs import Direction, Relation

DISC, STEP_DISC = 20.0, 11.0  # diameters of a junction with a sign and of a mere step
_INCH = 72.0
# Which side of a box arrows leave and enter, by where the conclusion stands.
_LEAVE = {
    Direction.LEFT: "w",
    Direction.RIGHT: "e",
    Direction.TOP: "n",
    Direction.BOTTOM: "s",
}
_ENTER = {
    Direction.LEFT: "e",
    Direction.RIGHT: "w",
    Direction.TOP: "s",
    Direction.BOTTOM: "n",
}


@frozen
class Slots:
    """At which of a head's entries each edge ends, and how many entries each head has.

    An edge without an entry is one that runs against the direction of the picture; the
    engine may lead it round as it likes.
    """

    entry: Mapping[str, int]  # by the edge's id, counted from 0 along the side
    count: Mapping[str, int]  # by the head's id


class Ordering(StrEnum):
    """What binds the engine where it may choose which of two boxes stands first."""

    FREE = ""
    REASONS = "in"  # what points to one box stands in the order of the graph's edges
    AIMS = "out"  # what one box points to does


def boxes_dot(
    graph: Graph,
    boxes: Mapping[str, Box],
    slots: Slots | None = None,
    ordering: Ordering = Ordering.FREE,
) -> str:
    """Return the boxes, frames and lines of a graph as DOT; sizes in inches of 72 pixels."""
    names = names_of(graph)
    source = graphviz.Digraph(
        graph_attr=_limits(graph), node_attr={"fontsize": "1", "label": "", "fixedsize": "true"}
    )
    if ordering:
        source.graph_attr["ordering"] = ordering.value
    frames: dict[str | None, graphviz.Digraph] = {None: source}
    for number, group in enumerate(graph.groups):
        frame = graphviz.Digraph(f"cluster_{number}", graph_attr=_frame(group))
        frames[group.id] = frame
    for node in graph.nodes:
        box, entries = boxes[node.id], slots.count.get(node.id, 0) if slots else 0
        frames[node.group].node(names[node.id], **_box(box.width, box.height, entries))
    for joint in graph.junctions:
        size = f"{(DISC if joint.sign else STEP_DISC) / _INCH:.4f}"
        frames[joint.group].node(names[joint.id], shape="circle", width=size, height=size)
    for group in reversed(graph.groups):
        frames[group.parent].subgraph(frames[group.id])
    _line_up(source, [names[id] for id in in_first_column(graph)])
    junctions = frozenset(joint.id for joint in graph.junctions)
    leaving = Counter(edge.tail for edge in graph.edges)
    for number, edge in enumerate(graph.edges):
        free = leaving[edge.tail] == 1
        attributes = _line(edge, graph.direction, junctions, slots, free)
        source.edge(names[edge.tail], names[edge.head], id=f"e{number}", **attributes)
    return str(source.source)


def _line_up(source: graphviz.Digraph, front: list[str]) -> None:
    """Put all that the picture is about where the eye begins."""
    if len(front) > 1:
        first = graphviz.Digraph(graph_attr={"rank": "max"})
        for name in front:
            first.node(name)
        source.subgraph(first)


def title_lines(group: Group) -> tuple[str, ...]:
    """Return a frame's title, wrapped so that it fits above the narrowest frame."""
    return wrap(group.title, FRAME_TITLE.font, COLUMN, most=3)


def _limits(graph: Graph) -> dict[str, str]:
    """Return the graph's settings: the larger the map, the less the engine may polish it.

    The limits were measured: without them 2,000 boxes take minutes.
    """
    settings = {
        "rankdir": RANKDIR[graph.direction],
        "nodesep": "0.12",
        "ranksep": "0.27",
        "splines": "spline",
        "newrank": "true",
        "outputorder": "edgesfirst",
        "pad": "0",
    }
    size = len(graph.nodes) + len(graph.junctions)
    if size <= 300:
        settings["mclimit"] = "4"
    if size > 1_000:
        settings |= {"splines": "line", "nslimit": "1", "mclimit": "0.2"}
    if size > 5_000:
        settings |= {"nslimit": "0.2", "nslimit1": "0.2", "mclimit": "0.1"}
    return settings


def _frame(group: Group) -> dict[str, str]:
    blank = "\\n".join(" " for _ in title_lines(group))
    return {"label": blank, "labeljust": "l", "fontsize": "13", "margin": "10"}


def _box(width: float, height: float, entries: int) -> dict[str, str]:
    size = {"width": f"{width / _INCH:.4f}", "height": f"{height / _INCH:.4f}"}
    if entries < 2:
        return {"shape": "box", "fixedsize": "true", "label": "", **size}
    fields = "|".join(f"<i{number}> " for number in range(entries))
    return {"shape": "record", "fixedsize": "true", "label": fields, **size}


def _line(
    edge: Edge,
    direction: Direction,
    junctions: frozenset[str],
    slots: Slots | None,
    free: bool,
) -> dict[str, str]:
    """Return a line's settings; a tail with no other line (`free`) stands beside its head."""
    attributes = {"minlen": "1" if junctions & {edge.tail, edge.head} else "2"}
    if edge.relation is Relation.JOINT:
        attributes["arrowhead"] = "none"
    if edge.relation is Relation.CONTRADICT:
        return {"dir": "both", "minlen": "2", "constraint": "true" if free else "false"}
    if slots is None or edge.id not in slots.entry:
        return attributes
    if edge.tail not in junctions:
        attributes["tailport"] = _LEAVE[direction]
    if edge.head not in junctions:
        side = _ENTER[direction]
        several = slots.count[edge.head] > 1
        attributes["headport"] = f"i{slots.entry[edge.id]}:{side}" if several else side
    return attributes
