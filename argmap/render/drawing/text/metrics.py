"""How wide a text is, without a font at hand.

Layout engines guess widths and are wrong by a fifth of a box on Japanese; a table of the
advance widths that Arial, Liberation Sans and Arimo share is within one per cent of what
a browser draws for Latin, Greek and Cyrillic. East Asian wide characters take one em.
"""

import json
import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from attrs import frozen

_COMBINING = frozenset({"Mn", "Me", "Cf"})
_UNKNOWN = 0.62  # em: a little more than a wide Latin letter, so that guesses err outwards
_WIDE = 1.0
_EMOJI = 1.32  # what the common emoji fonts take
_EMOJI_BLOCKS = ((0x2600, 0x27BF), (0x1F000, 0x1FAFF))


@frozen
class Font:
    """A size in CSS pixels and a weight."""

    size: float
    bold: bool = False


@cache
def _advances() -> tuple[Mapping[str, float], Mapping[str, float]]:
    """Return the widths in em of the characters of the regular and the bold table."""
    table = json.loads(files(__package__).joinpath("advances.json").read_text("utf-8"))
    em = table["unitsPerEm"]
    return (
        {c: int(width) / em for width, chars in table["regular"].items() for c in chars},
        {c: int(width) / em for width, chars in table["bold"].items() for c in chars},
    )


@cache
def _guess(char: str) -> float:
    """Return the width in em of a character that the table lacks."""
    if unicodedata.category(char) in _COMBINING:
        return 0.0
    if any(low <= ord(char) <= high for low, high in _EMOJI_BLOCKS):
        return _EMOJI
    return _WIDE if unicodedata.east_asian_width(char) in "WF" else _UNKNOWN


def in_table(char: str) -> bool:
    """Return whether the shipped font has the character, or draws nothing for it."""
    return char in _advances()[0] or _guess(char) == 0.0


def width(text: str, font: Font) -> float:
    """Return the width of a text on one line, in CSS pixels. Cost: O(characters)."""
    table = _advances()[font.bold]
    return font.size * sum(
        known if (known := table.get(char)) is not None else _guess(char) for char in text
    )
