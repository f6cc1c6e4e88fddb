"""Chains laid out in columns: each node outward of what it bears on, and level with it.

A tidy tree: children stand one under another, their parent at their middle, and subtrees
move together as far as their outlines let them (after Reingold and Tilford 1981, IEEE
Transactions on Software Engineering 7(2)).
"""

from attrs import frozen

from argmap.render.drawing.curve import Curve, Point
from argmap.render.drawing.drawing import Group
from argmap.render.drawing.layout.graph.placed import PlacedNode
from argmap.render.drawing.layout.page.panel import Panel
from argmap.render.drawing.shapes.box import COLUMN, LEFT, RIGHT, Box, compose
from argmap.render.drawing.shapes.edge import edge_group
from argmap.render.drawing.shapes.node import junction_group, node_group
from argmap.render.view.chain import Branch, Twig, depth_of
from argmap.render.view.graph import Edge
from argmap.render.view.signs import Relation

BOX = LEFT + COLUMN + RIGHT
_REACH, _GAP, _DISC, _TIP = 84.0, 10.0, 9.0, 10.0


def chains_width(branches: tuple[Branch, ...]) -> float:
    """Return how wide the chains are, in CSS pixels."""
    return depth_of(branches) * (BOX + _REACH)


@frozen(kw_only=True)
class PlacedChains:
    """Chains that end at the inner edge of a rectangle, at its level."""

    width: float
    height: float
    level: float
    nodes: tuple[PlacedNode, ...]
    lines: tuple[Group, ...]
    discs: tuple[Group, ...]


def chains_panel(branches: tuple[Branch, ...], right: bool) -> Panel | None:
    """Return chains that run towards the middle of the page; None where there are none."""
    if not branches:
        return None
    placed = placed_chains(branches, right)
    boxes = (node_group(one.node, one.box, one.x, one.y) for one in placed.nodes)
    return Panel(
        width=placed.width,
        height=placed.height,
        level=placed.level,
        kind="chains",
        things=(*placed.lines, *placed.discs, *boxes),
    )


def placed_chains(branches: tuple[Branch, ...], right: bool) -> PlacedChains:
    """Return chains in their places: at least one is needed."""
    grower = _Grower(chains_width(branches), right)
    tree = _grow(branches)
    top = min(high for high, _ in tree.outline)
    bottom = max(low for _, low in tree.outline)
    grower.draw(branches, tree, -top, 0)
    return PlacedChains(
        width=grower.width,
        height=bottom - top,
        level=-top,
        nodes=tuple(grower.nodes),
        lines=tuple(grower.lines),
        discs=tuple(grower.discs),
    )


Outline = tuple[tuple[float, float], ...]  # how far a tree reaches up and down, by column


@frozen
class _Twig:
    box: Box
    below: "_Tree"

    @property
    def outline(self) -> Outline:
        half = self.box.height / 2
        return ((-half, half), *self.below.outline)


@frozen
class _Tree:
    """Twigs of all branches in order, each with its place above or below the middle."""

    twigs: tuple[tuple[float, _Twig], ...] = ()
    outline: Outline = ()


def _packed(twigs: list[_Twig]) -> _Tree:
    """Return twigs one under another, each as high as the column of another lets it."""
    places: list[float] = []
    reached: list[tuple[float, float]] = []
    for twig in twigs:
        own = twig.outline
        free = [low[1] + _GAP - high[0] for low, high in zip(reached, own, strict=False)]
        place = max(free, default=0.0)
        moved = [(place + top, place + bottom) for top, bottom in own]
        shared = zip(reached, moved, strict=False)
        both = [(min(a[0], b[0]), max(a[1], b[1])) for a, b in shared]
        reached = both + reached[len(both) :] + moved[len(both) :]
        places.append(place)
    middle = (places[0] + places[-1]) / 2 if places else 0.0
    return _Tree(
        tuple((place - middle, twig) for place, twig in zip(places, twigs, strict=True)),
        tuple((top - middle, bottom - middle) for top, bottom in reached),
    )


def _grow(branches: tuple[Branch, ...]) -> _Tree:
    return _packed([_grown(twig) for branch in branches for twig in branch.twigs])


def _grown(twig: Twig) -> _Twig:
    return _Twig(compose(twig.node), _grow(twig.branches))


class _Grower:
    def __init__(self, width: float, right: bool) -> None:
        self.width, self._right = width, right
        self.nodes: list[PlacedNode] = []
        self.lines: list[Group] = []
        self.discs: list[Group] = []

    def draw(self, branches: tuple[Branch, ...], tree: _Tree, head: float, depth: int) -> None:
        """Place what hangs from a point at height `head`."""
        twigs = iter(tree.twigs)
        for branch in branches:
            heights: list[float] = []
            for twig in branch.twigs:
                place, grown = next(twigs)
                heights.append(head + place)
                self._put(twig, grown, head + place, depth)
                self.draw(twig.branches, grown.below, head + place, depth + 1)
            self._join(branch, heights, head, depth)

    def _put(self, twig: Twig, placed: _Twig, middle: float, depth: int) -> None:
        x, y = self._x(depth, _REACH, BOX), middle - placed.box.height / 2
        self.nodes.append(PlacedNode(twig.node, placed.box, x, y))

    def _x(self, depth: int, inward: float, wide: float = 0.0) -> float:
        """Return the left end of a thing so far outward of the column before its own."""
        distance = depth * (BOX + _REACH) + inward
        return distance if self._right else self.width - distance - wide

    def _join(self, branch: Branch, heights: list[float], head: float, depth: int) -> None:
        """Draw the lines from a branch's nodes to what they bear on."""
        end = (self._x(depth, 0.0 if depth else -14.0), head)
        meet = end
        if branch.junction:
            meet = (self._x(depth, _REACH * 0.62), sum(heights) / len(heights))
            self.discs.append(junction_group(branch.junction, *meet, _DISC))
        for line, y in zip(branch.lines, heights, strict=True):
            self._line(line, (self._x(depth, _REACH), y), meet)
        if branch.trunk:
            self._line(branch.trunk, meet, end)

    def _line(self, edge: Edge, start: Point, end: Point) -> None:
        curve = _curve(start, end, edge.relation, self._right)
        self.lines.append(edge_group(edge, curve))


def _curve(start: Point, end: Point, relation: Relation, right: bool) -> Curve:
    """Return a line that leaves and arrives level."""
    back = 0.0 if relation is Relation.JOINT else _TIP
    stop = (end[0] + (back if right else -back), end[1])
    half = (start[0] + stop[0]) / 2
    return Curve((start, (half, start[1]), (half, end[1]), stop), None, end if back else None)
