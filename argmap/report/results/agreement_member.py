"""A demand or constraint in words: what it asks, and the claims and passages behind it."""

from collections.abc import Iterator, Mapping

from argmap.agreement.explanation import TracedMember, Tracer
from argmap.agreement.member import WORLD
from argmap.agreement.wording import phrase
from argmap.model.argument_map import ArgumentMap
from argmap.model.expression import And
from argmap.model.position import Rung
from argmap.model.statement import Citation
from argmap.report.phrases import counted, listed, wrapped
from argmap.report.results.statement_names import StatementNames
from argmap.sources.bibliography.reference import Reference, short_name

_RUNGS = {Rung.RED_LINE: "red line", Rung.TARGET: "target", Rung.IDEAL: "ideal"}
_PASSAGES = 3  # passages of a member that are told


class MemberTeller:
    """Tells the members of one report: each in full once, and by its id after that."""

    def __init__(
        self, tracer: Tracer, map: ArgumentMap, references: Mapping[str, Reference]
    ) -> None:
        self._tracer = tracer
        self._map = map
        self._references = references
        self._mentions = StatementNames(map, references)
        self._told: set[str] = set()

    def mover(self, id: str) -> str:
        """Return whose demand it is, or `world` for a constraint."""
        known = self._map.demand_by_id.get(id)
        return (known[0].party or WORLD) if known else WORLD

    def fact(self, id: str) -> str:
        """Return a constraint's text in quotes, with its id."""
        return f"“{' '.join(self._map.constraint_by_id[id].text.split())}” ({id})"

    def lines(self, id: str, indent: str = "") -> Iterator[str]:
        """Return the lines about a member: what it asks, why, and the passages."""
        if id in self._told:
            yield f"{indent}- {id}: see above"
            return
        self._told.add(id)
        deeper = f"{indent}    "
        yield from wrapped(f"{indent}- {self._asks(id)}", deeper)
        traced = self._tracer.member(id)
        for reason in traced.reasons:
            words = listed([self._mentions.of(name) for name in reason])
            yield from wrapped(f"{deeper}because {words}", f"{deeper}  ")
        yield from self._passages(traced, deeper)

    def _asks(self, id: str) -> str:
        if id in self._map.constraint_by_id:
            conditions = self._map.constraint_by_id[id].conditions
            return f"{self.fact(id)}: {phrase(And(conditions), self._map.issue_by_id)}"
        position, demand = self._map.demand_by_id[id]
        party = self._map.party_by_id[position.party or ""].name
        told = phrase(demand.expression, self._map.issue_by_id)
        return f"{party}, {_RUNGS[demand.rung]} ({id}): {told}"

    def _passages(self, traced: TracedMember, indent: str) -> Iterator[str]:
        passages = traced.passages
        for statement, citation in passages[:_PASSAGES]:
            told = f"{indent}{self._source(citation)}, {_ends(citation)} ({statement})"
            yield from wrapped(told, f"{indent}  ")
        if len(passages) > _PASSAGES:
            yield f"{indent}… and {counted(len(passages) - _PASSAGES, 'more passage')}"

    def _source(self, citation: Citation) -> str:
        return short_name(self._references, citation.source)


def listed_movers(map: ArgumentMap, movers: tuple[str, ...]) -> str:
    """Return the names of parties as one phrase; the world is what no party decides."""
    return listed(
        ["a change of the facts" if m == WORLD else map.party_by_id[m].name for m in movers]
    )


def _ends(citation: Citation) -> str:
    if citation.last is None:
        return f"“{citation.first}”"
    return f"“{citation.first} … {citation.last}”"
