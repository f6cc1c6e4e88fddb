"""Lay a graph out: compose the boxes, ask an engine where they stand, hand out the entries.

The first pass finds the order of the boxes; with it every arrow gets an entry of its own
on its head's side, in the order of the tails, so that arrows do not pile up or cross at
the box. Large maps take one pass.
"""

from collections.abc import Callable, Mapping

from argmap.render.drawing.curve import Point
from argmap.render.drawing.dot_names import names_of
from argmap.render.drawing.layout.graph.boxes_dot import (
    DISC,
    STEP_DISC,
    Ordering,
    Slots,
    boxes_dot,
    title_lines,
)
from argmap.render.drawing.layout.graph.engine_answer import EngineAnswer, read_answer
from argmap.render.drawing.layout.graph.numbered_groups import numbered
from argmap.render.drawing.layout.graph.placed import (
    PlacedEdge,
    PlacedGraph,
    PlacedGroup,
    PlacedJunction,
    PlacedNode,
)
from argmap.render.drawing.layout.graph.quality import cost, line_length
from argmap.render.drawing.layout.graph.straight_ends import straightened
from argmap.render.drawing.shapes.box import Box, compose
from argmap.render.view.graph import Edge, Graph
from argmap.render.view.signs import Direction, Relation

CHOOSE, ONE_PASS = 200, 1_000  # nodes
_PASSES = 3
_MORE_AREA, _MORE_LINE = 1.45, 1.5  # how much more of each frames may take before they go


def arranged(graph: Graph, engine: Callable[[str], str]) -> PlacedGraph:
    """Return the graph in its place; `engine` turns DOT into Graphviz's JSON layout.

    Groups are framed unless frames make the picture much larger or its lines much longer;
    then they become numbers with a key. Raises ValueError where the engine's answer is no
    layout.
    """
    framed = _best(graph, engine)
    if not graph.groups or len(graph.nodes) > ONE_PASS:
        return framed
    plain = _best(numbered(graph), engine)
    area = framed.width * framed.height <= _MORE_AREA * plain.width * plain.height
    return framed if area and line_length(framed) <= _MORE_LINE * line_length(plain) else plain


def _best(graph: Graph, engine: Callable[[str], str]) -> PlacedGraph:
    """Return the most compact of several layouts; small graphs only can afford to choose."""
    if len(graph.nodes) > CHOOSE:
        return _lay_out(graph, engine, Ordering.FREE)
    return min((_lay_out(graph, engine, ordering) for ordering in Ordering), key=cost)


def _lay_out(graph: Graph, engine: Callable[[str], str], ordering: Ordering) -> PlacedGraph:
    boxes = {node.id: compose(node) for node in graph.nodes}
    layout = read_answer(engine(boxes_dot(graph, boxes, ordering=ordering)))
    if len(graph.nodes) <= ONE_PASS:
        slots = None
        for _ in range(_PASSES):
            better = entries(graph, layout)
            if better == slots:
                break
            slots = better
            layout = read_answer(engine(boxes_dot(graph, boxes, slots, ordering)))
    return _placed(graph, boxes, layout)


def entries(graph: Graph, layout: EngineAnswer) -> Slots:
    """Hand out the entries of each head to its arrows, in the order of their tails."""
    names = names_of(graph)
    junctions = {joint.id for joint in graph.junctions}
    centres = layout.centres
    arriving: dict[str, list[Edge]] = {}
    for edge in graph.edges:
        ahead = _runs_ahead(
            centres[names[edge.tail]], centres[names[edge.head]], graph.direction
        )
        if edge.relation is not Relation.CONTRADICT and ahead:
            arriving.setdefault(edge.head, []).append(edge)
    across = 1 if graph.direction in (Direction.LEFT, Direction.RIGHT) else 0
    entry: dict[str, int] = {}
    for edges in arriving.values():
        ordered = sorted(edges, key=lambda edge: centres[names[edge.tail]][across])
        entry.update((edge.id, number) for number, edge in enumerate(ordered))
    count = {head: len(edges) for head, edges in arriving.items() if head not in junctions}
    return Slots(entry, count)


def _runs_ahead(tail: Point, head: Point, direction: Direction) -> bool:
    """Return whether an edge runs towards the conclusion's side of the picture."""
    return {
        Direction.LEFT: tail[0] > head[0] + 1,
        Direction.RIGHT: tail[0] < head[0] - 1,
        Direction.TOP: tail[1] > head[1] + 1,
        Direction.BOTTOM: tail[1] < head[1] - 1,
    }[direction]


def _placed(graph: Graph, boxes: Mapping[str, Box], layout: EngineAnswer) -> PlacedGraph:
    names = names_of(graph)
    nodes = []
    for node in graph.nodes:
        (x, y), box = layout.centres[names[node.id]], boxes[node.id]
        nodes.append(PlacedNode(node, box, x - box.width / 2, y - box.height / 2))
    junctions = [
        PlacedJunction(
            joint, *layout.centres[names[joint.id]], (DISC if joint.sign else STEP_DISC) / 2
        )
        for joint in graph.junctions
    ]
    discs = {joint.id for joint in graph.junctions}
    ahead = entries(graph, layout).entry
    entered = {e.id for e in graph.edges if e.id in ahead and e.head not in discs}
    edges = [
        PlacedEdge(edge, straightened(curve, graph.direction) if edge.id in entered else curve)
        for number, edge in enumerate(graph.edges)
        if (curve := layout.curves.get(number))
    ]
    groups = [
        PlacedGroup(group, layout.frames[number], title_lines(group))
        for number, group in enumerate(graph.groups)
        if number in layout.frames
    ]
    return PlacedGraph(
        graph,
        layout.width,
        layout.height,
        tuple(nodes),
        tuple(junctions),
        tuple(edges),
        tuple(groups),
    )
