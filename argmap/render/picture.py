"""The one way from a map to the bytes of a picture: view, drawing, file."""

from attrs import field, frozen

from argmap.render.drawing.layout.engine import EngineChoice
from argmap.render.drawing.layout.lay_out import lay_out
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.write.formats import format_of
from argmap.render.drawing.write.job import Job, Written
from argmap.render.view.view import Body, View
from argmap.render.views.subject import Subject
from argmap.render.views.views import view_kind
from argmap.render.views.wish import Wish


@frozen(kw_only=True)
class Request:
    """Which picture is asked for: `view` and `format` are words of VIEWS and FORMATS."""

    view: str = "argument"
    format: str = "svg"
    theme: Theme = Theme.AUTO
    wish: Wish = field(factory=Wish)
    engine: EngineChoice = field(factory=EngineChoice)


def render(subject: Subject, request: Request | None = None) -> Written:
    """Return the picture of a map. The same map gives the same bytes on every machine.

    Raises: ValueError for an unknown word; WishError where the view has no such part and
    FormatError where the format cannot hold it, both saying what to ask instead; EngineError
    (with advice) where no layout engine answers in time; MissingPartError (with advice) where
    a format needs a package that is not installed.
    """
    request = request or Request()
    view = view_kind(request.view).make(subject, request.wish)
    return draw(view, request.format, request.theme, request.engine)


def draw(
    view: View[Body],
    format: str = "svg",
    theme: Theme = Theme.AUTO,
    engine: EngineChoice | None = None,
) -> Written:
    """Return any view as a picture. Errors as in `render`."""
    chosen = engine or EngineChoice()
    return format_of(format).write(Job(view, lambda: lay_out(view, chosen), theme))
