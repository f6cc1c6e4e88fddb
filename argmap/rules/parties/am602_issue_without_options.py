"""AM602 issue-without-options (error).

Why: A deal picks one option of every issue. An issue that has none cannot be settled, and
no demand can speak of it.

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
issue colour "How it is painted"
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
issue colour "How it is painted"
    option grey "Grey"
    option red "Red"
position town-colour of town
    red-line colour is grey
    ideal colour is not red
    because traffic
```

How to mend it: Write the ways to settle the issue under it, each as an `option`; or remove
the issue.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find issues without an option."""
    for issue in facts.map.issues:
        if issue.file == 0 and not issue.options and issue.id not in facts.map.damaged:
            yield Diagnostic(
                code=code,
                message=f"issue `{issue.id}` has no options",
                span=issue.span,
                help='write option ID "…" under it for each way to settle it',
            )


RULE = Rule(Code("AM602", "issue-without-options", Severity.ERROR), __doc__, check)
