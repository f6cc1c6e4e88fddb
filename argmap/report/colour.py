"""Colour for terminals: every style has a name, and without colour it changes nothing."""

from argmap.diagnostic import Severity

_CODES = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "strong": "1",
    "frame": "34",
    "label": "36",
    "help": "32",
}


def paint(text: str, style: str, color: bool) -> str:
    """Return a text in a style, or the text alone."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if color and text else text


def paint_severity(text: str, severity: Severity, color: bool) -> str:
    """Return a text in the colour of a severity, or the text alone."""
    return paint(text, severity.value, color)
