"""The whole page as one panel: heading, verdict, bands, what would have to give, legend."""

from collections.abc import Sequence

from attrs import evolve

from argmap.render.drawing.drawing import Drawing, Sheet
from argmap.render.drawing.layout.legend import legend
from argmap.render.drawing.layout.page.behind import chains, columns_of, grounds
from argmap.render.drawing.layout.page.columns import Columns, Outward, band, names
from argmap.render.drawing.layout.page.foot import deals_panel, exits_panel
from argmap.render.drawing.layout.page.page_legend import page_legend
from argmap.render.drawing.layout.page.panel import Panel, Placed, Stack, things_of
from argmap.render.drawing.shapes.marks import mark
from argmap.render.drawing.shapes.paths import disc, rectangle
from argmap.render.drawing.style.words import LEAD, SUBTITLE, TITLE, VERDICT
from argmap.render.drawing.text.wrap import fit
from argmap.render.view.page import Band, Page
from argmap.render.view.signs import LegendEntry, Mark, PageSign
from argmap.render.view.view import View

MARGIN = 24.0
_SIGN = 66.0  # where the words of the banner begin, beside its sign
_LISTED = 6  # knots that the banner names


def page_layout(view: View[Page]) -> Drawing:
    """Return the drawing of a page. Cost: near linear in its words."""
    whole = sheet(view)
    return Drawing(
        kind=view.kind,
        sheet=Sheet.PAGE,
        width=whole.width,
        height=whole.height,
        title=view.title,
        description=view.description,
        language=view.language,
        things=things_of(whole),
    )


def sheet(view: View[Page]) -> Panel:
    """Return the page as one panel, with its margins."""
    page = view.body
    columns = columns_of(page)
    outward = chains if page.detailed else grounds
    stack = Stack(columns.whole)
    stack.words(view.title, TITLE)
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
    _legends(view.legend, stack)
    return _with_margins(stack.panel())


def _legends(entries: Sequence[LegendEntry], stack: Stack) -> None:
    """Add what the signs of the page mean, then what those of its chains do."""
    own = [(one.sample, one.words) for one in entries if isinstance(one.sample, PageSign)]
    stack.put(page_legend(own, stack.width))
    of_chains = [one for one in entries if not isinstance(one.sample, PageSign)]
    if of_chains:
        drawn = legend(of_chains, stack.width)
        stack.space(8)
        wide, high = stack.width, drawn.height
        stack.put(Panel(width=wide, height=high, kind="legend", things=drawn.things))


def _with_margins(inner: Panel) -> Panel:
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
    return evolve(stack.panel("verdict", paths), label=label)
