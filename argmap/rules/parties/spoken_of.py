"""Which issues and options the demands and constraints of a map speak of."""

from collections.abc import Iterator

from argmap.model.argument_map import ArgumentMap
from argmap.model.expression import Choice, choices


def issues_spoken_of(map: ArgumentMap) -> frozenset[str]:
    """Return the issues that some demand or constraint speaks of."""
    return frozenset(choice.issue for choice in _choices(map))


def options_spoken_of(map: ArgumentMap) -> dict[str, frozenset[str]]:
    """Return the options that are named, by the issues that are spoken of."""
    found: dict[str, set[str]] = {}
    for choice in _choices(map):
        found.setdefault(choice.issue, set()).update(choice.options)
    return {issue: frozenset(options) for issue, options in found.items()}


def _choices(map: ArgumentMap) -> Iterator[Choice]:
    for position in map.positions:
        for demand in position.demands:
            yield from choices(demand.expression)
    for constraint in map.constraints:
        for condition in constraint.conditions:
            yield from choices(condition)
