"""A graph with every shape in its place."""

from attrs import frozen

from argmap.render.drawing.curve import Curve
from argmap.render.drawing.layout.graph.engine_answer import Frame
from argmap.render.drawing.shapes.box import Box
from argmap.render.view.graph import Edge, Graph, Group, Junction, Node


@frozen
class PlacedNode:
    """A node with its composed box; `x` and `y` are the upper left corner."""

    node: Node
    box: Box
    x: float
    y: float


@frozen
class PlacedJunction:
    """A junction and its disc."""

    junction: Junction
    x: float
    y: float
    radius: float


@frozen
class PlacedEdge:
    """A line and its way."""

    edge: Edge
    curve: Curve


@frozen
class PlacedGroup:
    """A frame and its title, wrapped to the frame."""

    group: Group
    frame: Frame
    title: tuple[str, ...]


@frozen
class PlacedGraph:
    """A graph with every shape in its place, within `width` by `height` pixels."""

    graph: Graph
    width: float
    height: float
    nodes: tuple[PlacedNode, ...]
    junctions: tuple[PlacedJunction, ...]
    edges: tuple[PlacedEdge, ...]
    groups: tuple[PlacedGroup, ...]
