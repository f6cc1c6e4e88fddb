"""Where a picture begins: what it is about, and the ends of what is not tied to that."""

from argmap.render.view.graph import Graph
from argmap.render.view.signs import Shape


def in_first_column(graph: Graph) -> tuple[str, ...]:
    """Return the ids of the nodes for the first column, in the order of the graph.

    Those are the banners, and in each part of the picture without a banner the nodes that
    point to nothing. Cost: near linear.
    """
    parts = _parts(graph)
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


def _parts(graph: Graph) -> dict[str, str]:
    """Return, for each node and junction, one of those that it hangs together with."""
    parent = {node.id: node.id for node in graph.nodes}
    parent.update((joint.id, joint.id) for joint in graph.junctions)

    def root(id: str) -> str:
        while parent[id] != id:
            parent[id] = parent[parent[id]]
            id = parent[id]
        return id

    for edge in graph.edges:
        parent[root(edge.tail)] = root(edge.head)
    return {id: root(id) for id in parent}
