"""Chains: what bears on a thing, and what bears on that, as trees of nodes."""

from attrs import frozen

from argmap.render.view.graph import Edge, Junction, Node


@frozen(kw_only=True)
class Branch:
    """One way in which nodes bear on what they hang from; with a junction only together."""

    twigs: tuple["Twig", ...]
    lines: tuple[Edge, ...]  # one a twig: to the junction, or to what they hang from
    junction: Junction | None = None
    trunk: Edge | None = None  # from the junction on


@frozen
class Twig:
    """A node with what bears on it."""

    node: Node
    branches: tuple[Branch, ...]


def depth_of(branches: tuple[Branch, ...]) -> int:
    """Return how many nodes stand one behind another."""
    return max(
        (1 + depth_of(twig.branches) for branch in branches for twig in branch.twigs),
        default=0,
    )
