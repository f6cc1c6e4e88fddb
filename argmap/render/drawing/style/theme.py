"""Colours by their meaning, light and dark, and what stands on what.

Every pair of PAIRS is held by a test to WCAG 2.2: text to 4.5 : 1 (success criterion
1.4.3), lines and outlines that carry meaning to 3 : 1 (1.4.11).
"""

from collections.abc import Mapping
from enum import StrEnum


class Theme(StrEnum):
    """Light, dark, or what the reader's system prefers."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


def still(theme: Theme) -> Theme:
    """Return the theme of paper and pixels, which have no reader's system to ask."""
    return Theme.LIGHT if theme is Theme.AUTO else theme


VOICES = 6  # so many tints for those who say something; more parties share them


def voice(family: int) -> int:
    """Return the tint, counted from 1, of a family of chips of that number."""
    return (family - 1) % VOICES + 1


LIGHT: Mapping[str, str] = {
    "page": "#FFFFFF",
    "ink": "#1F2937",
    "muted": "#56606F",
    "border": "#7C8899",
    "surface": "#FFFFFF",
    "faded": "#F1F3F6",
    "faded-ink": "#4B5563",
    "faded-line": "#838C9A",
    "frame": "#F7F9FB",
    "frame-line": "#C3CBD6",
    "banner": "#14213D",
    "banner-ink": "#FFFFFF",
    "banner-muted": "#CBD5E6",
    "support": "#0B5FA5",
    "support-tint": "#EFF6FC",
    "gather": "#3D5A6C",
    "rebut": "#B5400B",
    "rebut-tint": "#FDF3EC",
    "undermine": "#7A5900",
    "undercut": "#882255",
    "contradict": "#B00020",
    "on-tone": "#FFFFFF",
    "tick": "#17663A",
    "tick-tint": "#E3F4E9",
    "cross": "#9B1C1C",
    "cross-tint": "#FBE9E7",
    "query": "#6B4E00",
    "query-tint": "#FBF1D3",
    "quote": "#1B4F8A",
    "quote-tint": "#E8F0FB",
    "voice-1": "#DCE8F7",
    "voice-2": "#F7E3D4",
    "voice-3": "#E2EFDA",
    "voice-4": "#F3E0EE",
    "voice-5": "#F5EFCB",
    "voice-6": "#D9EEEF",
}

DARK: Mapping[str, str] = {
    "page": "#0F1623",
    "ink": "#E8ECF2",
    "muted": "#A9B3C2",
    "border": "#6F7D93",
    "surface": "#172032",
    "faded": "#121926",
    "faded-ink": "#AAB4C3",
    "faded-line": "#6B778B",
    "frame": "#131B2A",
    "frame-line": "#334158",
    "banner": "#E8ECF2",
    "banner-ink": "#111827",
    "banner-muted": "#3B4658",
    "support": "#6CB6F5",
    "support-tint": "#132A42",
    "gather": "#9CC0D4",
    "rebut": "#F79A63",
    "rebut-tint": "#33200F",
    "undermine": "#E3BC4B",
    "undercut": "#F29BC8",
    "contradict": "#FF8A8A",
    "on-tone": "#0F1623",
    "tick": "#7FD8A2",
    "tick-tint": "#12321F",
    "cross": "#FFA39E",
    "cross-tint": "#3D1716",
    "query": "#F0CE70",
    "query-tint": "#382C0B",
    "quote": "#9CC8F8",
    "quote-tint": "#15304D",
    "voice-1": "#24405F",
    "voice-2": "#55361F",
    "voice-3": "#2F4726",
    "voice-4": "#4D2C46",
    "voice-5": "#48401A",
    "voice-6": "#1C4648",
}

TEXT, GRAPHIC = 4.5, 3.0
_SURFACES = ("surface", "support-tint", "rebut-tint", "faded")
_LINES = ("support", "gather", "rebut", "undermine", "undercut", "contradict")

# (foreground, background, least contrast): all that the stylesheet puts on one another.
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, "page", TEXT) for ink in ("ink", "muted")),
    *((ink, "frame", TEXT) for ink in ("ink", "muted")),
    *(("ink", ground, TEXT) for ground in _SURFACES[:3]),
    *(("muted", ground, TEXT) for ground in _SURFACES),
    *((tone, ground, TEXT) for tone in ("support", "rebut") for ground in _SURFACES),
    *((tone, ground, TEXT) for tone in _LINES for ground in ("surface", "page")),
    *((tone, ground, GRAPHIC) for tone in _LINES for ground in ("page", "frame")),
    ("faded-ink", "faded", TEXT),
    *(("faded-line", ground, GRAPHIC) for ground in ("page", "frame", "faded")),
    *(("border", ground, GRAPHIC) for ground in ("page", "frame", *_SURFACES[:3])),
    ("banner-ink", "banner", TEXT),
    ("banner-muted", "banner", TEXT),
    ("on-tone", "support", TEXT),
    ("on-tone", "faded-ink", TEXT),
    *((mark, f"{mark}-tint", TEXT) for mark in ("tick", "cross", "query", "quote")),
    *(("muted", f"{mark}-tint", TEXT) for mark in ("tick", "cross", "quote")),
    *(("tick", ground, TEXT) for ground in _SURFACES),
    *(("ink", f"voice-{number}", TEXT) for number in range(1, VOICES + 1)),
)
