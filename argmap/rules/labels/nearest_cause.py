"""Why a statement has its label, in half a sentence: the nearest thing to look at."""

from attrs import evolve, frozen

from argmap.model.argument_map import Inference, rests_on_its_source
from argmap.model.labels import Force, Label
from argmap.rules.facts.facts import Facts
from argmap.text import Span


@frozen
class Cause:
    """What decides a label, in words, where it stands, and what could be done about it."""

    words: str
    span: Span
    advice: str
    is_certain: bool = True  # no statement on the way to it lost a line to a mistake


@frozen
class _End:
    """Where the way down from a statement ends, and what it leads through."""

    at: str
    circular: bool
    damaged: bool


class NearestCauses:
    """Answers for one map why statements have their labels.

    Cost: linear in the map over all questions, since each way down is followed once.
    """

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._ends: dict[str, _End] = {}  # by the statement that a way begins at
        self._causes: dict[str, Cause] = {}  # by the statement that a way ends at

    def of(self, id: str) -> Cause:
        """Return what decides a statement's label, following its reasons down to it."""
        facts = self._facts
        if facts.labelling.statements[id] is Label.ACCEPTED:
            return _why_accepted(facts, id)
        end = self._end_of(id)
        if end.at not in self._causes:
            self._causes[end.at] = _why_not_accepted(facts, end.at, circular=end.circular)
        cause = self._causes[end.at]
        words = cause.words if end.at == id else f"it rests on `{end.at}`, and {cause.words}"
        return evolve(cause, words=words, is_certain=not end.damaged)

    def _end_of(self, id: str) -> _End:
        path: list[str] = []
        seen: set[str] = set()
        at: str | None = id
        while at is not None and at not in seen and at not in self._ends:
            path.append(at)
            seen.add(at)
            at = _fallen_ground(self._facts, at)
        if at is None:
            at = path.pop()
            self._ends[at] = _End(at, False, self._is_damaged(at))
        elif at in seen:
            first = path.index(at)
            self._close(path[first:])
            del path[first:]
        end = self._ends[at]
        for name in reversed(path):
            end = evolve(end, damaged=end.damaged or self._is_damaged(name))
            self._ends[name] = end
        return self._ends[id]

    def _close(self, circle: list[str]) -> None:
        """Note that the way from each member of a circle ends at the member before it."""
        damaged = any(map(self._is_damaged, circle))
        for place, name in enumerate(circle):
            self._ends[name] = _End(circle[place - 1], True, damaged)

    def _is_damaged(self, id: str) -> bool:
        return id in self._facts.map.damaged


def _fallen_ground(facts: Facts, id: str) -> str | None:
    """Return the premise that keeps a statement's first reason from standing, if one does.

    It has the statement's own label. Only where the statement has no source or assumption
    that it could stand on.
    """
    reasons = facts.map.inferences_to.get(id, ())
    if not reasons or rests_on_its_source(facts.map.statement_by_id[id]):
        return None
    labels = facts.labelling.statements
    label = labels[id]
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


def _why_not_accepted(facts: Facts, id: str, *, circular: bool) -> Cause:
    statement = facts.map.statement_by_id[id]
    label = facts.labelling.statements[id]
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
