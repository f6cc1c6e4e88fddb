"""How good a layout is, so that the best of several can be kept."""

from itertools import combinations
from math import dist, sqrt

from argmap.render.drawing.layout.graph.placed import PlacedGraph
from argmap.render.view.graph import Graph
from argmap.render.view.signs import Direction

_ORDER = 0.3  # how much larger a picture may be whose reasons all stand in the file's order


def cost(placed: PlacedGraph) -> float:
    """Return how bad a layout is: large, with long lines, out of the file's order."""
    size = placed.width * placed.height
    return size * sqrt(1 + line_length(placed)) * (1 + _ORDER * disorder(placed))


def line_length(placed: PlacedGraph) -> float:
    """Return how long all lines are together, as the crow flies, in CSS pixels."""
    ends = ((edge.curve.points[0], edge.curve.points[-1]) for edge in placed.edges)
    return sum(dist(start, end) for start, end in ends)


def disorder(placed: PlacedGraph) -> float:
    """Return the share, 0 to 1, of pairs of reasons or objections against the file's order.

    A pair answers the same box; a junction counts as the first of what meets in it.
    """
    place = _places(placed)
    order = _order(placed.graph)
    answering: dict[str, list[str]] = {}
    for edge in placed.graph.edges:
        answering.setdefault(edge.head, []).append(edge.tail)
    pairs = [
        (one, other)
        for tails in answering.values()
        for one, other in combinations(dict.fromkeys(tails), 2)
        if order[one] != order[other]
    ]
    wrong = sum((order[a] < order[b]) != (place[a] < place[b]) for a, b in pairs)
    return wrong / len(pairs) if pairs else 0.0


def _places(placed: PlacedGraph) -> dict[str, float]:
    """Return how far down (or, in a standing picture, to the right) each thing stands."""
    lying = placed.graph.direction in (Direction.LEFT, Direction.RIGHT)
    places = {it.node.id: it.y if lying else it.x for it in placed.nodes}
    places.update((it.junction.id, it.y if lying else it.x) for it in placed.junctions)
    return places


def _order(graph: Graph) -> dict[str, int]:
    order = {node.id: number for number, node in enumerate(graph.nodes)}
    junctions = {joint.id for joint in graph.junctions}
    for edge in graph.edges:
        if edge.head in junctions and edge.tail in order:
            order[edge.head] = min(order.get(edge.head, order[edge.tail]), order[edge.tail])
    return {**dict.fromkeys(junctions, len(order)), **order}
