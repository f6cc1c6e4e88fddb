"""What stands behind the demands of a page: their grounds in short, or whole chains."""

from argmap.render.drawing.layout.page.cards import GROUNDS, basis_panel
from argmap.render.drawing.layout.page.chain_layout import chains_panel, chains_width
from argmap.render.drawing.layout.page.columns import GAP, Columns
from argmap.render.drawing.layout.page.panel import Panel
from argmap.render.view.page import DemandCard, Page


def grounds(card: DemandCard, right: bool) -> Panel | None:  # noqa: ARG001 - one of two
    """Return the grounds of a demand in short."""
    return basis_panel(card.basis)


def chains(card: DemandCard, right: bool) -> Panel | None:
    """Return the chains behind a demand, unless they stand further up."""
    return None if card.again else chains_panel(card.chain, right)


def columns_of(page: Page) -> Columns:
    """Return where the columns begin, as wide as what stands behind the cards needs."""
    widths = {False: 0.0, True: 0.0}
    for row in (row for band in (*page.bands, *page.after) for row in band.rows):
        for right, cards in ((False, row.left), (True, row.right)):
            widths[right] = max(widths[right], *(chains_width(card.chain) for card in cards), 0)
    left, right_ = (GAP + (widths[side] or GROUNDS) for side in (False, True))
    return Columns(left, right_)
