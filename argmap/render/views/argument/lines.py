"""The lines of an argument: inferences, with a junction where premises meet, and attacks."""

from collections.abc import Mapping

from argmap.model.argument_map import ArgumentMap, Attack, AttackKind, Inference, InferenceKind
from argmap.model.labels import Force, Label, Labelling
from argmap.model.statement import Strength
from argmap.render.view.graph import Edge, Junction
from argmap.render.view.signs import Relation, Tone, Weight
from argmap.render.views.statements.statement_node import ATTACK_VERBS, place_of

_WEIGHTS = {
    Strength.WEAK: Weight.WEAK,
    Strength.MODERATE: Weight.MODERATE,
    Strength.STRONG: Weight.STRONG,
}
_ATTACKS = {
    AttackKind.REBUT: Relation.REBUT,
    AttackKind.UNDERMINE: Relation.UNDERMINE,
    AttackKind.UNDERCUT: Relation.UNDERCUT,
}


def junction_id(inference: Inference) -> str:
    """Return the graph's id of an inference's junction."""
    return f"step {inference.id}"


def has_junction(inference: Inference, map: ArgumentMap) -> bool:
    """Return whether an inference is drawn with a disc: premises meet, or it is attacked."""
    linked = len(set(inference.premises)) > 1 and inference.kind is not InferenceKind.GATHERS
    return linked or inference.id in map.attacks_on


def junctions(
    map: ArgumentMap, labelling: Labelling, groups: Mapping[str, str | None]
) -> tuple[Junction, ...]:
    """Return the discs; each stands in the frame of its conclusion."""
    return tuple(
        Junction(
            id=junction_id(inference),
            name=inference.id,
            sign="&" if len(set(inference.premises)) > 1 else "",
            tone=Tone.GATHER if inference.kind is InferenceKind.GATHERS else Tone.SUPPORT,
            label=_step(inference),
            faded=labelling.inferences.get(inference.id) is Force.DEFEATED,
            group=groups.get(inference.conclusion),
            place=place_of(inference.span),
        )
        for inference in map.inferences
        if has_junction(inference, map)
    )


def edges(map: ArgumentMap, labelling: Labelling) -> tuple[Edge, ...]:
    """Return all lines: inferences first, then attacks, then contradictions."""
    found: list[Edge] = []
    for inference in map.inferences:
        found += _inference_edges(inference, map, labelling)
    for number, attack in enumerate(map.attacks):
        found.append(_attack_edge(f"attack {number}", attack, map, labelling))
    busy = {edge.tail for edge in found}
    for number, pair in enumerate(map.contradictions):
        ends = sorted((pair.first, pair.second), key=busy.__contains__)
        found.append(
            Edge(
                id=f"contradiction {number}",
                tail=ends[0],  # the one that says nothing else, if there is one
                head=ends[1],
                relation=Relation.CONTRADICT,
                label=f"{pair.first} and {pair.second} contradict each other",
                place=place_of(pair.span),
            )
        )
    return tuple(found)


def _inference_edges(
    inference: Inference, map: ArgumentMap, labelling: Labelling
) -> list[Edge]:
    gathers = inference.kind is InferenceKind.GATHERS
    meets = has_junction(inference, map)
    faded = labelling.inferences.get(inference.id) is Force.DEFEATED
    weight = Weight.STRICT if inference.strict else _WEIGHTS[inference.strength]
    through = Relation.GATHER if gathers else Relation.SUPPORT
    found = [
        Edge(
            id=f"{inference.id} from {premise}",
            tail=premise,
            head=junction_id(inference) if meets else inference.conclusion,
            relation=Relation.JOINT if meets else through,
            weight=Weight.MODERATE if meets else weight,
            label=f"{premise} {'is said in' if gathers else 'supports'} {inference.conclusion}",
            faded=faded,
            place=place_of(inference.span),
        )
        for premise in dict.fromkeys(inference.premises)
    ]
    if meets:
        found.append(
            Edge(
                id=inference.id,
                tail=junction_id(inference),
                head=inference.conclusion,
                relation=through,
                weight=weight,
                label=_step(inference),
                faded=faded,
                place=place_of(inference.span),
            )
        )
    return found


def _attack_edge(id: str, attack: Attack, map: ArgumentMap, labelling: Labelling) -> Edge:
    attacker = map.statement_by_id[attack.attacker]
    undercut = map.inference_by_id.get(attack.target)
    aim = undercut if attack.kind is AttackKind.UNDERCUT else None
    target = _step(aim) if aim else attack.target
    return Edge(
        id=id,
        tail=attack.attacker,
        head=junction_id(aim) if aim else attack.target,
        relation=_ATTACKS[attack.kind],
        weight=_WEIGHTS[attacker.strength or Strength.MODERATE],
        label=f"{attack.attacker} {ATTACK_VERBS[attack.kind]} {target}",
        faded=labelling.statements.get(attack.attacker) is Label.REJECTED,
        place=place_of(attack.span),
    )


def _step(inference: Inference) -> str:
    """Return a step in words."""
    grade = "strict" if inference.strict else inference.strength.name.lower()
    scheme = f" by {inference.scheme.replace('-', ' ')}" if inference.scheme else ""
    return f"the {grade} step{scheme} from {_listed(inference)} to {inference.conclusion}"


def _listed(inference: Inference) -> str:
    return " and ".join(dict.fromkeys(inference.premises))
