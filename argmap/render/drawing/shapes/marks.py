"""The signs that are drawn, not typed, ten by ten pixels each."""

from argmap.render.drawing.drawing import Path
from argmap.render.view.signs import Mark

MARKS: dict[Mark, str] = {
    Mark.TICK: "M0.5 5L3.5 8.5L9.5 1",
    Mark.CROSS: "M1 1L9 9M9 1L1 9",
    Mark.QUOTE: "M1.5 8Q4.5 7.5 4.2 3H1.5V5.5H4M6.5 8Q9.5 7.5 9.2 3H6.5V5.5H9",
    Mark.DASH: "M2 5H8",
    Mark.QUERY: "M2 3A3 3 0 1 1 5.8 5.6Q5 6 5 7M5 9.6V9.7",
}


def mark(sign: Mark, x: float = 0.0, y: float = 0.0, kind: str = "mark") -> Path:
    """Return a sign, its upper left corner moved to its place."""
    return Path(MARKS[sign], kind, x, y)
