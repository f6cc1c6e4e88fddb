"""How words look: one table from which both the stylesheet and every measurement are made.

A kind of words is a CSS class; its font is what they are measured in and what they are
drawn in, so that the two cannot come apart.
"""

from attrs import evolve, frozen

from argmap.render.drawing.text.metrics import Font


@frozen
class WordStyle:
    """A CSS class with its font and its line height, in CSS pixels."""

    kind: str
    font: Font
    leading: float = 16.0
    within: str = ""  # the class round it, where the size differs there

    @property
    def rule(self) -> tuple[str, str]:
        """Return the selector and the font as CSS has them."""
        weight = ";font-weight:bold" if self.font.bold else ""
        selector = f".{self.within} .{self.kind}" if self.within else f".{self.kind}"
        return selector, f"font-size:{self.font.size:g}px{weight}"


def _style(kind: str, size: float, leading: float = 16.0, *, bold: bool = False) -> WordStyle:
    return WordStyle(kind, Font(size, bold), leading)


TITLE = _style("title", 20, 25.0, bold=True)
SUBTITLE = _style("subtitle", 12, 17.0)
FRAME_TITLE = _style("frame-title", 12, 15.0, bold=True)
TAG = _style("tag", 9.5, 14.0, bold=True)
TEXT = _style("text", 12.5)
BANNER = _style("banner-text", 16, 20.5, bold=True)
CHIP = _style("chip-word", 10.5)
VOICE = _style("voice-word", 10.5, 13.0, bold=True)
BADGE = _style("badge-word", 10.5, bold=True)
SOURCE = _style("source", 10.5, 15.0)
NAME = _style("name", 10, 13.0)
ROW = _style("row-word", 10.5, 14.0)
LEGEND = _style("legend-word", 11.5)
COLUMN = _style("column", 12, bold=True)
PART = _style("part", 13, 18.0, bold=True)
STANCE = _style("stance", 10.5, bold=True)
DISPUTE = _style("dispute", 10, 13.0)
CELL_SOURCE = WordStyle("source", Font(10), 13.0, within="cell")
SIGN = _style("sign", 12, bold=True)

# Of pages alone.
VERDICT = _style("verdict-word", 19, 24.0, bold=True)
LEAD = _style("lead", 13.5, 19.0)
SIDE = _style("side-name", 15, 20.0, bold=True)
HEADING = _style("heading-word", 16, 22.0, bold=True)
BAND = _style("band-title", 13.5, 18.0, bold=True)
REMARK = _style("remark", 11.5)
DEMAND = _style("demand-word", 13, 17.0, bold=True)
GROUND = _style("ground-word", 11.5, 15.0)
ISSUE = _style("issue-word", 12.5, bold=True)
OPTION = _style("option-word", 12, 15.5)
FACT = _style("fact-word", 12)
OUTCOME = _style("outcome-word", 12.5, bold=True)
STRONG = _style("strong-word", 12, bold=True)
SMALL = _style("small-word", 10.5, 14.0)
NUMBER = _style("sign-word", 12, bold=True)


def bold(style: WordStyle) -> WordStyle:
    """Return the same words in bold."""
    return evolve(style, kind=f"{style.kind} bold", font=evolve(style.font, bold=True))


def assumed(style: WordStyle) -> WordStyle:
    """Return the same words in the italics of what is assumed; those are as wide."""
    return evolve(style, kind=f"{style.kind} assumed-text")
