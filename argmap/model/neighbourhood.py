"""The part of a map round some statements."""

from collections.abc import Iterator
from pathlib import PurePath

from argmap.model.argument_map import ArgumentMap
from argmap.model.part import restricted


def neighbourhood(map: ArgumentMap, centre: str, depth: int | None) -> ArgumentMap:
    """Return the map of what is within `depth` steps of a statement; all it hangs on if None.

    One step leads through one inference (to its conclusion and all its premises), attack
    or contradiction. Raises KeyError if no statement has that id. Cost: linear.
    """
    if centre not in map.statement_by_id:
        raise KeyError(centre)
    return restricted(map, _within(map, [centre], depth))


def overview(map: ArgumentMap, depth: int | None = 1) -> ArgumentMap:
    """Return the root file's statements, and what is within `depth` steps in other files.

    The whole map if `depth` is None, or if the root file says nothing itself. Cost: linear.
    """
    own = [one.id for one in map.statements if one.file == 0]
    if depth is None or not own or len(own) == len(map.statements):
        return map
    return restricted(map, _within(map, own, depth))


def _within(map: ArgumentMap, centres: list[str], depth: int | None) -> frozenset[str]:
    reached, edge = set(centres), centres
    steps = 0
    while edge and (depth is None or steps < depth):
        found = dict.fromkeys(other for id in edge for other in _next_to(map, id))
        edge = [id for id in found if id not in reached]
        reached.update(edge)
        steps += 1
    return frozenset(reached)


def file_name(map: ArgumentMap, file: int) -> str:
    """Return what a file of a map is called, without its folder and ending."""
    return PurePath(map.files[file].source.name.replace("\\", "/")).stem


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
