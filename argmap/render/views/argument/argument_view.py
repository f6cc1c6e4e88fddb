"""The argument view: a map and its labels as a scene."""

from collections import Counter
from collections.abc import Mapping

from attrs import frozen

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label, Labelling
from argmap.model.neighbourhood import file_name, neighbourhood, overview
from argmap.model.statement import StatementKind
from argmap.render.view.graph import Direction, Scene
from argmap.render.views.argument.folding import Folded, folded
from argmap.render.views.argument.frames import frames
from argmap.render.views.argument.lines import edges, junctions
from argmap.render.views.statements.legend import legend
from argmap.render.views.statements.statement_node import Drawing, statement_node
from argmap.sources.bibliography.reference import Reference

_READING = {
    Direction.LEFT: "from left to right",
    Direction.RIGHT: "from right to left",
    Direction.TOP: "from top to bottom",
    Direction.BOTTOM: "from bottom to top",
}


@frozen(kw_only=True)
class SceneOptions:
    """What part of a map to show, and which way.

    `depth` counts steps from `focus`; without it, steps from the root file into other
    files. None is all of them with a focus, and one without. `whole` draws everything.
    """

    focus: str | None = None
    depth: int | None = None
    whole: bool = False
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
    part = _part(map, options)
    fold = folded(part) if _may_fold(options) else Folded(part)
    shown = fold.map
    groups, where = frames(shown, sections_of_others=shown is map)
    drawing = Drawing(map, _seen(fold), fold.listed, labelling, references, final)
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


def _part(map: ArgumentMap, options: SceneOptions) -> ArgumentMap:
    if options.focus:
        return neighbourhood(map, options.focus, options.depth)
    if options.whole:
        return map
    return overview(map, 1 if options.depth is None else options.depth)


def _may_fold(options: SceneOptions) -> bool:
    """Return whether nobody asked for the boxes of what a claim gathers."""
    return not (options.focus or options.whole or options.depth is not None)


def _seen(fold: Folded) -> frozenset[str]:
    """Return the inferences, and the statements, that a picture shows in some way."""
    listed = {one.id for inferences in fold.listed.values() for one in inferences}
    drawn = {one.id for one in fold.map.inferences} | {one.id for one in fold.map.statements}
    return frozenset(listed | drawn)


def conclusions(map: ArgumentMap) -> frozenset[str]:
    """Return the claims that the root file is for.

    Others support them, and they support or attack nothing themselves. Two of them that
    contradict each other are a dispute, not what the map concludes, if others are left.
    """
    final = {
        one.id
        for one in map.statements
        if one.kind is StatementKind.CLAIM
        and one.file == map.statements[0].file  # the root's, unless it has none
        and one.id in map.inferences_to
        and one.id not in map.inferences_from
        and one.id not in map.attacks_by
    }
    undisputed = {id for id in final if final.isdisjoint(map.contradicted_by.get(id, ()))}
    return frozenset(undisputed or final)


def _subtitles(
    map: ArgumentMap, shown: ArgumentMap, labelling: Labelling, options: SceneOptions
) -> tuple[str, ...]:
    """Return who wrote the map, what part of it is drawn, and how to read it."""
    byline = " · ".join((*map.root.authors, *filter(None, (map.root.date,))))
    reading = _READING[options.direction]
    how = f"Read {reading}: each box answers the one that its line points to."
    whole = len(shown.statements) == len(map.statements)
    part = "" if whole else _part_in_words(map, shown, options)
    return tuple(filter(None, (byline, part, f"{_counts(shown, labelling)}. {how}")))


def _part_in_words(map: ArgumentMap, shown: ArgumentMap, options: SceneOptions) -> str:
    """Return which part of which map a picture shows."""
    share = f"{len(shown.statements)} of the {len(map.statements)} statements"
    if options.focus:
        near = (
            "all that hangs together with it"
            if options.depth is None
            else f"what is within {_count(options.depth, 'step')} of it"
        )
        return f"Part of {file_name(map, 0)}, {share}: {options.focus} and {near}."
    if options.depth in (None, 1):
        near = "what they take from the maps that it uses or answer there"
    else:
        near = (
            f"what is within {_count(options.depth, 'step')} of them in the maps that it uses"
        )
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
