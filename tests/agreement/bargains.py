"""Small random bargains, and what is true of them by trying every deal."""

from collections.abc import Iterable
from itertools import chain, combinations, product

from attrs import frozen
from hypothesis import strategies as st

from argmap.agreement.member import WORLD, Member, Standing
from argmap.model.expression import And, Choice, Expression, If, Not, Or, holds
from argmap.model.position import Issue, Option, Rung
from argmap.text import SourceText, Span

PLACE = Span(SourceText("test.argmap", ""), 0, 0)
MOVERS = ("a", "b", "c", WORLD)
Sets = set[frozenset[str]]


@frozen
class Bargain:
    """Issues, and members that all count as red lines or facts."""

    issues: tuple[Issue, ...]
    members: tuple[Member, ...]

    def deals(self) -> list[dict[str, str]]:
        """Return every way to pick one option per issue."""
        picks = product(*([option.name for option in issue.options] for issue in self.issues))
        return [dict(zip((i.id for i in self.issues), pick, strict=True)) for pick in picks]

    def can_meet(self, members: Iterable[Member]) -> bool:
        """Return whether some deal meets all these members."""
        wanted = tuple(members)
        return any(all(holds(m.expression, deal) for m in wanted) for deal in self.deals())

    def conflicts(self) -> Sets:
        """Return every minimal set of members that no deal meets, the long way."""
        return minimal(
            frozenset(m.id for m in some)
            for some in subsets(self.members)
            if not self.can_meet(some)
        )

    def concessions(self) -> Sets:
        """Return every minimal set of members without which a deal meets the rest."""
        return minimal(
            frozenset(m.id for m in some)
            for some in subsets(self.members)
            if self.can_meet(m for m in self.members if m not in some)
        )


def subsets(members: tuple[Member, ...]) -> Iterable[tuple[Member, ...]]:
    sizes = range(len(members) + 1)
    return chain.from_iterable(combinations(members, size) for size in sizes)


def minimal(sets: Iterable[frozenset[str]]) -> Sets:
    """Return the sets that contain no other."""
    found: Sets = set()
    for candidate in sorted(sets, key=len):
        if not any(other <= candidate for other in found):
            found.add(candidate)
    return found


def issue(number: int, options: int) -> Issue:
    return Issue(
        id=f"i{number}",
        text=f"Issue {number}",
        options=tuple(
            Option(name=f"o{option}", text=f"Option {option}", span=PLACE)
            for option in range(options)
        ),
        span=PLACE,
        file=0,
        section=None,
    )


def member(number: int, mover: str, expression: Expression) -> Member:
    return Member(
        id=f"m{number}",
        mover=mover,
        rung=None if mover == WORLD else Rung.RED_LINE,
        expression=expression,
        standing=Standing.STANDS,
    )


@st.composite
def bargains(draw: st.DrawFn, most: int = 7) -> Bargain:
    sizes = draw(st.lists(st.integers(2, 3), min_size=1, max_size=3))
    issues = tuple(issue(number, options) for number, options in enumerate(sizes))
    expressions = draw(st.lists(expressions_about(issues), min_size=1, max_size=most))
    return Bargain(
        issues,
        tuple(
            member(number, draw(st.sampled_from(MOVERS)), expression)
            for number, expression in enumerate(expressions)
        ),
    )


def expressions_about(issues: tuple[Issue, ...]) -> st.SearchStrategy[Expression]:
    choice = st.sampled_from(issues).flatmap(
        lambda issue: st.lists(
            st.sampled_from([option.name for option in issue.options]),
            min_size=1,
            max_size=2,
            unique=True,
        ).map(lambda names: Choice(issue.id, tuple(names)))
    )
    return st.recursive(choice, _joined, max_leaves=3)


def _joined(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    pair = st.tuples(inner, inner)
    return st.one_of(
        inner.map(Not),
        pair.map(And),
        pair.map(Or),
        st.builds(If, inner, inner),
    )
