"""A part of a map as a map."""

from attrs import evolve

from argmap.model.argument_map import ArgumentMap


def restricted(map: ArgumentMap, kept: frozenset[str]) -> ArgumentMap:
    """Return the map of some statements: of what ties statements, that which ties these.

    Files, sections, parties, sources and expectations stay, also those that no kept
    statement needs: they are looked up, and an index into files or sections stays good.
    So do issues, positions and constraints, whole: a deal is settled on all of them or not
    at all, so a part of them would have another result. Their reasons may then name
    statements that are not in the part.
    """
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
