"""The picture's CSS: classes and theme colours, in a subset that every SVG reader knows."""

from collections.abc import Mapping

from argmap.render.drawing.style.theme import DARK, LIGHT, VOICES, Theme

FONTS = 'Arial, Helvetica, "Liberation Sans", Arimo, "Nimbus Sans", sans-serif'

# Selector, then properties; a value in braces is a colour of the theme.
_FIXED: tuple[tuple[str, str], ...] = (
    ("text", "font-family:{fonts}"),
    (".title", "font-size:20px;font-weight:bold"),
    (".subtitle", "font-size:12px"),
    (".frame-title", "font-size:12px;font-weight:bold"),
    (".tag", "font-size:9.5px;font-weight:bold"),
    (".text", "font-size:12.5px"),
    (".bold", "font-weight:bold"),
    (".assumed-text", "font-style:italic"),
    (".banner-text", "font-size:16px;font-weight:bold"),
    (".chip-word", "font-size:10.5px"),
    (".voice-word", "font-size:10.5px;font-weight:bold"),
    (".badge-word", "font-size:10.5px;font-weight:bold"),
    (".source", "font-size:10.5px"),
    (".name", "font-size:10px"),
    (".row-word", "font-size:10.5px"),
    (".legend-word", "font-size:11.5px"),
    (".column", "font-size:12px;font-weight:bold"),
    (".part", "font-size:13px;font-weight:bold"),
    (".stance", "font-size:10.5px;font-weight:bold"),
    (".dispute", "font-size:10px"),
    (".cell .source", "font-size:10px"),
    (".sign", "font-size:12px;font-weight:bold;text-anchor:middle"),
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
_COLOURS: tuple[tuple[str, str], ...] = (
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


def stylesheet(theme: Theme) -> str:
    """Return the CSS text; `auto` is light with a dark half that a media query chooses."""
    if theme is Theme.DARK:
        return _rules(_FIXED, DARK) + _rules(_COLOURS, DARK)
    light = _rules(_FIXED, LIGHT) + _rules(_COLOURS, LIGHT)
    if theme is Theme.LIGHT:
        return light
    return f"{light}@media (prefers-color-scheme:dark){{{_rules(_COLOURS, DARK)}}}"


def _rules(rules: tuple[tuple[str, str], ...], colours: Mapping[str, str]) -> str:
    """Write rules out; each is held to the picture, so that pages may contain several."""
    return "".join(f".argmap {name}{{{_filled(body, colours)}}}" for name, body in rules)


def _filled(body: str, colours: Mapping[str, str]) -> str:
    for name, value in colours.items():
        body = body.replace(f"{{{name}}}", value)
    return body.replace("{fonts}", FONTS)
