"""Why a statement has its label, in half a sentence: the nearest thing to look at."""

from attrs import frozen

from argmap.model.argument_map import Inference, rests_on_its_source
from argmap.model.labels import Force, Label
from argmap.rules.facts.facts import Facts
from argmap.text import Span


@frozen
class Cause:
    """What decides a label, in words, where it stands, and what could be done about it.

    `through` are the statements that the way to it leads through, both ends included.
    """

    words: str
    span: Span
    advice: str
    through: frozenset[str] = frozenset()


def nearest_cause(facts: Facts, id: str) -> Cause:
    """Return what decides a statement's label, following its reasons down to it.

    Cost: linear in the statements on the way.
    """
    label = facts.labelling.statements[id]
    if label is Label.ACCEPTED:
        return _why_accepted(facts, id)
    at, passed = id, {id}
    while (below := _fallen_ground(facts, at, label)) is not None and below not in passed:
        passed.add(below)
        at = below
    cause = _why_not_accepted(facts, at, label, circular=below is not None)
    words = cause.words if at == id else f"it rests on `{at}`, and {cause.words}"
    return Cause(words, cause.span, cause.advice, frozenset(passed))


def _fallen_ground(facts: Facts, id: str, label: Label) -> str | None:
    """Return the premise that keeps a statement's first reason from standing, if one does.

    Only where the statement has no source or assumption that it could stand on.
    """
    reasons = facts.map.inferences_to.get(id, ())
    if not reasons or rests_on_its_source(facts.map.statement_by_id[id], True):
        return None
    labels = facts.labelling.statements
    fallen = [_premise_labelled(facts, step, label) for step in reasons]
    if label is Label.REJECTED and None in fallen:
        return None  # something else than a premise defeats one of its reasons
    found = next((premise for premise in fallen if premise is not None), None)
    return found if found is not None and labels[found] is label else None


def _premise_labelled(facts: Facts, step: Inference, label: Label) -> str | None:
    labels = facts.labelling.statements
    return next((premise for premise in step.premises if labels[premise] is label), None)


def _why_accepted(facts: Facts, id: str) -> Cause:
    statement = facts.map.statement_by_id[id]
    for step in facts.map.inferences_to.get(id, ()):
        if facts.labelling.inferences[step.id] is Force.IN_FORCE:
            names = ", ".join(f"`{premise}`" for premise in step.premises)
            words = f"its reason from {names} holds, and nothing accepted outweighs it"
            return Cause(words, step.span, "add what speaks against it, or expect it accepted")
    words = "it stands on its source, and nothing accepted outweighs it"
    if statement.assumption is not None:
        words = "it is assumed, and nothing accepted outweighs it"
    return Cause(words, statement.span, "add what speaks against it, or expect it accepted")


def _why_not_accepted(facts: Facts, id: str, label: Label, *, circular: bool) -> Cause:
    statement = facts.map.statement_by_id[id]
    if circular:
        advice = "give one statement of the circle ground outside of it"
        return Cause(f"`{id}` is supported in a circle only", statement.span, advice)
    if statement.computed is not None:
        advice = "`argmap agreement` says what the parties can agree on"
        return Cause(f"the analysis does not find `{id}`", statement.span, advice)
    opponent = _opponent(facts, id, label)
    if opponent is None:
        advice = "give it a reason, a source or an assumption"
        return Cause(f"nothing supports `{id}`", statement.span, advice)
    by, meets, span = opponent
    if label is Label.REJECTED:
        advice = f"answer `{by}`, or make what it meets stronger"
        return Cause(f"`{by}` defeats {meets}", span, advice)
    advice = "say which side is stronger, or answer one of them"
    return Cause(f"`{by}` and {meets} are in a standoff", span, advice)


def _opponent(facts: Facts, id: str, label: Label) -> tuple[str, str, Span] | None:
    """Return what speaks against a statement or its reasons and has not fallen itself.

    Returns: its id, what it meets, in words, and the place. For a rejected statement
    something accepted is looked for first.
    """
    map = facts.map
    met = {id: f"`{id}`"}
    met.update({step.id: f"a reason for `{id}`" for step in map.inferences_to.get(id, ())})
    candidates = [
        (attack.attacker, words, attack.span)
        for target, words in met.items()
        for attack in map.attacks_on.get(target, ())
    ]
    candidates += [
        (other, f"`{id}`", map.statement_by_id[other].span)
        for other in map.contradicted_by.get(id, ())
    ]
    wanted = (
        (Label.ACCEPTED, Label.UNDECIDED)
        if label is Label.REJECTED
        else (Label.UNDECIDED, Label.ACCEPTED)
    )
    labels = facts.labelling.statements
    for kind in wanted:
        for candidate in candidates:
            if labels[candidate[0]] is kind:
                return candidate
    return None
