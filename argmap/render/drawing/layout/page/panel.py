"""Panels: rectangles with words, shapes and further panels, each placed in its parent.

Lengths are CSS pixels from the panel's upper left corner; a text's `y` is its baseline.
"""

from collections.abc import Iterator

from attrs import evolve, frozen

from argmap.render.drawing.layout.graph.placed import PlacedEdge, PlacedJunction, PlacedNode
from argmap.render.drawing.shapes.box import Line
from argmap.render.drawing.text.metrics import Font, width
from argmap.render.drawing.text.wrap import fit, wrap
from argmap.render.view.graph import Link, Place


@frozen
class Path:
    """A drawn shape: SVG path data and its CSS classes."""

    d: str
    kind: str
    x: float = 0.0  # how far it is moved
    y: float = 0.0


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
    edges: tuple[PlacedEdge, ...] = ()  # of an argument: its lines, discs and boxes
    junctions: tuple[PlacedJunction, ...] = ()
    nodes: tuple[PlacedNode, ...] = ()
    markup: str = ""  # what is drawn elsewhere, as SVG
    label: str = ""
    role: str = "graphics-object"
    id: str = ""  # an XML id
    data_id: str = ""  # what the author calls it
    hint: str = ""
    place: Place | None = None


@frozen
class Style:
    """How words look: the font that they are measured in, its line height, its CSS class."""

    font: Font
    leading: float
    kind: str


TITLE = Style(Font(20, bold=True), 25.0, "title")
VERDICT = Style(Font(19, bold=True), 24.0, "verdict-word")
LEAD = Style(Font(13.5), 19.0, "lead")
SUBTITLE = Style(Font(12), 17.0, "subtitle")
SIDE = Style(Font(15, bold=True), 20.0, "side-name")
HEADING = Style(Font(16, bold=True), 22.0, "heading-word")
BAND = Style(Font(13.5, bold=True), 18.0, "band-title")
REMARK = Style(Font(11.5), 16.0, "remark")
TAG = Style(Font(9.5, bold=True), 14.0, "tag")
DEMAND = Style(Font(13, bold=True), 17.0, "demand-word")
GROUND = Style(Font(11.5), 15.0, "ground-word")
GUESS = Style(Font(11.5), 15.0, "ground-word assumed-text")
SOURCE = Style(Font(10.5), 15.0, "source")
ISSUE = Style(Font(12.5, bold=True), 16.0, "issue-word")
FAINT_ISSUE = Style(Font(11.5), 16.0, "remark")
OPTION = Style(Font(12), 15.5, "option-word")
FACT = Style(Font(12), 16.0, "fact-word")
OUTCOME = Style(Font(12.5, bold=True), 16.0, "outcome-word")
STRONG = Style(Font(12, bold=True), 16.0, "strong-word")
SMALL = Style(Font(10.5), 14.0, "small-word")
SIGN = Style(Font(12, bold=True), 16.0, "sign-word")


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
        self, text: str, style: Style, x: float = 0.0, room: float | None = None, most: int = 14
    ) -> None:
        """Add a text, wrapped to the room from `x` on."""
        room = self.width - x if room is None else room
        for line in wrap(text, style.font, room, most=most):
            base = self.y + style.leading * 0.5 + style.font.size * 0.36
            self.lines.append(Line(line, x, base, width(line, style.font), style.kind))
            self.y += style.leading

    def centred(self, text: str, style: Style) -> None:
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

    def panel(
        self,
        kind: str = "",
        *,
        label: str = "",
        role: str = "graphics-object",
        data_id: str = "",
        hint: str = "",
        place: Place | None = None,
        under: tuple[Path, ...] = (),
    ) -> Panel:
        """Return what was filled in as a panel, as high as it is full, with paths under it."""
        return Panel(
            width=self.width,
            height=self.y,
            kind=kind,
            paths=(*under, *self.paths),
            lines=tuple(self.lines),
            parts=tuple(self.parts),
            label=label,
            role=role,
            data_id=data_id,
            hint=hint,
            place=place,
        )


def rectangle(
    width: float, height: float, kind: str, x: float = 0.0, y: float = 0.0, corner: float = 0.0
) -> Path:
    """Return a rectangle as a path, with round corners where asked."""
    r = min(corner, width / 2, height / 2)
    if not r:
        return Path(f"M{x:g} {y:g}h{width:g}v{height:g}h{-width:g}Z", kind)
    arc = f"a{r:g} {r:g} 0 0 1 "
    across, down = width - 2 * r, height - 2 * r
    return Path(
        f"M{x + r:g} {y:g}h{across:g}{arc}{r:g} {r:g}v{down:g}{arc}{-r:g} {r:g}"
        f"h{-across:g}{arc}{-r:g} {-r:g}v{-down:g}{arc}{r:g} {-r:g}Z",
        kind,
    )


def disc(x: float, y: float, radius: float, kind: str) -> Path:
    """Return a disc as a path."""
    arc = f"a{radius:g} {radius:g} 0 1 1 "
    return Path(f"M{x - radius:g} {y:g}{arc}{2 * radius:g} 0{arc}{-2 * radius:g} 0Z", kind)


def panels(panel: Panel) -> Iterator[Panel]:
    """Return a panel and all in it, in the reading order."""
    yield panel
    for part in panel.parts:
        yield from panels(part.panel)


def placed_lines(panel: Panel, x: float = 0.0, y: float = 0.0) -> Iterator[Line]:
    """Return every line of words at its place in the outermost panel."""
    for line in panel.lines:
        yield evolve(line, x=x + line.x, y=y + line.y)
    for node in panel.nodes:
        for line in node.box.lines:
            yield evolve(line, x=x + node.x + line.x, y=y + node.y + line.y)
    for part in panel.parts:
        yield from placed_lines(part.panel, x + part.x, y + part.y)
