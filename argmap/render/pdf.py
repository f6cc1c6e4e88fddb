"""SVG to PDF by Typst: vectors and selectable text; our own boxes over it carry the links.

Typst draws the SVG and embeds the fonts in part, right-to-left and East Asian text
included, but drops an SVG's links; since we know where each source stands, we lay the
links over the picture.
"""

import json
from pathlib import Path

from argmap.render.font import MissingPartError, font_files, font_note, outside_font
from argmap.render.markup import clean, safe_url
from argmap.render.place import PlacedScene
from argmap.render.png import with_shipped_font
from argmap.render.svg import Frame, frame_of

_POINTS = 0.75  # to a CSS pixel


def pdf(drawn: str, placed: PlacedScene) -> tuple[bytes, tuple[str, ...]]:
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
        _page(with_shipped_font(drawn), placed, frame_of(placed)).encode(),
        format="pdf",
        font_paths=typst.Fonts(
            include_system_fonts=not files or bool(lacking),
            font_paths=sorted({str(Path(file).parent) for file in files}),
        ),
        timestamp=0,
    )
    notes = (font_note(lacking),) if lacking else ()
    return content, notes


def _page(drawn: str, placed: PlacedScene, frame: Frame) -> str:
    """Return the Typst source of a page that is just as large as the picture."""
    wide, high = frame.width * _POINTS, frame.height * _POINTS
    title = _string(placed.scene.title)
    description = _string(placed.scene.description)
    return "\n".join(
        (
            f"#set page(width: {wide:.2f}pt, height: {high:.2f}pt, margin: 0pt)",
            f"#set document(title: {title}, date: none)",
            f'#image(bytes({_string(drawn)}), format: "svg", width: {wide:.2f}pt,'
            f" alt: {description})",
            *_links(placed, frame),
        )
    )


def _links(placed: PlacedScene, frame: Frame) -> list[str]:
    found: list[str] = []
    for node in placed.nodes:
        for line in node.box.lines:
            url = safe_url(line.link.url) if line.link else None
            if url:
                x = (frame.map_x + node.x + line.x) * _POINTS
                y = (frame.map_y + node.y + line.y - 10) * _POINTS
                size = f"width: {line.width * _POINTS:.2f}pt, height: {13 * _POINTS:.2f}pt"
                at = f"top + left, dx: {x:.2f}pt, dy: {y:.2f}pt"
                found.append(f"#place({at}, link({_string(url)}, box({size})))")
    return found


def _string(text: str) -> str:
    """Return a Typst string. Its escapes for quotes and line breaks are JSON's."""
    return json.dumps(clean(text), ensure_ascii=False)
