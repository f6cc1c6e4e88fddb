"""The argument view: a map and its labels as boxes and lines."""

from collections import Counter

from argmap.model.argument_map import ArgumentMap
from argmap.model.conclusions import conclusions
from argmap.model.labels import Label, Labelling
from argmap.model.neighbourhood import file_name, neighbourhood, overview
from argmap.model.statement import StatementKind
from argmap.render.view.graph import Graph
from argmap.render.view.signs import Direction
from argmap.render.view.view import View
from argmap.render.views.argument.folding import Folded, folded
from argmap.render.views.argument.frames import frames
from argmap.render.views.argument.lines import edges, junctions
from argmap.render.views.statements.legend import legend
from argmap.render.views.statements.statement_node import Context, statement_node
from argmap.render.views.subject import Known, Subject
from argmap.render.views.wish import Wish, refuse_impossible_part

_READING = {
    Direction.LEFT: "from left to right",
    Direction.RIGHT: "from right to left",
    Direction.TOP: "from top to bottom",
    Direction.BOTTOM: "from bottom to top",
}


def make(subject: Subject, wish: Wish) -> View[Graph]:
    """Return a map as boxes and lines. Raises: WishError with advice where a part is none."""
    refuse_impossible_part(subject, wish)
    return argument_view(subject, wish)


def argument_view(known: Known, wish: Wish) -> View[Graph]:
    """Return a map as boxes and lines; sources without a reference show their ids.

    Raises KeyError if the focus is no statement's id. Cost: linear in the map.
    """
    map, labelling = known.map, known.labelling
    final = conclusions(map)
    part = _part(map, wish)
    fold = folded(part) if _may_fold(wish) else Folded(part)
    shown = fold.map
    groups, where = frames(shown, sections_of_others=shown is map)
    context = Context(known=known, seen=_seen(fold), listed=fold.listed, conclusions=final)
    nodes = tuple(statement_node(one, context, where[one.id]) for one in shown.statements)
    graph = Graph(
        nodes=nodes,
        junctions=junctions(shown, labelling, where),
        edges=edges(shown, labelling),
        groups=groups,
        direction=wish.direction,
    )
    return View(
        kind="argument",
        noun="an argument",
        title=map.root.title or "Argument map",
        subtitles=_subtitles(map, shown, labelling, wish),
        description=_description(shown, labelling, final),
        language=map.root.language or "en",
        legend=legend(graph.nodes, graph.junctions, graph.edges),
        body=graph,
    )


def _part(map: ArgumentMap, wish: Wish) -> ArgumentMap:
    if wish.focus:
        return neighbourhood(map, wish.focus, wish.depth)
    if wish.whole:
        return map
    return overview(map, 1 if wish.depth is None else wish.depth)


def _may_fold(wish: Wish) -> bool:
    """Return whether nobody asked for the boxes of what a claim gathers."""
    return not (wish.focus or wish.whole or wish.depth is not None)


def _seen(fold: Folded) -> frozenset[str]:
    """Return the inferences, and the statements, that a picture shows in some way."""
    listed = {one.id for inferences in fold.listed.values() for one in inferences}
    drawn = {one.id for one in fold.map.inferences} | {one.id for one in fold.map.statements}
    return frozenset(listed | drawn)


def _subtitles(
    map: ArgumentMap, shown: ArgumentMap, labelling: Labelling, wish: Wish
) -> tuple[str, ...]:
    """Return who wrote the map, what part of it is drawn, and how to read it."""
    byline = " · ".join((*map.root.authors, *filter(None, (map.root.date,))))
    reading = _READING[wish.direction]
    how = f"Read {reading}: each box answers the one that its line points to."
    whole = len(shown.statements) == len(map.statements)
    part = "" if whole else _part_in_words(map, shown, wish)
    return tuple(filter(None, (byline, part, f"{_counts(shown, labelling)}. {how}")))


def _part_in_words(map: ArgumentMap, shown: ArgumentMap, wish: Wish) -> str:
    """Return which part of which map a picture shows."""
    share = f"{len(shown.statements)} of the {len(map.statements)} statements"
    if wish.focus:
        near = (
            "all that hangs together with it"
            if wish.depth is None
            else f"what is within {_count(wish.depth, 'step')} of it"
        )
        return f"Part of {file_name(map, 0)}, {share}: {wish.focus} and {near}."
    if wish.depth in (None, 1):
        near = "what they take from the maps that it uses or answer there"
    else:
        near = f"what is within {_count(wish.depth, 'step')} of them in the maps that it uses"
    return f"Part of {file_name(map, 0)}, {share}: its own, and {near}."


def _counts(map: ArgumentMap, labelling: Labelling) -> str:
    kinds = Counter(one.kind for one in map.statements)
    labels = Counter(labelling.statements.get(one.id) for one in map.statements)
    held = [_count(kinds[kind], kind.value) for kind in StatementKind if kinds[kind]]
    judged = [f"{labels[label]} {label.value}" for label in Label if labels[label]]
    return " · ".join(filter(None, (", ".join(held), ", ".join(judged))))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _description(map: ArgumentMap, labelling: Labelling, final: frozenset[str]) -> str:
    said = [f"Argument map: {_counts(map, labelling)}."]
    for one in map.statements:
        if one.id in final:
            label = labelling.statements.get(one.id)
            said.append(f"Conclusion{f', {label.value}' if label else ''}: {one.text}")
    return " ".join(said)
