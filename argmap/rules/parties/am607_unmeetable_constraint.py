"""AM607 unmeetable-constraint (error).

Why: A constraint is a fact about every deal. One that no deal can meet, alone or with other
constraints, makes agreement impossible whatever anybody demands: the fact is stated
wrongly.

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
constraint money "The grant pays for two lanes"
    requires lanes is two
    because traffic
constraint law "The law asks for four lanes"
    requires lanes is four
    because traffic
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
```

How to mend it: Correct the condition, or, if the facts themselves are disputed, let each
rest on the claims that say so (`because …`), so that it falls with them.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.parties.conflict_places import conflict_places
from argmap.rules.phrases import quoted
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find constraints that no deal can meet together."""
    if facts.review is None:
        return
    for constraints in facts.review.impossible:
        places = conflict_places(facts.map, constraints)
        if places is not None:
            together = " together" if len(constraints) > 1 else ""
            yield Diagnostic(
                code=code,
                message=f"no deal can meet {quoted(constraints)}{together}",
                span=places[0],
                related=places[1],
                help="correct the condition: a fact holds in at least one deal",
            )


RULE = Rule(Code("AM607", "unmeetable-constraint", Severity.ERROR), __doc__, check)
