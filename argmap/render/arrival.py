"""Let a line arrive at right angles to its box, so that the tip stands clear of it."""

from argmap.render.layout import Curve, Point
from argmap.render.scene import Direction

_TIP = 10.0  # CSS pixels from the end of the line to the box
_LEAST_RUN, _SHARE = 8.0, 0.4
_OUTWARDS: dict[Direction, Point] = {
    Direction.LEFT: (1, 0),
    Direction.RIGHT: (-1, 0),
    Direction.TOP: (0, 1),
    Direction.BOTTOM: (0, -1),
}


def straight(curve: Curve, direction: Direction) -> Curve:
    """Return the curve with its last piece bent so that it ends straight into the box.

    Only the last control point and the end move; the end of the tip stays.
    """
    if curve.end is None or len(curve.points) < 4:
        return curve
    (ux, uy), (ex, ey) = _OUTWARDS[direction], curve.end
    begin = curve.points[-4]
    ahead = (begin[0] - ex) * ux + (begin[1] - ey) * uy - _TIP
    if ahead < 1:  # it comes from beside the box: as the engine led it
        return curve
    run = min(ahead, max(_LEAST_RUN, _SHARE * ahead))
    end = (ex + ux * _TIP, ey + uy * _TIP)
    bend = (end[0] + ux * run, end[1] + uy * run)
    return Curve((*curve.points[:-2], bend, end), curve.start, curve.end)
