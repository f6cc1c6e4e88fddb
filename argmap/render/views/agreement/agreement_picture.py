"""One way from the analysis of an agreement to its picture."""

from collections.abc import Mapping

from attrs import field, frozen

from argmap.agreement.agreement import Agreement
from argmap.agreement.member import Reading
from argmap.render.drawing.layout.page.chain_layout import chains_panel, chains_width
from argmap.render.drawing.layout.page.columns import GAP, OVERVIEW, Columns
from argmap.render.drawing.layout.page.panel import Panel, placed_lines
from argmap.render.drawing.layout.page.sheet import sheet
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.write.markup import safe_url
from argmap.render.drawing.write.page_svg import agreement_svg
from argmap.render.drawing.write.pdf import Area, Sheet
from argmap.render.view.page import DemandCard, Page
from argmap.render.views.agreement.agreement_view import agreement_page
from argmap.render.views.agreement.chains import Branch, Chains
from argmap.render.views.agreement.grounds import Evidence
from argmap.render.views.statements.statement_node import Drawing


@frozen(kw_only=True)
class AgreementView:
    """What to draw: both readings, the one that is asked for, and what of it.

    `focus` is a knot's number, or the id of a position, a demand or a constraint; `depth`
    counts the claims behind a demand, all of them if None.
    """

    readings: Mapping[Reading, Agreement] = field(repr=False)
    reading: Reading = Reading.CONFIDENT
    focus: str | None = None
    depth: int | None = None


def agreement_drawing(
    evidence: Evidence, view: AgreementView, theme: Theme = Theme.AUTO
) -> tuple[str, Sheet]:
    """Return the picture as SVG, and the page that a PDF of it needs.

    Raises KeyError if the focus names nothing.
    """
    page = agreement_page(evidence, view.readings, view.reading, view.focus)
    if view.focus is None:
        whole = sheet(page)
    else:
        behind = _Behind(evidence, page, view.depth)
        whole = sheet(page, behind.columns, behind)
    links = tuple(
        Area(line.x, line.y - 10, line.width, url)
        for line in placed_lines(whole)
        if line.link and (url := safe_url(line.link.url))
    )
    drawn = agreement_svg(page, whole, theme)
    return drawn, Sheet(whole.width, whole.height, page.title, page.description, links)


class _Behind:
    """Draws the chains behind the demands of one page."""

    def __init__(self, evidence: Evidence, page: Page, depth: int | None) -> None:
        chains = Chains(evidence, depth)
        sides: dict[bool, list[float]] = {False: [0.0], True: [0.0]}
        self._chains: dict[str, tuple[Branch, ...]] = {}
        for right, card in _cards(page):
            if not card.again and card.id not in self._chains:
                position, _ = evidence.map.demand_by_id[card.id]
                self._chains[card.id] = chains.behind(card.id, position.reasons)
                sides[right].append(chains_width(self._chains[card.id]))
        self._drawing = Drawing(
            map=evidence.map,
            seen=frozenset(chains.seen),
            listed={},
            labelling=evidence.labelling,
            references=evidence.references,
            conclusions=frozenset(),
        )
        left, right_ = (max(sides[side]) for side in (False, True))
        self.columns = Columns(
            left + GAP if left else OVERVIEW.left, right_ + GAP if right_ else OVERVIEW.right
        )

    def __call__(self, card: DemandCard, right: bool) -> Panel | None:
        """Return the chain behind a demand, unless it stands further up."""
        if card.again:
            return None
        return chains_panel(self._chains[card.id], self._drawing, right)


def _cards(page: Page) -> list[tuple[bool, DemandCard]]:
    return [
        (right, card)
        for band in (*page.bands, *page.after)
        for row in band.collisions
        for right, cards in ((False, row.left), (True, row.right))
        for card in cards
    ]
