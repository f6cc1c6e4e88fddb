"""Let a line arrive at right angles to its box, so that the tip stands clear of it."""

from argmap.render.drawing.curve import Curve, Point
from argmap.render.view.signs import Direction

_TIP = 10.0  # CSS pixels from the end of the line to the box
_LEAST_RUN, _SHARE = 8.0, 0.4
_LAST = 40.0  # how long a stretch may change
_OUTWARDS: dict[Direction, Point] = {
    Direction.LEFT: (1, 0),
    Direction.RIGHT: (-1, 0),
    Direction.TOP: (0, 1),
    Direction.BOTTOM: (0, -1),
}


def straightened(curve: Curve, direction: Direction) -> Curve:
    """Return the curve with its end bent so that it runs straight into the box.

    All but the last stretch of it stays as the engine led it, clear of the boxes.
    """
    if curve.end is None or len(curve.points) < 4:
        return curve
    (ux, uy), (ex, ey) = _OUTWARDS[direction], curve.end
    begin = curve.points[-4]
    ahead = (begin[0] - ex) * ux + (begin[1] - ey) * uy - _TIP
    if ahead < 1:  # it comes from beside the box: as the engine led it
        return curve
    points = curve.points
    if ahead > 2 * _LAST:
        points = (*points[:-4], *_split(points[-4:], 1 - _LAST / ahead))
        begin = points[-4]
        ahead = (begin[0] - ex) * ux + (begin[1] - ey) * uy - _TIP
    run = min(ahead, max(_LEAST_RUN, _SHARE * ahead))
    end = (ex + ux * _TIP, ey + uy * _TIP)
    bend = (end[0] + ux * run, end[1] + uy * run)
    return Curve((*points[:-2], bend, end), curve.start, curve.end)


def _split(piece: tuple[Point, ...], at: float) -> tuple[Point, ...]:
    """Return the same Bézier piece as two, by de Casteljau's construction: 7 points."""
    a, b, c, d = piece
    ab, bc, cd = _between(a, b, at), _between(b, c, at), _between(c, d, at)
    abc, bcd = _between(ab, bc, at), _between(bc, cd, at)
    return (a, ab, abc, _between(abc, bcd, at), bcd, cd, d)


def _between(one: Point, other: Point, at: float) -> Point:
    return one[0] + (other[0] - one[0]) * at, one[1] + (other[1] - one[1]) * at
