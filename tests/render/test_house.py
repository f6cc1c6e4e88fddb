"""The rooms of pictures: every view in every format, and who may know whom."""

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import fields

import argmap.render
from argmap.render.drawing.drawing import Drawing, Group, Line, Sign, Thing
from argmap.render.drawing.layout.engine import EngineChoice
from argmap.render.drawing.layout.lay_out import lay_out
from argmap.render.drawing.write.formats import FORMATS, Format, FormatError
from argmap.render.picture import Request, render
from argmap.render.views.views import VIEWS, ViewKind
from argmap.render.views.wish import Wish
from argmap.workspace.workspace import Workspace
from tests.render.agreement_drawing import RIVER

ROOM = Path(argmap.render.__file__).parent
BEGINNINGS = {
    "svg": b"<svg ",
    "png": b"\x89PNG",
    "pdf": b"%PDF",
    "dot": b"digraph {",
    "html": b"<!DOCTYPE html>",
}
SAYING = {"words", "hint", "label", "author_id", "title", "description", "name"}


MEANING = ("model", "semantics", "agreement", "sources")
DRAWING = "render.drawing"
ABOVE = {
    "view": ("render.views", DRAWING, *MEANING),
    "views": ("render.picture", DRAWING),
    "drawing": ("render.picture", "render.views", *MEANING),
    "drawing/text": tuple(
        f"{DRAWING}.{room}" for room in ("style", "shapes", "layout", "write")
    ),
    "drawing/style": tuple(f"{DRAWING}.{room}" for room in ("shapes", "layout", "write")),
    "drawing/shapes": (f"{DRAWING}.layout", f"{DRAWING}.write"),
    "drawing/layout": (f"{DRAWING}.write",),
    "drawing/write": (f"{DRAWING}.layout",),
}


def words(row: ViewKind | Format) -> str:
    return row.word


@pytest.mark.parametrize("format", FORMATS, ids=words)
@pytest.mark.parametrize("kind", VIEWS, ids=words)
def test_every_view_is_written_in_every_format_that_takes_it(
    kind: ViewKind, format: Format
) -> None:
    subject = Workspace().open(RIVER)
    request = Request(view=kind.word, format=format.word)
    view = kind.make(subject, Wish())
    if type(view.body) in format.takes:
        assert render(subject, request).content.startswith(BEGINNINGS[format.word])
    else:
        refused = f"^{view.noun} is .*{format.holds}: use svg or png$"
        with pytest.raises(FormatError, match=refused):
            render(subject, request)


def test_every_format_is_taken_by_a_view_and_every_view_by_svg() -> None:
    bodies = [type(kind.make(Workspace().open(RIVER), Wish()).body) for kind in VIEWS]
    for format in FORMATS:
        assert set(format.takes) & set(bodies), format.word
    assert set(bodies) <= set(FORMATS[0].takes)


def drawings() -> Iterator[Drawing]:
    subject = Workspace().open(RIVER)
    for kind in VIEWS:
        yield lay_out(kind.make(subject, Wish()), EngineChoice())[0]
        if kind.word != "compare":
            focus = "1" if kind.word == "agreement" else subject.map.statements[0].id
            yield lay_out(kind.make(subject, Wish(focus=focus)), EngineChoice())[0]


def things_in(things: tuple[Thing, ...]) -> Iterator[Thing]:
    for thing in things:
        yield thing
        if isinstance(thing, Group):
            yield from things_in(thing.things)


def test_a_drawing_holds_no_markup_and_no_colours() -> None:
    seen = set()
    for drawing in drawings():
        for thing in things_in(drawing.things):
            seen.add(type(thing))
            for one in fields(type(thing)):
                value = getattr(thing, one.name)
                if isinstance(value, str) and one.name not in SAYING:
                    assert not set(value) & set("<>&#{}"), (one.name, value)
    assert {Group, Line, Sign} <= seen


def test_what_authors_write_is_escaped_by_the_writer_alone() -> None:
    drawn = render(Workspace().open(RIVER), Request(view="agreement")).content.decode()
    assert ET.fromstring(drawn).get("class") == "argmap agreement"


@pytest.mark.parametrize("room", ABOVE)
def test_a_room_knows_nothing_of_those_above_it(room: str) -> None:
    modules = sorted((ROOM / room).rglob("*.py"))
    assert modules
    forbidden = tuple(f"argmap.{other}." for other in ABOVE[room])
    for path in modules:
        for name in imported(path):
            assert not name.startswith(forbidden), (path, name)


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (f"{alias.name}." for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield f"{node.module}."


def test_processes_are_started_by_the_engine_alone() -> None:
    users = {path.name for path in ROOM.rglob("*.py") if "subprocess." in set(imported(path))}
    assert users == {"engine.py"}
