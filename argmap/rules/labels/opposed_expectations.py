"""Pairs of `expect` lines that no map can meet together."""

from collections.abc import Iterator

from attrs import frozen

from argmap.model.argument_map import Expectation
from argmap.model.labels import Label
from argmap.rules.facts.facts import Facts


@frozen
class OpposedExpectations:
    """Two lines that cannot both be met, and why."""

    later: Expectation
    earlier: Expectation
    why: str


def opposed_expectations(facts: Facts) -> Iterator[OpposedExpectations]:
    """Return the root file's pairs, each with the reason why it cannot be met.

    Either two labels are expected of one statement, or two statements that contradict each
    other are both expected to be accepted.
    """
    first: dict[str, Expectation] = {}
    for expectation in facts.map.expectations:
        if expectation.file != 0:
            continue
        earlier = first.setdefault(expectation.target, expectation)
        if earlier.outcome != expectation.outcome:
            why = f"`{expectation.target}` cannot be both {earlier.outcome} and "
            yield OpposedExpectations(expectation, earlier, why + expectation.outcome)
    wanted = {id: line for id, line in first.items() if line.outcome == Label.ACCEPTED}
    for pair in facts.map.contradictions:
        if pair.first in wanted and pair.second in wanted and pair.first != pair.second:
            one, other = wanted[pair.first], wanted[pair.second]
            later, earlier = (one, other) if one.span.start > other.span.start else (other, one)
            why = f"`{pair.first}` and `{pair.second}` contradict each other"
            why += ", and both are expected to be accepted"
            yield OpposedExpectations(later, earlier, why)
