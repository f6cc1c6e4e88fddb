"""AM610 circular-agreement (error).

Why: Whether agreement is possible is computed from the demands. A demand that in turn rests
on that result goes round in a circle: the analysis takes its grounds as if the result were
not known.

Bad:

```argmap
party town "The town"
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
premise traffic "The old bridge is jammed every morning"
    assumed "seen every day"
constraint money "The grant pays for two lanes or four"
    requires lanes is two or four
    because traffic
claim stuck "The talks about the bridge will fail"
    because agreement impossible
position town-lanes of town
    red-line lanes is four
    because stuck
```

Good:

```argmap
party town "The town"
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
premise traffic "The old bridge is jammed every morning"
    assumed "seen every day"
constraint money "The grant pays for two lanes or four"
    requires lanes is two or four
    because traffic
position town-lanes of town
    red-line lanes is four
    because traffic
claim open "The talks about the bridge can succeed"
    because agreement possible
```

How to mend it: Rest the demand on what reports it, not on what follows from the talks.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.model.position import Constraint, Position
from argmap.rules.facts.facts import Facts
from argmap.rules.parties.verdict_reach import reached_by_verdict
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find demands and constraints whose grounds depend on the analysis."""
    if not facts.map.positions and not facts.map.constraints:
        return
    reached = reached_by_verdict(facts.map)
    things: tuple[Position | Constraint, ...] = (*facts.map.positions, *facts.map.constraints)
    for thing in things:
        if thing.file != 0:
            continue
        for reason in thing.reasons:
            name = next((premise for premise in reason.premises if premise in reached), None)
            if name is not None:
                yield Diagnostic(
                    code=code,
                    message=f"`{thing.id}` rests on `{name}`, which depends on whether "
                    "agreement is possible",
                    span=reason.span,
                    related=(Related("the result is used here", reached[name]),),
                    help="rest it on what reports the demand itself",
                )
                break


RULE = Rule(Code("AM610", "circular-agreement", Severity.ERROR), __doc__, check)
