"""What the signs of the page mean: an entry for each that occurs, and for no other."""

from collections.abc import Iterator

from argmap.render.drawing.layout.page.cards import mark
from argmap.render.drawing.layout.page.panel import (
    REMARK,
    Panel,
    Path,
    Placed,
    Stack,
    disc,
    rectangle,
)
from argmap.render.drawing.shapes.outline import bar, outline
from argmap.render.drawing.text.metrics import width
from argmap.render.view.graph import Mark, Shape
from argmap.render.view.page import Basis, Collision, Page

_SAMPLE, _ROW, _GAP = 40.0, 24.0, 24.0
_WORDS = {
    "red line": "red line: what a party will not do without",
    "tick": "accepts the option",
    "cross": "rules the option out",
    "both": "options are tinted from the side that accepts them",
    "zone": "option of a deal acceptable to all",
    "collision": "a collision: no deal can meet both",
    "knot": "knot: collisions that hang together",
    "fact": "fact about which options go together",
    "open": "dashed: rests on undecided claims",
    "accepted": "claim accepted in this map",
    "undecided": "claim undecided",
    "rejected": "claim rejected",
}


def legend(page: Page, room: float) -> Panel:
    """Return the legend in columns, as many as there is room for."""
    found = set(_occurring(page))
    entries = [(sign, words) for sign, words in _WORDS.items() if sign in found]
    if not entries:
        return Panel(width=room, height=0.0)
    wide = _SAMPLE + max(width(words, REMARK.font) for _, words in entries) + _GAP
    columns = max(1, min(int((room + _GAP) // wide), len(entries)))
    rows = -(-len(entries) // columns)
    parts = tuple(
        Placed(_entry(sign, words), (number // rows) * wide, (number % rows) * _ROW)
        for number, (sign, words) in enumerate(entries)
    )
    return Panel(width=room, height=rows * _ROW, parts=parts, kind="legend")


def _entry(sign: str, words: str) -> Panel:
    stack = Stack(_SAMPLE + width(words, REMARK.font) + 1)
    stack.space(4)
    stack.words(words, REMARK, _SAMPLE)
    return stack.panel(under=tuple(_sample(sign)), kind=_KINDS.get(sign, "sample"))


_KINDS = {
    "fact": "fact",
    "open": "demand open party-1",
    "red line": "demand party-1",
    "zone": "option zone",
    "accepted": "badge tick",
    "undecided": "badge query",
    "rejected": "badge cross",
}
_LABELS = {"accepted": Mark.TICK, "undecided": Mark.QUERY, "rejected": Mark.CROSS}


def _sample(sign: str) -> Iterator[Path]:
    match sign:
        case "tick" | "cross":
            yield mark(
                Mark(sign), 11.0, 7.0, f"mark vote-1 {'yes' if sign == 'tick' else 'no'}"
            )
        case "both":
            yield rectangle(32.0, 16.0, "option-box", y=4.0)
            yield rectangle(16.0, 16.0, "claimed-1", y=4.0)
            yield rectangle(32.0, 16.0, "option-frame", y=4.0)
        case "zone":
            yield rectangle(32.0, 16.0, "option-frame", y=4.0)
        case "collision":
            yield rectangle(32.0, 18.0, "collision-box", y=3.0, corner=9.0)
            yield mark(Mark.CROSS, 11.0, 7.0, "mark collision-mark")
        case "knot":
            yield disc(16.0, 12.0, 9.0, "knot-disc")
        case "fact":
            yield Path(outline(Shape.CUT, 32.0, 18.0), "outline", 0.0, 3.0)
            yield Path(bar(Shape.CUT, 18.0), "bar", 0.0, 3.0)
        case "open":
            yield rectangle(32.0, 18.0, "outline", y=3.0)
        case "red line":
            yield rectangle(32.0, 18.0, "outline", y=3.0)
            yield rectangle(6.0, 18.0, "bar", y=3.0)
        case _:
            yield mark(_LABELS[sign], 11.0, 7.0)


def _occurring(page: Page) -> Iterator[str]:
    if any(band.sign.isdigit() for band in page.bands):
        yield "knot"
    for band in (*page.bands, *page.after):
        for row in band.collisions:
            yield from _in_row(row)


def _in_row(row: Collision) -> Iterator[str]:
    if row.outcome:
        yield "collision"
    if row.facts:
        yield "fact"
    if any(card.rung == "red line" for card in (*row.left, *row.right)):
        yield "red line"
    shown = [(card.open, card.basis) for card in (*row.left, *row.right)]
    shown += [(card.open, card.basis) for card in row.facts]
    for open_, basis in shown:
        if open_:
            yield "open"
        yield from _in_basis(basis)
    for option in (option for table in row.tables for option in table.rows):
        votes = (*option.left, *option.right)
        yield from ("tick" if vote.accepts else "cross" for vote in votes)
        if any(vote.accepts for vote in votes):
            yield "both"
        if option.zone:
            yield "zone"


def _in_basis(basis: Basis) -> Iterator[str]:
    for ground in basis.grounds:
        if ground.badge:
            yield ground.badge.word
