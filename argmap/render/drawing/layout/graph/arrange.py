"""Lay a scene out: compose the boxes, ask an engine where they stand, hand out the entries.

The first pass finds the order of the boxes; with it every arrow gets an entry of its own
on its head's side, in the order of the tails, so that arrows do not pile up or cross at
the box. Large maps take one pass.
"""

from collections.abc import Callable, Mapping

from argmap.render.drawing.layout.graph.boxes_dot import (
    DISC,
    STEP_DISC,
    Ordering,
    Slots,
    layout_dot,
    title_lines,
)
from argmap.render.drawing.layout.graph.engine_answer import (
    Layout,
    Point,
    read_layout,
)
from argmap.render.drawing.layout.graph.numbered_groups import numbered
from argmap.render.drawing.layout.graph.placed import (
    PlacedEdge,
    PlacedGroup,
    PlacedJunction,
    PlacedNode,
    PlacedScene,
)
from argmap.render.drawing.layout.graph.quality import cost, line_length
from argmap.render.drawing.layout.graph.straight_ends import straight
from argmap.render.drawing.shapes.box import Box, compose
from argmap.render.drawing.write.dot import names_of
from argmap.render.view.graph import Direction, Edge, Relation, Scene

CHOOSE, ONE_PASS = 200, 1_000  # nodes
_PASSES = 3
_MORE_AREA, _MORE_LINE = 1.45, 1.5  # how much more of each frames may take before they go


def place(scene: Scene, engine: Callable[[str], str]) -> PlacedScene:
    """Return the scene in its place; `engine` turns DOT into Graphviz's JSON layout.

    Groups are framed unless frames make the picture much larger or its lines much longer;
    then they become numbers with a key. Raises ValueError where the engine's answer is no
    layout.
    """
    framed = _best(scene, engine)
    if not scene.groups or len(scene.nodes) > ONE_PASS:
        return framed
    plain = _best(numbered(scene), engine)
    area = framed.width * framed.height <= _MORE_AREA * plain.width * plain.height
    return framed if area and line_length(framed) <= _MORE_LINE * line_length(plain) else plain


def _best(scene: Scene, engine: Callable[[str], str]) -> PlacedScene:
    """Return the most compact of several layouts; small scenes only can afford to choose."""
    if len(scene.nodes) > CHOOSE:
        return _lay_out(scene, engine, Ordering.FREE)
    return min((_lay_out(scene, engine, ordering) for ordering in Ordering), key=cost)


def _lay_out(scene: Scene, engine: Callable[[str], str], ordering: Ordering) -> PlacedScene:
    boxes = {node.id: compose(node) for node in scene.nodes}
    layout = read_layout(engine(layout_dot(scene, boxes, ordering=ordering)))
    if len(scene.nodes) <= ONE_PASS:
        slots = None
        for _ in range(_PASSES):
            better = entries(scene, layout)
            if better == slots:
                break
            slots = better
            layout = read_layout(engine(layout_dot(scene, boxes, slots, ordering)))
    return _placed(scene, boxes, layout)


def entries(scene: Scene, layout: Layout) -> Slots:
    """Hand out the entries of each head to its arrows, in the order of their tails."""
    names = names_of(scene)
    junctions = {joint.id for joint in scene.junctions}
    centres = layout.centres
    arriving: dict[str, list[Edge]] = {}
    for edge in scene.edges:
        ahead = _runs_ahead(
            centres[names[edge.tail]], centres[names[edge.head]], scene.direction
        )
        if edge.relation is not Relation.CONTRADICT and ahead:
            arriving.setdefault(edge.head, []).append(edge)
    across = 1 if scene.direction in (Direction.LEFT, Direction.RIGHT) else 0
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


def _placed(scene: Scene, boxes: Mapping[str, Box], layout: Layout) -> PlacedScene:
    names = names_of(scene)
    nodes = []
    for node in scene.nodes:
        (x, y), box = layout.centres[names[node.id]], boxes[node.id]
        nodes.append(PlacedNode(node, box, x - box.width / 2, y - box.height / 2))
    junctions = [
        PlacedJunction(
            joint, *layout.centres[names[joint.id]], (DISC if joint.sign else STEP_DISC) / 2
        )
        for joint in scene.junctions
    ]
    discs = {joint.id for joint in scene.junctions}
    ahead = entries(scene, layout).entry
    entered = {e.id for e in scene.edges if e.id in ahead and e.head not in discs}
    edges = [
        PlacedEdge(edge, straight(curve, scene.direction) if edge.id in entered else curve)
        for number, edge in enumerate(scene.edges)
        if (curve := layout.curves.get(number))
    ]
    groups = [
        PlacedGroup(group, layout.frames[number], title_lines(group))
        for number, group in enumerate(scene.groups)
        if number in layout.frames
    ]
    return PlacedScene(
        scene,
        layout.width,
        layout.height,
        tuple(nodes),
        tuple(junctions),
        tuple(edges),
        tuple(groups),
    )
