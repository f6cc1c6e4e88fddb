"""Rungs, grounds, families and expectations, against trying every deal."""

from itertools import combinations

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.agreement.analysis import analyse
from argmap.agreement.member import WORLD, Member, Reading, Standing
from argmap.agreement.review import review
from argmap.model.argument_map import ArgumentMap, Party
from argmap.model.expression import choices, holds
from argmap.model.position import ConflictExpectation, Rung, Verdict
from tests.agreement.bargains import PLACE, Bargain, Sets, bargains
from tests.semantics.made_maps import made_map

PARTIES = tuple(
    Party(id=id, name=id.upper(), span=PLACE, file=0, part_of=above)
    for id, above in (("a", None), ("b", "a"), ("c", "b"))
)
FAMILIES = {"a": {"a", "b", "c"}, "b": {"b", "c"}}
RUNGS = tuple(Rung)
TOLD = 5  # conflicts at home that are told of one party


@st.composite
def graded(draw: st.DrawFn) -> Bargain:
    """Draw a bargain whose demands have rungs, and whose grounds need not stand."""
    bargain = draw(bargains())
    standings = st.sampled_from(
        (Standing.STANDS, Standing.STANDS, Standing.OPEN, Standing.FALLEN)
    )
    members = tuple(
        evolve(
            member,
            rung=None if member.mover == WORLD else draw(st.sampled_from(RUNGS)),
            standing=draw(standings),
        )
        for member in bargain.members
    )
    return Bargain(bargain.issues, members)


def counted(bargain: Bargain, reading: Reading, rungs: tuple[Rung, ...]) -> tuple[Member, ...]:
    stand = {Standing.STANDS} | ({Standing.OPEN} if reading is Reading.CAUTIOUS else set())
    return tuple(m for m in bargain.members if m.standing in stand and m.rung in (None, *rungs))


def conflicts_of(bargain: Bargain, members: tuple[Member, ...]) -> Sets:
    return Bargain(bargain.issues, members).conflicts()


def as_map(bargain: Bargain, *expected: tuple[str, ...]) -> ArgumentMap:
    return evolve(
        made_map(""),
        issues=bargain.issues,
        parties=PARTIES,
        conflict_expectations=tuple(
            ConflictExpectation(members=members, span=PLACE, file=0) for members in expected
        ),
    )


@given(graded(), st.sampled_from(Reading))
def test_the_steps_climb_the_rungs_to_the_first_that_cannot_be_met(
    bargain: Bargain, reading: Reading
) -> None:
    found = analyse(bargain.issues, bargain.members, reading)
    below: tuple[Member, ...] | None = None
    wanted: list[tuple[Rung, bool]] = []
    for end, rung in enumerate(RUNGS, 1):
        members = counted(bargain, reading, RUNGS[:end])
        if members != below:  # a rung that asks for nothing new is no step
            wanted.append((rung, bargain.can_meet(members)))
        below = members
        if not wanted[-1][1]:
            break
    assert [(step.rung, step.possible) for step in found.steps] == wanted
    last = found.steps[-1]
    if len(found.steps) > 1 and not last.possible:
        told = {frozenset(conflict.members) for conflict in last.conflicts}
        end = 1 + RUNGS.index(last.rung)
        assert told == conflicts_of(bargain, counted(bargain, reading, RUNGS[:end]))
    assert all(not step.conflicts for step in found.steps if step.possible)
    assert all(step.complete for step in found.steps)


@given(graded(), st.sampled_from(Reading))
def test_what_does_not_count_changes_no_answer(bargain: Bargain, reading: Reading) -> None:
    red_lines = counted(bargain, reading, (Rung.RED_LINE,))
    found = analyse(bargain.issues, bargain.members, reading)
    bare = analyse(bargain.issues, red_lines, reading)
    assert found.members == bargain.members
    assert evolve(found, members=(), steps=()) == evolve(bare, members=(), steps=())
    told = review(as_map(bargain), bargain.members)
    answer = told.cautious if reading is Reading.CAUTIOUS else told.confident
    assert answer is (Verdict.POSSIBLE if bargain.can_meet(red_lines) else Verdict.IMPOSSIBLE)


def at_home(bargain: Bargain, movers: set[str], rungs: set[Rung | None]) -> tuple[Member, ...]:
    return tuple(
        member
        for member in bargain.members
        if member.mover in movers
        and member.rung in rungs
        and member.standing is not Standing.FALLEN
    )


@given(graded())
def test_conflicts_at_home_are_those_of_what_one_side_demands(bargain: Bargain) -> None:
    found = review(as_map(bargain), bargain.members)
    for mover in ("a", "b", "c"):
        told = {frozenset(one.members) for one in found.incoherent if one.movers == (mover,)}
        wanted = conflicts_of(bargain, at_home(bargain, {mover}, set(RUNGS)))
        assert told <= wanted
        assert len(told) == min(len(wanted), TOLD)
    facts = conflicts_of(bargain, at_home(bargain, {WORLD}, {None}))
    assert {frozenset(members) for members in found.impossible} == facts


@given(graded())
def test_a_family_is_divided_by_red_lines_of_several_of_it(bargain: Bargain) -> None:
    mover = {member.id: member.mover for member in bargain.members}
    wanted = {
        conflict
        for family in FAMILIES.values()
        for conflict in conflicts_of(bargain, at_home(bargain, family, {Rung.RED_LINE}))
        if len({mover[id] for id in conflict}) > 1
    }
    found = review(as_map(bargain), bargain.members).divided
    told = [frozenset(one.members) for one in found]
    assert len(told) == len(set(told))
    assert set(told) <= wanted
    assert bool(told) == bool(wanted) or len(wanted) > TOLD
    for one in found:
        assert set(one.movers) == {mover[id] for id in one.members}


@settings(deadline=None)
@given(graded(), st.data())
def test_an_expected_conflict_is_one_or_it_is_told_why_not(
    bargain: Bargain, data: st.DataObject
) -> None:
    ids = [member.id for member in bargain.members]
    named = tuple(
        data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=4, unique=True))
    )
    (found,) = review(as_map(bargain, named), bargain.members).conflicts
    members = tuple(member for member in bargain.members if member.id in named)
    fallen = tuple(m.id for m in members if m.standing is Standing.FALLEN)
    smallest = conflicts_of(bargain, members)
    assert found.is_met == (not fallen and smallest == {frozenset(named)})
    assert found.fallen == fallen
    if found.is_met or fallen:
        return
    assert bool(found.enough) == bool(smallest)
    assert not found.enough or frozenset(found.enough) in smallest
    assert (found.deal is None) == bool(smallest)
    if found.deal is not None:
        spoken_of = {choice.issue for m in members for choice in choices(m.expression)}
        assert [issue for issue, _ in found.deal] == [
            issue.id for issue in bargain.issues if issue.id in spoken_of
        ]
        assert all(holds(member.expression, dict(found.deal)) for member in members)
        assert set(found.with_deal) & set(named) == set()
        check_what_is_missing(bargain, members, found.with_deal)


def check_what_is_missing(
    bargain: Bargain, named: tuple[Member, ...], missing: tuple[str, ...]
) -> None:
    """What is missing makes a conflict with all that are named, and no less of it does."""
    others = [
        member
        for member in bargain.members
        if member not in named
        and member.rung in (None, Rung.RED_LINE)
        and member.standing is not Standing.FALLEN
    ]
    if bargain.can_meet([*named, *others]) or not bargain.can_meet(others):
        assert missing == ()
        return
    added = [member for member in others if member.id in missing]
    assert len(added) == len(missing)
    assert not bargain.can_meet([*named, *added])
    for fewer in combinations(added, len(added) - 1):
        assert bargain.can_meet([*named, *fewer])
