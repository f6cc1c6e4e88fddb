"""What the analysis of the positions says, as a value; `argmap.report` tells it."""

from attrs import frozen

from argmap.agreement.deal_space import Deal
from argmap.agreement.member import Member, Reading
from argmap.model.position import Rung, Verdict


@frozen(kw_only=True)
class Conflict:
    """A smallest set of demands and constraints that no deal can meet."""

    members: tuple[str, ...]  # ids, in the map's order
    between: tuple[str, ...]  # the parties whose demands are in it
    knot: int  # 1-based


@frozen(kw_only=True)
class Concession:
    """A smallest set to give up so that a deal can meet the rest, and what it opens."""

    give_up: tuple[str, ...]
    moved_by: tuple[str, ...]  # parties, and `world` where a constraint would have to give
    opens: tuple[Deal, ...]  # told by the issues that the conflicts are about
    opens_complete: bool


@frozen(kw_only=True)
class Knot:
    """Conflicts that hang together. What resolves one knot does not matter to another."""

    number: int  # 1-based
    members: tuple[str, ...]
    issues: tuple[str, ...]  # those that its members speak of
    concessions: tuple[Concession, ...]  # they resolve this knot alone
    complete: bool  # whether these are all concessions, of all conflicts


@frozen(kw_only=True)
class Step:
    """Whether a deal can meet everything up to a rung, and what keeps it from that."""

    rung: Rung
    possible: bool
    conflicts: tuple[Conflict, ...]  # of the first rung that cannot be met above the red lines
    complete: bool


@frozen(kw_only=True)
class Unilateral:
    """What one party (or the world) could do alone to make agreement possible."""

    mover: str
    concessions: tuple[Concession, ...]
    complete: bool


@frozen(kw_only=True)
class Agreement:
    """Whether there is a deal that crosses no red line; if not, why, and what would help.

    Lists are cut at the limit that was asked for; `complete` says whether any was.
    """

    reading: Reading
    possible: bool
    members: tuple[Member, ...]  # all demands and constraints, counted or not
    steps: tuple[Step, ...]  # red lines first; ends with the first step that is impossible
    deals: tuple[Deal, ...]
    deals_complete: bool
    conflicts: tuple[Conflict, ...]
    knots: tuple[Knot, ...]
    concessions: tuple[Concession, ...]
    concession_count: int  # how many there are; where a knot is incomplete, at least
    unilateral: tuple[Unilateral, ...]
    complete: bool

    @property
    def verdict(self) -> Verdict:
        """Return the answer in a word."""
        return Verdict.POSSIBLE if self.possible else Verdict.IMPOSSIBLE

    def member(self, id: str) -> Member:
        """Return a member by its id. Raises: KeyError."""
        for member in self.members:
            if member.id == id:
                return member
        raise KeyError(id)
