"""SVG to PDF by Typst: vectors and selectable text; our own boxes over it carry the links.

Typst draws the SVG and embeds the fonts in part, right-to-left and East Asian text
included, but drops an SVG's links; since we know where each source stands, we lay the
links over the picture.
"""

import json
import re
from pathlib import Path

from attrs import frozen

from argmap.render.drawing.layout.graph.placed import PlacedScene
from argmap.render.drawing.text.shipped_font import (
    MissingPartError,
    font_files,
    font_note,
    outside_font,
)
from argmap.render.drawing.write.markup import clean, safe_url
from argmap.render.drawing.write.png import with_shipped_font
from argmap.render.drawing.write.svg import frame_of

_POINTS = 0.75  # to a CSS pixel
_TOOL = re.compile(rb"(?<=/Creator\()Typst [^()]*(?=\))|(?<=<xmp:CreatorTool>)Typst [^<]*(?=<)")


@frozen
class Area:
    """Where a link lies over the page: its left end, its top, its width and its address."""

    x: float
    y: float
    width: float
    url: str


@frozen
class Sheet:
    """A page as large as the picture on it, in CSS pixels, and its links."""

    width: float
    height: float
    title: str
    description: str
    links: tuple[Area, ...]


def sheet_of(placed: PlacedScene) -> Sheet:
    """Return the page for a laid out scene."""
    frame = frame_of(placed)
    links = tuple(
        Area(frame.map_x + node.x + line.x, frame.map_y + node.y + line.y - 10, line.width, url)
        for node in placed.nodes
        for line in node.box.lines
        if line.link and (url := line.link.url)
    )
    scene = placed.scene
    return Sheet(frame.width, frame.height, scene.title, scene.description, links)


def pdf(drawn: str, sheet: Sheet) -> tuple[bytes, tuple[str, ...]]:
    """Return an SVG of ours as a one-page PDF, and notes.

    Raises MissingPartError where Typst is not installed.
    """
    try:
        import typst
    except ImportError as error:
        raise MissingPartError(
            "drawing a PDF needs the package `typst`",
            'install it with `pip install "argmap[pdf]"`, or draw an SVG or PNG',
        ) from error
    lacking = outside_font(drawn)
    files = font_files()
    content = typst.compile(
        _page(with_shipped_font(drawn), sheet).encode(),
        format="pdf",
        font_paths=typst.Fonts(
            include_system_fonts=not files or bool(lacking),
            font_paths=sorted({str(Path(file).parent) for file in files}),
        ),
        timestamp=0,
    )
    notes = (font_note(lacking),) if lacking else ()
    return _without_version(content), notes


def _without_version(content: bytes) -> bytes:
    """Return a PDF that does not name the version of what drew it.

    The name that takes its place is as long, since a PDF counts its bytes.
    """
    return _TOOL.sub(lambda found: b"argmap".ljust(len(found[0])), content)


def _page(drawn: str, sheet: Sheet) -> str:
    """Return the Typst source of a page that is just as large as the picture."""
    wide, high = sheet.width * _POINTS, sheet.height * _POINTS
    return "\n".join(
        (
            f"#set page(width: {wide:.2f}pt, height: {high:.2f}pt, margin: 0pt)",
            f"#set document(title: {_string(sheet.title)}, date: none)",
            f'#image(bytes({_string(drawn)}), format: "svg", width: {wide:.2f}pt,'
            f" alt: {_string(sheet.description)})",
            *(_link(area) for area in sheet.links if safe_url(area.url)),
        )
    )


def _link(area: Area) -> str:
    at = f"top + left, dx: {area.x * _POINTS:.2f}pt, dy: {area.y * _POINTS:.2f}pt"
    size = f"width: {area.width * _POINTS:.2f}pt, height: {13 * _POINTS:.2f}pt"
    return f"#place({at}, link({_string(area.url)}, box({size})))"


def _string(text: str) -> str:
    """Return a Typst string. Its escapes for quotes and line breaks are JSON's."""
    return json.dumps(clean(text), ensure_ascii=False)
