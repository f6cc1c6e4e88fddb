"""The deals there are, as a formula: which demands can be met together, and by what deal."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

from argmap.agreement.member import Member
from argmap.model.expression import And, Choice, Expression, If, Not, Or
from argmap.model.position import Issue
from argmap.solving.least_cost import LeastCost
from argmap.solving.satisfaction import Engine, Satisfaction

Numbers = tuple[int, ...]  # members by their places, ascending
Deal = tuple[tuple[str, str], ...]  # issues with the option that holds, in the map's order


class DealSpace:
    """All ways to pick one option per issue, with a selector for each demand or constraint.

    A selector implies a literal that is equivalent to its expression (Tseitin 1968), so that
    a model also tells which of the others are met. Issues without options are left out.
    Cost: making it is linear in the expressions, quadratic in the options of an issue.
    """

    def __init__(self, issues: Sequence[Issue], members: Sequence[Member]) -> None:
        self._solver = Satisfaction(engine=Engine.MINISAT)
        self._made_of = (issues, members)
        self._issues = tuple(issue for issue in issues if issue.options)
        self._option: dict[tuple[str, str], int] = {}
        for issue in self._issues:
            self._add_issue(issue)
        self._meaning = [self._literal(member.expression) for member in members]
        self._selector = [self._solver.selector() for _ in members]
        for selector, literal in zip(self._selector, self._meaning, strict=True):
            self._solver.add([(-selector, literal)])

    def can_meet(self, members: Iterable[int], picks: Sequence[int] = ()) -> bool:
        """Return whether some deal meets all these members, given by their numbers.

        Args: picks: literals of options that hold or do not.
        """
        selectors = [self._selector[member] for member in members]
        return self._solver.is_possible([*selectors, *picks])

    def met(self) -> list[bool]:
        """Return which members the deal found last meets."""
        return self._solver.held(self._meaning)

    def least_unmet(self, movable: Numbers, fixed: Numbers) -> "LeastUnmet":
        """Return a search for deals that meet the fixed members, and most of the movable."""
        return LeastUnmet(DealSpace(*self._made_of), movable, fixed)

    def deals(self, members: Sequence[int], issues: frozenset[str]) -> Iterator[Deal]:
        """Return the deals that meet these members, in the order of issues and options.

        Each is told by these issues alone, once, whatever holds of the others. Cost: at most
        one call of the solver per option of each issue for each deal.
        """
        asked = [issue for issue in self._issues if issue.id in issues]
        if self.can_meet(members):
            yield from self._below(list(members), asked, [])

    def _below(
        self, members: list[int], asked: list[Issue], picks: list[int]
    ) -> Iterator[Deal]:
        if len(picks) == len(asked):
            named = {literal: key for key, literal in self._option.items()}
            yield tuple(named[pick] for pick in picks)
            return
        issue = asked[len(picks)]
        for option in issue.options:
            pick = self._option[issue.id, option.name]
            if self.can_meet(members, [*picks, pick]):
                yield from self._below(members, asked, [*picks, pick])

    def _add_issue(self, issue: Issue) -> None:
        literals = [self._solver.selector() for _ in issue.options]
        for option, literal in zip(issue.options, literals, strict=True):
            self._option[issue.id, option.name] = literal
        self._solver.add([literals])
        for place, first in enumerate(literals):
            self._solver.add((-first, -second) for second in literals[place + 1 :])

    def _literal(self, expression: Expression) -> int:
        """Return a literal that is true in exactly the deals that meet an expression."""
        match expression:
            case Choice(issue, options):
                return self._any([self._option[issue, option] for option in options])
            case Not(operand):
                return -self._literal(operand)
            case And(operands):
                return -self._any([-self._literal(operand) for operand in operands])
            case Or(operands):
                return self._any([self._literal(operand) for operand in operands])
            case If(condition, consequence):
                return self._any([-self._literal(condition), self._literal(consequence)])

    def _any(self, literals: list[int]) -> int:
        if len(literals) == 1:
            return literals[0]
        defined = self._solver.selector()
        self._solver.add([(-defined, *literals), *((defined, -one) for one in literals)])
        return defined


class LeastUnmet:
    """A search for the smallest sets of members to leave unmet, in a space of its own."""

    def __init__(self, space: DealSpace, movable: Numbers, fixed: Numbers) -> None:
        self._solver = space._solver
        self._selector = {member: space._selector[member] for member in movable}
        self._search = LeastCost(
            space._solver,
            [-selector for selector in self._selector.values()],
            [space._selector[member] for member in fixed],
        )

    def next(self) -> Numbers | None:
        """Return a smallest set that contains none of those returned before; None: no more."""
        if not self._search.is_possible():
            return None
        selectors = self._selector.values()
        unmet = tuple(compress(self._selector, self._solver.held(-one for one in selectors)))
        self._solver.add([[self._selector[member] for member in unmet]])
        return unmet
