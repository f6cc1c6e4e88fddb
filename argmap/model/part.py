"""A part of a map as a map."""

from attrs import evolve

from argmap.model.argument_map import ArgumentMap


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
