"""The CSS of pages, after the stylesheet that all pictures share."""

from argmap.render.drawing.style import words
from argmap.render.drawing.style.stylesheet import written
from argmap.render.drawing.style.theme import GRAPHIC, TEXT, Theme

# A party's colour and tint, by its number; they differ in lightness and hue.
PARTY_COLOURS = (
    ("support", "voice-1"),
    ("undercut", "voice-4"),
    ("undermine", "voice-5"),
    ("gather", "voice-6"),
)

_WORDS = (
    *(words.VERDICT, words.LEAD, words.SIDE, words.HEADING, words.BAND, words.REMARK),
    *(words.DEMAND, words.GROUND, words.ISSUE, words.OPTION, words.FACT, words.OUTCOME),
    *(words.STRONG, words.SMALL, words.NUMBER),
)
_FIXED = (
    *(each.rule for each in _WORDS),
    (".mark", "fill:none;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round"),
    (".mark.yes", "stroke-width:2.4"),
    (".option-frame", "fill:none"),
    (".zone .option-frame", "stroke-width:2.6"),
    (".demand .outline", "stroke-width:1.4"),
    (".open .outline", "stroke-dasharray:5 3"),
    (".joins", "fill:none;stroke-width:2"),
    (".joins.open", "stroke-dasharray:5 3"),
    (".verdict-mark", "stroke-width:3"),
    (".conflict-box", "stroke-width:1.6"),
    ("[tabindex]:focus", "outline:2px solid {support};outline-offset:3px"),
)

_COLOURS = (
    *(
        (f".{word}", "fill:{ink}")
        for word in (
            "side-name",
            "heading-word",
            "band-title",
            "demand-word",
            "issue-word",
            "option-word",
            "fact-word",
            "strong-word",
            "lead",
        )
    ),
    *((f".{word}", "fill:{muted}") for word in ("remark", "ground-word", "small-word", "tag")),
    (".banner-box", "fill:{banner}"),
    (".verdict-word", "fill:{banner-ink}"),
    (".verdict .lead", "fill:{banner-muted}"),
    (".verdict-disc.impossible", "fill:{cross-tint}"),
    (".verdict-disc.possible", "fill:{tick-tint}"),
    (".verdict-mark.impossible", "stroke:{cross}"),
    (".verdict-mark.possible", "stroke:{tick}"),
    (".knot-disc", "fill:{banner}"),
    (".sign-word", "fill:{banner-ink}"),
    (".divider", "fill:none;stroke:{frame-line}"),
    (".option-box", "fill:{surface}"),
    (".option-frame", "stroke:{border}"),
    (".zone .option-box", "fill:{tick-tint}"),
    (".zone .option-frame", "stroke:{tick}"),
    (".conflict-box", "fill:{cross-tint};stroke:{cross}"),
    (".conflict-mark", "stroke:{cross}"),
    (".outcome-word", "fill:{cross}"),
    (".barred", "stroke:{cross}"),
    (".fact .bar", "fill:{gather}"),
    (".fact .tag", "fill:{gather}"),
    (".deal .bar", "fill:{tick}"),
    (".deal .tag", "fill:{tick}"),
    *(
        rule
        for number, (colour, tint) in enumerate(PARTY_COLOURS, start=1)
        for rule in (
            (f".claimed-{number}", f"fill:{{{tint}}}"),
            (f".vote-{number}", f"stroke:{{{colour}}}"),
            (f".party-{number} .bar", f"fill:{{{colour}}}"),
            (f".party-{number} .tag", f"fill:{{{colour}}}"),
            (f".party-line-{number}", f"stroke:{{{colour}}}"),
            (f".party-tip-{number}", f"fill:{{{colour}}}"),
        )
    ),
    *((f".{mark} .mark", f"stroke:{{{mark}}}") for mark in ("tick", "cross", "query")),
    (".open .outline", "fill:{faded};stroke:{faded-line}"),
    (".open .demand-word", "fill:{faded-ink}"),
)


def page_stylesheet(theme: Theme, scope: str) -> str:
    """Return the CSS text of pages in a theme, held to a scope."""
    return written(scope, _FIXED, _COLOURS, theme)


def party(number: int) -> int:
    """Return the colour, counted from 1, of a party of that number: many share the few."""
    return (number - 1) % len(PARTY_COLOURS) + 1


# (foreground, background, least contrast): what the view puts on one another beyond
# what `argmap.render.drawing.style.theme` names.
_TINTS = tuple(tint for _, tint in PARTY_COLOURS)
_PARTIES = tuple(colour for colour, _ in PARTY_COLOURS)
PAIRS: tuple[tuple[str, str, float], ...] = (
    *(("ink", ground, TEXT) for ground in (*_TINTS, "tick-tint", "faded")),
    *(("muted", ground, TEXT) for ground in _TINTS),
    *(("cross", ground, GRAPHIC) for ground in (*_TINTS, "surface", "frame")),
    *((colour, "faded", TEXT) for colour in _PARTIES),
    *((colour, "frame", GRAPHIC) for colour in _PARTIES),
    *(("border", ground, GRAPHIC) for ground in ("frame", "faded")),
    *(("tick", ground, GRAPHIC) for ground in ("frame", "surface", *_TINTS)),
    ("query", "frame", GRAPHIC),
    ("tick", "surface", TEXT),
    ("faded-ink", "faded", TEXT),
    ("cross", "page", GRAPHIC),
)
