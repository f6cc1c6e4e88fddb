"""A scene as DOT that any Graphviz can draw: the words, shapes, lines and frames of a scene.

Node names are n0, n1… and junction names j0, j1…, because an id may hold what DOT reads as
a port. Texts are escaped: no backslash sequence, no entity and no HTML label of the
author's reaches the engine. The layout that our own pictures use is `layout_dot`.
"""

import re
from collections.abc import Mapping
from typing import cast

import graphviz  # type: ignore[import-untyped]

from argmap.render.drawing.shapes.box import BODY, COLUMN
from argmap.render.drawing.style.edge_style import EDGE_STYLES
from argmap.render.drawing.style.theme import LIGHT
from argmap.render.drawing.text.wrap import wrap
from argmap.render.view.graph import (
    Direction,
    Edge,
    Junction,
    Node,
    Relation,
    Row,
    Scene,
    Shape,
    Weight,
)

RANKDIR = {
    Direction.LEFT: "RL",
    Direction.RIGHT: "LR",
    Direction.TOP: "BT",
    Direction.BOTTOM: "TB",
}
_SHAPES: dict[Shape, dict[str, str]] = {
    Shape.BANNER: {"shape": "box", "style": "filled,bold"},
    Shape.SQUARE: {"shape": "box", "style": "filled"},
    Shape.ROUND: {"shape": "box", "style": "filled,rounded"},
    Shape.CUT: {"shape": "octagon", "style": "filled"},
}
PEN_WIDTH = {Weight.WEAK: 1.1, Weight.MODERATE: 1.8, Weight.STRONG: 3.0, Weight.STRICT: 1.8}
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def names_of(scene: Scene) -> Mapping[str, str]:
    """Return the DOT name of each node and junction, by its id."""
    names = {node.id: f"n{number}" for number, node in enumerate(scene.nodes)}
    names.update((joint.id, f"j{number}") for number, joint in enumerate(scene.junctions))
    return names


def escaped(text: str) -> str:
    """Return a text that Graphviz shows letter for letter, with its line breaks."""
    text = _FORBIDDEN.sub("\ufffd", text).replace("&", "&amp;")
    lines = (graphviz.escape(line) for line in text.split("\n"))
    return cast("str", graphviz.nohtml("\\n".join(lines)))


def scene_to_dot(scene: Scene) -> str:
    """Return the scene as DOT source. Deterministic; ends in a line break."""
    graph = graphviz.Digraph(
        graph_attr={"rankdir": RANKDIR[scene.direction], "label": escaped(scene.title)},
        node_attr={"fontname": "Arial", "fontsize": "11", "margin": "0.15,0.08"},
        edge_attr={"arrowsize": "0.8"},
    )
    graph.graph_attr.update(labelloc="t", fontname="Arial", nodesep="0.2", ranksep="0.4")
    names = names_of(scene)
    _frames(graph, scene, names)
    for edge in scene.edges:
        graph.edge(names[edge.tail], names[edge.head], **_edge(edge))
    return str(graph.source)


def _frames(graph: graphviz.Digraph, scene: Scene, names: Mapping[str, str]) -> None:
    """Add the nodes, each inside the frames that it stands in."""
    frames: dict[str | None, graphviz.Digraph] = {None: graph}
    for number, group in enumerate(scene.groups):
        label = escaped(group.title)
        frames[group.id] = graphviz.Digraph(f"cluster_{number}", graph_attr={"label": label})
    for node in scene.nodes:
        frames[node.group].node(names[node.id], **_node(node))
    for joint in scene.junctions:
        frames[joint.group].node(names[joint.id], **_junction(joint))
    for group in reversed(scene.groups):  # the innermost first: a frame is copied when added
        frames[group.parent].subgraph(frames[group.id])


def _node(node: Node) -> dict[str, str]:
    attributes = {"label": escaped(_words(node)), **_SHAPES[node.shape]}
    if node.assumed:
        attributes["style"] += ",dashed"
    attributes["fillcolor"] = LIGHT["faded" if node.faded else "surface"]
    attributes["color"] = LIGHT[node.tone.value if node.tone.value in LIGHT else "border"]
    return attributes | {"id": escaped(node.id), "class": node.kind}


def _words(node: Node) -> str:
    """Return everything that a node says, line by line."""
    head = f"{node.tag} · {node.badge.word}" if node.badge else node.tag
    details = [chip.words for chip in node.chips]
    return "\n".join(
        (
            head,
            *(chip.words for chip in node.voices),
            *wrap(node.text, BODY, COLUMN),
            *(_listed(row) for row in node.rows),
            *((" · ".join(details),) if details else ()),
            *(link.words for link in node.links),
        )
    )


def _listed(row: Row) -> str:
    return f"{row.words} · {row.badge.word}" if row.badge else row.words


def _junction(joint: Junction) -> dict[str, str]:
    size = "0.25" if joint.sign else "0.14"
    attributes = {"label": escaped(joint.sign), "shape": "circle", "fixedsize": "true"}
    return attributes | {"width": size, "height": size, "id": escaped(joint.id)}


def _edge(edge: Edge) -> dict[str, str]:
    style = EDGE_STYLES[edge.relation]
    attributes = {"color": LIGHT[style.tone.value], "style": style.dot_style}
    attributes["penwidth"] = str(PEN_WIDTH[edge.weight])
    attributes["arrowhead"] = style.dot_tip
    if edge.relation is Relation.CONTRADICT:
        attributes |= {"dir": "both", "arrowtail": style.dot_tip, "constraint": "false"}
    if edge.weight is Weight.STRICT and edge.relation is not Relation.JOINT:
        attributes["color"] = f"{attributes['color']}:{attributes['color']}"
    return attributes | {"id": escaped(edge.id), "class": edge.relation.value}
