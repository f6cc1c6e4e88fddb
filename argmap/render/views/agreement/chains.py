"""What stands behind a demand, down to the passages: a tree of statements.

A statement that carries several others is drawn once; where it comes again, it is a leaf.
"""

from collections.abc import Iterator

from attrs import frozen

from argmap.model.argument_map import AttackKind, Inference, InferenceKind
from argmap.model.labels import Force, Label
from argmap.model.position import Reason
from argmap.model.statement import Strength
from argmap.render.view.graph import Place, Relation, Weight
from argmap.render.views.agreement.grounds import Evidence
from argmap.render.views.statements.statement_node import ATTACK_VERBS, place_of

_ATTACKS = {
    AttackKind.REBUT: Relation.REBUT,
    AttackKind.UNDERMINE: Relation.UNDERMINE,
    AttackKind.UNDERCUT: Relation.UNDERCUT,
}
_WEIGHTS = {
    Strength.WEAK: Weight.WEAK,
    Strength.MODERATE: Weight.MODERATE,
    Strength.STRONG: Weight.STRONG,
}


@frozen(kw_only=True)
class Branch:
    """One way in which statements bear on what they hang from; joint ones only together."""

    id: str
    relation: Relation
    weight: Weight
    faded: bool
    label: str
    place: Place
    twigs: tuple["Twig", ...]

    @property
    def joint(self) -> bool:
        """Return whether the statements only work together."""
        return len(self.twigs) > 1 and self.relation is Relation.SUPPORT


@frozen
class Twig:
    """A statement with what bears on it; `again` if that is drawn elsewhere on the page."""

    id: str
    branches: tuple[Branch, ...]
    again: bool = False


class Chains:
    """Grows the trees of one page; `depth` is how many steps they reach at most."""

    def __init__(self, evidence: Evidence, depth: int | None = None) -> None:
        self._evidence, self._map, self._depth = evidence, evidence.map, depth
        self.seen: set[str] = set()  # statements, and inferences by id, that are drawn

    def behind(self, owner: str, reasons: tuple[Reason, ...]) -> tuple[Branch, ...]:
        """Return the reasons of a demand or a constraint, with all that they rest on."""
        return tuple(
            Branch(
                id=f"{owner} because {number}",
                relation=Relation.SUPPORT,
                weight=Weight.MODERATE,
                faded=any(self._rejected(id) for id in reason.premises),
                label=f"{owner} rests on {' and '.join(reason.premises)}",
                place=place_of(reason.span),
                twigs=tuple(self._twig(id, 1) for id in reason.premises),
            )
            for number, reason in enumerate(reasons, start=1)
        )

    def _twig(self, id: str, depth: int) -> Twig:
        if id in self.seen:
            return Twig(id, (), again=bool(self._map.inferences_to.get(id)))
        self.seen.add(id)
        if self._depth is not None and depth >= self._depth:
            return Twig(id, ())
        return Twig(id, tuple(self._branches(id, depth + 1)))

    def _branches(self, id: str, depth: int) -> Iterator[Branch]:
        for inference in self._map.inferences_to.get(id, ()):
            self.seen.add(inference.id)
            yield self._carried(inference, depth)
            yield from self._attacks(inference.id, depth)
        yield from self._attacks(id, depth)

    def _carried(self, inference: Inference, depth: int) -> Branch:
        gathers = inference.kind is InferenceKind.GATHERS
        weight = Weight.STRICT if inference.strict else _WEIGHTS[inference.strength]
        force = self._evidence.labelling.inferences.get(inference.id)
        return Branch(
            id=inference.id,
            relation=Relation.GATHER if gathers else Relation.SUPPORT,
            weight=weight,
            faded=force is Force.DEFEATED,
            label=f"{' and '.join(inference.premises)} for {inference.conclusion}",
            place=place_of(inference.span),
            twigs=tuple(self._twig(p, depth) for p in dict.fromkeys(inference.premises)),
        )

    def _attacks(self, target: str, depth: int) -> Iterator[Branch]:
        for attack in self._map.attacks_on.get(target, ()):
            if attack.attacker not in self.seen:
                yield Branch(
                    id=f"{attack.attacker} against {target}",
                    relation=_ATTACKS[attack.kind],
                    weight=Weight.MODERATE,
                    faded=self._rejected(attack.attacker),
                    label=f"{attack.attacker} {ATTACK_VERBS[attack.kind]} {target}",
                    place=place_of(attack.span),
                    twigs=(self._twig(attack.attacker, depth),),
                )

    def _rejected(self, id: str) -> bool:
        return self._evidence.labelling.statements.get(id) is Label.REJECTED


def depth_of(branches: tuple[Branch, ...]) -> int:
    """Return how many statements stand one behind another."""
    return max(
        (1 + depth_of(twig.branches) for branch in branches for twig in branch.twigs),
        default=0,
    )
