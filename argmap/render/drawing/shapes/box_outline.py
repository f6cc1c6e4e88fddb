"""Outlines of boxes and the bar at their left edge, as SVG path data from the corner (0, 0)."""

from argmap.render.drawing.number import number as n
from argmap.render.view.signs import Shape

_CORNER, _BAR = 13.0, 5.0


def outline(shape: Shape, width: float, height: float) -> str:
    """Return the path of a box of that size."""
    w, h = n(width), n(height)
    corner = _corner(height)
    c, right, low = n(corner), n(width - corner), n(height - corner)
    if shape is Shape.ROUND:
        arc = f"A{c} {c} 0 0 1 "
        return (
            f"M{c} 0H{right}{arc}{w} {c}V{low}{arc}{right} {h}H{c}{arc}0 {low}V{c}{arc}{c} 0Z"
        )
    if shape is Shape.CUT:
        return f"M{c} 0H{right}L{w} {c}V{low}L{right} {h}H{c}L0 {low}V{c}Z"
    return f"M0 0H{w}V{h}H0Z"


def bar(shape: Shape, height: float) -> str:
    """Return the path of the coloured strip inside the left edge of a box."""
    corner = _corner(height)
    b, h, c, low = n(_BAR), n(height), n(corner), n(height - corner)
    if shape is Shape.ROUND:
        top = corner - (corner**2 - (corner - _BAR) ** 2) ** 0.5
        return f"M{b} {n(top)}A{c} {c} 0 0 0 0 {c}V{low}A{c} {c} 0 0 0 {b} {n(height - top)}Z"
    if shape is Shape.CUT:
        step = corner - _BAR
        return f"M{b} {n(step)}L0 {c}V{low}L{b} {n(height - step)}Z"
    return f"M0 0H{b}V{h}H0Z"


def _corner(height: float) -> float:
    """Return how far the corners of a box reach: less in a legend's small samples."""
    return min(_CORNER, height * 0.36)
