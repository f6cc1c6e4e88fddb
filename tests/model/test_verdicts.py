"""A verdict that something rests on is a statement; the analysis says whether it holds."""

import pytest

from argmap.dsl.parser import parse
from argmap.model.argument_map import ArgumentMap
from argmap.model.position import Verdict
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.model.statement import Computation, StatementKind, Strength
from argmap.model.verdicts import rests_on_verdict, with_outcome
from argmap.text import SourceText

PLAIN = 'premise sure "S"\n    assumed "so"\n'
STUCK = PLAIN + (
    'claim stuck "They will not agree"\n    because agreement impossible\n'
    'claim stuck-too "Still not"\n    because agreement impossible\n'
)
BOTH = STUCK + 'claim hope "They can agree"\n    because agreement possible\n'
POSSIBLE, IMPOSSIBLE = "agreement possible", "agreement impossible"


def map_of(text: str) -> ArgumentMap:
    parsed = parse(SourceText("field.argmap", text))
    assert not parsed.diagnostics
    resolved = resolve((Unit(parsed.file),))
    assert not resolved.diagnostics
    return resolved.map


def outcomes(map: ArgumentMap) -> dict[str, Computation]:
    return {one.id: one.computed for one in map.statements if one.computed is not None}


def test_a_verdict_is_one_strong_premise_however_often_it_is_used() -> None:
    map = map_of(BOTH)
    assert outcomes(map) == {IMPOSSIBLE: Computation.FAILS, POSSIBLE: Computation.FAILS}
    made = map.statement_by_id[IMPOSSIBLE]
    assert (made.kind, made.strength) == (StatementKind.PREMISE, Strength.STRONG)
    assert (made.span.line, made.file, made.section) == (4, 0, None)
    premises = {step.conclusion: step.premises for step in map.inferences}
    assert premises["stuck-too"] == (IMPOSSIBLE,)
    assert premises["hope"] == (POSSIBLE,)


def test_a_map_that_rests_on_no_verdict_stays_as_it_is() -> None:
    map = map_of(PLAIN)
    assert not rests_on_verdict(map)
    assert with_outcome(map, Verdict.POSSIBLE, Verdict.IMPOSSIBLE) is map
    assert rests_on_verdict(map_of(STUCK))


@pytest.mark.parametrize("verdict", Verdict)
def test_where_the_readings_agree_one_verdict_holds_and_the_other_fails(
    verdict: Verdict,
) -> None:
    before = map_of(BOTH)
    map = with_outcome(before, verdict, verdict)
    holds = f"agreement {verdict}"
    assert outcomes(map) == {
        id: Computation.HOLDS if id == holds else Computation.FAILS
        for id in (IMPOSSIBLE, POSSIBLE)
    }
    assert map.contradictions == ()
    assert map.statement_by_id["sure"] == before.statement_by_id["sure"]


@pytest.mark.parametrize("text", [STUCK, BOTH])
def test_where_the_readings_differ_both_are_open_and_contradict_each_other(text: str) -> None:
    map = with_outcome(map_of(text), Verdict.IMPOSSIBLE, Verdict.POSSIBLE)
    assert outcomes(map) == {IMPOSSIBLE: Computation.OPEN, POSSIBLE: Computation.OPEN}
    (pair,) = map.contradictions
    assert (pair.first, pair.second) == (POSSIBLE, IMPOSSIBLE)
    assert pair.span.line == 4
    texts = {map.statement_by_id[id].text for id in (POSSIBLE, IMPOSSIBLE)}
    assert len(texts) == 2
