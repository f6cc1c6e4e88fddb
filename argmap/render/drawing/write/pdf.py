"""SVG to PDF by Typst: vectors and selectable text; our own boxes over it carry the links.

Typst draws the SVG and embeds the fonts in part, right-to-left and East Asian text
included, but drops an SVG's links; since a drawing says where each line of words stands, we
lay the links over the picture.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from argmap.render.drawing.drawing import Drawing, Group, Line, Shift, Thing
from argmap.render.drawing.style.stylesheet import SHIPPED_FIRST
from argmap.render.drawing.style.theme import still
from argmap.render.drawing.text.shipped_font import (
    MissingPartError,
    font_files,
    font_note,
    outside_font,
)
from argmap.render.drawing.write.job import Job, Written
from argmap.render.drawing.write.markup import clean, safe_url
from argmap.render.drawing.write.svg import svg

_POINTS = 0.75  # to a CSS pixel
_ASCENT, _LINK_HEIGHT = 10.0, 13.0  # of a link's area over its baseline, and in all
_TOOL = re.compile(rb"(?<=/Creator\()Typst [^()]*(?=\))|(?<=<xmp:CreatorTool>)Typst [^<]*(?=<)")


@frozen
class Area:
    """Where a link lies over the page: its left end, its top, its width and its address."""

    x: float
    y: float
    width: float
    url: str


def write(job: Job) -> Written:
    """Write the picture as a one-page PDF, light unless the dark theme is asked for.

    Raises: MissingPartError where Typst, which comes with argmap, is not installed.
    """
    try:
        import typst
    except ImportError as error:
        raise MissingPartError(
            "drawing a PDF needs the package `typst`",
            "install it with `pip install typst`, or draw an SVG or PNG",
        ) from error
    drawing, notes = job.lay_out()
    drawn = svg(drawing, still(job.theme), SHIPPED_FIRST)
    lacking = outside_font(drawn)
    files = font_files()
    content = typst.compile(
        _page(drawn, drawing).encode(),
        format="pdf",
        font_paths=typst.Fonts(
            include_system_fonts=not files or bool(lacking),
            font_paths=sorted({str(Path(file).parent) for file in files}),
        ),
        timestamp=0,
    )
    notes += (font_note(lacking),) if lacking else ()
    return Written(_without_version(content), notes)


def link_areas(things: tuple[Thing, ...], x: float = 0.0, y: float = 0.0) -> Iterator[Area]:
    """Return where each link of things lies, whose group begins at a point of the page."""
    for thing in things:
        if isinstance(thing, Group):
            moved = thing.shift or Shift(0.0, 0.0)
            yield from link_areas(thing.things, x + moved.x, y + moved.y)
        elif isinstance(thing, Line) and thing.link and (url := safe_url(thing.link.url)):
            yield Area(x + thing.x, y + thing.y - _ASCENT, thing.width, url)


def _without_version(content: bytes) -> bytes:
    """Return a PDF that does not name the version of what drew it.

    The name that takes its place is as long, since a PDF counts its bytes.
    """
    return _TOOL.sub(lambda found: b"argmap".ljust(len(found[0])), content)


def _page(drawn: str, drawing: Drawing) -> str:
    """Return the Typst source of a page that is just as large as the picture."""
    wide, high = drawing.width * _POINTS, drawing.height * _POINTS
    return "\n".join(
        (
            f"#set page(width: {wide:.2f}pt, height: {high:.2f}pt, margin: 0pt)",
            f"#set document(title: {_string(drawing.title)}, date: none)",
            f'#image(bytes({_string(drawn)}), format: "svg", width: {wide:.2f}pt,'
            f" alt: {_string(drawing.description)})",
            *(_link(area) for area in link_areas(drawing.things)),
        )
    )


def _link(area: Area) -> str:
    at = f"top + left, dx: {area.x * _POINTS:.2f}pt, dy: {area.y * _POINTS:.2f}pt"
    size = f"width: {area.width * _POINTS:.2f}pt, height: {_LINK_HEIGHT * _POINTS:.2f}pt"
    return f"#place({at}, link({_string(area.url)}, box({size})))"


def _string(text: str) -> str:
    """Return a Typst string. Its escapes for quotes and line breaks are JSON's."""
    return json.dumps(clean(text), ensure_ascii=False)
