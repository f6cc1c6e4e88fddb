"""Where the words of a node stand inside its box, before anybody knows where the box stands.

Lengths are CSS pixels from the box's upper left corner; a text's `y` is its baseline.
"""

from attrs import frozen

from argmap.render.metrics import Font, width
from argmap.render.scene import Badge, Chip, Link, Node, Shape
from argmap.render.wrap import fit, wrap

COLUMN, BANNER_COLUMN = 214.0, 236.0
LEFT, RIGHT, TOP, BOTTOM = 15.0, 11.0, 8.0, 8.0
MOST_LINES = 14

TAG = Font(9.5, bold=True)
BODY, BODY_BOLD, BANNER = Font(12.5), Font(12.5, bold=True), Font(16, bold=True)
SMALL, SMALL_BOLD, NAME = Font(10.5), Font(10.5, bold=True), Font(10)
_LEADING = {BODY: 16.0, BODY_BOLD: 16.0, BANNER: 20.5}
_HEAD, _CHIP_HEIGHT, _CHIP_ROW, _SMALL_BASE = 16.0, 16.0, 20.0, 11.8
_CHIP_SIDE, _MARK, _GAP, _SPACE = 7.0, 10.0, 6.0, 9.0


@frozen
class Line:
    """One line of words and its estimated width; `style` is a CSS class."""

    words: str
    x: float
    y: float
    width: float
    style: str
    link: Link | None = None


@frozen
class Pill:
    """A chip or badge with a text in it."""

    x: float
    y: float
    width: float
    height: float
    line: Line
    content: Chip | Badge


@frozen
class Box:
    """A node's size and everything in it."""

    width: float
    height: float
    lines: tuple[Line, ...]
    pills: tuple[Pill, ...]


def compose(node: Node) -> Box:
    """Return a node's words wrapped and placed, and the size that holds them."""
    column = BANNER_COLUMN if node.shape is Shape.BANNER else COLUMN
    lines, pills, named = _head(node, column)
    y = TOP + _HEAD
    if node.voices:
        y = _voices(node, y + 3, column, pills)
    y = _body(node, y + 1, column, lines)
    y = _foot(node, y + 5, column, lines, pills, named)
    return Box(LEFT + column + RIGHT, y + BOTTOM, tuple(lines), tuple(pills))


def _head(node: Node, column: float) -> tuple[list[Line], list[Pill], bool]:
    """Return the tag, the badge at the right, and whether the id fitted between them."""
    baseline, pills, room = TOP + 10.0, [], column
    if node.badge:
        words = width(node.badge.word, SMALL_BOLD)
        wide = 5 + _MARK + 3 + words + 6
        x = LEFT + column - wide + 6
        line = Line(node.badge.word, x + 5 + _MARK + 3, baseline + 0.5, words, "badge-word")
        pills = [Pill(x, TOP - 1.5, wide, 16.0, line, node.badge)]
        room = column - wide + 3
    tag = fit(node.tag.upper(), TAG, room)
    tag_width, name_width = width(tag, TAG), width(node.id, NAME)
    lines = [Line(tag, LEFT, baseline, tag_width, "tag")]
    named = tag_width + 6 + name_width <= room
    if named:
        lines.append(Line(node.id, LEFT + tag_width + 6, baseline, name_width, "name"))
    return lines, pills, named


def _body(node: Node, y: float, column: float, lines: list[Line]) -> float:
    """Add the node's text; return where the next row begins."""
    font, style = _body_font(node)
    leading = _LEADING[font]
    for words in wrap(node.text, font, column, most=MOST_LINES):
        lines.append(Line(words, LEFT, y + leading - 4, width(words, font), style))
        y += leading
    return y


def _body_font(node: Node) -> tuple[Font, str]:
    if node.shape is Shape.BANNER:
        return BANNER, "banner-text"
    style = "text assumed-text" if node.assumed else "text"
    return (BODY_BOLD, style + " bold") if node.bold else (BODY, style)


def _voices(node: Node, y: float, column: float, pills: list[Pill]) -> float:
    """Add who says so; return where the next row begins."""
    rows = _Rows(y, column)
    for chip in node.voices:
        words = fit(chip.words, SMALL_BOLD, column - 2 * _CHIP_SIDE)
        x, top = rows.take(width(words, SMALL_BOLD) + 2 * _CHIP_SIDE, _GAP)
        pills.append(_pill(chip, words, SMALL_BOLD, "voice-word", x, top))
    return rows.end + 2


def _foot(
    node: Node, y: float, column: float, lines: list[Line], pills: list[Pill], named: bool
) -> float:
    """Add chips and sources one after another, and the id where the head had no room.

    Returns where the last row ends.
    """
    rows = _Rows(y, column)
    for chip in node.chips:
        words = fit(chip.words, SMALL, column - 2 * _CHIP_SIDE)
        x, top = rows.take(width(words, SMALL) + 2 * _CHIP_SIDE, _GAP)
        pills.append(_pill(chip, words, SMALL, "chip-word", x, top))
    for link in node.links:
        words = fit(link.words, SMALL, column)
        x, top = rows.take(width(words, SMALL), _SPACE)
        lines.append(Line(words, x, top + _SMALL_BASE, width(words, SMALL), "source", link))
    if not named:
        name = fit(node.id, NAME, column)
        wide = width(name, NAME)
        _, top = rows.take(wide, _SPACE)
        lines.append(Line(name, LEFT + column - wide, top + _SMALL_BASE, wide, "name"))
    return rows.end


def _pill(chip: Chip, words: str, font: Font, style: str, x: float, y: float) -> Pill:
    wide = width(words, font)
    line = Line(words, x + _CHIP_SIDE, y + _SMALL_BASE, wide, style)
    return Pill(x, y, wide + 2 * _CHIP_SIDE, _CHIP_HEIGHT, line, chip)


class _Rows:
    """Hands out places from left to right, row after row."""

    def __init__(self, y: float, column: float) -> None:
        self._x, self._y, self._column = 0.0, y, column
        self._begun = False

    def take(self, wide: float, gap: float) -> tuple[float, float]:
        """Return the upper left corner of a thing that wide, on a new row where it must."""
        if self._x and self._x + wide > self._column:
            self._x, self._y = 0.0, self._y + _CHIP_ROW
        x = self._x
        self._x, self._begun = x + wide + gap, True
        return LEFT + x, self._y

    @property
    def end(self) -> float:
        """Return where the last row ends, or where the first would begin less its space."""
        return self._y + _CHIP_HEIGHT if self._begun else self._y - 3
