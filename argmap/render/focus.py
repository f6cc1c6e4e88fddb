"""The part of a map round one statement."""

from collections.abc import Iterator

from attrs import evolve

from argmap.model.argument_map import ArgumentMap


def neighbourhood(map: ArgumentMap, centre: str, depth: int | None) -> ArgumentMap:
    """Return the map of what is within `depth` steps of a statement; all it hangs on if None.

    One step leads through one inference (to its conclusion and all its premises), attack
    or contradiction. Raises KeyError if no statement has that id. Cost: linear.
    """
    if centre not in map.statement_by_id:
        raise KeyError(centre)
    reached, edge = {centre}, [centre]
    steps = 0
    while edge and (depth is None or steps < depth):
        found = dict.fromkeys(other for id in edge for other in _next_to(map, id))
        edge = [id for id in found if id not in reached]
        reached.update(edge)
        steps += 1
    return restricted(map, frozenset(reached))


def restricted(map: ArgumentMap, kept: frozenset[str]) -> ArgumentMap:
    """Return the map of some statements: what ties them together, and nothing else."""
    inferences = tuple(
        inference
        for inference in map.inferences
        if inference.conclusion in kept and kept.issuperset(inference.premises)
    )
    targets = kept | {inference.id for inference in inferences}
    return evolve(
        map,
        statements=tuple(one for one in map.statements if one.id in kept),
        inferences=inferences,
        attacks=tuple(a for a in map.attacks if a.attacker in kept and a.target in targets),
        contradictions=tuple(c for c in map.contradictions if {c.first, c.second} <= kept),
    )


def _next_to(map: ArgumentMap, id: str) -> Iterator[str]:
    for inference in map.inferences_to.get(id, ()):
        yield from inference.premises
        yield from (attack.attacker for attack in map.attacks_on.get(inference.id, ()))
    for inference in map.inferences_from.get(id, ()):
        yield inference.conclusion
        yield from inference.premises
    for attack in map.attacks_on.get(id, ()):
        yield attack.attacker
    for attack in map.attacks_by.get(id, ()):
        undercut = map.inference_by_id.get(attack.target)
        if undercut is None:
            yield attack.target
        else:
            yield from (undercut.conclusion, *undercut.premises)
    yield from map.contradicted_by.get(id, ())
