"""AM206 premise-with-reasons (warning).

Why: A premise is where an argument begins: it stands on its source, or is assumed. One that
is argued for is a claim, and an attack on it is another kind of attack.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    because strike
premise strike "The port is on strike"
    assumed "the papers say so"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
claim steel "The steel has not arrived"
    because strike
premise strike "The port is on strike"
    assumed "the papers say so"
```

How to mend it: Write `claim` instead of `premise`, or remove the reason and cite the source.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.model.statement import StatementKind
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find premises that have a reason."""
    for premise in facts.statements(StatementKind.PREMISE):
        reasons = facts.map.inferences_to.get(premise.id)
        if reasons:
            yield Diagnostic(
                code=code,
                message=f"premise `{premise.id}` has a reason of its own, as only a claim has",
                span=premise.span,
                related=(Related("its reason", reasons[0].span),),
                help="make it a `claim`, or remove the reason",
            )


RULE = Rule(Code("AM206", "premise-with-reasons", Severity.WARNING), __doc__, check)
