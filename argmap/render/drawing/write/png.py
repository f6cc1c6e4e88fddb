"""SVG to PNG by resvg, with the font that argmap brings."""

import re

from argmap.render.drawing.style.stylesheet import FONTS
from argmap.render.drawing.text.shipped_font import FAMILY, font_files, font_note, outside_font

SCALE = 2.0  # pixels of the image to a CSS pixel: sharp on dense screens and on paper
_MOST_PIXELS = 120_000_000
_MOST_SIDE = 32_000
_SIZE = re.compile(r'<svg [^>]*?width="([\d.]+)" height="([\d.]+)"')


def png(drawn: str) -> tuple[bytes, tuple[str, ...]]:
    """Return an SVG of ours as a PNG, and notes.

    The machine's fonts are looked at only for characters that the shipped font lacks, so
    that other pictures are the same on every machine. Very large pictures are scaled down.
    """
    import resvg_py

    lacking = outside_font(drawn)
    files = font_files()
    scale, notes = _scale(drawn)
    content = resvg_py.svg_to_bytes(
        svg_string=with_shipped_font(drawn),
        zoom=scale,
        dpi=96,
        font_files=list(files),
        font_family=FAMILY,
        sans_serif_family=FAMILY,
        skip_system_fonts=bool(files) and not lacking,
    )
    return bytes(content), notes + ((font_note(lacking),) if lacking else ())


def with_shipped_font(drawn: str) -> str:
    """Return the SVG with the shipped font first among its fonts."""
    return drawn.replace(
        f"font-family:{FONTS}", f"font-family:{FAMILY}, {FONTS}".replace('"', "'")
    )


def _scale(drawn: str) -> tuple[float, tuple[str, ...]]:
    """Return how many pixels a CSS pixel gets, and a note where that is fewer than usual."""
    found = _SIZE.search(drawn)
    if found is None:
        return SCALE, ()
    wide, high = float(found[1]), float(found[2])
    scale = min(SCALE, (_MOST_PIXELS / (wide * high)) ** 0.5, _MOST_SIDE / max(wide, high))
    if scale == SCALE:
        return SCALE, ()
    return scale, (f"the picture is large: drawn at {scale / SCALE:.0%} of its usual size",)
