"""What stands behind a demand, down to the passages: a tree of statements.

A statement that carries several others is drawn once; where it comes again, it is a leaf.
"""

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, frozen

from argmap.model.argument_map import AttackKind, Inference, InferenceKind
from argmap.model.labels import Force, Label
from argmap.model.position import Reason
from argmap.model.statement import Strength
from argmap.render.view.chain import Branch, Twig
from argmap.render.view.graph import Edge, Junction, Node
from argmap.render.view.signs import Chip, Place, Relation, Tone, Weight
from argmap.render.views.statements.statement_node import (
    ATTACK_VERBS,
    Context,
    place_of,
    statement_node,
)
from argmap.render.views.subject import Known

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
class _Step:
    """One way in which statements bear on what they hang from; joint ones only together."""

    id: str
    relation: Relation
    weight: Weight
    faded: bool
    label: str
    place: Place
    stems: tuple["_Stem", ...]

    @property
    def joint(self) -> bool:
        """Return whether the statements only work together."""
        return len(self.stems) > 1 and self.relation is Relation.SUPPORT


@frozen
class _Stem:
    """A statement with what bears on it; `again` if that is drawn elsewhere on the page."""

    id: str
    steps: tuple[_Step, ...]
    again: bool = False


class _Grower:
    """Grows the trees of one page; `depth` is how many steps they reach at most."""

    def __init__(self, known: Known, depth: int | None = None) -> None:
        self._known, self._map, self._depth = known, known.map, depth
        self.seen: set[str] = set()  # statements, and inferences by id, that are drawn

    def behind(self, owner: str, reasons: tuple[Reason, ...]) -> tuple[_Step, ...]:
        """Return the reasons of a demand or a constraint, with all that they rest on."""
        return tuple(
            _Step(
                id=f"{owner} because {number}",
                relation=Relation.SUPPORT,
                weight=Weight.MODERATE,
                faded=any(self._rejected(id) for id in reason.premises),
                label=f"{owner} rests on {' and '.join(reason.premises)}",
                place=place_of(reason.span),
                stems=tuple(self._stem(id, 1) for id in reason.premises),
            )
            for number, reason in enumerate(reasons, start=1)
        )

    def _stem(self, id: str, depth: int) -> _Stem:
        if id in self.seen:
            return _Stem(id, (), again=bool(self._map.inferences_to.get(id)))
        self.seen.add(id)
        if self._depth is not None and depth >= self._depth:
            return _Stem(id, ())
        return _Stem(id, tuple(self._steps(id, depth + 1)))

    def _steps(self, id: str, depth: int) -> Iterator[_Step]:
        for inference in self._map.inferences_to.get(id, ()):
            self.seen.add(inference.id)
            yield self._carried(inference, depth)
            yield from self._attacks(inference.id, depth)
        yield from self._attacks(id, depth)

    def _carried(self, inference: Inference, depth: int) -> _Step:
        gathers = inference.kind is InferenceKind.GATHERS
        weight = Weight.STRICT if inference.strict else _WEIGHTS[inference.strength]
        force = self._known.labelling.inferences.get(inference.id)
        return _Step(
            id=inference.id,
            relation=Relation.GATHER if gathers else Relation.SUPPORT,
            weight=weight,
            faded=force is Force.DEFEATED,
            label=f"{' and '.join(inference.premises)} for {inference.conclusion}",
            place=place_of(inference.span),
            stems=tuple(self._stem(p, depth) for p in dict.fromkeys(inference.premises)),
        )

    def _attacks(self, target: str, depth: int) -> Iterator[_Step]:
        for attack in self._map.attacks_on.get(target, ()):
            if attack.attacker not in self.seen:
                yield _Step(
                    id=f"{attack.attacker} against {target}",
                    relation=_ATTACKS[attack.kind],
                    weight=Weight.MODERATE,
                    faded=self._rejected(attack.attacker),
                    label=f"{attack.attacker} {ATTACK_VERBS[attack.kind]} {target}",
                    place=place_of(attack.span),
                    stems=(self._stem(attack.attacker, depth),),
                )

    def _rejected(self, id: str) -> bool:
        return self._known.labelling.statements.get(id) is Label.REJECTED


def chains(
    known: Known, owners: Mapping[str, tuple[Reason, ...]], depth: int | None = None
) -> Mapping[str, tuple[Branch, ...]]:
    """Return the chains behind each owner of reasons, in their order, as they share a page.

    Args: depth: how many steps they reach at most; as far as they go if None.
    """
    grower = _Grower(known, depth)
    grown = {owner: grower.behind(owner, reasons) for owner, reasons in owners.items()}
    context = Context(known=known, seen=frozenset(grower.seen))
    return {owner: _branches(steps, context) for owner, steps in grown.items()}


def parts_of(branches: Iterable[Branch]) -> Iterator[Node | Junction | Edge]:
    """Return every node, disc and line of chains."""
    for branch in branches:
        yield from branch.lines
        yield from filter(None, (branch.junction, branch.trunk))
        for twig in branch.twigs:
            yield twig.node
            yield from parts_of(twig.branches)


def _branches(steps: tuple[_Step, ...], context: Context) -> tuple[Branch, ...]:
    return tuple(_branch(step, context) for step in steps)


def _branch(step: _Step, context: Context) -> Branch:
    into = Relation.JOINT if step.joint else step.relation
    return Branch(
        twigs=tuple(
            Twig(_node(stem, context), _branches(stem.steps, context)) for stem in step.stems
        ),
        lines=tuple(_line(step, stem.id, into) for stem in step.stems),
        junction=_junction(step) if step.joint else None,
        trunk=_line(step, "", Relation.SUPPORT) if step.joint else None,
    )


def _node(stem: _Stem, context: Context) -> Node:
    node = statement_node(context.known.map.statement_by_id[stem.id], context, None)
    if stem.again:
        return evolve(node, chips=(*node.chips, Chip("grounds: drawn elsewhere here")))
    return node


def _line(step: _Step, tail: str, relation: Relation) -> Edge:
    return Edge(
        id=f"{step.id} from {tail}" if tail else step.id,
        tail=tail or step.id,
        head=step.id,
        relation=relation,
        weight=Weight.MODERATE if relation is Relation.JOINT else step.weight,
        label=step.label,
        faded=step.faded,
        place=step.place,
    )


def _junction(step: _Step) -> Junction:
    return Junction(
        id=step.id,
        name=step.id,
        sign="&",
        tone=Tone.SUPPORT,
        label=step.label,
        faded=step.faded,
        place=step.place,
    )
