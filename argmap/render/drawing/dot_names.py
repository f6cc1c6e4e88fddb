"""What a graph's things are called in DOT, by a layout and by the format alike."""

from collections.abc import Mapping

from argmap.render.view.graph import Graph
from argmap.render.view.signs import Direction

RANKDIR = {
    Direction.LEFT: "RL",
    Direction.RIGHT: "LR",
    Direction.TOP: "BT",
    Direction.BOTTOM: "TB",
}


def names_of(graph: Graph) -> Mapping[str, str]:
    """Return the DOT name of each node and junction of a graph, by its id."""
    names = {node.id: f"n{number}" for number, node in enumerate(graph.nodes)}
    names.update((joint.id, f"j{number}") for number, joint in enumerate(graph.junctions))
    return names
