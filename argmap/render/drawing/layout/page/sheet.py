"""The whole page as one panel: heading, verdict, bands, what would have to give, legend."""

from collections.abc import Sequence

from argmap.render.drawing.layout.legend import legend as argument_legend
from argmap.render.drawing.layout.page.cards import mark
from argmap.render.drawing.layout.page.columns import (
    OVERVIEW,
    Columns,
    Outward,
    band,
    grounds,
    names,
)
from argmap.render.drawing.layout.page.foot import deals_panel, exits_panel
from argmap.render.drawing.layout.page.page_legend import legend
from argmap.render.drawing.layout.page.panel import (
    LEAD,
    SUBTITLE,
    TITLE,
    VERDICT,
    Panel,
    Placed,
    Stack,
    disc,
    panels,
    rectangle,
)
from argmap.render.drawing.text.wrap import fit
from argmap.render.view.graph import LegendEntry, Mark
from argmap.render.view.page import Band, Page
from argmap.render.views.statements.legend import legend as signs

MARGIN = 24.0
_SIGN = 66.0  # where the words of the banner begin, beside its sign
_LISTED = 6  # knots that the banner names


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
    if entries := _argument_signs(stack.parts):
        drawn = argument_legend(entries, columns.whole)
        stack.space(8)
        wide, high = columns.whole, drawn.height
        stack.put(Panel(width=wide, height=high, kind="legend", markup=drawn.markup))
    inner = stack.panel()
    wide, high = inner.width + 2 * MARGIN, inner.height + 2 * MARGIN
    outer = Stack(wide)
    outer.paths.append(rectangle(wide, high, "page"))
    outer.y = MARGIN
    outer.put(inner, MARGIN)
    outer.y = high
    return outer.panel()


def _argument_signs(parts: Sequence[Placed]) -> tuple[LegendEntry, ...]:
    """Return what the signs of the chains mean."""
    shown = [panel for part in parts for panel in panels(part.panel)]
    return signs(
        [one.node for panel in shown for one in panel.nodes],
        [one.junction for panel in shown for one in panel.junctions],
        [one.edge for panel in shown for one in panel.edges],
    )


def _bands(bands: Sequence[Band], stack: Stack, columns: Columns, outward: Outward) -> None:
    for one in bands:
        stack.space(10)
        stack.put(band(one, columns, outward))


def _verdict(page: Page, wide: float) -> Panel:
    """Return the banner: the answer in a line, and what it is about."""
    listed = bool(page.contents)
    room = (wide * 0.42 if listed else wide) - _SIGN - 16
    stack, aside = Stack(wide), Stack(wide * 0.58 - 24)
    stack.space(13)
    stack.words(page.verdict, VERDICT, _SIGN, room)
    stack.space(3)
    for sentence in page.summary:
        stack.words(sentence, LEAD, _SIGN, room)
    for sign, title in page.contents[:_LISTED]:
        aside.words(fit(f"{sign}  {title}", LEAD.font, aside.width), LEAD, 0.0, 9_999.0)
    if (more := len(page.contents) - _LISTED) > 0:
        aside.words(f"and {more} more", LEAD)
    high = max(stack.y, aside.y + 13) + 13
    stack.parts.append(Placed(aside.panel(), wide * 0.42 + 8, (high - aside.y) / 2))
    stack.y = high
    sign_ = Mark.TICK if page.possible else Mark.CROSS
    kind = "possible" if page.possible else "impossible"
    paths = (
        rectangle(wide, high, "banner-box", corner=6.0),
        disc(35.0, high / 2, 17.0, f"verdict-disc {kind}"),
        mark(sign_, 30.0, high / 2 - 5, f"mark verdict-mark {kind}"),
    )
    label = " ".join((page.verdict + ".", *page.summary))
    return stack.panel("verdict", under=paths, label=label)
