"""The argument view: a map and its labels as a scene."""

from collections import Counter
from collections.abc import Mapping

from attrs import frozen

from argmap.model.argument_map import ArgumentMap
from argmap.model.statement import StatementKind
from argmap.render.argument_legend import legend
from argmap.render.argument_lines import edges, junctions
from argmap.render.focus import neighbourhood
from argmap.render.frames import frames
from argmap.render.scene import Direction, Scene
from argmap.render.statement_node import Drawing, statement_node
from argmap.semantics.labelling import Label, Labelling
from argmap.sources.reference import Reference

_READING = {
    Direction.LEFT: "from left to right",
    Direction.RIGHT: "from right to left",
    Direction.TOP: "from top to bottom",
    Direction.BOTTOM: "from bottom to top",
}


@frozen(kw_only=True)
class SceneOptions:
    """What part of a map to show, and which way. `depth` counts steps from `focus`."""

    focus: str | None = None
    depth: int | None = None
    direction: Direction = Direction.LEFT


def argument_scene(
    map: ArgumentMap,
    labelling: Labelling,
    references: Mapping[str, Reference],
    options: SceneOptions | None = None,
) -> Scene:
    """Return a map as a scene. `references` are by the source's id; missing ones show the id.

    Raises KeyError if the focus is no statement's id. Cost: linear in the map.
    """
    options = options or SceneOptions()
    final = conclusions(map)
    shown = neighbourhood(map, options.focus, options.depth) if options.focus else map
    groups, where = frames(shown)
    drawing = Drawing(shown, labelling, references, final)
    nodes = tuple(statement_node(one, drawing, where[one.id]) for one in shown.statements)
    discs = junctions(shown, labelling, where)
    lines = edges(shown, labelling)
    return Scene(
        view="argument",
        title=map.root.title or "Argument map",
        subtitles=_subtitles(map, shown, labelling, options),
        description=_description(shown, labelling, final),
        language=map.root.language or "en",
        nodes=nodes,
        junctions=discs,
        edges=lines,
        groups=groups,
        legend=legend(nodes, discs, lines),
        direction=options.direction,
    )


def conclusions(map: ArgumentMap) -> frozenset[str]:
    """Return the claims that others support and that support or attack nothing themselves."""
    return frozenset(
        one.id
        for one in map.statements
        if one.kind is StatementKind.CLAIM
        and one.id in map.inferences_to
        and one.id not in map.inferences_from
        and one.id not in map.attacks_by
    )


def _subtitles(
    map: ArgumentMap, shown: ArgumentMap, labelling: Labelling, options: SceneOptions
) -> tuple[str, ...]:
    """Return who wrote the map, what is in it, and how to read it."""
    byline = " · ".join((*map.root.authors, *filter(None, (map.root.date,))))
    reading = _READING[options.direction]
    how = f"Read {reading}: each box answers the one that its line points to."
    part = ""
    if options.focus:
        steps = "all that hangs together" if options.depth is None else _steps(options.depth)
        part = f"The part of the map round {options.focus}, {steps}"
    return tuple(filter(None, (byline, part, f"{_counts(shown, labelling)}. {how}")))


def _steps(depth: int) -> str:
    return "1 step" if depth == 1 else f"{depth} steps"


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
