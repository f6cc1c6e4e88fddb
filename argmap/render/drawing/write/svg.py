"""A placed scene as an SVG text: deterministic, without script, without outer references."""

from attrs import frozen

from argmap.render.drawing.layout.graph.boxes_dot import TITLE
from argmap.render.drawing.layout.graph.placed import PlacedGroup, PlacedScene
from argmap.render.drawing.layout.legend import Drawn, legend
from argmap.render.drawing.shapes.box import Line
from argmap.render.drawing.shapes.edge import edge
from argmap.render.drawing.shapes.node import element_id, junction, node, place_attributes, text
from argmap.render.drawing.style.stylesheet import stylesheet
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.text.metrics import Font, width
from argmap.render.drawing.text.wrap import wrap
from argmap.render.drawing.write.markup import element, escape, number
from argmap.render.view.graph import Scene

MARGIN = 24.0
_LEAST_WIDTH = 560.0
_HEADING, _HEADING_ROW = Font(20, bold=True), 25.0
_SUBTITLE, _SUBTITLE_ROW = Font(12), 17.0
_GAP = 20.0


@frozen
class Frame:
    """The picture's size, and where the map's upper left corner stands in it."""

    width: float
    height: float
    map_x: float
    map_y: float
    legend_y: float


def frame_of(placed: PlacedScene) -> Frame:
    """Return the sizes that the heading, the map and the legend add up to."""
    room = _room(placed)
    top = MARGIN + _heading(placed.scene, room).height
    key = legend(placed.scene.legend, room).height
    below = top + placed.height + (_GAP if key else 0)
    return Frame(room + 2 * MARGIN, below + key + MARGIN, MARGIN, top, below)


def svg(placed: PlacedScene, theme: Theme = Theme.AUTO) -> str:
    """Return the picture: heading, map and legend. Lengths are CSS pixels."""
    scene, frame, room = placed.scene, frame_of(placed), _room(placed)
    key = legend(scene.legend, room)
    drawn = element(
        "svg",
        element("title", escape(scene.title), id="argmap-title"),
        element("desc", escape(scene.description), id="argmap-description"),
        element("style", stylesheet(theme)),
        element("rect", width=frame.width, height=frame.height, class_="page"),
        _moved(_heading(scene, room).markup, MARGIN, MARGIN, "heading"),
        _moved(_map(placed), frame.map_x, frame.map_y, "map"),
        _moved(key.markup, MARGIN, frame.legend_y, "legend") if key.height else "",
        xmlns="http://www.w3.org/2000/svg",
        width=frame.width,
        height=frame.height,
        viewBox=f"0 0 {number(frame.width)} {number(frame.height)}",
        class_=f"argmap {scene.view}",
        role="graphics-document",
        lang=scene.language,
        aria_labelledby="argmap-title",
        aria_describedby="argmap-description",
    )
    return drawn + "\n"


def _room(placed: PlacedScene) -> float:
    return max(placed.width, _LEAST_WIDTH)


def _moved(markup: str, x: float, y: float, kind: str) -> str:
    return element("g", "\n" + markup, class_=kind, transform=f"translate({x:g} {y:.2f})")


def _heading(scene: Scene, room: float) -> Drawn:
    """Return the title and what is under it, wrapped to the room."""
    lines: list[str] = []
    y = 0.0
    for words in wrap(scene.title, _HEADING, room):
        lines.append(_line(words, y + 19, _HEADING, "title"))
        y += _HEADING_ROW
    for subtitle in scene.subtitles:
        for words in wrap(subtitle, _SUBTITLE, room):
            lines.append(_line(words, y + 13, _SUBTITLE, "subtitle"))
            y += _SUBTITLE_ROW
    return Drawn("".join(lines), y + _GAP)


def _line(words: str, y: float, font: Font, style: str) -> str:
    return text(Line(words, 0.0, y, width(words, font), style))


def _map(placed: PlacedScene) -> str:
    """Return frames, then lines, then the frames' titles, discs and boxes over them."""
    parts = [_group(one) for one in placed.groups]
    parts += [edge(one) for one in placed.edges]
    parts += [_group_title(one) for one in placed.groups]
    parts += [junction(one) for one in placed.junctions]
    parts += [node(one) for one in placed.nodes]
    return "\n".join(parts) + "\n"


def _group(placed: PlacedGroup) -> str:
    """Return a frame."""
    frame = placed.frame
    return element(
        "g",
        element("title", escape(placed.group.title)),
        element(
            "rect",
            x=frame.x,
            y=frame.y,
            width=frame.width,
            height=frame.height,
            rx=6.0,
            class_="frame",
        ),
        id=element_id("group", placed.group.id),
        class_="group",
        role="group",
        aria_label=placed.group.title,
        data_id=placed.group.id,
        **place_attributes(placed.group.place),
    )


def _group_title(placed: PlacedGroup) -> str:
    """Return a frame's title at its upper left, clear of lines that pass under it."""
    frame, title = placed.frame, placed.title
    if width(placed.group.title, TITLE) <= frame.width - 24:
        title = (placed.group.title,)
    lines = [
        Line(words, frame.x + 12, frame.y + 20 + 15 * row, width(words, TITLE), "frame-title")
        for row, words in enumerate(title)
    ]
    return element(
        "g", *(text(line) for line in lines), class_="group-title", aria_hidden="true"
    )
