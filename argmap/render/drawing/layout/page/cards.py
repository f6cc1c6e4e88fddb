"""The cards of the page: demands, their grounds, facts, issues with their options."""

from attrs import evolve

from argmap.render.drawing.drawing import Id, Line, Path
from argmap.render.drawing.layout.page.panel import Panel, Placed, Stack
from argmap.render.drawing.shapes.box_outline import bar, outline
from argmap.render.drawing.shapes.marks import mark
from argmap.render.drawing.shapes.node import SYMBOL
from argmap.render.drawing.shapes.paths import rectangle
from argmap.render.drawing.style.page_stylesheet import party
from argmap.render.drawing.style.words import (
    DEMAND,
    FACT,
    GROUND,
    ISSUE,
    OPTION,
    OUTCOME,
    REMARK,
    SMALL,
    TAG,
    WordStyle,
    assumed,
)
from argmap.render.drawing.text.metrics import width
from argmap.render.view.page import (
    BandRow,
    Basis,
    DemandCard,
    FactCard,
    Ground,
    IssueTable,
    OptionRow,
    Vote,
)
from argmap.render.view.signs import Mark, Shape

CARD, GROUNDS, MIDDLE = 240.0, 232.0, 404.0
_SIDE, _TOP, _BAR = 13.0, 8.0, 6.0
_SLOT = 30.0  # where a side's signs stand beside the options
ONLY_CAUTIOUS = "only in the cautious reading"


def demand_card(card: DemandCard, right: bool) -> Panel:
    """Return a demand: who, how firm, and what in the options' words."""
    stack = Stack(CARD - 2 * _SIDE - _BAR)
    stack.words(f"{card.actor.name} · {card.rung}".upper(), TAG, most=2)
    stack.space(2)
    for number, words in enumerate(card.words):
        stack.words(f"or: {words}" if number else words, DEMAND)
    if card.open:
        stack.space(2)
        stack.words(ONLY_CAUTIOUS, SMALL)
    inner = stack.panel()
    high = inner.height + 2 * _TOP
    edge = CARD - _BAR if right else 0.0
    return Panel(
        width=CARD,
        height=high,
        kind=f"demand party-{party(card.actor.colour)}{' open' if card.open else ''}",
        paths=(
            rectangle(CARD, high, "outline"),
            rectangle(_BAR, high, "bar", at=(edge, 0.0)),
        ),
        parts=_inside(inner, _SIDE + (0.0 if right else _BAR), _TOP),
        label=card.label,
        id=Id("demand", card.id),
        author_id=card.id,
        hint=f"{card.id}: {' or '.join(card.words)}",
        place=card.place,
    )


def basis_panel(basis: Basis, room: float = GROUNDS) -> Panel | None:
    """Return the claims that something rests on, and their sources; None without any."""
    if not basis.grounds and not basis.links:
        return None
    stack = Stack(room)
    for ground in basis.grounds:
        _ground(ground, stack)
        stack.space(3)
    if basis.more:
        stack.words(basis.more, SMALL, 15.0)
    stack.links(basis.links, 15.0)
    return stack.panel(kind="basis")


def _ground(ground: Ground, stack: Stack) -> None:
    line = Stack(stack.width)
    text = f"{ground.text} (assumed)" if ground.assumed else ground.text
    line.words(text, assumed(GROUND) if ground.assumed else GROUND, 15.0, most=6)
    kind = "ground"
    if ground.badge:
        line.paths.append(mark(ground.badge.mark, 0.0, 3.0))
        kind += f" badge {ground.badge.mark.value}"
    word = f", {ground.badge.word}" if ground.badge else ""
    stack.put(
        evolve(
            line.panel(kind),
            label=f"Because{word}: {text}.",
            role=SYMBOL,
            author_id=ground.id,
            hint=f"{ground.id}{word}",
            place=ground.place,
        )
    )


def fact_card(card: FactCard) -> Panel:
    """Return a fact about which options go together."""
    wide = MIDDLE - 2 * _SLOT
    stack = Stack(wide - 2 * _SIDE - _BAR)
    stack.words("FACT", TAG)
    stack.words(card.text, FACT)
    if card.open:
        stack.words(ONLY_CAUTIOUS, SMALL)
    if below := basis_panel(card.basis, stack.width):
        stack.space(4)
        stack.put(below)
    inner = stack.panel()
    high = inner.height + 2 * _TOP
    return Panel(
        width=wide,
        height=high,
        kind=f"fact{' open' if card.open else ''}",
        paths=(
            Path(outline(Shape.CUT, wide, high), "outline"),
            Path(bar(Shape.CUT, high), "bar"),
        ),
        parts=_inside(inner, _SIDE + _BAR, _TOP),
        label=card.label,
        id=Id("fact", card.id),
        author_id=card.id,
        hint=card.id,
        place=card.place,
    )


def issue_table(table: IssueTable) -> Panel:
    """Return an issue with its options, and at both ends what each side says to them."""
    stack = Stack(MIDDLE)
    stack.words(table.text, REMARK if table.omitted else ISSUE, _SLOT, MIDDLE - 2 * _SLOT)
    stack.space(3)
    for row in table.rows:
        stack.put(_option(row))
        stack.space(3)
    return evolve(
        stack.panel("issue"),
        label=table.label,
        author_id=table.id,
        hint=table.id,
        place=table.place,
    )


def _option(row: OptionRow) -> Panel:
    inside = MIDDLE - 2 * _SLOT
    stack = Stack(inside)
    stack.space(4)
    tail = width("fact", SMALL.font) + 22 if row.barred else 0.0
    stack.words(row.text, OPTION, 10.0, inside - 20 - tail)
    stack.space(4)
    high = stack.y
    votes = (*row.left, *row.right)
    out = row.barred or not all(vote.accepts for vote in votes)
    paths = [rectangle(inside, high, "option-box")]
    for kinds, x in ((row.left, 0.0), (row.right, inside / 2)):
        if kinds and all(vote.accepts for vote in kinds):
            paths.append(
                rectangle(inside / 2, high, f"claimed-{party(kinds[0].colour)}", at=(x, 0.0))
            )
    paths.append(rectangle(inside, high, "option-frame"))
    if row.barred:
        stack.lines += _at(SMALL, "fact", inside - tail + 13, high / 2)
        paths.append(mark(Mark.CROSS, inside - tail - 1, high / 2 - 5, "mark barred"))
    kind = f"option{' out' if out else ''}{' zone' if row.zone else ''}"
    middle = stack.panel(under=tuple(paths), kind=kind)
    parts = _inside(middle, _SLOT, 0.0)
    outer = Stack(MIDDLE)
    outer.y = high
    _votes(row.left, outer, 0.0, high / 2)
    _votes(row.right, outer, MIDDLE - _SLOT, high / 2)
    outer.parts = [*parts, *outer.parts]
    return evolve(outer.panel("option-row"), author_id=row.name)


def _votes(votes: tuple[Vote, ...], stack: Stack, x: float, middle: float) -> None:
    wide = _SLOT / max(len(votes), 1)
    for number, vote in enumerate(votes):
        sign = Mark.TICK if vote.accepts else Mark.CROSS
        left = x + number * wide + wide / 2 - 5
        kind = f"vote-{party(vote.colour)} {'yes' if vote.accepts else 'no'}"
        stack.paths.append(mark(sign, left, middle - (9 if vote.letter else 5), f"mark {kind}"))
        if vote.letter:
            stack.lines += _at(SMALL, vote.letter, left + 2, middle + 7)


def _at(style: WordStyle, words: str, x: float, middle: float) -> list[Line]:
    base = middle + style.font.size * 0.36
    return [Line(words, x, base, width(words, style.font), style.kind)]


def outcome_pill(row: BandRow) -> Panel | None:
    """Return the sign of a conflict, with what it comes to."""
    if not row.outcome:
        return None
    wide = width(row.outcome, OUTCOME.font) + 44
    stack = Stack(wide)
    stack.space(4)
    stack.words(row.outcome, OUTCOME, 30.0, wide)
    stack.space(4)
    paths = (
        rectangle(wide, stack.y, "conflict-box", corner=12.0),
        mark(Mark.CROSS, 12.0, stack.y / 2 - 5, "mark conflict-mark"),
    )
    return stack.panel(kind="outcome", under=paths)


def _inside(panel: Panel, x: float, y: float) -> tuple[Placed, ...]:
    return (Placed(panel, x, y),)
