"""What the signs of an argument mean: an entry for each that occurs, and for no other."""

from collections.abc import Sequence

from argmap.render.view.graph import Edge, Junction, Node
from argmap.render.view.signs import Feature, LegendEntry, Mark, Relation, Shape, Weight

_WORDS: dict[Shape | Relation | Weight | Mark | Feature, str] = {
    Shape.BANNER: "conclusion",
    Shape.SQUARE: "claim, argued for",
    Shape.ROUND: "premise, from a source",
    Shape.CUT: "rebuttal, speaks against",
    Feature.ASSUMED: "assumed, without a source",
    Feature.CHIP: "said or believed by a party",
    Mark.TICK: "accepted: survives every objection",
    Mark.CROSS: "rejected: cannot stand",
    Mark.QUERY: "undecided: a standoff",
    Feature.FADED: "pale: carries nothing any more",
    Relation.SUPPORT: "supports",
    Weight.WEAK: "weak",
    Weight.STRONG: "strong",
    Weight.STRICT: "strict, cannot be rebutted",
    Feature.JUNCTION: "premises that only work together",
    Feature.STEP: "a step that is attacked",
    Feature.ROW: "said there in common words, in another map",
    Relation.GATHER: "said there in common words",
    Relation.REBUT: "rebuts a claim",
    Relation.UNDERMINE: "undermines a premise",
    Relation.UNDERCUT: "undercuts a step",
    Relation.CONTRADICT: "contradicts, both ways",
}


def legend(
    nodes: Sequence[Node], junctions: Sequence[Junction], edges: Sequence[Edge]
) -> tuple[LegendEntry, ...]:
    """Return the entries in the order in which a reader meets the signs."""
    found: set[Shape | Relation | Weight | Mark | Feature] = set()
    for node in nodes:
        found.add(node.shape)
        found.update({node.badge.mark} if node.badge else ())
        found.update({Feature.ASSUMED} if node.assumed else ())
        found.update({Feature.CHIP} if node.voices else ())
        found.update({Feature.ROW} if node.rows else ())
    for edge in edges:
        found.update({edge.relation, edge.weight})
    if any(node.faded for node in nodes) or any(edge.faded for edge in edges):
        found.add(Feature.FADED)
    found.update(Feature.JUNCTION if joint.sign else Feature.STEP for joint in junctions)
    return tuple(LegendEntry(sign, words) for sign, words in _WORDS.items() if sign in found)
