"""SVG to PNG by resvg, with the font that argmap brings."""

from argmap.render.drawing.drawing import Drawing
from argmap.render.drawing.style.stylesheet import SHIPPED_FIRST
from argmap.render.drawing.style.theme import still
from argmap.render.drawing.text.shipped_font import (
    FAMILY,
    font_files,
    font_note,
    outside_font,
)
from argmap.render.drawing.write.job import Job, Written
from argmap.render.drawing.write.svg import svg

SCALE = 2.0  # pixels of the image to a CSS pixel: sharp on dense screens and on paper
_MOST_PIXELS = 120_000_000
_MOST_SIDE = 32_000


def write(job: Job) -> Written:
    """Write the picture, light unless the dark theme is asked for.

    The machine's fonts are looked at only for characters that the shipped font lacks, so
    that other pictures are the same on every machine. Very large pictures are scaled down.
    """
    import resvg_py

    drawing, engine_notes = job.lay_out()
    drawn = svg(drawing, still(job.theme), SHIPPED_FIRST)
    lacking = outside_font(drawn)
    files = font_files()
    scale, notes = _scale(drawing)
    content = resvg_py.svg_to_bytes(
        svg_string=drawn,
        zoom=scale,
        dpi=96,
        font_files=list(files),
        font_family=FAMILY,
        sans_serif_family=FAMILY,
        skip_system_fonts=bool(files) and not lacking,
    )
    notes = (*engine_notes, *notes, *((font_note(lacking),) if lacking else ()))
    return Written(bytes(content), notes)


def _scale(drawing: Drawing) -> tuple[float, tuple[str, ...]]:
    """Return how many pixels a CSS pixel gets, and a note where that is fewer than usual."""
    wide, high = round(drawing.width, 2), round(drawing.height, 2)
    scale = min(SCALE, (_MOST_PIXELS / (wide * high)) ** 0.5, _MOST_SIDE / max(wide, high))
    if scale == SCALE:
        return SCALE, ()
    return scale, (f"the picture is large: drawn at {scale / SCALE:.0%} of its usual size",)
