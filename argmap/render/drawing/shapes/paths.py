"""Rectangles and discs as paths."""

from argmap.render.drawing.drawing import Path


def rectangle(
    width: float,
    height: float,
    kind: str,
    at: tuple[float, float] = (0.0, 0.0),
    corner: float = 0.0,
) -> Path:
    """Return a rectangle as a path, with round corners where asked."""
    x, y = at
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
