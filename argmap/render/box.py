"""Where the words of a node stand inside its box, before anybody knows where the box stands.

Lengths are CSS pixels from the box's upper left corner; a text's `y` is its baseline.
"""

from attrs import evolve, frozen

from argmap.render.metrics import Font, width
from argmap.render.scene import Badge, Chip, Link, Node, Shape
from argmap.render.wrap import fit, wrap

COLUMN, BANNER_COLUMN = 214.0, 236.0
LEFT, RIGHT, TOP, BOTTOM = 15.0, 11.0, 8.0, 8.0
MOST_LINES = 14

TAG = Font(9.5, bold=True)
BODY, BODY_BOLD, BANNER = Font(12.5), Font(12.5, bold=True), Font(16, bold=True)
SMALL, SMALL_BOLD = Font(10.5), Font(10.5, bold=True)
_LEADING = {BODY: 16.0, BODY_BOLD: 16.0, BANNER: 20.5}
_HEAD, _SOURCE_ROW, _CHIP_HEIGHT, _CHIP_ROW = 16.0, 15.0, 17.0, 22.0
_CHIP_SIDE, _MARK, _GAP = 7.0, 10.0, 5.0


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
        y = _chips(node.voices, y + 3, column, pills)
    y = _body(node, y + 1, column, lines)
    if node.chips:
        y = _chips(node.chips, y + 5, column, pills)
    if node.links or not named:
        y = _footer(node, y + 4, column, lines, named)
    return Box(LEFT + column + RIGHT, y + BOTTOM, tuple(lines), tuple(pills))


def _head(node: Node, column: float) -> tuple[list[Line], list[Pill], bool]:
    """Return the tag, the badge at the right, and whether the id fitted between them."""
    baseline, pills, room = TOP + 10.0, [], column
    if node.badge:
        words = width(node.badge.word, SMALL_BOLD)
        wide = 6 + _MARK + 4 + words + 7
        x = LEFT + column - wide + 5
        line = Line(node.badge.word, x + 6 + _MARK + 4, baseline + 0.5, words, "badge-word")
        pills = [Pill(x, TOP - 1.5, wide, 16.0, line, node.badge)]
        room = column - wide - 1
    tag = fit(node.tag.upper(), TAG, room)
    tag_width, name_width = width(tag, TAG), width(node.id, SMALL)
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


def _chips(chips: tuple[Chip, ...], y: float, column: float, pills: list[Pill]) -> float:
    """Add rows of chips; return where the next row begins."""
    x = 0.0
    for chip in chips:
        font, style = (SMALL_BOLD, "voice-word") if chip.family else (SMALL, "chip-word")
        words = fit(chip.words, font, column - 2 * _CHIP_SIDE)
        wide = width(words, font) + 2 * _CHIP_SIDE
        if x and x + wide > column:
            x, y = 0.0, y + _CHIP_ROW
        line = Line(words, LEFT + x + _CHIP_SIDE, y + 12.3, wide - 2 * _CHIP_SIDE, style)
        pills.append(Pill(LEFT + x, y, wide, _CHIP_HEIGHT, line, chip))
        x += wide + _GAP
    return y + _CHIP_HEIGHT + 2


def _footer(node: Node, y: float, column: float, lines: list[Line], named: bool) -> float:
    """Add the sources, as many in a row as fit, and the id where the head had no room."""
    rows: list[list[Line]] = [[]]
    x = 0.0
    for link in node.links:
        words = fit(link.words, SMALL, column)
        wide = width(words, SMALL)
        if x and x + wide > column:
            rows.append([])
            x = 0.0
        rows[-1].append(Line(words, LEFT + x, 0.0, wide, "source", link))
        x += wide + 9
    if not named:
        name = fit(node.id, SMALL, column)
        wide = width(name, SMALL)
        if x and x + wide > column:
            rows.append([])
        rows[-1].append(Line(name, LEFT + column - wide, 0.0, wide, "name"))
    for row in rows:
        lines.extend(evolve(line, y=y + 11) for line in row)
        y += _SOURCE_ROW
    return y - 1
