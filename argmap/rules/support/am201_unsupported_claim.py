"""AM201 unsupported-claim (error).

Why: A claim is something argued for. One that has no reason persuades nobody who doubts
it, and it is rejected, together with all that rests on it. A citation under a claim says
where it is argued; it does not argue for it.

Bad:

```argmap
claim growth "A tax cut brings growth"
expect growth rejected
```

Good:

```argmap
claim growth "A tax cut brings growth"
    because earlier-cut
premise earlier-cut "The cut of 1964 was followed by growth"
    assumed "common knowledge among those who read this"
```

How to mend it: Add a `because` line that names its reasons. If it is taken from a source
rather than argued for, make it a `premise` and cite the source. If it is taken for granted,
say so with `assumed`.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.model.statement import StatementKind
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find claims with neither a reason nor an assumption."""
    reasons = facts.map.inferences_to
    for claim in facts.intact_statements(StatementKind.CLAIM):
        if claim.id in reasons or claim.assumption is not None:
            continue
        advice = "add a `because` line under it"
        if claim.citations:
            advice += ", or make it a `premise` if it is taken from its source"
        else:
            advice += ", or make it a `premise` with its source"
        yield Diagnostic(
            code=code,
            message=f"nothing supports claim `{claim.id}`",
            span=claim.span,
            help=advice,
        )


RULE = Rule(Code("AM201", "unsupported-claim", Severity.ERROR), __doc__, check)
