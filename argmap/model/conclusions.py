"""What a map is for."""

from argmap.model.argument_map import ArgumentMap
from argmap.model.statement import StatementKind


def conclusions(map: ArgumentMap) -> frozenset[str]:
    """Return the claims that the root file is for.

    Others support them, and they support or attack nothing themselves. Two of them that
    contradict each other are a dispute, not what the map concludes, if others are left.
    """
    final = {
        one.id
        for one in map.statements
        if one.kind is StatementKind.CLAIM
        and one.file == map.statements[0].file  # the root's, unless it has none
        and one.id in map.inferences_to
        and one.id not in map.inferences_from
        and one.id not in map.attacks_by
    }
    undisputed = {id for id in final if final.isdisjoint(map.contradicted_by.get(id, ()))}
    return frozenset(undisputed or final)
