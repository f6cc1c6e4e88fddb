"""Which inferences carry what a map concludes."""

from collections.abc import Iterator

from argmap.model.argument_map import ArgumentMap, Inference, rests_on_its_source
from argmap.model.labels import Force, Label, Labelling
from argmap.model.statement import StatementKind


def load_bearing(map: ArgumentMap, labelling: Labelling) -> frozenset[str]:
    """Return the inferences that a conclusion would not stand without.

    Such an inference is the only one in force for its statement, which does not rest on
    its source besides, and which is itself a conclusion or a premise of such an inference.
    A conclusion is an accepted claim of the root file that nothing rests on, a statement
    that the root file expects to be accepted and is, and an accepted objection to one that
    it expects to be rejected and is. Cost: linear.
    """
    carrying: set[str] = set()
    reached = dict.fromkeys(_conclusions(map, labelling))
    waiting = list(reached)
    while waiting:
        step = _sole_reason(map, labelling, waiting.pop())
        if step is not None:
            carrying.add(step.id)
            for premise in step.premises:
                if premise not in reached:
                    reached[premise] = None
                    waiting.append(premise)
    return frozenset(carrying)


def _sole_reason(map: ArgumentMap, labelling: Labelling, id: str) -> Inference | None:
    """Return the one inference that a statement stands on, if there is one alone."""
    reasons = map.inferences_to.get(id, ())
    if not reasons or rests_on_its_source(map.statement_by_id[id]):
        return None
    force = labelling.inferences
    standing = [step for step in reasons if force[step.id] is Force.IN_FORCE]
    return standing[0] if len(standing) == 1 else None


def _conclusions(map: ArgumentMap, labelling: Labelling) -> Iterator[str]:
    labels = labelling.statements
    for claim in map.statements:
        if claim.kind is not StatementKind.CLAIM or claim.file:
            continue
        if labels[claim.id] is Label.ACCEPTED and claim.id not in map.inferences_from:
            yield claim.id
    for expectation in map.expectations:
        target, label = expectation.target, labels.get(expectation.target)
        if expectation.file or label is None or label.value != expectation.outcome:
            continue
        if label is Label.ACCEPTED:
            yield target
        elif label is Label.REJECTED:
            yield from (id for id in _objections(map, target) if labels[id] is Label.ACCEPTED)


def _objections(map: ArgumentMap, id: str) -> Iterator[str]:
    """Return what speaks against a statement or undercuts its reasons."""
    yield from map.contradicted_by.get(id, ())
    for target in (id, *(step.id for step in map.inferences_to.get(id, ()))):
        yield from (attack.attacker for attack in map.attacks_on.get(target, ()))
