"""AM202 unsourced-premise (error).

Why: A premise is taken from a source, or assumed. One that says neither cannot be looked
up and asks the reader for faith, so it is rejected, together with all that rests on it.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
```

Good:

```argmap
source minutes "Minutes of the works council"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
```

How to mend it: Add a `cite` line with the passage that says so. If no source is at hand and
you take it for granted, write `assumed "why"`: the reader then knows.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.model.statement import StatementKind
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find premises with no citation, no assumption and no reason."""
    for premise in facts.intact_statements(StatementKind.PREMISE):
        if premise.citations or premise.assumption or premise.id in facts.map.inferences_to:
            continue
        yield Diagnostic(
            code=code,
            message=f"premise `{premise.id}` has neither a source nor an assumption",
            span=premise.span,
            help='add a `cite` line, or `assumed "why"`',
        )


RULE = Rule(Code("AM202", "unsourced-premise", Severity.ERROR), __doc__, check)
