"""Chains laid out in columns: each statement outward of what it bears on, and level with it.

A tidy tree: children stand one under another, their parent at their middle, and subtrees
move together as far as their outlines let them (after Reingold and Tilford 1981, IEEE
Transactions on Software Engineering 7(2)).
"""

from attrs import evolve, frozen

from argmap.render.drawing.layout.graph.engine_answer import Curve, Point
from argmap.render.drawing.layout.graph.placed import PlacedEdge, PlacedJunction, PlacedNode
from argmap.render.drawing.layout.page.panel import Panel
from argmap.render.drawing.shapes.box import COLUMN, LEFT, RIGHT, Box, compose
from argmap.render.view.graph import Chip, Edge, Junction, Node, Relation, Tone, Weight
from argmap.render.views.agreement.chains import Branch, Twig, depth_of
from argmap.render.views.statements.statement_node import Drawing, statement_node

BOX = LEFT + COLUMN + RIGHT
_REACH, _GAP, _DISC, _TIP = 84.0, 10.0, 9.0, 10.0


def chains_width(branches: tuple[Branch, ...]) -> float:
    """Return how wide the chains are, in CSS pixels."""
    return depth_of(branches) * (BOX + _REACH)


def chains_panel(branches: tuple[Branch, ...], drawing: Drawing, right: bool) -> Panel | None:
    """Return chains that run towards the middle of the page; None where there are none.

    They end at the panel's inner edge, at its level.
    """
    if not branches:
        return None
    grower = _Grower(drawing, chains_width(branches), right)
    tree = grower.grow(branches)
    top = min(high for high, _ in tree.outline)
    bottom = max(low for _, low in tree.outline)
    grower.draw(branches, tree, -top, 0)
    return Panel(
        width=grower.width,
        height=bottom - top,
        level=-top,
        kind="chains",
        nodes=tuple(grower.nodes),
        edges=tuple(grower.edges),
        junctions=tuple(grower.junctions),
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


class _Grower:
    def __init__(self, drawing: Drawing, width: float, right: bool) -> None:
        self._drawing, self.width, self._right = drawing, width, right
        self.nodes: list[PlacedNode] = []
        self.edges: list[PlacedEdge] = []
        self.junctions: list[PlacedJunction] = []

    def grow(self, branches: tuple[Branch, ...]) -> _Tree:
        return _packed([self._grown(twig) for b in branches for twig in b.twigs])

    def _grown(self, twig: Twig) -> _Twig:
        return _Twig(compose(self._node(twig)), self.grow(twig.branches))

    def _node(self, twig: Twig) -> Node:
        statement = self._drawing.map.statement_by_id[twig.id]
        node = statement_node(statement, self._drawing, None)
        if twig.again:
            node = evolve(node, chips=(*node.chips, Chip("grounds: drawn elsewhere here")))
        return node

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
        x = self._x(depth, _REACH, BOX)
        node = self._node(twig)
        self.nodes.append(PlacedNode(node, placed.box, x, middle - placed.box.height / 2))

    def _x(self, depth: int, inward: float, wide: float = 0.0) -> float:
        """Return the left end of a thing so far outward of the column before its own."""
        distance = depth * (BOX + _REACH) + inward
        return distance if self._right else self.width - distance - wide

    def _join(self, branch: Branch, heights: list[float], head: float, depth: int) -> None:
        """Draw the lines from a branch's statements to what they bear on."""
        end = (self._x(depth, 0.0 if depth else -14.0), head)
        if not branch.joint:
            for number, y in enumerate(heights):
                tail, twig = (self._x(depth, _REACH), y), branch.twigs[number]
                self._line(branch, twig.id, tail, end, branch.relation)
            return
        middle = sum(heights) / len(heights)
        at = (self._x(depth, _REACH * 0.62), middle)
        label = branch.label
        self.junctions.append(
            PlacedJunction(
                Junction(
                    id=branch.id,
                    name=branch.id,
                    sign="&",
                    tone=Tone.SUPPORT,
                    label=label,
                    faded=branch.faded,
                    place=branch.place,
                ),
                *at,
                _DISC,
            )
        )
        for twig, y in zip(branch.twigs, heights, strict=True):
            self._line(branch, twig.id, (self._x(depth, _REACH), y), at, Relation.JOINT)
        self._line(branch, "", at, end, Relation.SUPPORT)

    def _line(
        self, branch: Branch, tail: str, start: Point, end: Point, relation: Relation
    ) -> None:
        edge = Edge(
            id=f"{branch.id} from {tail}" if tail else branch.id,
            tail=tail or branch.id,
            head=branch.id,
            relation=relation,
            weight=Weight.MODERATE if relation is Relation.JOINT else branch.weight,
            label=branch.label,
            faded=branch.faded,
            place=branch.place,
        )
        self.edges.append(PlacedEdge(edge, _curve(start, end, relation, self._right)))


def _curve(start: Point, end: Point, relation: Relation, right: bool) -> Curve:
    """Return a line that leaves and arrives level."""
    back = 0.0 if relation is Relation.JOINT else _TIP
    stop = (end[0] + (back if right else -back), end[1])
    half = (start[0] + stop[0]) / 2
    return Curve((start, (half, start[1]), (half, end[1]), stop), None, end if back else None)
