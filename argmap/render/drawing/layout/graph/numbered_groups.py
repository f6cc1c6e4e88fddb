"""Groups without frames: a number on each box and a key to the numbers.

A frame keeps its boxes together. Where sections follow the argument that helps; where the
argument runs to and fro between them, frames stretch the picture and its lines.
"""

from collections.abc import Mapping

from attrs import evolve

from argmap.render.view.graph import Graph, Group

SIGN = "§"


def numbered(graph: Graph) -> Graph:
    """Return the graph without frames, its groups as numbers on the boxes and a key."""
    used = {node.group for node in graph.nodes}
    groups = [group for group in graph.groups if group.id in used]
    titles = {group.id: _title(group, graph) for group in groups}
    signs = {group.id: group.sign for group in groups if group.sign}
    plain = (group.id for group in groups if not group.sign)
    numbers = {id: f"{SIGN}{number}" for number, id in enumerate(plain, start=1)}
    nouns = (("Sections", numbers), ("Files", signs))
    nodes = tuple(
        evolve(
            node,
            group=None,
            tag=f"{(numbers | signs)[node.group]} {node.tag}",
            label=f"{node.label} In section {titles[node.group]}.",
        )
        if node.group is not None
        else node
        for node in graph.nodes
    )
    return evolve(
        graph,
        nodes=nodes,
        junctions=tuple(evolve(joint, group=None) for joint in graph.junctions),
        groups=(),
        keys=(*graph.keys, *(_key(noun, known, titles) for noun, known in nouns if known)),
    )


def _key(noun: str, signs: Mapping[str, str], titles: Mapping[str, str]) -> str:
    words = (
        sign if titles[id] == sign else f"{sign} {titles[id]}" for id, sign in signs.items()
    )
    return f"{noun}: {' · '.join(words)}"


def _title(group: Group, graph: Graph) -> str:
    """Return a group's title after the titles of the groups that it stands in."""
    outer = next((other for other in graph.groups if other.id == group.parent), None)
    return f"{_title(outer, graph)}: {group.title}" if outer else group.title
