"""What somebody wishes to see of a map, and why he cannot."""

from attrs import frozen

from argmap.agreement.member import Reading
from argmap.render.view.signs import Direction
from argmap.render.views.subject import Subject
from argmap.suggestion import did_you_mean


@frozen(kw_only=True)
class Wish:
    """Which part of a map to show, and how; each view says what it makes of it.

    `focus` is an id, and `depth` counts steps from it; in an argument without it, steps from
    the root file into other files. `whole` draws everything.
    """

    focus: str | None = None
    depth: int | None = None
    whole: bool = False
    direction: Direction = Direction.LEFT
    reading: Reading = Reading.CONFIDENT


class WishError(ValueError):
    """A view cannot show what was asked for; the message says what to ask instead."""


def refuse_impossible_part(subject: Subject, wish: Wish) -> None:
    """Refuse a part of a map that is none. Raises: WishError with advice."""
    known = subject.map.statement_by_id
    if wish.focus is not None and wish.focus not in known:
        advice = did_you_mean(wish.focus, known, "`argmap evaluate` lists the statements")
        raise WishError(f"{subject.name} has no `{wish.focus}`: {advice}")
    if wish.depth is not None and wish.depth < 0:
        raise WishError("--depth is a number of steps, from 0 on")
    if wish.whole and (wish.focus or wish.depth is not None):
        raise WishError("--whole draws everything; --focus and --depth draw a part")
