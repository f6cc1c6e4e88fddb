"""A graph as a drawing: engines are asked in turn where its boxes and lines are."""

from collections.abc import Sequence
from functools import partial

from argmap.render.drawing.drawing import (
    Digits,
    Drawing,
    Group,
    Id,
    Line,
    Rectangle,
    Thing,
)
from argmap.render.drawing.layout.engine import (
    Engine,
    EngineChoice,
    EngineError,
    EngineTimeoutError,
    find_engines,
    run_engine,
)
from argmap.render.drawing.layout.framed import Middle, framed
from argmap.render.drawing.layout.graph.arrange import arranged
from argmap.render.drawing.layout.graph.placed import PlacedGraph, PlacedGroup
from argmap.render.drawing.shapes.edge import edge_group
from argmap.render.drawing.shapes.node import junction_group, node_group
from argmap.render.drawing.style.words import FRAME_TITLE
from argmap.render.drawing.text.metrics import width
from argmap.render.view.graph import Graph
from argmap.render.view.view import View


def graph_layout(view: View[Graph], engine: EngineChoice) -> tuple[Drawing, tuple[str, ...]]:
    """Return the drawing of a graph, and notes on the engines.

    Raises: EngineError if none lays it out, or one takes too long.
    """
    placed, notes = _placed(view.body, find_engines(engine.name), engine.seconds)
    return drawn(view, placed), notes


def drawn(view: View[Graph], placed: PlacedGraph) -> Drawing:
    """Return a graph whose shapes are in their places as a drawing."""
    middle = Middle(
        kind="map",
        things=_things(placed),
        width=placed.width,
        height=placed.height,
        digits=Digits.FIXED,
    )
    return framed(view, (*view.subtitles, *placed.graph.keys), middle)


def _placed(
    graph: Graph, engines: Sequence[Engine], seconds: float
) -> tuple[PlacedGraph, tuple[str, ...]]:
    """Return the graph as the first engine that works lays it out, and notes.

    Raises EngineError of the last engine if all fail, or of one that takes too long.
    """
    notes: tuple[str, ...] = ()
    for number, engine in enumerate(engines, start=1):
        try:
            placed = _placed_by(engine, graph, seconds)
        except EngineTimeoutError:
            raise
        except EngineError as error:
            if number == len(engines):
                raise
            notes += (f"{error}; so `{engines[number].name}` was asked",)
            continue
        return placed, (*notes, engine.note) if engine.note else notes
    raise ValueError("no engine was given")


def _placed_by(engine: Engine, graph: Graph, seconds: float) -> PlacedGraph:
    try:
        return arranged(graph, partial(run_engine, engine, seconds=seconds))
    except ValueError as error:
        message = f"the layout engine `{engine.name}` gave no layout: {error}"
        raise EngineError(message, "try another `--engine`") from error


def _things(placed: PlacedGraph) -> tuple[Thing, ...]:
    """Return frames, then lines, then the frames' titles, discs and boxes over them."""
    return (
        *(_frame(one) for one in placed.groups),
        *(edge_group(one.edge, one.curve) for one in placed.edges),
        *(_frame_title(one) for one in placed.groups),
        *(junction_group(one.junction, one.x, one.y, one.radius) for one in placed.junctions),
        *(node_group(one.node, one.box, one.x, one.y) for one in placed.nodes),
    )


def _frame(placed: PlacedGroup) -> Group:
    frame = placed.frame
    shape = Rectangle(
        x=frame.x,
        y=frame.y,
        width=frame.width,
        height=frame.height,
        corner=6.0,
        kind="frame",
    )
    return Group(
        things=(shape,),
        kind="group",
        id=Id("group", placed.group.id),
        role="group",
        label=placed.group.title,
        author_id=placed.group.id,
        hint=placed.group.title,
        place=placed.group.place,
    )


def _frame_title(placed: PlacedGroup) -> Group:
    """Return a frame's title at its upper left, clear of lines that pass under it."""
    frame, title, font = placed.frame, placed.title, FRAME_TITLE.font
    if width(placed.group.title, font) <= frame.width - 24:
        title = (placed.group.title,)
    x, y = frame.x + 12, frame.y + 20
    lines = (
        Line(words, x, y + FRAME_TITLE.leading * row, width(words, font), FRAME_TITLE.kind)
        for row, words in enumerate(title)
    )
    return Group(things=tuple(lines), kind="group-title", hidden=True)
