"""The extractors of the SAT toolkit, over another encoding, find nothing that we do not."""

from itertools import product

from hypothesis import assume, given, settings
from pysat.examples.lbx import LBX  # type: ignore[import-untyped]
from pysat.examples.musx import MUSX  # type: ignore[import-untyped]
from pysat.examples.optux import OptUx  # type: ignore[import-untyped]
from pysat.formula import WCNF  # type: ignore[import-untyped]

from argmap.agreement.analysis import analyse
from argmap.agreement.member import Member, Reading
from argmap.model.expression import choices, holds
from argmap.model.position import Issue
from tests.agreement.bargains import Bargain, bargains


def formula(bargain: Bargain) -> WCNF:
    """Return the bargain as hard clauses and one soft clause per member, in its order.

    A member forbids, one clause each, the picks of its own issues that do not meet it.
    """
    written = WCNF()
    number = {
        (issue.id, option.name): place
        for place, (issue, option) in enumerate(
            ((issue, option) for issue in bargain.issues for option in issue.options), 1
        )
    }
    for issue in bargain.issues:
        options = [number[issue.id, option.name] for option in issue.options]
        written.append(options)
        for place, first in enumerate(options):
            for second in options[place + 1 :]:
                written.append([-first, -second])
    for place, member in enumerate(bargain.members, len(number) + 1):
        for pick in forbidden(bargain.issues, member):
            written.append([-place, *(-number[chosen] for chosen in pick)])
    for place, _ in enumerate(bargain.members, len(number) + 1):
        written.append([place], weight=1)
    return written


def forbidden(issues: tuple[Issue, ...], member: Member) -> list[tuple[tuple[str, str], ...]]:
    used = {choice.issue for choice in choices(member.expression)}
    own = [issue for issue in issues if issue.id in used]
    picks = product(*([(issue.id, option.name) for option in issue.options] for issue in own))
    return [pick for pick in picks if not holds(member.expression, dict(pick))]


@settings(deadline=None)
@given(bargains())
def test_the_extractors_agree(bargain: Bargain) -> None:
    found = analyse(bargain.issues, bargain.members, Reading.CAUTIOUS, 10_000)
    assume(not found.possible)
    conflicts = {frozenset(conflict.members) for conflict in found.conflicts}
    with OptUx(formula(bargain)) as smallest:
        best = smallest.compute()
    assert named(bargain, best) in conflicts
    assert len(best) == len(found.conflicts[0].members)
    with MUSX(formula(bargain), verbosity=0) as some:
        assert named(bargain, some.compute()) in conflicts
    with LBX(formula(bargain)) as corrections:
        listed = []
        for correction in corrections.enumerate():
            listed.append(named(bargain, correction))
            corrections.block(correction)
    assert set(listed) == {frozenset(concession.give_up) for concession in found.concessions}


def named(bargain: Bargain, places: list[int]) -> frozenset[str]:
    """Return the members whose soft clauses have these numbers, counted from 1."""
    return frozenset(bargain.members[place - 1].id for place in places)
