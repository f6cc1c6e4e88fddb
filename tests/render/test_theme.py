"""Every pair of colours that meet has the contrast that WCAG 2.2 asks for."""

import re

import pytest

from argmap.render.drawing.style.stylesheet import stylesheet
from argmap.render.drawing.style.theme import DARK, LIGHT, PAIRS, Theme


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB (WCAG 2.2, definitions)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_contrast(front: str, ground: str, least: float, palette: dict[str, str]) -> None:
    assert contrast(palette[front], palette[ground]) >= least


def test_every_colour_of_words_is_in_a_pair() -> None:
    """A colour that the stylesheet gives to words or lines is held to a contrast."""
    grounds = {name for name in LIGHT if name.endswith("-tint") or name.startswith("voice")}
    decoration = {"page", "surface", "faded", "frame", "frame-line", "banner"}
    held = {front for front, _, _ in PAIRS}
    assert set(LIGHT) - grounds - decoration <= held


def test_both_palettes_name_the_same_colours() -> None:
    assert set(LIGHT) == set(DARK)


def test_themes() -> None:
    assert "prefers-color-scheme" in stylesheet(Theme.AUTO)
    assert LIGHT["banner"] not in stylesheet(Theme.DARK)
    assert "@media" not in stylesheet(Theme.LIGHT)
    assert not re.search(r"\{[a-z-]+\}", stylesheet(Theme.AUTO).replace("{fill:", ""))
