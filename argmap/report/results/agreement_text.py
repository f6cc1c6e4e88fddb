"""The analysis of an agreement in words: the conflicts, why, and what would have to give."""

from collections.abc import Iterator, Mapping

from argmap.agreement.agreement import Agreement, Concession, Conflict, Knot, Step
from argmap.agreement.deal_space import Deal
from argmap.agreement.explanation import Tracer
from argmap.agreement.member import WORLD
from argmap.model.argument_map import ArgumentMap
from argmap.model.position import Rung
from argmap.report.phrases import counted, listed, wrapped
from argmap.report.results.agreement_member import MemberTeller, listed_movers
from argmap.report.terminal import visible_lines
from argmap.sources.bibliography.reference import Reference

_SHOWN = 5  # concessions that are told one by one, and deals
_RUNG_WORDS = {Rung.TARGET: "every target", Rung.IDEAL: "every ideal"}


def agreement_text(
    agreement: Agreement,
    tracer: Tracer,
    map: ArgumentMap,
    references: Mapping[str, Reference],
    cautious: Agreement | None = None,
) -> str:
    """Return an analysis as paragraphs.

    Args: cautious: where both readings are asked for, the other one; what only it finds is
    told after the confident reading.
    """
    teller = _Teller(tracer, map, references)
    lines = list(teller.reading(agreement))
    if cautious is not None:
        lines += teller.difference(agreement, cautious)
    return visible_lines("\n".join(lines)) + "\n"


class _Teller:
    def __init__(
        self, tracer: Tracer, map: ArgumentMap, references: Mapping[str, Reference]
    ) -> None:
        self._map = map
        self._members = MemberTeller(tracer, map, references)

    def reading(self, agreement: Agreement) -> Iterator[str]:
        """Return the lines about one reading."""
        yield from wrapped(_headline(agreement))
        if agreement.possible:
            yield from self._deals(agreement)
        for knot in agreement.knots:
            yield from self._knot(knot, agreement)
        if not agreement.possible:
            yield from self._change(agreement)
        for step in agreement.steps[1:]:
            yield from self._step(step)
        yield from self._fallen(agreement)

    def difference(self, confident: Agreement, cautious: Agreement) -> Iterator[str]:
        """Return the lines about what only the cautious reading finds."""
        yield ""
        added = [m for m in cautious.members if m.counts(cautious.reading)]
        added = [m for m in added if not m.counts(confident.reading)]
        if not added:
            yield from wrapped("Nothing rests on an undecided claim: both readings agree.")
            return
        open_ones = listed([member.id for member in added])
        yield from wrapped(
            f"In the cautious reading {open_ones} {'counts' if len(added) == 1 else 'count'} "
            "too, though the grounds are undecided. "
            f"Agreement is then {cautious.verdict}."
        )
        known = {conflict.members for conflict in confident.conflicts}
        new = [conflict for conflict in cautious.conflicts if conflict.members not in known]
        for conflict in new:
            yield from wrapped(f"- Further conflict: {listed(list(conflict.members))}.", "  ")
            for id in conflict.members:
                yield from self._members.lines(id, "  ")

    def _deals(self, agreement: Agreement) -> Iterator[str]:
        for deal in agreement.deals[:_SHOWN]:
            yield from wrapped(f"- {self._deal(deal)}", "  ")
        more = len(agreement.deals) - _SHOWN
        if more > 0:
            yield f"- … {more} more"

    def _knot(self, knot: Knot, agreement: Agreement) -> Iterator[str]:
        issues = [_flat(self._map.issue_by_id[id].text) for id in knot.issues]
        yield ""
        yield from wrapped(f"Knot {knot.number}: {'; '.join(issues)}")
        conflicts = [c for c in agreement.conflicts if c.knot == knot.number]
        ids = dict.fromkeys(id for conflict in conflicts for id in conflict.members)
        for id in ids:
            yield from self._members.lines(id)
        yield from _conflicts(conflicts)
        yield from self._ways(knot.concessions, knot.complete, "To untie it")

    def _change(self, agreement: Agreement) -> Iterator[str]:
        if len(agreement.knots) > 1:
            yield ""
            everything = agreement.concession_count == len(agreement.concessions)
            complete = all(knot.complete for knot in agreement.knots)
            if complete and not everything:
                ways = counted(agreement.concession_count, "smallest way")
                yield from wrapped(
                    f"Each way to untie all {len(agreement.knots)} knots takes one of each: "
                    f"{ways} in all. The smallest:"
                )
            yield from self._ways(
                agreement.concessions,
                complete,
                "To untie all of them" if everything or not complete else "",
            )
        yield ""
        alone = [told.mover for told in agreement.unilateral]
        if not alone:
            yield from wrapped("No party can make agreement possible alone.")
        else:
            names = listed_movers(self._map, tuple(alone))
            yield from wrapped(f"Who could make agreement possible alone: {names}.")

    def _ways(
        self, concessions: tuple[Concession, ...], complete: bool, title: str
    ) -> Iterator[str]:
        if title:
            least = "" if complete else "at least "
            yield f"  {title}, {least}{counted(len(concessions), 'smallest way')}:"
        for concession in concessions[:_SHOWN]:
            yield from wrapped(f"  - {self._concession(concession)}", "    ")
        if len(concessions) > _SHOWN:
            yield f"  - … {len(concessions) - _SHOWN} more"

    def _concession(self, concession: Concession) -> str:
        by_mover: dict[str, list[str]] = {}
        for id in concession.give_up:
            by_mover.setdefault(self._members.mover(id), []).append(id)
        acts = [
            f"{listed([self._members.fact(id) for id in ids])} no longer "
            f"{'holds' if len(ids) == 1 else 'hold'}"
            if mover == WORLD
            else f"{self._map.party_by_id[mover].name} gives up {listed(ids)}"
            for mover, ids in by_mover.items()
        ]
        if not concession.opens:
            return f"{'; '.join(acts)}."
        more = "" if concession.opens_complete and len(concession.opens) == 1 else ", for one"
        return f"{'; '.join(acts)}. This opens{more}: {self._deal(concession.opens[0])}."

    def _step(self, step: Step) -> Iterator[str]:
        yield ""
        what = _RUNG_WORDS[step.rung]
        if step.possible:
            yield from wrapped(f"A deal can meet {what} as well.")
            return
        if not step.conflicts:
            return
        yield from wrapped(f"No deal can meet {what} as well:")
        yield from _conflicts(list(step.conflicts))

    def _deal(self, deal: Deal) -> str:
        texts = [
            _flat(self._map.issue_by_id[issue].option(option).text) for issue, option in deal
        ]
        return "; ".join(f"“{text}”" for text in texts)

    def _fallen(self, agreement: Agreement) -> Iterator[str]:
        out = [
            member.id for member in agreement.members if not member.counts(agreement.reading)
        ]
        if out:
            yield ""
            yield from wrapped(
                f"Left out, since the claims behind them are not accepted: {listed(out)}."
            )


def _headline(agreement: Agreement) -> str:
    if agreement.possible:
        count = len(agreement.deals)
        least = "" if agreement.deals_complete else "at least "
        deals = "deal crosses" if count == 1 else "deals cross"
        return f"Agreement is possible: {least}{count} {deals} no red line."
    count, knots = len(agreement.conflicts), len(agreement.knots)
    least = "" if all(knot.complete for knot in agreement.knots) else "at least "
    apart = f" in {knots} independent knots" if knots > 1 else ""
    return (
        "Agreement is impossible: every deal crosses a red line or goes against a fact. "
        f"Why: {least}{counted(count, 'smallest conflict')}{apart}."
    )


def _conflicts(conflicts: list[Conflict]) -> Iterator[str]:
    if len(conflicts) == 1:
        yield (
            "  No deal can meet these together."
            if len(conflicts[0].members) > 1
            else ("  No deal can meet this.")
        )
        return
    yield "  No deal can meet together:"
    for conflict in conflicts[: 2 * _SHOWN]:
        yield from wrapped(f"  - {listed(list(conflict.members))}", "    ")
    if len(conflicts) > 2 * _SHOWN:
        yield f"  - … {len(conflicts) - 2 * _SHOWN} more"


def _flat(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
