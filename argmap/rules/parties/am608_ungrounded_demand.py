"""AM608 ungrounded-demand (warning).

Why: A position or a constraint without `because` rests on nobody's word. The analysis would
report a conflict that cannot be traced to a source.

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

How to mend it: Name the claims or premises that report the demand, or that state the fact,
with `because`.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.model.position import Constraint, Position
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find positions and constraints without grounds."""
    things: tuple[Position | Constraint, ...] = (*facts.map.positions, *facts.map.constraints)
    for thing in things:
        if thing.file == 0 and not thing.reasons and thing.id not in facts.map.damaged:
            yield Diagnostic(
                code=code,
                message=f"nothing in the map says that `{thing.id}` is so",
                span=thing.span,
                help="write because ID under it, with the statement that reports it",
            )


RULE = Rule(Code("AM608", "ungrounded-demand", Severity.WARNING), __doc__, check)
