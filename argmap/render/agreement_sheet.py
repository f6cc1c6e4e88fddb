"""The whole page as one panel: heading, verdict, bands, what would have to give, legend."""

from collections.abc import Sequence

from argmap.render.agreement_cards import mark
from argmap.render.agreement_columns import OVERVIEW, Columns, Outward, band, grounds, names
from argmap.render.agreement_foot import deals_panel, exits_panel
from argmap.render.agreement_legend import legend
from argmap.render.agreement_page import Band, Page
from argmap.render.agreement_panel import (
    LEAD,
    SUBTITLE,
    TITLE,
    VERDICT,
    Panel,
    Stack,
    disc,
    rectangle,
)
from argmap.render.scene import Mark

MARGIN = 24.0


def sheet(page: Page, columns: Columns = OVERVIEW, outward: Outward = grounds) -> Panel:
    """Return the page laid out, with its margins. `outward` draws what is behind a demand."""
    stack = Stack(columns.whole)
    stack.words(page.title, TITLE)
    stack.space(8)
    stack.put(_verdict(page, columns.whole))
    stack.space(8)
    for remark in page.remarks:
        stack.words(remark, SUBTITLE)
    stack.space(12)
    stack.put(names(page, columns))
    _bands(page.bands, stack, columns, outward)
    if page.exits:
        stack.space(26)
        stack.put(exits_panel(page, columns.whole))
    if page.deals:
        stack.space(26)
        stack.put(deals_panel(page, columns.whole))
    if page.after:
        stack.space(14)
        _bands(page.after, stack, columns, outward)
    stack.space(18)
    stack.put(legend(page, columns.whole))
    inner = stack.panel()
    wide, high = inner.width + 2 * MARGIN, inner.height + 2 * MARGIN
    outer = Stack(wide)
    outer.paths.append(rectangle(wide, high, "page"))
    outer.y = MARGIN
    outer.put(inner, MARGIN)
    outer.y = high
    return outer.panel()


def _bands(bands: Sequence[Band], stack: Stack, columns: Columns, outward: Outward) -> None:
    for one in bands:
        stack.space(10)
        stack.put(band(one, columns, outward))


def _verdict(page: Page, wide: float) -> Panel:
    stack = Stack(wide)
    stack.space(13)
    stack.words(page.verdict, VERDICT, 66.0, wide - 90)
    stack.space(3)
    for sentence in page.summary:
        stack.words(sentence, LEAD, 66.0, wide - 90)
    stack.space(13)
    sign = Mark.TICK if page.possible else Mark.CROSS
    kind = "possible" if page.possible else "impossible"
    paths = (
        rectangle(wide, stack.y, "banner-box", corner=6.0),
        disc(35.0, stack.y / 2, 17.0, f"verdict-disc {kind}"),
        mark(sign, 30.0, stack.y / 2 - 5, f"mark verdict-mark {kind}"),
    )
    label = " ".join((page.verdict + ".", *page.summary))
    return stack.panel(kind="verdict", under=paths, label=label)
