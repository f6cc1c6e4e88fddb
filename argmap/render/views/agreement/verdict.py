"""The sentences of the page: what the analysis comes to, and how it was read."""

from argmap.agreement.agreement import Agreement, Concession, Knot
from argmap.agreement.member import WORLD, Reading, Standing
from argmap.model.argument_map import ArgumentMap
from argmap.render.views.agreement.cast import Cast

DEALS = 6  # so many deals are drawn


def verdict(agreement: Agreement, cast: Cast) -> str:
    """Return the answer in a line."""
    whose = "both sides' red lines" if len(cast.parties) == 2 else "every party's red lines"
    if agreement.possible:
        return f"A deal can respect {whose}"
    return f"No deal can respect {whose}"


def summary(map: ArgumentMap, agreement: Agreement) -> tuple[str, ...]:
    """Return what stands under the verdict."""
    if agreement.possible:
        deals, issues = len(agreement.deals), len(map.issues)
        least = "" if agreement.complete else "At least "
        cross = "crosses" if deals == 1 else "cross"
        told = f"{count(deals, 'deal')} on {count(issues, 'issue')} {cross} no red line"
        return (f"{least}{told}; what they settle on is framed below.",)
    least = "" if _all_known(agreement) else "At least "
    conflicts, knots = len(agreement.conflicts), len(agreement.knots)
    counted = f"{least}{count(conflicts, 'conflict')}"
    where = (
        ", all in one knot"
        if knots == 1
        else f" in {knots} separate knots: untying one does not loosen the others"
    )
    return (f"{counted}{where}.", price(agreement))


def price(agreement: Agreement) -> str:
    """Return how many concessions a deal takes at least."""
    if not all(knot.concessions for knot in agreement.knots):
        return "No concession that was found opens a deal."
    least = sum(min(len(one.give_up) for one in knot.concessions) for knot in agreement.knots)
    more = "" if _all_known(agreement) else ", as far as is known"
    return f"A deal takes at least {count(least, 'concession')}{more}."


def of_reading(agreement: Agreement, extra: int) -> str:
    """Return what was counted. `extra` conflicts come in with the cautious reading."""
    open_ = sum(member.standing is Standing.OPEN for member in agreement.members)
    if not open_:
        return "Both readings agree: no demand rests on undecided claims."
    one = open_ == 1
    rest = f"{count(open_, 'demand')} that {'rests' if one else 'rest'} on undecided claims"
    if agreement.reading is Reading.CAUTIOUS:
        return f"Cautious reading: {rest} {'counts' if one else 'count'} too (dashed)."
    tail = f"; counting {'it' if one else 'them'} adds {count(extra, 'conflict')}"
    left_out = f"{rest} {'is' if one else 'are'} left out"
    return f"Confident reading: {left_out}{f' (dashed, at the end){tail}' if extra else ''}."


def alone(agreement: Agreement, cast: Cast) -> tuple[str, ...]:
    """Return what each side could do alone, and how many smallest ways there are.

    A party's constituencies are on its side.
    """
    known = "" if _all_known(agreement) else ", as far as is known"
    sentences = []
    for party in cast.parties:
        own = [_own(knot, party, cast) for knot in agreement.knots]
        side = cast.name(party)
        if any(_movers(one) - {party} for one in own if one is not None):
            side += "'s side"
        if None in own:
            sentences.append(f"{side} alone cannot open a deal{known}.")
        else:
            least = count(sum(len(one.give_up) for one in own if one), "demand")
            sentences.append(
                f"If only {side} gives way, it would have to give up {least}{known}."
            )
    facts = [_own(knot, WORLD, cast) for knot in agreement.knots]
    if None not in facts:
        changes = count(sum(len(one.give_up) for one in facts if one), "fact")
        sentences.append(f"If no party gives way, {changes} would have to change{known}.")
    ways = _ways(agreement)
    return (" ".join(sentences), ways) if ways else (" ".join(sentences),)


def _own(knot: Knot, mover: str, cast: Cast) -> Concession | None:
    """Return the smallest way out of a knot that one side, or the world, can take alone."""
    alone_ = (
        one
        for one in knot.concessions
        if all(cast.party_of(other) == mover for other in one.moved_by)
    )
    return min(alone_, key=_size, default=None)


def _movers(concession: Concession) -> set[str]:
    return set(concession.moved_by)


def _ways(agreement: Agreement) -> str:
    if len(agreement.knots) < 2 or not agreement.concessions:
        return ""
    least = "" if _all_known(agreement) else "at least "
    return f"In all there are {least}{agreement.concession_count} such combinations."


def count(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _size(concession: Concession) -> int:
    return len(concession.give_up)


def _all_known(agreement: Agreement) -> bool:
    return all(knot.complete for knot in agreement.knots)
