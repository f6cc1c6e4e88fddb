"""What the signs of a page mean, in columns."""

from collections.abc import Iterator, Sequence

from argmap.render.drawing.drawing import Path
from argmap.render.drawing.layout.legend import in_columns
from argmap.render.drawing.layout.page.panel import Panel, Placed, Stack
from argmap.render.drawing.shapes.box_outline import bar, outline
from argmap.render.drawing.shapes.marks import mark
from argmap.render.drawing.shapes.paths import disc, rectangle
from argmap.render.drawing.style.words import REMARK
from argmap.render.drawing.text.metrics import width
from argmap.render.view.signs import Mark, PageSign, Shape

_SAMPLE, _ROW, _GAP = 40.0, 24.0, 24.0


def page_legend(entries: Sequence[tuple[PageSign, str]], room: float) -> Panel:
    """Return the legend in columns, as many as there is room for."""
    if not entries:
        return Panel(width=room, height=0.0)
    texts = [words for _, words in entries]
    places, height = in_columns(texts, REMARK.font, room, (_SAMPLE, _ROW, _GAP))
    parts = tuple(
        Placed(_entry(sign, words), x, y)
        for (sign, words), (x, y) in zip(entries, places, strict=True)
    )
    return Panel(width=room, height=height, parts=parts, kind="legend")


def _entry(sign: PageSign, words: str) -> Panel:
    stack = Stack(_SAMPLE + width(words, REMARK.font) + 1)
    stack.space(4)
    stack.words(words, REMARK, _SAMPLE)
    return stack.panel(under=tuple(_sample(sign)), kind=_KINDS.get(sign, "sample"))


_KINDS = {
    PageSign.FACT: "fact",
    PageSign.OPEN: "demand open party-1",
    PageSign.RED_LINE: "demand party-1",
    PageSign.ZONE: "option zone",
    PageSign.ACCEPTED: "badge tick",
    PageSign.UNDECIDED: "badge query",
    PageSign.REJECTED: "badge cross",
}
_MARKS = {
    PageSign.TICK: (Mark.TICK, "mark vote-1 yes"),
    PageSign.CROSS: (Mark.CROSS, "mark vote-1 no"),
    PageSign.ACCEPTED: (Mark.TICK, "mark"),
    PageSign.UNDECIDED: (Mark.QUERY, "mark"),
    PageSign.REJECTED: (Mark.CROSS, "mark"),
}


def _sample(sign: PageSign) -> Iterator[Path]:
    match sign:
        case PageSign.BOTH:
            yield rectangle(32.0, 16.0, "option-box", at=(0.0, 4.0))
            yield rectangle(16.0, 16.0, "claimed-1", at=(0.0, 4.0))
            yield rectangle(32.0, 16.0, "option-frame", at=(0.0, 4.0))
        case PageSign.ZONE:
            yield rectangle(32.0, 16.0, "option-frame", at=(0.0, 4.0))
        case PageSign.CONFLICT:
            yield rectangle(32.0, 18.0, "conflict-box", at=(0.0, 3.0), corner=9.0)
            yield mark(Mark.CROSS, 11.0, 7.0, "mark conflict-mark")
        case PageSign.KNOT:
            yield disc(16.0, 12.0, 9.0, "knot-disc")
        case PageSign.FACT:
            yield Path(outline(Shape.CUT, 32.0, 18.0), "outline", 0.0, 3.0)
            yield Path(bar(Shape.CUT, 18.0), "bar", 0.0, 3.0)
        case PageSign.OPEN:
            yield rectangle(32.0, 18.0, "outline", at=(0.0, 3.0))
        case PageSign.RED_LINE:
            yield rectangle(32.0, 18.0, "outline", at=(0.0, 3.0))
            yield rectangle(6.0, 18.0, "bar", at=(0.0, 3.0))
        case _:
            drawn, kind = _MARKS[sign]
            yield mark(drawn, 11.0, 7.0, kind)
