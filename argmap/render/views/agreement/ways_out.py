"""What would have to give, knot by knot, by who would have to move."""

from collections.abc import Mapping

from attrs import evolve

from argmap.agreement.agreement import Agreement, Concession, Knot
from argmap.agreement.member import WORLD, Member
from argmap.agreement.wording import sentence
from argmap.model.argument_map import ArgumentMap
from argmap.model.expression import Choice, Not, choices
from argmap.render.view.page import Exit, Give, Outcome, WayOut
from argmap.render.views.agreement.cast import Cast
from argmap.render.views.agreement.spoken import way_label

MOST = 6  # ways out that are drawn of a knot


def exits(map: ArgumentMap, agreement: Agreement, cast: Cast) -> tuple[Exit, ...]:
    """Return the ways out of each knot, the smallest first."""
    members = {member.id: member for member in agreement.members}
    return tuple(_exit(map, knot, members, cast) for knot in agreement.knots)


def _exit(map: ArgumentMap, knot: Knot, members: Mapping[str, Member], cast: Cast) -> Exit:
    told = sorted(knot.concessions, key=lambda one: len(one.give_up))[:MOST]
    columns: tuple[list[WayOut], ...] = ([], [], [])
    for concession in told:
        way = _way(map, concession, members, cast, several=len(knot.issues) > 1)
        columns[_column(concession, cast)].append(way)
    left_out = len(knot.concessions) - len(told)
    least = "" if knot.complete else "at least "
    return Exit(
        sign=str(knot.number),
        title=issue_title(map, knot.issues),
        left=tuple(columns[0]),
        middle=tuple(columns[1]),
        right=tuple(columns[2]),
        more=f"and {least}{left_out} more" if left_out or least else "",
    )


def _column(concession: Concession, cast: Cast) -> int:
    """Return where a way out stands: by the party that moves, or by how many do."""
    movers = {
        mover if mover == WORLD else cast.party_of(mover) for mover in concession.moved_by
    }
    if not cast.two_sided:
        return 1 if len(movers) > 1 else 2 if movers == {WORLD} else 0
    if len(movers) > 1 or movers == {WORLD}:
        return 1
    return 2 * cast.parties.index(movers.pop())


def _way(
    map: ArgumentMap,
    concession: Concession,
    members: Mapping[str, Member],
    cast: Cast,
    *,
    several: bool,
) -> WayOut:
    sides = cast.sides(cast.parties)
    gives = []
    for id in concession.give_up:
        member = members[id]
        world = member.rung is None
        words = map.constraint_by_id[id].text if world else _given(map, member, several)
        actor = None if world else cast.actor(member.mover, sides)
        gives.append(Give(id=id, actor=actor, words=words))
    others = len(concession.opens) - 1
    least = "" if concession.opens_complete else "at least "
    deals = f"or {least}{others} other deal{'s' * (others > 1)}" if others > 0 else ""
    first = concession.opens[0] if concession.opens else ()
    about = {give.id: _ends_on(members[give.id], dict(first)) for give in gives}
    way = WayOut(
        gives=tuple(gives),
        opens=tuple(
            Outcome(
                issue=map.issue_by_id[issue].text,
                option=map.issue_by_id[issue].option(option).text,
                gives=tuple(give for give in gives if about[give.id] == issue),
            )
            for issue, option in first
        ),
        more=deals,
    )
    return evolve(way, label=way_label(way))


def _ends_on(member: Member, deal: Mapping[str, str]) -> str | None:
    """Return the issue of a deal on which a party that gives this up gives way."""
    if member.rung is None:
        return None
    spoken = [choice.issue for choice in choices(member.expression) if choice.issue in deal]
    return spoken[-1] if spoken else None


def _given(map: ArgumentMap, member: Member, several: bool) -> str:
    """Return a demand in a line, with its issue where the knot has more than one."""
    words = sentence(member.expression, map.issue_by_id)
    match member.expression:
        case Choice(issue) | Not(Choice(issue)) if several:
            return f"{map.issue_by_id[issue].text}: {words}"
    return words


def told_choice(map: ArgumentMap, issue: str, option: str) -> tuple[str, str]:
    """Return an issue and its option in words."""
    return map.issue_by_id[issue].text, map.issue_by_id[issue].option(option).text


def issue_title(map: ArgumentMap, issues: tuple[str, ...]) -> str:
    """Return what issues are about, in one line."""
    return " · ".join(map.issue_by_id[issue].text for issue in issues)
