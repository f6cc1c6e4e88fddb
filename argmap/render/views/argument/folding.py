"""What a claim gathers, listed on its box: a synthesis gathers too much to draw it all."""

from collections.abc import Mapping

from attrs import evolve, field, frozen

from argmap.model.argument_map import ArgumentMap, Inference, InferenceKind
from argmap.model.part import restricted

MOST = 60  # boxes that a picture of several files may have before gathered ones are listed


@frozen
class Folded:
    """A map without the inferences that are listed, and those by the claim that lists them."""

    map: ArgumentMap
    listed: Mapping[str, tuple[Inference, ...]] = field(factory=dict)


def folded(map: ArgumentMap) -> Folded:
    """Return the map with each gathering of another file's statement listed, not drawn.

    A gathering that is attacked stays. Statements of other files that nothing else ties to
    the root file go. Small maps stay as they are. Cost: linear.
    """
    if len(map.statements) <= MOST:
        return Folded(map)
    listed: dict[str, tuple[Inference, ...]] = {}
    kept = []
    for inference in map.inferences:
        if inference.kind is InferenceKind.GATHERS and inference.id not in map.attacks_on:
            before = listed.get(inference.conclusion, ())
            listed[inference.conclusion] = (*before, inference)
        else:
            kept.append(inference)
    rest = evolve(map, inferences=tuple(kept))
    return Folded(restricted(rest, _tied(rest)), listed)


def _tied(map: ArgumentMap) -> frozenset[str]:
    """Return the root file's statements and what stands on one line with one of them."""
    own = frozenset(one.id for one in map.statements if one.file == 0)
    lines = [{inference.conclusion, *inference.premises} for inference in map.inferences]
    lines += [{pair.first, pair.second} for pair in map.contradictions]
    for attack in map.attacks:
        step = map.inference_by_id.get(attack.target)
        target = {step.conclusion, *step.premises} if step else {attack.target}
        lines.append({attack.attacker, *target})
    return own.union(*(line for line in lines if not line.isdisjoint(own)))
