"""The lower part of the page: what would have to give, or the deals that there are."""

from attrs import evolve

from argmap.render.drawing.layout.page.columns import knot_sign
from argmap.render.drawing.layout.page.panel import Panel, Placed, Stack
from argmap.render.drawing.shapes.paths import rectangle
from argmap.render.drawing.style.page_stylesheet import party
from argmap.render.drawing.style.words import (
    BAND,
    GROUND,
    HEADING,
    LEAD,
    OPTION,
    REMARK,
    SIDE,
    SMALL,
    STRONG,
    TAG,
)
from argmap.render.view.page import DealCard, Exit, Give, Page, WayOut

_TOLD = 5  # issues of a deal up to which those are told too on which nobody gives way
_PAD, _GUTTER, _SIDE, _TOP, _BAR = 14.0, 16.0, 12.0, 8.0, 6.0


def exits_panel(page: Page, wide: float) -> Panel:
    """Return what would have to give: a row for each knot, a column for who moves."""
    stack = Stack(wide)
    stack.words(page.exits_title, HEADING)
    for remark in page.exits_remarks:
        stack.words(remark, LEAD)
    stack.space(8)
    stack.put(_heads(page, wide))
    for it in page.exits:
        stack.space(8)
        stack.put(_exit(it, wide))
    return evolve(stack.panel("exits"), label=page.exits_title, role="group")


def _heads(page: Page, wide: float) -> Panel:
    (left, left_colour), (right, right_colour) = page.names
    two = bool(left_colour and right_colour)
    names = (
        (f"{left} gives way" if two else "One party gives way", left_colour),
        ("Both give way, or the facts change" if two else "Several give way", 0),
        (f"{right} gives way" if two else "The facts change", right_colour),
    )
    stack = Stack(wide)
    for (name, colour), (x, span) in zip(names, _spans(wide), strict=True):
        if colour:
            stack.paths.append(
                rectangle(span, 30, f"claimed-{party(colour)}", at=(x, 0.0), corner=5.0)
            )
        inner = Stack(span)
        inner.centred(name, SIDE)
        stack.parts.append(Placed(inner.panel(), x, 5.0))
    stack.y = 30.0
    return stack.panel(kind="sides")


def _spans(wide: float) -> tuple[tuple[float, float], ...]:
    """Return where the three columns begin and how wide they are: the middle holds two."""
    one = _one(wide)
    second, third = _PAD + one + _GUTTER, _PAD + 3 * (one + _GUTTER)
    return (_PAD, one), (second, 2 * one + _GUTTER), (third, one)


def _one(wide: float) -> float:
    return (wide - 2 * _PAD - 3 * _GUTTER) / 4


def _exit(it: Exit, wide: float) -> Panel:
    stack = Stack(wide)
    stack.space(9)
    knot_sign(it.sign, stack, _PAD + 11, stack.y + 10)
    stack.words(it.title, BAND, _PAD + 32, wide - 2 * _PAD - 32, most=3)
    stack.space(7)
    columns = [
        _ways(ways, span, _one(wide))
        for ways, (_, span) in zip((it.left, it.middle, it.right), _spans(wide), strict=True)
    ]
    for panel, (x, _) in zip(columns, _spans(wide), strict=True):
        stack.parts.append(Placed(panel, x, stack.y))
    stack.y += max(panel.height for panel in columns)
    if it.more:
        stack.space(4)
        stack.words(it.more, REMARK, _PAD)
    stack.space(11)
    frame = rectangle(wide, stack.y, "frame", corner=6.0)
    label = f"Knot {it.sign}: {it.title}"
    return evolve(stack.panel("band", (frame,)), label=label, role="group")


def _ways(ways: tuple[WayOut, ...], span: float, one: float) -> Panel:
    """Return the ways out of one column, side by side as many as fit."""
    stack = Stack(span)
    if not ways:
        stack.space(6)
        stack.centred("none", REMARK)
    across = min(max(1, int((span + 1) // one)), len(ways)) or 1
    start = (span - across * one - (across - 1) * _GUTTER) / 2
    for first in range(0, len(ways), across):
        stack.space(10.0 if first else 0.0)
        cards = [_way(way, one) for way in ways[first : first + across]]
        for number, card in enumerate(cards):
            x = start + number * (one + _GUTTER)
            stack.parts.append(Placed(card, x, stack.y))
        stack.y += max(card.height for card in cards)
    return stack.panel()


def _way(way: WayOut, wide: float) -> Panel:
    """Return a way out: who gives up what, and what that makes possible."""
    stack = Stack(wide - 2 * _SIDE)
    if len(way.opens) == 1:
        _simple(way, stack)
    else:
        _compound(way, stack)
    if way.more:
        stack.words(way.more, SMALL)
    inner = stack.panel()
    high = inner.height + 2 * _TOP
    return Panel(
        width=wide,
        height=high,
        kind="way",
        paths=(rectangle(wide, high, "outline", corner=4.0),),
        parts=(Placed(inner, _SIDE, _TOP),),
        label=way.label,
        hint=", ".join(give.id for give in way.gives),
    )


def _simple(way: WayOut, stack: Stack) -> None:
    """Tell a way out on one issue: what is given up, and what could hold then."""
    for give in way.gives:
        _tag(f"{_who(give)} {'gives up' if give.actor else ''}", give, stack)
        stack.words(give.words, GROUND)
        stack.space(3)
    stack.words("THEN POSSIBLE", TAG)
    for one in way.opens:
        stack.words(one.option, STRONG)


def _compound(way: WayOut, stack: Stack) -> None:
    """Tell a way out on several issues by the deal: who gives way on which of them."""
    told = [one for one in way.opens if one.gives or len(way.opens) <= _TOLD]
    for number, one in enumerate(told):
        stack.space(4.0 if number else 0.0)
        stack.words(one.issue, SMALL)
        stack.words(one.option, STRONG if one.gives else OPTION)
        for give in one.gives:
            _tag(f"{_who(give)} {'gives way' if give.actor else ''}", give, stack)
    if others := len(way.opens) - len(told):
        stack.words(f"and {others} further issues settled with no red line crossed", SMALL)
    loose = [g for g in way.gives if all(g not in one.gives for one in way.opens)]
    for give in loose:
        stack.space(4)
        _tag(f"{_who(give)} {'gives up' if give.actor else ''}", give, stack)
        stack.words(give.words, GROUND)


def _who(give: Give) -> str:
    return f"{give.actor.name}" if give.actor else "the fact no longer holds"


def _tag(words: str, give: Give, stack: Stack) -> None:
    line = Stack(stack.width)
    line.words(words.strip().upper(), TAG, most=2)
    kind = f"party-{party(give.actor.colour)}" if give.actor else "fact"
    hint = f"{give.id}: {give.words}"
    stack.put(evolve(line.panel(f"give {kind}"), author_id=give.id, hint=hint))


def deals_panel(page: Page, wide: float) -> Panel:
    """Return the deals as cards, three in a row."""
    stack = Stack(wide)
    stack.words(page.deals_title, HEADING)
    stack.space(8)
    column = (wide - 2 * _GUTTER) / 3
    for first in range(0, len(page.deals), 3):
        cards = [_deal(deal, column) for deal in page.deals[first : first + 3]]
        for number, card in enumerate(cards):
            stack.parts.append(Placed(card, number * (column + _GUTTER), stack.y))
        stack.y += max(card.height for card in cards)
        stack.space(12)
    return evolve(stack.panel("deals"), label=page.deals_title, role="group")


def _deal(deal: DealCard, wide: float) -> Panel:
    stack = Stack(wide - 2 * _SIDE - _BAR)
    stack.words(f"DEAL {deal.number}", TAG)
    for issue, option in deal.lines:
        stack.space(2)
        stack.words(issue, GROUND)
        stack.words(option, STRONG)
    inner = stack.panel()
    high = inner.height + 2 * _TOP
    return Panel(
        width=wide,
        height=high,
        kind="deal",
        paths=(rectangle(wide, high, "outline"), rectangle(_BAR, high, "bar")),
        parts=(Placed(inner, _SIDE + _BAR, _TOP),),
        label=f"Deal {deal.number}: " + "; ".join(f"{i}: {o}" for i, o in deal.lines) + ".",
    )
