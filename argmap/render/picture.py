"""One way from a map to the bytes of a picture."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from attrs import frozen

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Labelling
from argmap.render.drawing.layout.engine import (
    SECONDS,
    Engine,
    EngineError,
    EngineTimeoutError,
    find_engines,
    run_engine,
)
from argmap.render.drawing.layout.graph.arrange import place
from argmap.render.drawing.layout.graph.placed import PlacedScene
from argmap.render.drawing.layout.table.table_layout import comparison_svg
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.write.dot import scene_to_dot
from argmap.render.drawing.write.pdf import Sheet, pdf, sheet_of
from argmap.render.drawing.write.svg import svg
from argmap.render.view.graph import Direction, Scene
from argmap.render.views.agreement.grounds import Evidence
from argmap.render.views.argument.argument_view import SceneOptions, argument_scene
from argmap.render.views.comparison.comparison_view import Table, comparison_table
from argmap.semantics.comparison import compare
from argmap.sources.bibliography.reference import Reference

if TYPE_CHECKING:
    from argmap.render.views.agreement.agreement_picture import AgreementView


class Format(StrEnum):
    """What a picture is written as."""

    SVG = "svg"
    PNG = "png"
    PDF = "pdf"
    DOT = "dot"


VIEWS = ("argument", "agreement", "compare")


@frozen
class Picture:
    """A picture's file content, and what the reader should be told about it."""

    content: bytes
    notes: tuple[str, ...] = ()


def render(
    map: ArgumentMap,
    labelling: Labelling,
    references: Mapping[str, Reference],
    *,
    format: str = "svg",
    view: str = "argument",
    focus: str | None = None,
    depth: int | None = None,
    whole: bool = False,
    theme: str = "auto",
    direction: str = "left",
    engine: str = "auto",
    seconds: float = SECONDS,
    agreement: "AgreementView | None" = None,
) -> Picture:
    """Return the picture of a map. The same map gives the same bytes on every machine.

    The view `agreement` draws what `agreement` asks for. `format`, `theme` and `direction`
    are words of Format, Theme and Direction; ValueError for another word or an unknown view.
    Raises KeyError if the focus is no statement's id, EngineError (with advice) where no
    layout engine answers within `seconds`, and MissingPartError where a format needs a
    package that is not installed.
    """
    if view not in VIEWS or (view == "agreement" and agreement is None):
        raise ValueError(f"there is no view `{view}`")
    if view == "agreement" and agreement is not None:
        known = Evidence(map, labelling, references)
        return draw_agreement(known, agreement, Format(format), Theme(theme))
    if view == "compare":
        table = comparison_table(map, compare(map), references)
        return draw_table(table, Format(format), Theme(theme))
    options = SceneOptions(
        focus=focus, depth=depth, whole=whole, direction=Direction(direction)
    )
    scene = argument_scene(map, labelling, references, options)
    return draw(scene, Format(format), Theme(theme), engine=engine, seconds=seconds)


def draw(
    scene: Scene,
    format: Format,
    theme: Theme = Theme.AUTO,
    *,
    engine: str = "auto",
    seconds: float = SECONDS,
) -> Picture:
    """Return any scene as a picture. Errors as in `render`."""
    if format is Format.DOT:
        return Picture(scene_to_dot(scene).encode())
    placed, notes = _placed(scene, find_engines(engine), seconds)
    if format is Format.SVG:
        return Picture(svg(placed, theme).encode(), notes)
    return _still(svg(placed, _still_theme(theme)), sheet_of(placed), format, notes)


def draw_table(table: Table, format: Format, theme: Theme = Theme.AUTO) -> Picture:
    """Return a comparison as a picture. ValueError for DOT, which has no tables of ours."""
    if format is Format.DOT:
        raise ValueError("a comparison is a table, and DOT draws graphs")
    if format is Format.SVG:
        return Picture(comparison_svg(table, theme)[0].encode())
    return _still(*comparison_svg(table, _still_theme(theme)), format, ())


def draw_agreement(
    evidence: Evidence, view: "AgreementView", format: Format, theme: Theme = Theme.AUTO
) -> Picture:
    """Return the page of an agreement as a picture. ValueError for DOT; KeyError as above."""
    from argmap.render.views.agreement.agreement_picture import agreement_drawing

    if format is Format.DOT:
        raise ValueError("an agreement is a page, and DOT draws graphs")
    if format is Format.SVG:
        return Picture(agreement_drawing(evidence, view, theme)[0].encode())
    return _still(*agreement_drawing(evidence, view, _still_theme(theme)), format, ())


def _still_theme(theme: Theme) -> Theme:
    return Theme.LIGHT if theme is Theme.AUTO else theme  # paper and pixels have no reader


def _still(drawn: str, sheet: Sheet, format: Format, notes: tuple[str, ...]) -> Picture:
    if format is Format.PNG:
        from argmap.render.drawing.write.png import png

        content, more = png(drawn)
    else:
        content, more = pdf(drawn, sheet)
    return Picture(content, (*notes, *more))


def _placed(
    scene: Scene, engines: Sequence[Engine], seconds: float
) -> tuple[PlacedScene, tuple[str, ...]]:
    """Return the scene as the first engine that works lays it out, and notes.

    Raises EngineError of the last engine if all fail, or of one that takes too long.
    """
    notes: tuple[str, ...] = ()
    for number, engine in enumerate(engines, start=1):
        try:
            placed = _placed_by(engine, scene, seconds)
        except EngineTimeoutError:
            raise
        except EngineError as error:
            if number == len(engines):
                raise
            notes += (f"{error}; so `{engines[number].name}` was asked",)
            continue
        return placed, (*notes, engine.note) if engine.note else notes
    raise ValueError("no engine was given")


def _placed_by(engine: Engine, scene: Scene, seconds: float) -> PlacedScene:
    try:
        return place(scene, partial(run_engine, engine, seconds=seconds))
    except ValueError as error:
        message = f"the layout engine `{engine.name}` gave no layout: {error}"
        raise EngineError(message, "try another `--engine`") from error
