"""The agreement view: what the parties demand, where that collides, what would have to give."""

from collections.abc import Iterator, Mapping

from attrs import evolve

from argmap.agreement.agreement import Agreement
from argmap.agreement.member import Reading
from argmap.model.argument_map import ArgumentMap
from argmap.render.view.chain import Branch
from argmap.render.view.graph import Edge, Junction, Node
from argmap.render.view.page import Band, BandRow, DemandCard, Page
from argmap.render.view.signs import LegendEntry
from argmap.render.view.view import View
from argmap.render.views.agreement.chains import chains, parts_of
from argmap.render.views.agreement.legend import legend
from argmap.render.views.agreement.page_builder import page_of
from argmap.render.views.statements.legend import legend as signs
from argmap.render.views.subject import Known, Subject
from argmap.render.views.wish import Wish, WishError
from argmap.suggestion import did_you_mean


def make(subject: Subject, wish: Wish) -> View[Page]:
    """Return the page of an agreement. Raises: WishError with advice if there is none."""
    if wish.whole:
        raise WishError("an agreement has no --whole; --focus draws a part in detail")
    if not subject.map.positions:
        raise WishError(
            f"{subject.name} has no `position`, so there is nothing to agree on; "
            "say what a party demands with `position NAME of PARTY`"
        )
    readings = {each: subject.agreement_in(each) for each in Reading}
    known = foci(subject.map, readings[wish.reading])
    if wish.focus is not None and wish.focus not in known:
        knots = len(readings[wish.reading].knots)
        told = f"its knots are 1 to {knots}" if knots else "there is no knot"
        advice = did_you_mean(wish.focus, known, f"{told}; or name a position")
        raise WishError(f"{subject.name} has no `{wish.focus}`: {advice}")
    if wish.depth is not None and (wish.focus is None or wish.depth < 1):
        raise WishError("in an agreement, --depth is a number from 1 on, with --focus")
    return agreement_view(subject, readings, wish)


def agreement_view(
    known: Known, readings: Mapping[Reading, Agreement], wish: Wish
) -> View[Page]:
    """Return the page of a reading, or of a part of it with the chains behind its demands.

    The focus is a knot's number, or the id of a position, demand or constraint; the depth
    counts the claims behind a demand, all of them if None. Raises KeyError if the focus names
    nothing.
    """
    if wish.focus is not None and wish.focus not in foci(known.map, readings[wish.reading]):
        raise KeyError(wish.focus)
    page = page_of(known, readings, wish)
    if page.detailed:
        page = _with_chains(page, known, wish.depth)
    return View(
        kind="agreement",
        noun="an agreement",
        title=known.map.root.title or "Agreement",
        description=" ".join((f"{page.verdict}.", *page.summary, *page.remarks)),
        language=known.map.root.language or "en",
        legend=(*legend(page), *_signs_of_chains(page)),
        body=page,
    )


def foci(map: ArgumentMap, agreement: Agreement) -> tuple[str, ...]:
    """Return what a page can be about."""
    return (
        *(str(knot.number) for knot in agreement.knots),
        *(position.id for position in map.positions if position.party is not None),
        *(member.id for member in agreement.members),
    )


def _with_chains(page: Page, known: Known, depth: int | None) -> Page:
    """Return the page with what stands behind its demands, told where it is told first."""
    owners = {
        card.id: known.map.demand_by_id[card.id][0].reasons
        for card in _cards(page)
        if not card.again
    }
    behind = chains(known, owners, depth)
    return evolve(
        page,
        bands=tuple(_band(band, behind) for band in page.bands),
        after=tuple(_band(band, behind) for band in page.after),
    )


def _band(band: Band, behind: Mapping[str, tuple[Branch, ...]]) -> Band:
    return evolve(band, rows=tuple(_row(row, behind) for row in band.rows))


def _row(row: BandRow, behind: Mapping[str, tuple[Branch, ...]]) -> BandRow:
    left, right = (
        tuple(card if card.again else evolve(card, chain=behind[card.id]) for card in cards)
        for cards in (row.left, row.right)
    )
    return evolve(row, left=left, right=right)


def _cards(page: Page) -> Iterator[DemandCard]:
    for band in (*page.bands, *page.after):
        for row in band.rows:
            yield from (*row.left, *row.right)


def _signs_of_chains(page: Page) -> tuple[LegendEntry, ...]:
    parts = [part for card in _cards(page) for part in parts_of(card.chain)]
    return signs(
        [part for part in parts if isinstance(part, Node)],
        [part for part in parts if isinstance(part, Junction)],
        [part for part in parts if isinstance(part, Edge)],
    )
