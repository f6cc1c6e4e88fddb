"""A picture in its place: groups of rectangles, paths, circles and words, as plain data.

Lengths are CSS pixels from the upper left corner of the group that holds a thing; the `y` of
words is their baseline. A `kind` is one or more CSS classes: what they look like the style
says, in the theme that a writer is asked for. No markup and no colours.
"""

from enum import StrEnum

from attrs import frozen

from argmap.render.view.signs import Link, Place


@frozen(kw_only=True)
class Rectangle:
    """A rectangle; without `x` or `y` it begins where its group does."""

    x: float | None = None
    y: float | None = None
    width: float
    height: float
    corner: float | None = None  # the radius of its corners
    kind: str


@frozen
class Path:
    """A drawn shape: path data as SVG has it, and how far it is moved."""

    d: str
    kind: str
    x: float = 0.0
    y: float = 0.0
    stroke: "Stroke | None" = None  # None: as its kind says


@frozen
class Stroke:
    """How wide a line is, and its dashes as SVG has them."""

    width: float
    dashes: str = ""
    round_joins: bool = False


@frozen
class Circle:
    """A disc round a point."""

    x: float
    y: float
    radius: float
    kind: str


@frozen
class Line:
    """One line of words and its estimated width, from its left end."""

    words: str
    x: float
    y: float
    width: float
    kind: str
    link: Link | None = None


@frozen
class Sign:
    """A short text in the middle over a point."""

    words: str
    x: float
    y: float
    kind: str


class Digits(StrEnum):
    """How exactly a place is written, so that pictures keep the bytes that they had."""

    CENTS = "at most two decimals"
    FIXED = "two decimals down, six digits across"
    SIX = "six digits"


@frozen
class Shift:
    """How far a group is moved."""

    x: float
    y: float
    digits: Digits = Digits.CENTS


class Breaks(StrEnum):
    """Where a written group begins a new line, so that files can be read and compared."""

    NONE = ""
    BEFORE = "before"  # the group
    INSIDE = "inside"  # what is in it
    EACH = "each"  # thing in it


@frozen
class Id:
    """What a group is called, the same in every format: `claim` and what authors call it."""

    kind: str
    name: str


@frozen(kw_only=True)
class Group:
    """Things that belong together; with a `label` they are one object to who does not see."""

    things: tuple["Thing", ...]
    kind: str | None = None
    shift: Shift | None = None
    id: Id | None = None  # of several that stand for one thing, only the first is called so
    role: str | None = None  # as ARIA has it
    label: str | None = None
    hidden: bool = False  # from those who do not see: said elsewhere
    author_id: str | None = None  # what the author calls it
    ends: tuple[str, str] | None = None  # of a line: author's ids, from and to
    hint: str | None = None
    place: Place | None = None
    breaks: Breaks = Breaks.NONE


Thing = Rectangle | Path | Circle | Line | Sign | Group


@frozen(kw_only=True)
class Drawing:
    """A whole picture, `width` by `height`."""

    kind: str  # a CSS class: argument, agreement…
    sheet: "Sheet"
    width: float
    height: float
    title: str
    description: str
    language: str
    things: tuple[Thing, ...]


class Sheet(StrEnum):
    """Which style a picture takes: that of all pictures, or that of pages on top of it."""

    COMMON = "common"
    PAGE = "page"
