"""Rows and bands of the page: cards at both sides, issues between them, lines that join."""

from collections.abc import Callable, Iterable

from attrs import evolve, frozen

from argmap.render.drawing.drawing import Path
from argmap.render.drawing.layout.page.cards import (
    CARD,
    MIDDLE,
    demand_card,
    fact_card,
    issue_table,
    outcome_pill,
)
from argmap.render.drawing.layout.page.panel import Panel, Placed, Stack
from argmap.render.drawing.number import number as n
from argmap.render.drawing.shapes.paths import disc, rectangle
from argmap.render.drawing.style.page_stylesheet import party
from argmap.render.drawing.style.words import BAND, NUMBER, OPTION, REMARK, SIDE
from argmap.render.drawing.text.metrics import width
from argmap.render.view.page import Band, BandRow, DemandCard, Page

GAP, _BETWEEN, _REACH, _PAD = 14.0, 12.0, 34.0, 14.0
Outward = Callable[[DemandCard, bool], Panel | None]  # what stands behind a demand


@frozen
class Columns:
    """Where the columns begin; `left` and `right` are for what stands behind the cards."""

    left: float
    right: float

    @property
    def card_left(self) -> float:
        """Return where the left cards begin."""
        return _PAD + self.left

    @property
    def middle(self) -> float:
        """Return where the issues begin."""
        return self.card_left + CARD + _REACH

    @property
    def card_right(self) -> float:
        """Return where the right cards begin."""
        return self.middle + MIDDLE + _REACH

    @property
    def whole(self) -> float:
        """Return the width of the page."""
        return self.card_right + CARD + self.right + _PAD


def names(page: Page, columns: Columns) -> Panel:
    """Return the head of the columns: who stands where."""
    stack = Stack(columns.whole)
    high = 34.0
    spans = (
        (page.names[0][0], page.names[0][1], 0.0, columns.card_left + CARD),
        (page.middle, 0, columns.middle, MIDDLE),
        (page.names[1][0], page.names[1][1], columns.card_right, columns.card_left + CARD),
    )
    for name, colour, x, wide in spans:
        if x == columns.card_right:
            wide = columns.whole - x
        if not name:
            continue
        stack.y = 7.0
        if colour:
            stack.paths.append(
                rectangle(wide, high, f"claimed-{party(colour)}", at=(x, 0.0), corner=5.0)
            )
        inner = Stack(wide)
        inner.centred(name, SIDE)
        stack.parts.append(Placed(inner.panel(), x, 7.0))
    stack.y = high
    return stack.panel(kind="sides")


def band(it: Band, columns: Columns, outward: Outward) -> Panel:
    """Return a band: its heading, and its rows one under another."""
    stack = Stack(columns.whole)
    stack.space(10)
    if it.title and not it.brief:
        _heading(it, stack)
    for number, row in enumerate(it.rows):
        if number:
            stack.space(10)
            line = f"M{n(_PAD)} {n(stack.y)}H{n(columns.whole - _PAD)}"
            stack.paths.append(Path(line, "divider"))
            stack.space(12)
        stack.put(_row(row, columns, outward, it.sign if it.brief else ""))
    stack.space(12)
    frame = rectangle(columns.whole, stack.y, "frame", corner=6.0)
    return evolve(
        stack.panel(f"band{' faint' if it.faint else ''}", (frame,)),
        label=f"{it.title}: {it.remark}" if it.title else "",
        role="group",
    )


def _heading(it: Band, stack: Stack) -> None:
    remark = width(it.remark, REMARK.font)
    top = stack.y
    knot_sign(it.sign, stack, _PAD + 11, top + 10)
    stack.words(it.title, BAND, _PAD + 32, stack.width - 2 * _PAD - 60 - remark, most=3)
    end = stack.y
    stack.y = top + 1
    stack.words(it.remark, REMARK, stack.width - _PAD - remark, remark + 1)
    stack.y = end
    stack.space(10)


def knot_sign(sign: str, stack: Stack, x: float, y: float) -> None:
    """Add a numbered disc round a point."""
    stack.paths.append(disc(x, y, 11.0, "knot-disc"))
    at, before = x - width(sign, NUMBER.font) / 2, stack.y
    stack.y = y - NUMBER.leading / 2
    stack.words(sign, NUMBER, at, 99.0)
    stack.y = before


def _row(row: BandRow, columns: Columns, outward: Outward, sign: str) -> Panel:
    """Return a row: what each side demands, level with its issues; then what it comes to."""
    middle, where = _middle(row, sign)
    sides = [
        (row.left, _side(row.left, False, columns, outward), False),
        (row.right, _side(row.right, True, columns, outward), True),
    ]
    high = max(middle.height, *(side.height for _, side, _ in sides))
    cards, tallest, right = max(sides, key=lambda side: side[1].height)
    about = [where(card, right) for card in cards]
    start = _level(about, _centres(tallest), high - middle.height)
    parts: list[Placed] = []
    lines: list[Path] = []
    for cards, side, right in sides:
        ends = [start + where(card, right) for card in cards]
        top = _level(_centres(side), ends, high - side.height)
        parts.append(Placed(side, columns.card_right if right else 0.0, top))
        for card, y, end in zip(cards, _centres(side), ends, strict=True):
            lines += _joining(card, top + y, end, columns, right)
    parts.append(Placed(middle, columns.middle, start))
    return Panel(
        width=columns.whole, height=high, paths=tuple(lines), parts=tuple(parts), kind="row"
    )


def _level(centres: list[float], ends: list[float], free: float) -> float:
    """Return where a panel begins, so that these heights in it stand level with the ends."""
    if not centres:
        return free / 2
    wanted = (sum(ends) - sum(centres)) / len(centres)
    return min(max(wanted, 0.0), free)


def _side(
    cards: tuple[DemandCard, ...], right: bool, columns: Columns, outward: Outward
) -> Panel:
    """Return a side's cards, each with what stands behind it."""
    stack = Stack(columns.card_left + CARD if not right else columns.whole - columns.card_right)
    for number, card in enumerate(cards):
        stack.space(_BETWEEN if number else 0.0)
        front, behind = demand_card(card, right), outward(card, right)
        half = front.height / 2
        above, below = _reach(behind)
        level = stack.y + max(half, above)
        x = 0.0 if right else columns.card_left
        stack.parts.append(Placed(front, x, level - half))
        if behind:
            at = CARD + GAP if right else columns.card_left - GAP - behind.width
            stack.parts.append(Placed(behind, at, level - above))
        stack.y = level + max(half, below)
    return stack.panel()


def _reach(panel: Panel | None) -> tuple[float, float]:
    """Return how far a panel reaches above and below its level."""
    if panel is None:
        return 0.0, 0.0
    level = panel.height / 2 if panel.level is None else panel.level
    return level, panel.height - level


def _centres(side: Panel) -> list[float]:
    """Return the middles of a side's demand cards."""
    fronts = [part for part in side.parts if part.panel.kind.startswith("demand ")]
    return [part.y + part.panel.height / 2 for part in fronts]


def _middle(row: BandRow, sign: str) -> tuple[Panel, Callable[[DemandCard, bool], float]]:
    """Return the issues, facts and the outcome, and where the line of a card ends."""
    stack = Stack(MIDDLE)
    tops: dict[str, float] = {}
    for number, table in enumerate(row.tables):
        stack.space(8.0 if number else 0.0)
        panel = issue_table(table)
        if sign:
            knot_sign(sign, stack, 13.0, 9.0)
        tops[table.id] = stack.y + (panel.height + OPTION.leading) / 2
        stack.put(panel)
    for fact in row.facts:
        stack.space(6)
        card = fact_card(fact)
        stack.put(card, (MIDDLE - card.width) / 2)
    if pill := outcome_pill(row):
        stack.space(7)
        stack.put(pill, (MIDDLE - pill.width) / 2)
    if row.more:
        stack.space(4)
        stack.centred(row.more, REMARK)
    whole = stack.panel()

    def where(card: DemandCard, right: bool) -> float:
        spoken = [
            table.id
            for table in row.tables
            if table.id in card.issues
            and any(option.right if right else option.left for option in table.rows)
        ]
        return tops[spoken[-1]] if spoken else whole.height / 2

    return whole, where


def _joining(
    card: DemandCard, start: float, end: float, columns: Columns, right: bool
) -> Iterable[Path]:
    """Return the line from a demand to the issue that it is about."""
    begin = columns.card_right if right else columns.card_left + CARD
    stop = columns.middle + MIDDLE if right else columns.middle
    back = 10.0 if right else -10.0
    half = (begin + stop) / 2
    kind = f"joins party-line-{party(card.actor.colour)}{' open' if card.open else ''}"
    yield Path(
        f"M{n(begin)} {n(start)}C{n(half)} {n(start)} {n(half)} {n(end)} "
        f"{n(stop + back * 0.9)} {n(end)}",
        kind,
    )
    tip = f"M{n(stop)} {n(end)}l{n(back)} 4.4v-8.8Z"
    yield Path(tip, f"joins-tip party-tip-{party(card.actor.colour)}")
