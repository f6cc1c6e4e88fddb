"""The page of an agreement: bands of conflicts, ways out of them, or the deals."""

from collections.abc import Mapping

from argmap.agreement.agreement import Agreement, Conflict
from argmap.agreement.member import Reading, Standing
from argmap.model.position import Rung
from argmap.render.view.page import Band, DealCard, Page
from argmap.render.views.agreement.cast import cast_of
from argmap.render.views.agreement.rows import Rows, issues_of
from argmap.render.views.agreement.verdict import (
    DEALS,
    alone,
    count,
    of_reading,
    summary,
    verdict,
)
from argmap.render.views.agreement.ways_out import exits, issue_title, told_choice
from argmap.render.views.subject import Known
from argmap.render.views.wish import Wish

_ROWS = 12  # rows that are drawn of a knot
_BEYOND = 6  # and of what still divides parties that could agree


def page_of(known: Known, readings: Mapping[Reading, Agreement], wish: Wish) -> Page:
    """Return the page of one reading; the other tells what it lets in or leaves out.

    With a focus, which is one of `foci`, the page is about that alone. Cost: linear in what
    is listed.
    """
    return _Builder(known, readings, wish).page()


class _Builder:
    def __init__(
        self,
        known: Known,
        readings: Mapping[Reading, Agreement],
        wish: Wish,
    ) -> None:
        self._map, self._known, self._focus = known.map, known, wish.focus
        self._agreement, self._cautious = readings[wish.reading], readings[Reading.CAUTIOUS]
        self._cast = cast_of(known.map)
        self._rows = Rows(known, self._cast, self._agreement.members)

    def page(self) -> Page:
        return self._whole() if self._focus is None else self._part(self._focus)

    def _whole(self) -> Page:
        found = self._agreement
        open_ = found.possible
        said, told = verdict(found, self._cast), summary(self._map, found)
        return Page(
            verdict=said,
            summary=told,
            contents=tuple(
                (str(knot.number), issue_title(self._map, knot.issues)) for knot in found.knots
            ),
            remarks=(self._reading(),),
            possible=open_,
            names=self._names(),
            middle="What there is to settle",
            bands=self._zone() if open_ else self._knots(),
            exits_title="" if open_ else "What would have to give",
            exits_remarks=() if open_ else (self._needed(), *alone(found, self._cast)),
            exits=exits(self._map, found, self._cast),
            deals_title=self._deals_title() if open_ else "",
            deals=self._deals(),
            after=(*self._beyond(), *self._otherwise()),
        )

    def _part(self, focus: str) -> Page:
        """Return the page about a knot, or about what one member or position conflicts with."""
        found = self._agreement
        own = [one for one in found.conflicts if self._chosen(one)]
        knots = {one.knot for one in own}
        bands = self._knots() or self._otherwise() or self._uncontested(focus)
        said = f"{'Knot ' if focus.isdigit() else ''}{focus}: {self._subject(focus)}"
        told = [f"{count(len(own), 'conflict')} of {len(found.conflicts)}."]
        if focus.isdigit():
            knot = found.knots[int(focus) - 1]
            least = min((len(one.give_up) for one in knot.concessions), default=0)
            told.append(f"Untying this knot takes at least {count(least, 'concession')}.")
        return Page(
            verdict=said,
            summary=tuple(told),
            contents=(),
            remarks=(self._reading(),),
            possible=not own,
            names=self._names(),
            middle="What there is to settle",
            bands=bands,
            exits_title="What would have to give" if knots else "",
            exits_remarks=(self._needed(),) if knots else (),
            exits=tuple(
                way for way in exits(self._map, found, self._cast) if int(way.sign) in knots
            ),
            detailed=True,
        )

    def _subject(self, focus: str) -> str:
        """Return what a part is about, in words."""
        if focus.isdigit():
            return issue_title(self._map, self._agreement.knots[int(focus) - 1].issues)
        members = [m for m in self._agreement.members if is_of(m.id, focus)]
        issues = dict.fromkeys(issue for member in members for issue in issues_of(member))
        who = "a fact" if members[0].rung is None else self._cast.name(members[0].mover)
        return f"{who} on {issue_title(self._map, tuple(issues))}"

    def _chosen(self, conflict: Conflict) -> bool:
        focus = self._focus
        if focus is None:
            return True
        if focus.isdigit():
            return conflict.knot == int(focus)
        return any(is_of(member, focus) for member in conflict.members)

    def _names(self) -> tuple[tuple[str, int], tuple[str, int]]:
        if self._cast.two_sided:
            names = [(self._cast.name(p), self._cast.colour(p)) for p in self._cast.parties]
            names += [("", 0)] * 2
            return names[0], names[1]
        return ("What one side demands", 0), ("What others demand", 0)

    def _reading(self) -> str:
        if self._focus is not None:
            return of_reading(self._agreement, 0)
        known = {conflict.members for conflict in self._agreement.conflicts}
        extra = sum(one.members not in known for one in self._cautious.conflicts)
        return of_reading(self._agreement, extra)

    def _knots(self) -> tuple[Band, ...]:
        bands = []
        for knot in self._agreement.knots:
            self._rows.new_band()
            all_ = [one for one in self._agreement.conflicts if one.knot == knot.number]
            own = [one for one in all_ if self._chosen(one)]
            if not own:
                continue
            least = "" if knot.complete else "at least "
            told = own[:_ROWS]
            some = f", {len(told)} of them drawn" if len(told) < len(all_) else ""
            bands.append(
                Band(
                    sign=str(knot.number),
                    title=issue_title(self._map, knot.issues),
                    remark=f"{least}{count(len(all_), 'conflict')}{some}",
                    rows=tuple(self._rows.conflict(one.members) for one in told),
                    brief=len(own) == 1 and len(knot.issues) == 1,
                )
            )
        return tuple(bands)

    def _otherwise(self) -> tuple[Band, ...]:
        """Return the smallest conflict of each demand that the cautious reading lets in."""
        if self._agreement.reading is Reading.CAUTIOUS:
            return ()
        rows = []
        for member in self._cautious.members:
            found = [
                one
                for one in self._cautious.conflicts
                if member.id in one.members and (not self._focus or self._chosen(one))
            ]
            if member.standing is Standing.OPEN and found:
                self._rows.new_band()
                others = len(found) - 1
                more = f"and {count(others, 'further conflict')} with it" if others else ""
                rows.append(self._rows.conflict(found[0].members, more))
        if not rows:
            return ()
        title = "Only in the cautious reading"
        remark = "the claims behind a dashed demand are undecided, so it does not count above"
        return (Band(sign="?", title=title, remark=remark, rows=tuple(rows), faint=True),)

    def _uncontested(self, focus: str) -> tuple[Band, ...]:
        """Return a member or position that conflicts with nothing."""
        ids = [member.id for member in self._agreement.members if is_of(member.id, focus)]
        row = self._rows.alone(ids)
        remark = "conflicts with no red line"
        return (Band(sign="=", title=self._subject(focus), remark=remark, rows=(row,)),)

    def _beyond(self) -> tuple[Band, ...]:
        """Return what still divides parties that could agree: the first rung not met."""
        bands = []
        for step in self._agreement.steps:
            if not step.conflicts:
                continue
            self._rows.new_band()
            told = step.conflicts[:_BEYOND]
            rows = tuple(self._rows.conflict(one.members) for one in told)
            wish = step.rung.value.replace("-", " ")
            title = f"What still divides them: not every {wish} can be met"
            left_out = len(step.conflicts) - len(rows)
            least = "" if step.complete else "at least "
            more = f"; {least}{left_out} more not drawn" if left_out or least else ""
            remark = f"no bar to a deal{more}"
            bands.append(Band(sign="+", title=title, remark=remark, rows=rows, faint=True))
        return tuple(bands)

    def _zone(self) -> tuple[Band, ...]:
        """Return a row for each issue of which red lines or facts speak."""
        counted = [
            member
            for member in self._agreement.members
            if member.counts(self._agreement.reading) and member.rung in (None, Rung.RED_LINE)
        ]
        rows = Rows(self._known, self._cast, counted)
        deals = [dict(deal) for deal in self._agreement.deals]
        bands = []
        for issue in self._map.issues:
            speaking = [member for member in counted if issue.id in issues_of(member)]
            if speaking:
                first = [member for member in speaking if issues_of(member)[-1] == issue.id]
                row = rows.zone(issue.id, first, deals)
                bands.append(Band(sign="", title="", remark="", rows=(row,)))
        return tuple(bands)

    def _needed(self) -> str:
        if len(self._agreement.knots) == 1:
            return "One of these would be enough."
        if self._focus is not None:
            return "One of these for each knot shown; a deal needs the other knots untied too."
        return "A deal needs one card of every knot."

    def _deals_title(self) -> str:
        deals = len(self._agreement.deals)
        shown = f", {DEALS} of {deals}" if deals > DEALS else ""
        return f"Deals that cross no red line{shown}"

    def _deals(self) -> tuple[DealCard, ...]:
        return tuple(
            DealCard(number=number, lines=tuple(told_choice(self._map, *pick) for pick in deal))
            for number, deal in enumerate(self._agreement.deals[:DEALS], start=1)
        )


def is_of(member: str, focus: str) -> bool:
    """Return whether a member is what a page is about, or a rung of that position."""
    return focus in (member, member.partition("/")[0])
