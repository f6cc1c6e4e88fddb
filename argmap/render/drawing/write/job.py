"""What a writer is asked for, and what it gives back."""

from collections.abc import Callable

from attrs import frozen

from argmap.render.drawing.drawing import Drawing
from argmap.render.drawing.style.theme import Theme
from argmap.render.view.view import Body, View

Laid = tuple[Drawing, tuple[str, ...]]  # with notes on how it was laid out


@frozen
class Job:
    """A view to write in a theme; `lay_out` gives its drawing to who needs one."""

    view: View[Body]
    lay_out: Callable[[], Laid]
    theme: Theme = Theme.AUTO


@frozen
class Written:
    """A file's content, and what the reader should be told about it."""

    content: bytes
    notes: tuple[str, ...] = ()
