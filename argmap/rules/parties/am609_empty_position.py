"""AM609 empty-position (error).

Why: A position without a rung demands nothing, and a constraint without a condition rules
nothing out. The line that says what a deal must do was forgotten.

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

How to mend it: Under a position write `red-line`, `target` or `ideal`; under a constraint
`requires`, `not` or `if … then`.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find positions without a rung and constraints without a condition."""
    damaged = facts.map.damaged
    for position in facts.map.positions:
        if position.file == 0 and not position.demands and position.id not in damaged:
            yield Diagnostic(
                code=code,
                message=f"position `{position.id}` demands nothing",
                span=position.span,
                help="write red-line ISSUE is OPTION under it, or target or ideal",
            )
    for constraint in facts.map.constraints:
        if constraint.file == 0 and not constraint.conditions and constraint.id not in damaged:
            yield Diagnostic(
                code=code,
                message=f"constraint `{constraint.id}` rules nothing out",
                span=constraint.span,
                help="write under it what no deal can do, as not (…), or what it requires",
            )


RULE = Rule(Code("AM609", "empty-position", Severity.ERROR), __doc__, check)
