"""How likely the grounds of a statement let it be, by the words of their authors."""

from attrs import frozen

from argmap.dsl.vocabulary import LIKELIHOODS
from argmap.model.argument_map import Inference, rests_on_its_source
from argmap.model.statement import Likelihood, Statement
from argmap.rules.facts.facts import Facts

_BAND = {word: number for number, row in enumerate(LIKELIHOODS) for word in row[:2]}


@frozen
class Bound:
    """A band that a statement can hardly exceed, and the statement that sets it."""

    band: int
    ground: Statement


def band_of(likelihood: Likelihood) -> int:
    """Return the number of a band, from 0 for almost no chance to 6 for almost certain."""
    return _BAND[likelihood.word]


def highest_bounds(facts: Facts) -> dict[str, Bound]:
    """Return, for each statement whose reasons limit it, how likely they let it be.

    All premises of a reason must hold, so the least likely of them bounds it; the best
    reason bounds the statement. A claim without a word of its own is as likely as its
    reasons let it be. Where anything is left open (a reason whose premises say nothing, a
    source or assumption of its own, several reasons, which together may make a thing
    likelier by a band than the best alone) the bound says so or is left out. Cost: linear.
    """
    map = facts.map
    bounds: dict[str, Bound] = {}
    effective: dict[str, Bound] = {}
    for component in facts.support.components:
        for number in component:
            statement = map.statements[number]
            bound = _from_reasons(facts, statement, effective)
            if bound is not None:
                bounds[statement.id] = bound
            if statement.likelihood is not None:
                effective[statement.id] = Bound(band_of(statement.likelihood), statement)
            elif bound is not None:
                effective[statement.id] = bound
    return bounds


def _from_reasons(
    facts: Facts, statement: Statement, effective: dict[str, Bound]
) -> Bound | None:
    reasons = facts.map.inferences_to.get(statement.id, ())
    if not reasons or rests_on_its_source(statement):
        return None
    found = [_of_step(step, effective) for step in reasons]
    known = [bound for bound in found if bound is not None]
    if len(known) < len(found):
        return None
    best = max(known, key=lambda bound: bound.band)
    raised = min(best.band + 1, len(LIKELIHOODS) - 1) if len(known) > 1 else best.band
    return Bound(raised, best.ground)


def _of_step(step: Inference, effective: dict[str, Bound]) -> Bound | None:
    known = [effective[premise] for premise in step.premises if premise in effective]
    return min(known, key=lambda bound: bound.band, default=None)
