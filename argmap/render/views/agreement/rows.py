"""A conflict as a row of the page: cards on both sides, the issues between them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from argmap.agreement.elimination import Elimination, eliminate
from argmap.agreement.member import Member, Standing
from argmap.agreement.wording import alternatives
from argmap.model.expression import choices
from argmap.model.position import Issue, Option
from argmap.render.view.page import (
    BandRow,
    DemandCard,
    FactCard,
    IssueTable,
    OptionRow,
    Side,
    Vote,
)
from argmap.render.views.agreement.cast import Cast
from argmap.render.views.agreement.grounds import basis
from argmap.render.views.agreement.spoken import demand_label, fact_label, table_label
from argmap.render.views.statements.statement_node import place_of
from argmap.render.views.subject import Known


class Rows:
    """Builds the rows of one page; what has been shown in full is brief further down."""

    def __init__(self, known: Known, cast: Cast, members: Sequence[Member]) -> None:
        self._known, self._cast = known, cast
        self._map = known.map
        self._members = {member.id: member for member in members}
        self._told: set[str] = set()  # members whose grounds are on the page
        self._shown: set[str] = set()  # issues that the band has shown in full

    def new_band(self) -> None:
        """Forget which issues have been shown: the next rows stand under another heading."""
        self._shown.clear()

    def conflict(self, ids: Sequence[str], more: str = "") -> BandRow:
        """Return the row of a conflict."""
        members = [self._members[id] for id in ids]
        issues = self._map.issue_by_id
        found = eliminate(issues, members)
        shared = Counter(issue for member in members for issue in issues_of(member))
        shown = [i for i in found.speaks if i == found.empty or shared[i] > 1]
        row = self._row(members, found, shown)
        if not more and len(row.tables) > 1 and found.empty is not None:
            more = f"no option is left on: {issues[found.empty].text}"
        return evolve(row, outcome=self._outcome(row), more=more)

    def alone(self, ids: Sequence[str]) -> BandRow:
        """Return members that conflict with nothing, each with the issues it speaks of."""
        members = [self._members[id] for id in ids]
        found = eliminate(self._map.issue_by_id, members[:1])
        issues = dict.fromkeys(issue for member in members for issue in issues_of(member))
        return self._row(members, found, list(issues))

    def zone(
        self, issue: str, members: Sequence[Member], deals: Iterable[Mapping[str, str]]
    ) -> BandRow:
        """Return the row of an issue in which the parties can meet.

        What a demand rules out is told as it follows from all red lines and facts together.
        Args: members: those that are drawn in this row.
        """
        issues = self._map.issue_by_id
        found = eliminate(issues, tuple(self._members.values()))
        sides = self._cast.sides(self._cast.parties)
        row = self._row(members, found, [])
        table = self._table(issues[issue], found, sides)
        open_ = {deal[issue] for deal in deals if issue in deal}
        rows = tuple(evolve(option, zone=option.name in open_) for option in table.rows)
        return evolve(row, tables=(_heard(evolve(table, rows=rows)),))

    def _row(self, members: Sequence[Member], found: Elimination, shown: list[str]) -> BandRow:
        demands = [member for member in members if member.rung is not None]
        movers = [m.mover for m in demands] if shown else list(self._cast.parties)
        sides = self._cast.sides(movers)
        cards = [self._demand(member, sides) for member in demands]
        facts = tuple(self._fact(member) for member in members if member.rung is None)
        issues = [issue for issue in self._map.issues if issue.id in shown]
        issues.sort(key=lambda issue: issue.id == found.empty)  # what it comes to stands last
        tables = tuple(self._table(issue, found, sides) for issue in issues)
        cards.sort(key=lambda card: _level(card, tables))
        return BandRow(
            members=tuple(member.id for member in members),
            left=tuple(card for card in cards if card.actor.side is Side.LEFT),
            right=tuple(card for card in cards if card.actor.side is Side.RIGHT),
            tables=tables,
            facts=facts,
            outcome="",
        )

    def _table(self, issue: Issue, found: Elimination, sides: Mapping[str, Side]) -> IssueTable:
        rows = [self._option(issue, name, found, sides) for name in issue.options]
        brief = issue.id in self._shown and found.empty != issue.id
        self._shown.add(issue.id)
        kept = [row for row in rows if not brief or _open(row)]
        table = IssueTable(
            id=issue.id,
            text=issue.text,
            rows=tuple(kept),
            omitted=len(rows) - len(kept),
            place=place_of(issue.span),
        )
        return _heard(table)

    def _option(
        self, issue: Issue, option: Option, found: Elimination, sides: Mapping[str, Side]
    ) -> OptionRow:
        against = found.ruled_out.get((issue.id, option.name), frozenset())
        votes = self._votes(found.speaks.get(issue.id, frozenset()), against)
        return OptionRow(
            name=option.name,
            text=option.text,
            left=tuple(v for p, v in votes if sides.get(p) is Side.LEFT),
            right=tuple(v for p, v in votes if sides.get(p) is Side.RIGHT),
            barred=any(self._members[id].rung is None for id in against),
        )

    def _votes(
        self, speaking: frozenset[str], against: frozenset[str]
    ) -> list[tuple[str, Vote]]:
        """Return what each party says to an option, by what its demands rule out."""
        verdicts: dict[str, bool] = {}
        for id in speaking:
            if self._members[id].rung is not None:
                party = self._cast.party_of(self._members[id].mover)
                verdicts[party] = verdicts.get(party, True) and id not in against
        return [
            (
                party,
                Vote(
                    accepts=verdicts[party],
                    party=self._cast.name(party),
                    colour=self._cast.colour(party),
                    letter=self._cast.letter(party),
                ),
            )
            for party in self._cast.parties
            if party in verdicts
        ]

    def _demand(self, member: Member, sides: Mapping[str, Side]) -> DemandCard:
        position, demand = self._map.demand_by_id[member.id]
        again = self._again(position.id)
        card = DemandCard(
            id=member.id,
            actor=self._cast.actor(member.mover, sides),
            rung=demand.rung.value.replace("-", " "),
            words=alternatives(member.expression, self._map.issue_by_id),
            issues=issues_of(member),
            basis=basis(member.id, () if again else position.reasons, self._known),
            open=member.standing is Standing.OPEN,
            again=again,
            place=place_of(demand.span),
        )
        return evolve(card, label=demand_label(card))

    def _fact(self, member: Member) -> FactCard:
        constraint = self._map.constraint_by_id[member.id]
        again = self._again(member.id)
        card = FactCard(
            id=member.id,
            text=constraint.text,
            issues=issues_of(member),
            basis=basis(member.id, () if again else constraint.reasons, self._known),
            open=member.standing is Standing.OPEN,
            place=place_of(constraint.span),
        )
        return evolve(card, label=fact_label(card))

    def _again(self, id: str) -> bool:
        told = id in self._told
        self._told.add(id)
        return told

    def _outcome(self, row: BandRow) -> str:
        parties = {self._cast.party_of(c.actor.id) for c in (*row.left, *row.right)}
        if len(parties) < 2 and not row.facts:
            return "Its own demands cannot be met together"
        if len(row.tables) == 1 and not row.facts:
            return "No option suits both" if len(parties) == 2 else "No option suits all"
        return "These cannot be had together"


def issues_of(member: Member) -> tuple[str, ...]:
    """Return the issues that a member speaks of, in its own order."""
    return tuple(dict.fromkeys(choice.issue for choice in choices(member.expression)))


def _level(card: DemandCard, tables: tuple[IssueTable, ...]) -> int:
    """Return which of the issues a demand is drawn to: the last on which its side speaks."""
    on_right = card.actor.side is Side.RIGHT
    places = [
        place
        for place, table in enumerate(tables)
        if table.id in card.issues
        and any(row.right if on_right else row.left for row in table.rows)
    ]
    return places[-1] if places else len(tables)


def _open(row: OptionRow) -> bool:
    return not row.barred and all(vote.accepts for vote in (*row.left, *row.right))


def _heard(table: IssueTable) -> IssueTable:
    return evolve(table, label=table_label(table))
