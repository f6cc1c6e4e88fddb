"""What views there are: each a word, and the module that makes it."""

from importlib import import_module
from typing import Protocol, cast

from attrs import frozen

from argmap.render.view.view import Body, View
from argmap.render.views.subject import Subject
from argmap.render.views.wish import Wish


class Maker(Protocol):
    """A module that makes a view."""

    def make(self, subject: Subject, wish: Wish, /) -> View[Body]:
        """Return the view. Raises: WishError with advice if it cannot be shown."""
        ...


@frozen
class ViewKind:
    """A view: the word that asks for it, and the module that makes it."""

    word: str
    module: str

    def make(self, subject: Subject, wish: Wish) -> View[Body]:
        """Make the view; only its own module is imported. Raises: WishError with advice."""
        maker = cast("Maker", import_module(f"argmap.render.views.{self.module}"))
        return maker.make(subject, wish)


VIEWS = (
    ViewKind("argument", "argument.argument_view"),
    ViewKind("agreement", "agreement.agreement_view"),
    ViewKind("compare", "comparison.comparison_view"),
)


def view_kind(word: str) -> ViewKind:
    """Return the view of that word. Raises: ValueError if there is none."""
    for kind in VIEWS:
        if kind.word == word:
            return kind
    raise ValueError(f"there is no view `{word}`")
