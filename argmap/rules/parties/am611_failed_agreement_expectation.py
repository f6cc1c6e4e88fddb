"""AM611 failed-agreement-expectation (error).

Why: `expect agreement` is a test of the map's positions. Where the analysis says otherwise,
either a position is not as its author meant it, or the conclusion is wrong. Agreement
counts as impossible if demands with accepted grounds alone rule it out, and as possible if
those with undecided grounds leave a deal too.

Bad:

```argmap
party town "The town"
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
premise traffic "The old bridge is jammed every morning"
    assumed "seen every day"
position town-lanes of town
    red-line lanes is four
    because traffic
constraint money "The grant pays for two lanes or four"
    requires lanes is two or four
    because traffic
expect agreement impossible
```

Good:

```argmap
party town "The town"
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
premise traffic "The old bridge is jammed every morning"
    assumed "seen every day"
position town-lanes of town
    red-line lanes is four
    because traffic
constraint money "The grant pays for two lanes or four"
    requires lanes is two or four
    because traffic
expect agreement possible
```

How to mend it: Look at `argmap agreement` on the map: it tells the conflicts or the deals.
Correct the demand that is wrong, or the expectation.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.model.position import Verdict
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find expectations about agreement that the analysis does not meet."""
    found = facts.review
    if found is None or facts.is_agreement_damaged:
        return
    for expectation in facts.map.agreement_expectations:
        wanted = expectation.verdict
        if expectation.file != 0 or found.cautious is wanted is found.confident:
            continue
        other = Verdict.POSSIBLE if wanted is Verdict.IMPOSSIBLE else Verdict.IMPOSSIBLE
        open_ = found.cautious is not found.confident
        yield Diagnostic(
            code=code,
            message="whether agreement is possible depends on undecided claims"
            if open_
            else f"agreement is {other}, not {wanted}",
            span=expectation.span,
            help=f"`argmap agreement {facts.map.root.source.name}` tells why",
        )


RULE = Rule(Code("AM611", "failed-agreement-expectation", Severity.ERROR), __doc__, check)
