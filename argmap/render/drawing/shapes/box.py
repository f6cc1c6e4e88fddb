"""Where the words of a node stand inside its box, before anybody knows where the box stands.

Lengths are CSS pixels from the box's upper left corner; a text's `y` is its baseline.
"""

from attrs import evolve, frozen

from argmap.render.drawing.drawing import Line
from argmap.render.drawing.style import words as styles
from argmap.render.drawing.style.words import WordStyle
from argmap.render.drawing.text.metrics import width
from argmap.render.drawing.text.wrap import fit, wrap
from argmap.render.view.graph import Node
from argmap.render.view.signs import Badge, Chip, Row, Shape

COLUMN, BANNER_COLUMN = 214.0, 236.0
LEFT, RIGHT, TOP, BOTTOM = 15.0, 11.0, 7.0, 7.0
MOST_LINES = 14

_ROW, _HEAD, _CHIP_HEIGHT, _CHIP_ROW, _SMALL_BASE = 14.0, 16.0, 16.0, 20.0, 11.8
_CHIP_SIDE, _CHIP_LINE, _MARK, _GAP, _SPACE = 7.0, 13.0, 10.0, 6.0, 9.0


@frozen
class Pill:
    """A chip or badge with a text in it."""

    x: float
    y: float
    width: float
    height: float
    lines: tuple[Line, ...]
    content: Chip | Badge | Row


@frozen
class Box:
    """A node's size and everything in it."""

    width: float
    height: float
    lines: tuple[Line, ...]
    pills: tuple[Pill, ...]


def compose(node: Node) -> Box:
    """Return a node's words wrapped and placed, and the size that holds them.

    Sources stand at the end of the last line where they find room, else in a row of their
    own with the chips.
    """
    column = BANNER_COLUMN if node.shape is Shape.BANNER else COLUMN
    lines, pills, named = _head(node, column)
    y = TOP + _HEAD
    if node.voices:
        y = _voices(node, y + 2, column, pills)
    last = _last_words(node, column, named)
    tail = sum(words.width + _SPACE for words in last)
    alone = not node.chips and not node.rows
    y, end = _body(node, y + 1, column, lines, tail if alone else 0.0)
    if node.rows:
        y = _gathered(node, y + 3, column, pills)
    if not alone or end + tail > column:
        y = _foot(node, _Rows(y + 5, column), lines, pills, last)
    else:
        lines += _at_right(last, column, y - 4)
        y += 1
    return Box(LEFT + column + RIGHT, y + BOTTOM, tuple(lines), tuple(pills))


def _head(node: Node, column: float) -> tuple[list[Line], list[Pill], bool]:
    """Return the tag, the badge at the right, and whether the id fitted between them."""
    baseline, pills, room = TOP + 10.0, [], column
    if node.badge:
        words = "" if node.badge.brief else node.badge.word
        word_width = width(words, styles.BADGE.font)
        wide = 5 + _MARK + (3 + word_width + 6 if words else 5)
        x = LEFT + column - wide + 6
        line = Line(words, x + 5 + _MARK + 3, baseline + 0.5, word_width, styles.BADGE.kind)
        pills = [Pill(x, TOP - 1.5, wide, 16.0, (line,), node.badge)]
        room = column - wide + 3
    tag = fit(node.tag.upper(), styles.TAG.font, room)
    tag_width, name_width = width(tag, styles.TAG.font), width(node.id, styles.NAME.font)
    lines = [Line(tag, LEFT, baseline, tag_width, styles.TAG.kind)]
    named = tag_width + 6 + name_width <= room
    if named:
        lines.append(
            Line(node.id, LEFT + tag_width + 6, baseline, name_width, styles.NAME.kind)
        )
    return lines, pills, named


def _last_words(node: Node, column: float, named: bool) -> list[Line]:
    """Return what comes last, not placed yet: sources, and an id that the head cannot hold."""
    font, kind = styles.SOURCE.font, styles.SOURCE.kind
    words = [(fit(link.words, font, column), link) for link in node.links]
    found = [Line(w, 0.0, 0.0, width(w, font), kind, link) for w, link in words]
    if not named:
        name = fit(node.id, styles.NAME.font, column)
        found.append(Line(name, 0.0, 0.0, width(name, styles.NAME.font), styles.NAME.kind))
    return found


def _at_right(last: list[Line], column: float, y: float) -> list[Line]:
    """Return lines of words one after another, up to the column's right end."""
    x = LEFT + column - sum(words.width + _SPACE for words in last) + _SPACE
    found = []
    for words in last:
        found.append(evolve(words, x=x, y=y))
        x += words.width + _SPACE
    return found


def _body(
    node: Node, y: float, column: float, lines: list[Line], tail: float
) -> tuple[float, float]:
    """Add the node's text; return where the next row begins and where the last line ends."""
    style = _body_style(node)
    font, leading, end = style.font, style.leading, 0.0
    for words in wrap(node.text, font, column, most=MOST_LINES, tail=tail):
        end = width(words, font)
        lines.append(Line(words, LEFT, y + leading - 4, end, style.kind))
        y += leading
    return y, end


def _gathered(node: Node, y: float, column: float, pills: list[Pill]) -> float:
    """Add the list of what a node gathers; return where the next row begins."""
    indent = _MARK + 4
    for row in node.rows:
        words = fit(row.words, styles.ROW.font, column - indent)
        wide = width(words, styles.ROW.font)
        line = Line(words, LEFT + indent, y + 10.5, wide, styles.ROW.kind)
        pills.append(Pill(LEFT, y, indent + wide, _ROW, (line,), row))
        y += _ROW
    return y


def _body_style(node: Node) -> WordStyle:
    if node.shape is Shape.BANNER:
        return styles.BANNER
    style = styles.assumed(styles.TEXT) if node.assumed else styles.TEXT
    return styles.bold(style) if node.bold else style


def _voices(node: Node, y: float, column: float, pills: list[Pill]) -> float:
    """Add who says so; return where the next row begins."""
    rows = _Rows(y, column)
    for chip in node.voices:
        words = wrap(chip.words, styles.VOICE.font, column - 2 * _CHIP_SIDE, most=3)
        wide = max(width(line, styles.VOICE.font) for line in words) + 2 * _CHIP_SIDE
        x, top = rows.take(wide, _GAP, (len(words) - 1) * _CHIP_LINE)
        pills.append(_pill(chip, words, styles.VOICE, x, top))
    return rows.end + 2


def _foot(
    node: Node, rows: "_Rows", lines: list[Line], pills: list[Pill], last: list[Line]
) -> float:
    """Add chips, then the last words: at the right, where the row has room for them all.

    Returns where the last row ends.
    """
    y, column = rows.y, rows.column
    for chip in node.chips:
        words = fit(chip.words, styles.CHIP.font, column - 2 * _CHIP_SIDE)
        x, top = rows.take(width(words, styles.CHIP.font) + 2 * _CHIP_SIDE, _GAP)
        pills.append(_pill(chip, (words,), styles.CHIP, x, top))
    needed = sum(words.width + _SPACE for words in last) - _SPACE
    if last and needed > rows.free and needed <= column:
        rows.begin()
    if needed <= rows.free:
        lines += _at_right(last, column, rows.y + _SMALL_BASE)
        return rows.end if node.chips or last else y - 3
    for line in last:
        x, top = rows.take(line.width, _SPACE)
        lines.append(evolve(line, x=x, y=top + _SMALL_BASE))
    return rows.end


def _pill(chip: Chip, words: tuple[str, ...], style: WordStyle, x: float, y: float) -> Pill:
    font, kind = style.font, style.kind
    wide, side = max(width(line, font) for line in words), x + _CHIP_SIDE
    lines = tuple(
        Line(line, side, y + _SMALL_BASE + row * _CHIP_LINE, width(line, font), kind)
        for row, line in enumerate(words)
    )
    high = _CHIP_HEIGHT + (len(words) - 1) * _CHIP_LINE
    return Pill(x, y, wide + 2 * _CHIP_SIDE, high, lines, chip)


class _Rows:
    """Hands out places from left to right, row after row."""

    def __init__(self, y: float, column: float) -> None:
        self._x, self.y, self.column, self._more = 0.0, y, column, 0.0

    def take(self, wide: float, gap: float, more: float = 0.0) -> tuple[float, float]:
        """Return the upper left corner of a thing that wide, on a new row where it must.

        `more` is how much higher than a chip it is.
        """
        if self._x and self._x + wide > self.column:
            self.begin()
        x = self._x
        self._more = max(self._more, more)
        self._x = x + wide + gap
        return LEFT + x, self.y

    def begin(self) -> None:
        """Begin a row under what stands there; the first row is begun already."""
        if self._x:
            self._x, self.y, self._more = 0.0, self.y + _CHIP_ROW + self._more, 0.0

    @property
    def free(self) -> float:
        """Return how much of the row is left."""
        return self.column - self._x

    @property
    def end(self) -> float:
        """Return where the last row ends."""
        return self.y + _CHIP_HEIGHT + self._more
