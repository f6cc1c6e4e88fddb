"""The picture's CSS: classes and theme colours, in a subset that every SVG reader knows."""

from collections.abc import Mapping

from argmap.render.drawing.style import words
from argmap.render.drawing.style.theme import DARK, LIGHT, VOICES, Theme
from argmap.render.drawing.text.shipped_font import FAMILY

FONTS = 'Arial, Helvetica, "Liberation Sans", Arimo, "Nimbus Sans", sans-serif'
SHIPPED_FIRST = f"{FAMILY}, {FONTS}".replace('"', "'")  # the font that argmap brings, first

# Selector, then properties; a value in braces is a colour of the theme.
Rules = tuple[tuple[str, str], ...]

_FIXED: Rules = (
    ("text", "font-family:{fonts}"),
    *(each.rule for each in (words.TITLE, words.SUBTITLE, words.FRAME_TITLE)),
    *(each.rule for each in (words.TAG, words.TEXT)),
    (".bold", "font-weight:bold"),
    (".assumed-text", "font-style:italic"),
    *(each.rule for each in (words.BANNER, words.CHIP, words.VOICE, words.BADGE)),
    *(each.rule for each in (words.SOURCE, words.NAME, words.ROW, words.LEGEND)),
    *(each.rule for each in (words.COLUMN, words.PART, words.STANCE)),
    *(each.rule for each in (words.DISPUTE, words.CELL_SOURCE)),
    (words.SIGN.rule[0], f"{words.SIGN.rule[1]};text-anchor:middle"),
    (".line", "fill:none"),
    (".assumed .outline", "stroke-dasharray:5 3"),
    (".badge .mark", "fill:none;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round"),
    (".query .pill", "stroke-dasharray:2.5 2"),
    ("a .source", "text-decoration:underline"),
    ("a .column", "text-decoration:underline"),
    (".dash .stance", "font-weight:normal"),
    (".node:focus", "outline:2px solid {support};outline-offset:3px"),
)

_TONES = ("support", "gather", "rebut", "undermine", "undercut", "contradict")
_COLOURS: Rules = (
    (".page", "fill:{page}"),
    (".title", "fill:{ink}"),
    (".subtitle", "fill:{muted}"),
    (".legend-word", "fill:{muted}"),
    (".frame", "fill:{frame};stroke:{frame-line}"),
    (".frame-title", "fill:{muted};stroke:{frame};stroke-width:5px;paint-order:stroke"),
    (".outline", "fill:{surface};stroke:{border}"),
    (".text", "fill:{ink}"),
    (".source", "fill:{muted}"),
    (".name", "fill:{muted}"),
    (".row-word", "fill:{muted}"),
    (".chip-word", "fill:{muted}"),
    (".pill", "fill:none;stroke:{border}"),
    (".voice-word", "fill:{ink}"),
    *(
        (f".voice-{number} .pill", f"fill:{{voice-{number}}};stroke:none")
        for number in range(1, VOICES + 1)
    ),
    *((f".{tone} .bar", f"fill:{{{tone}}}") for tone in _TONES),
    *((f".{tone} .tag", f"fill:{{{tone}}}") for tone in _TONES),
    (".reasoned.support .outline", "fill:{support-tint};stroke:{support}"),
    (".reasoned.rebut .outline", "fill:{rebut-tint};stroke:{rebut}"),
    *((f".{tone} .line", f"stroke:{{{tone}}}") for tone in _TONES),
    *((f".{tone} .tip", f"fill:{{{tone}}};stroke:{{{tone}}}") for tone in _TONES),
    *((f".{tone} .hollow", f"fill:{{page}};stroke:{{{tone}}}") for tone in _TONES),
    *((f".{tone} .disc", f"fill:{{{tone}}}") for tone in _TONES),
    (".core", "fill:none;stroke:{page}"),
    (".sign", "fill:{on-tone}"),
    (".node.faded .outline", "fill:{faded};stroke:{faded-line}"),
    (".faded .bar", "fill:{faded-line}"),
    (".faded .text", "fill:{faded-ink}"),
    (".faded .line", "stroke:{faded-line}"),
    (".faded .tip", "fill:{faded-line};stroke:{faded-line}"),
    (".faded .hollow", "fill:{page};stroke:{faded-line}"),
    (".faded .disc", "fill:{faded-ink}"),
    *(
        rule
        for mark in ("tick", "cross", "query", "quote")
        for rule in (
            (f".{mark} .pill", f"fill:{{{mark}-tint}};stroke:{{{mark}}}"),
            (f".{mark} .mark", f"stroke:{{{mark}}}"),
            (f".{mark} .badge-word", f"fill:{{{mark}}}"),
            (f".{mark} .stance", f"fill:{{{mark}}}"),
        )
    ),
    (".dash .mark", "stroke:{border}"),
    (".dash .stance", "fill:{muted}"),
    (".cell .pill", "stroke:none"),
    (".cell.dash .pill", "fill:none"),
    (".column", "fill:{ink}"),
    (".part", "fill:{muted}"),
    (".dispute", "fill:{contradict}"),
    (".rule", "fill:none;stroke:{frame-line}"),
    (".rule.strong", "stroke:{border}"),
    (".node.banner .outline", "fill:{banner};stroke:{banner}"),
    (".sample.faded .outline", "fill:{faded};stroke:{faded-line}"),
    (".sample.banner .outline", "fill:{banner};stroke:{banner}"),
    (".node .tick .pill", "fill:none;stroke:none"),  # the rule; the exceptions stand out
    (".node.banner .tick .pill", "fill:{tick-tint}"),
    (".node.banner .tag", "fill:{banner-muted}"),
    (".banner .name", "fill:{banner-muted}"),
    (".banner .row-word", "fill:{banner-muted}"),
    (".banner .row .mark", "stroke:{banner-muted}"),
    (".banner .source", "fill:{banner-muted}"),
    (".banner .chip-word", "fill:{banner-muted}"),
    (".banner-text", "fill:{banner-ink}"),
)


def stylesheet(theme: Theme, fonts: str = FONTS) -> str:
    """Return the CSS text; `auto` is light with a dark half that a media query chooses."""
    return written(".argmap", _FIXED, _COLOURS, theme).replace("{fonts}", fonts)


def written(scope: str, fixed: Rules, colours: Rules, theme: Theme) -> str:
    """Write rules out; each is held to a scope, so that pages may contain several pictures."""
    if theme is Theme.DARK:
        return _filled(scope, fixed, DARK) + _filled(scope, colours, DARK)
    light = _filled(scope, fixed, LIGHT) + _filled(scope, colours, LIGHT)
    if theme is Theme.LIGHT:
        return light
    dark = _filled(scope, colours, DARK)
    return f"{light}@media (prefers-color-scheme:dark){{{dark}}}"


def _filled(scope: str, rules: Rules, palette: Mapping[str, str]) -> str:
    text = "".join(f"{scope} {selector}{{{body}}}" for selector, body in rules)
    return in_colour(text, palette)


def in_colour(text: str, palette: Mapping[str, str]) -> str:
    """Return CSS with the colours that its braces name."""
    for name, value in palette.items():
        text = text.replace(f"{{{name}}}", value)
    return text
