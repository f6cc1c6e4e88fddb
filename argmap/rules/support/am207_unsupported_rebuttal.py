"""AM207 unsupported-rebuttal (error).

Why: An objection weighs as much as what stands behind it. A rebuttal with no source, no
assumption and no reason is rejected, so what it attacks goes on as if it were not there.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
rebuttal barge "A barge brings the steel on Monday" against late
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
rebuttal barge "A barge brings the steel on Monday" against late
    assumed "the shipper says so"
```

How to mend it: Add a `cite` line with the passage that says so, a `because` line with its
reasons, or `assumed "why"`.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.model.statement import StatementKind
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find rebuttals with no citation, no assumption and no reason."""
    reasons = facts.map.inferences_to
    for rebuttal in facts.intact_statements(StatementKind.REBUTTAL):
        if rebuttal.citations or rebuttal.assumption or rebuttal.id in reasons:
            continue
        yield Diagnostic(
            code=code,
            message=f"nothing supports rebuttal `{rebuttal.id}`, so it has no effect",
            span=rebuttal.span,
            help='add a `cite` or `because` line under it, or `assumed "why"`',
        )


RULE = Rule(Code("AM207", "unsupported-rebuttal", Severity.ERROR), __doc__, check)
