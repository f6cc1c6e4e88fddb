"""A graph as DOT that any Graphviz can draw: the words, shapes, lines and frames of a graph.

Node names are n0, n1… and junction names j0, j1…, because an id may hold what DOT reads as
a port. Texts are escaped: no backslash sequence, no entity and no HTML label of the
author's reaches the engine. The layout that our own pictures use is `boxes_dot`.
"""

import re
from collections.abc import Mapping
from typing import cast

import graphviz  # type: ignore[import-untyped]

from argmap.render.drawing.dot_names import RANKDIR, names_of
from argmap.render.drawing.shapes.box import COLUMN
from argmap.render.drawing.style.edge_style import EDGE_STYLES, PEN_WIDTH
from argmap.render.drawing.style.theme import LIGHT
from argmap.render.drawing.style.words import TEXT
from argmap.render.drawing.text.wrap import wrap
from argmap.render.drawing.write.job import Job, Written
from argmap.render.view.graph import Edge, Graph, Junction, Node
from argmap.render.view.signs import Relation, Row, Shape, Weight

_SHAPES: dict[Shape, dict[str, str]] = {
    Shape.BANNER: {"shape": "box", "style": "filled,bold"},
    Shape.SQUARE: {"shape": "box", "style": "filled"},
    Shape.ROUND: {"shape": "box", "style": "filled,rounded"},
    Shape.CUT: {"shape": "octagon", "style": "filled"},
}
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escaped(text: str) -> str:
    """Return a text that Graphviz shows letter for letter, with its line breaks."""
    text = _FORBIDDEN.sub("\ufffd", text).replace("&", "&amp;")
    lines = (graphviz.escape(line) for line in text.split("\n"))
    return cast("str", graphviz.nohtml("\\n".join(lines)))


def write(job: Job) -> Written:
    """Write the graph. Raises: TypeError if the view is none."""
    if not isinstance(job.view.body, Graph):
        raise TypeError("only a graph is written as DOT")
    return Written(dot(job.view.title, job.view.body).encode())


def dot(title: str, graph: Graph) -> str:
    """Return the graph as DOT source. Deterministic; ends in a line break."""
    source = graphviz.Digraph(
        graph_attr={"rankdir": RANKDIR[graph.direction], "label": escaped(title)},
        node_attr={"fontname": "Arial", "fontsize": "11", "margin": "0.15,0.08"},
        edge_attr={"arrowsize": "0.8"},
    )
    source.graph_attr.update(labelloc="t", fontname="Arial", nodesep="0.2", ranksep="0.4")
    names = names_of(graph)
    _frames(source, graph, names)
    for edge in graph.edges:
        source.edge(names[edge.tail], names[edge.head], **_edge(edge))
    return str(source.source)


def _frames(source: graphviz.Digraph, graph: Graph, names: Mapping[str, str]) -> None:
    """Add the nodes, each inside the frames that it stands in."""
    frames: dict[str | None, graphviz.Digraph] = {None: source}
    for number, group in enumerate(graph.groups):
        label = escaped(group.title)
        frames[group.id] = graphviz.Digraph(f"cluster_{number}", graph_attr={"label": label})
    for node in graph.nodes:
        frames[node.group].node(names[node.id], **_node(node))
    for joint in graph.junctions:
        frames[joint.group].node(names[joint.id], **_junction(joint))
    for group in reversed(graph.groups):  # the innermost first: a frame is copied when added
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
            *wrap(node.text, TEXT.font, COLUMN),
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
