"""Lines between places, as layouts find them and shapes follow them."""

from attrs import frozen

Point = tuple[float, float]  # CSS pixels, y grows downwards


@frozen
class Curve:
    """A chain of cubic Bézier pieces: 3 n + 1 points, and the points of its tips if any."""

    points: tuple[Point, ...]
    start: Point | None
    end: Point | None
