"""Where a picture begins: what it is about, and the ends of what is not tied to that."""

from argmap.render.view.graph import Graph
from argmap.render.view.signs import Shape
from argmap.solving.connected import first_of_group


def in_first_column(graph: Graph) -> tuple[str, ...]:
    """Return the ids of the nodes for the first column, in the order of the graph.

    Those are the banners, and in each part of the picture without a banner the nodes that
    point to nothing. Cost: near linear.
    """
    things = (*(node.id for node in graph.nodes), *(joint.id for joint in graph.junctions))
    parts = first_of_group(things, ((edge.tail, edge.head) for edge in graph.edges))
    banners = {node.id for node in graph.nodes if node.shape is Shape.BANNER}
    led = {parts[id] for id in banners}
    pointing = {edge.tail for edge in graph.edges}
    tied = pointing | {edge.head for edge in graph.edges}
    return tuple(
        node.id
        for node in graph.nodes
        if node.id in banners
        or (parts[node.id] not in led and node.id in tied and node.id not in pointing)
    )
