"""What the signs of an agreement mean: an entry for each that occurs, and for no other."""

from collections.abc import Iterator

from argmap.render.view.page import BandRow, Basis, Page
from argmap.render.view.signs import LegendEntry, PageSign

_WORDS = {
    PageSign.RED_LINE: "red line: what a party will not do without",
    PageSign.TICK: "accepts the option",
    PageSign.CROSS: "rules the option out",
    PageSign.BOTH: "options are tinted from the side that accepts them",
    PageSign.ZONE: "option of a deal acceptable to all",
    PageSign.CONFLICT: "a conflict: no deal can meet both",
    PageSign.KNOT: "knot: conflicts that hang together",
    PageSign.FACT: "fact about which options go together",
    PageSign.OPEN: "dashed: rests on undecided claims",
    PageSign.ACCEPTED: "claim accepted in this map",
    PageSign.UNDECIDED: "claim undecided",
    PageSign.REJECTED: "claim rejected",
}


def legend(page: Page) -> tuple[LegendEntry, ...]:
    """Return the entries in the order in which a reader meets the signs."""
    found = set(_occurring(page))
    return tuple(LegendEntry(sign, words) for sign, words in _WORDS.items() if sign in found)


def _occurring(page: Page) -> Iterator[PageSign]:
    if any(band.sign.isdigit() for band in page.bands):
        yield PageSign.KNOT
    for band in (*page.bands, *page.after):
        for row in band.rows:
            yield from _in_row(row)


def _in_row(row: BandRow) -> Iterator[PageSign]:
    if row.outcome:
        yield PageSign.CONFLICT
    if row.facts:
        yield PageSign.FACT
    if any(card.rung == "red line" for card in (*row.left, *row.right)):
        yield PageSign.RED_LINE
    shown = [(card.open, card.basis) for card in (*row.left, *row.right)]
    shown += [(card.open, card.basis) for card in row.facts]
    for open_, basis in shown:
        if open_:
            yield PageSign.OPEN
        yield from _in_basis(basis)
    for option in (option for table in row.tables for option in table.rows):
        votes = (*option.left, *option.right)
        yield from (PageSign.TICK if vote.accepts else PageSign.CROSS for vote in votes)
        if any(vote.accepts for vote in votes):
            yield PageSign.BOTH
        if option.zone:
            yield PageSign.ZONE


def _in_basis(basis: Basis) -> Iterator[PageSign]:
    for ground in basis.grounds:
        if ground.badge:
            yield PageSign(ground.badge.word)
