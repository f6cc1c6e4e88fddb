"""Panels: rectangles with words, shapes and further panels, each placed in its parent.

Lengths are CSS pixels from the panel's upper left corner; a text's `y` is its baseline.
"""

from attrs import frozen

from argmap.render.drawing.drawing import Breaks, Group, Id, Line, Path, Shift, Thing
from argmap.render.drawing.shapes.node import OBJECT
from argmap.render.drawing.style.words import SOURCE, WordStyle
from argmap.render.drawing.text.metrics import width
from argmap.render.drawing.text.wrap import fit, wrap
from argmap.render.view.signs import Link, Place


@frozen
class Placed:
    """A panel in its parent."""

    panel: "Panel"
    x: float
    y: float


@frozen(kw_only=True)
class Panel:
    """A rectangle and what is in it; with a `label` it is an object of its own to a reader."""

    width: float
    height: float
    level: float | None = None  # where what it leads to stands; at its middle if None
    kind: str = ""
    paths: tuple[Path, ...] = ()
    lines: tuple[Line, ...] = ()
    parts: tuple[Placed, ...] = ()
    things: tuple[Thing, ...] = ()  # of other kinds: chains of boxes and lines
    label: str = ""
    role: str = OBJECT
    id: Id | None = None
    author_id: str = ""  # what the author calls it
    hint: str = ""
    place: Place | None = None


class Stack:
    """Fills a column of a fixed width from top to bottom."""

    def __init__(self, width: float) -> None:
        self.width, self.y = width, 0.0
        self.lines: list[Line] = []
        self.paths: list[Path] = []
        self.parts: list[Placed] = []

    def space(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def words(
        self,
        text: str,
        style: WordStyle,
        x: float = 0.0,
        room: float | None = None,
        most: int = 14,
    ) -> None:
        """Add a text, wrapped to the room from `x` on."""
        room = self.width - x if room is None else room
        for line in wrap(text, style.font, room, most=most):
            base = self.y + style.leading * 0.5 + style.font.size * 0.36
            self.lines.append(Line(line, x, base, width(line, style.font), style.kind))
            self.y += style.leading

    def centred(self, text: str, style: WordStyle) -> None:
        """Add a text on one line in the middle."""
        cut = fit(text, style.font, self.width)
        self.words(cut, style, (self.width - width(cut, style.font)) / 2, self.width)

    def links(self, links: tuple[Link, ...], x: float = 0.0) -> None:
        """Add sources one after another, in as many rows as they need."""
        at, gap, room = x, 9.0, self.width - x
        for number, link in enumerate(links):
            words = fit(link.words, SOURCE.font, room)
            wide = width(words, SOURCE.font)
            if number and at + wide > self.width:
                at, self.y = x, self.y + SOURCE.leading
            self.lines.append(Line(words, at, self.y + 11.3, wide, SOURCE.kind, link))
            at += wide + gap
        if links:
            self.y += SOURCE.leading

    def put(self, panel: Panel, x: float = 0.0) -> None:
        """Add a panel."""
        self.parts.append(Placed(panel, x, self.y))
        self.y += panel.height

    def panel(self, kind: str = "", under: tuple[Path, ...] = ()) -> Panel:
        """Return what was filled in as a panel, as high as it is full, with paths under it."""
        return Panel(
            width=self.width,
            height=self.y,
            kind=kind,
            paths=(*under, *self.paths),
            lines=tuple(self.lines),
            parts=tuple(self.parts),
        )


def things_of(panel: Panel) -> tuple[Thing, ...]:
    """Return what is in a panel: shapes, words, then its parts in the reading order."""
    parts = (thing for part in panel.parts for thing in _placed(part))
    return (*panel.paths, *panel.lines, *panel.things, *parts)


def _placed(placed: Placed) -> tuple[Thing, ...]:
    """Return a panel as a group; one that neither moves nor says anything needs none."""
    panel, moved = placed.panel, placed.x or placed.y
    if not moved and not panel.kind and not panel.label:
        return things_of(panel)
    group = Group(
        things=things_of(panel),
        kind=panel.kind or None,
        shift=Shift(placed.x, placed.y) if moved else None,
        id=panel.id,
        role=panel.role if panel.label else None,
        label=panel.label or None,
        author_id=panel.author_id or None,
        hint=panel.hint or None,
        place=panel.place,
        breaks=Breaks.BEFORE,
    )
    return (group,)
