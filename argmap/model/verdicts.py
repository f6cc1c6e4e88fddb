"""`because agreement impossible`: a premise that the analysis of the positions decides.

Resolving a map makes a statement of each verdict that something rests on, and leaves open
whether it holds. Once the agreement is analysed, `with_outcome` says so.
"""

from collections.abc import Mapping

from attrs import evolve

from argmap.dsl.vocabulary import AGREEMENT
from argmap.dsl.words import Word
from argmap.model.argument_map import ArgumentMap, Contradiction
from argmap.model.position import Verdict
from argmap.model.statement import Computation, Statement, StatementKind, Strength

_TEXTS: Mapping[str, str] = {
    Verdict.POSSIBLE: "There is a deal that crosses no party's red line",
    Verdict.IMPOSSIBLE: "Every possible deal crosses a red line or goes against a fact",
}


def verdict_id(verdict: Verdict) -> str:
    """Return the id of the statement; its space keeps it apart from every declared name."""
    return f"{AGREEMENT} {verdict}"


class Verdicts:
    """The verdicts that something in one map rests on, each as one statement."""

    def __init__(self) -> None:
        self._statements: dict[str, Statement] = {}

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Return the statements that stand for verdicts, in the order of their first use."""
        return tuple(self._statements.values())

    def premise(self, word: Word, unit: int, section: int | None) -> str:
        """Return the id of the statement for a verdict."""
        id = verdict_id(Verdict(word.text))
        if id not in self._statements:
            self._statements[id] = _statement(Verdict(word.text), word, unit, section)
        return id


def _statement(verdict: Verdict, word: Word, unit: int, section: int | None) -> Statement:
    return Statement(
        id=verdict_id(verdict),
        kind=StatementKind.PREMISE,
        text=_TEXTS[verdict],
        span=word.span,
        file=unit,
        section=section,
        strength=Strength.STRONG,
        computed=Computation.FAILS,
    )


def rests_on_verdict(map: ArgumentMap) -> bool:
    """Return whether any statement of the map rests on the analysis of the positions."""
    return any(statement.computed is not None for statement in map.statements)


def with_outcome(map: ArgumentMap, cautious: Verdict, confident: Verdict) -> ArgumentMap:
    """Return the map in which the verdicts hold or fail as the analysis says.

    Where the two readings differ, both verdicts have something for them and contradict each
    other, so that what rests on either is undecided.
    """
    if not rests_on_verdict(map):
        return map
    open_ = cautious is not confident
    place = next(statement for statement in map.statements if statement.computed is not None)
    found: list[Statement] = []
    for statement in map.statements:
        if statement.computed is None:
            found.append(statement)
        elif open_:
            found.append(evolve(statement, computed=Computation.OPEN))
        else:
            stands = statement.id == verdict_id(cautious)
            computed = Computation.HOLDS if stands else Computation.FAILS
            found.append(evolve(statement, computed=computed))
    contradictions = map.contradictions
    if open_:
        known = {statement.id for statement in found}
        for verdict in Verdict:
            if verdict_id(verdict) not in known:
                made = evolve(place, id=verdict_id(verdict), text=_TEXTS[verdict])
                found.append(evolve(made, computed=Computation.OPEN))
        pair = Contradiction(
            verdict_id(Verdict.POSSIBLE), verdict_id(Verdict.IMPOSSIBLE), place.span
        )
        contradictions = (*contradictions, pair)
    return evolve(map, statements=tuple(found), contradictions=contradictions)
