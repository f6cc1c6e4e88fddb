"""AM204 attack-on-own-ground (warning).

Why: A rebuttal that attacks what it rests on itself saws off the branch that it sits on: if
it holds, its own ground falls, and it with it. At best nothing is decided. The same is so
where a statement contradicts what it rests on, or undercuts one of its own reasons.

Bad:

```argmap
claim safe "The bridge is safe"
    because tested
premise tested "The test load held"
    assumed "the engineers report it"
rebuttal biased "The test was arranged, as its good result shows" against tested
    because tested
```

Good:

```argmap
claim safe "The bridge is safe"
    because tested
premise tested "The test load held"
    assumed "the engineers report it"
rebuttal biased "The test was arranged" against tested
    because invoices
premise invoices "The builder paid the testers"
    assumed "the invoices are at hand"
```

How to mend it: Give the rebuttal ground that does not depend on what it attacks, or attack
another step. To show that something leads to absurdity, attack the step from it, not the
thing itself.
"""

from collections.abc import Iterator

from attrs import frozen

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.model.argument_map import AttackKind
from argmap.rules.facts.facts import Facts
from argmap.rules.phrases import chain_in_words, chain_places
from argmap.rules.rule import Rule
from argmap.text import Span


@frozen
class _Opposition:
    """A statement that speaks against a ground, or a step from it, in these words."""

    speaker: str
    ground: str
    verb: str
    span: Span


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find attacks and contradictions aimed at what the attacker rests on."""
    oppositions = tuple(_oppositions(facts))
    pairs = [(found.speaker, found.ground) for found in oppositions]
    resting = set(facts.support.resting(pairs))
    for found in oppositions:
        if (found.speaker, found.ground) in resting:
            yield _finding(facts, code, found)


def _oppositions(facts: Facts) -> Iterator[_Opposition]:
    for attack in facts.attacks():
        if attack.kind is AttackKind.UNDERCUT:
            step = facts.map.inference_by_id[attack.target]
            verb = f"undercuts a reason for `{step.conclusion}`"
            yield _Opposition(attack.attacker, step.conclusion, verb, attack.span)
        elif attack.attacker != attack.target:
            verb = f"attacks `{attack.target}`"
            yield _Opposition(attack.attacker, attack.target, verb, attack.span)
    for pair in facts.contradictions():
        for speaker, ground in ((pair.first, pair.second), (pair.second, pair.first)):
            if speaker != ground:
                yield _Opposition(speaker, ground, f"contradicts `{ground}`", pair.span)


def _finding(facts: Facts, code: Code, found: _Opposition) -> Diagnostic:
    steps = facts.support.chain(found.speaker, found.ground)
    if found.speaker == found.ground:
        steps = ()
    tail = f": {chain_in_words(steps, found.ground)}" if steps else ""
    ground = facts.map.statement_by_id[found.ground]
    return Diagnostic(
        code=code,
        message=f"`{found.speaker}` {found.verb}, on which it rests itself{tail}",
        span=found.span,
        related=(*chain_places(steps), Related("what it rests on", ground.span)),
        help="give it ground that does not depend on what it attacks, or attack another step",
    )


RULE = Rule(Code("AM204", "attack-on-own-ground", Severity.WARNING), __doc__, check)
