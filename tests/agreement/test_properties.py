"""What holds of every analysis, against trying every deal."""

from math import prod

from hypothesis import given

from argmap.agreement.agreement import Agreement
from argmap.agreement.analysis import analyse, verdict
from argmap.agreement.member import WORLD, Reading
from argmap.model.expression import holds
from tests.agreement.bargains import Bargain, Sets, bargains, minimal

PLENTY = 10_000


def analysed(bargain: Bargain, limit: int = PLENTY) -> Agreement:
    return analyse(bargain.issues, bargain.members, Reading.CAUTIOUS, limit)


def sets(found: Agreement) -> Sets:
    return {frozenset(conflict.members) for conflict in found.conflicts}


@given(bargains())
def test_conflicts_are_all_minimal_sets_that_no_deal_meets(bargain: Bargain) -> None:
    found = analysed(bargain)
    assert found.complete
    assert sets(found) == bargain.conflicts()
    assert len(found.conflicts) == len(sets(found))


@given(bargains())
def test_concessions_are_all_minimal_sets_that_open_a_deal(bargain: Bargain) -> None:
    found = analysed(bargain)
    given_up = {frozenset(concession.give_up) for concession in found.concessions}
    assert given_up == (set() if found.possible else bargain.concessions())
    assert found.concession_count == len(found.concessions)


@given(bargains())
def test_a_concession_hits_every_conflict_and_a_conflict_every_concession(
    bargain: Bargain,
) -> None:
    found = analysed(bargain)
    conflicts = sets(found)
    given_up = {frozenset(concession.give_up) for concession in found.concessions}
    assert given_up == (hitting_sets(conflicts) if conflicts else set())
    if conflicts:
        assert conflicts == hitting_sets(given_up)


def hitting_sets(family: Sets) -> Sets:
    """Return the minimal sets that meet every set of a family."""
    found: Sets = {frozenset()}
    for one in family:
        found = minimal(hit | {element} for hit in found for element in one)
    return found


@given(bargains())
def test_the_deals_are_those_that_meet_everything(bargain: Bargain) -> None:
    found = analysed(bargain)
    acceptable = [
        deal
        for deal in bargain.deals()
        if all(holds(member.expression, deal) for member in bargain.members)
    ]
    assert [dict(deal) for deal in found.deals] == acceptable
    assert found.possible == bool(acceptable)
    assert found.verdict is verdict(bargain.issues, bargain.members, Reading.CONFIDENT)


@given(bargains())
def test_what_a_concession_opens_can_be_had(bargain: Bargain) -> None:
    for concession in analysed(bargain).concessions:
        rest = [m for m in bargain.members if m.id not in concession.give_up]
        assert concession.opens
        for told in concession.opens:
            assert any(
                dict(told).items() <= deal.items()
                and all(holds(member.expression, deal) for member in rest)
                for deal in bargain.deals()
            )


@given(bargains())
def test_knots_multiply(bargain: Bargain) -> None:
    found = analysed(bargain)
    if found.possible:
        assert found.knots == ()
        return
    members = [id for knot in found.knots for id in knot.members]
    assert len(members) == len(set(members))
    assert prod(len(knot.concessions) for knot in found.knots) == len(found.concessions)
    for conflict in found.conflicts:
        assert set(conflict.members) <= set(found.knots[conflict.knot - 1].members)
    for concession in found.concessions:
        for knot in found.knots:
            part = tuple(id for id in concession.give_up if id in knot.members)
            assert part in [own.give_up for own in knot.concessions]


@given(bargains())
def test_who_can_move_alone_is_who_a_concession_is_all_of(bargain: Bargain) -> None:
    found = analysed(bargain)
    alone = {
        (concession.moved_by[0], concession.give_up)
        for concession in found.concessions
        if len(concession.moved_by) == 1
    }
    told = {(one.mover, c.give_up) for one in found.unilateral for c in one.concessions}
    assert told == alone


@given(bargains())
def test_lists_are_told_smallest_first_and_name_who_is_meant(bargain: Bargain) -> None:
    found = analysed(bargain)
    mover = {member.id: member.mover for member in bargain.members}
    for members in (
        [conflict.members for conflict in found.conflicts],
        [concession.give_up for concession in found.concessions],
    ):
        assert [len(some) for some in members] == sorted(len(some) for some in members)
    for conflict in found.conflicts:
        assert set(conflict.between) == {mover[id] for id in conflict.members} - {WORLD}
    for concession in found.concessions:
        assert set(concession.moved_by) == {mover[id] for id in concession.give_up}


@given(bargains())
def test_a_limit_cuts_from_the_end_and_says_so(bargain: Bargain) -> None:
    whole, first = analysed(bargain), analysed(bargain, limit=1)
    groups = {conflict.knot for conflict in first.conflicts}
    assert len(first.conflicts) == len(groups)
    assert first.possible == whole.possible
    assert len(first.deals) == min(1, len(whole.deals))
    assert sets(first) <= sets(whole)
    if not first.complete:
        assert len(whole.deals) + len(whole.conflicts) + len(whole.concessions) > 1
    else:
        assert (first.deals, first.conflicts) == (whole.deals, whole.conflicts)
        assert first.concessions == whole.concessions
