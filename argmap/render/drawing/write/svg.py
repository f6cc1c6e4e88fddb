"""A drawing as an SVG text: deterministic, without script, without outer references."""

from argmap.render.drawing.drawing import (
    Breaks,
    Circle,
    Digits,
    Drawing,
    Group,
    Id,
    Line,
    Path,
    Rectangle,
    Sheet,
    Shift,
    Sign,
    Thing,
)
from argmap.render.drawing.number import number
from argmap.render.drawing.style.page_stylesheet import page_stylesheet
from argmap.render.drawing.style.stylesheet import FONTS, stylesheet
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.write.ids import element_id
from argmap.render.drawing.write.job import Job, Written
from argmap.render.drawing.write.markup import (
    clean,
    element,
    escape,
    runs_right_to_left,
    safe_url,
)


def svg(drawing: Drawing, theme: Theme = Theme.AUTO, fonts: str = FONTS) -> str:
    """Return the picture. Lengths are CSS pixels; `fonts` is a list as CSS has it."""
    style = stylesheet(theme, fonts)
    if drawing.sheet is Sheet.PAGE:
        style += page_stylesheet(theme, f".{drawing.kind}")
    drawn = element(
        "svg",
        element("title", escape(drawing.title), id="argmap-title"),
        element("desc", escape(drawing.description), id="argmap-description"),
        element("style", style),
        _Writer().things(drawing.things),
        xmlns="http://www.w3.org/2000/svg",
        width=drawing.width,
        height=drawing.height,
        viewBox=f"0 0 {number(drawing.width)} {number(drawing.height)}",
        class_=f"argmap {drawing.kind}",
        role="graphics-document",
        lang=drawing.language,
        aria_labelledby="argmap-title",
        aria_describedby="argmap-description",
    )
    return drawn + "\n"


def write(job: Job) -> Written:
    """Write the picture. Errors as of the layout."""
    drawing, notes = job.lay_out()
    return Written(svg(drawing, job.theme).encode(), notes)


class _Writer:
    """Writes things; of several groups that stand for one thing, the first gets its id."""

    def __init__(self) -> None:
        self._ids: set[Id] = set()

    def things(self, things: tuple[Thing, ...], after: str = "") -> str:
        return "".join(self._thing(thing) + after for thing in things)

    def _thing(self, it: Thing) -> str:
        match it:
            case Group():
                return self._group(it)
            case Line():
                return _line(it)
            case Path():
                return _path(it)
            case Rectangle():
                return _rectangle(it)
            case Circle():
                return element("circle", cx=it.x, cy=it.y, r=it.radius, class_=it.kind)
            case Sign():
                return element("text", escape(it.words), x=it.x, y=it.y, class_=it.kind)

    def _group(self, it: Group) -> str:
        focused = it.label is not None and it.role == "graphics-object"
        tail, head = it.ends or (None, None)
        drawn = element(
            "g",
            element("title", escape(it.hint)) if it.hint is not None else "",
            "\n" if it.breaks in (Breaks.INSIDE, Breaks.EACH) else "",
            self.things(it.things, "\n" if it.breaks is Breaks.EACH else ""),
            id=self._id(it.id),
            class_=it.kind,
            transform=_shift(it.shift) if it.shift else None,
            role=it.role,
            tabindex="0" if focused else None,
            aria_label=it.label,
            aria_hidden="true" if it.hidden else None,
            data_id=it.author_id,
            data_from=tail,
            data_to=head,
            data_file=it.place.file if it.place else None,
            data_line=str(it.place.line) if it.place else None,
        )
        return f"\n{drawn}" if it.breaks is Breaks.BEFORE else drawn

    def _id(self, id: Id | None) -> str | None:
        if id is None or id in self._ids:
            return None
        self._ids.add(id)
        return element_id(id.kind, id.name)


def _shift(it: Shift) -> str:
    match it.digits:
        case Digits.CENTS:
            return f"translate({number(it.x)} {number(it.y)})"
        case Digits.FIXED:
            return f"translate({it.x:g} {it.y:.2f})"
        case Digits.SIX:
            return f"translate({it.x:g} {it.y:g})"


def _line(it: Line) -> str:
    """Return a line of words. Its width is fixed, so that no font leads it out of its box."""
    words = clean(it.words)
    if not words.strip():
        return ""
    backwards = runs_right_to_left(words)
    drawn = element(
        "text",
        escape(words),
        class_=it.kind,
        x=it.x + it.width if backwards else it.x,
        y=it.y,
        direction="rtl" if backwards else None,
        textLength=it.width if it.width else None,
        lengthAdjust="spacingAndGlyphs" if it.width else None,
    )
    url = safe_url(it.link.url) if it.link else None
    if url is None or it.link is None:
        return drawn
    hint = element("title", escape(it.link.hint)) if it.link.hint else ""
    return element("a", hint + drawn, href=url, target="_blank", rel="noopener noreferrer")


def _path(it: Path) -> str:
    stroke = it.stroke
    return element(
        "path",
        d=it.d,
        class_=it.kind,
        stroke_width=stroke.width if stroke else None,
        stroke_dasharray=stroke.dashes or None if stroke else None,
        stroke_linejoin="round" if stroke and stroke.round_joins else None,
        transform=f"translate({number(it.x)} {number(it.y)})" if it.x or it.y else None,
    )


def _rectangle(it: Rectangle) -> str:
    return element(
        "rect",
        x=it.x,
        y=it.y,
        width=it.width,
        height=it.height,
        rx=it.corner,
        class_=it.kind,
    )
