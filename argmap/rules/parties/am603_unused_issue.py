"""AM603 unused-issue (info).

Why: Nobody demands anything about the issue, and no constraint speaks of it. It then plays
no part in the analysis; often a demand names another issue by mistake.

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
    option grey "Grey"
    option red "Red"
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

How to mend it: Say what a party demands about the issue, or remove it.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.parties.spoken_of import issues_spoken_of
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find issues of which no demand and no constraint speaks."""
    spoken_of = issues_spoken_of(facts.map)
    for issue in facts.map.issues:
        if issue.file != 0 or issue.id in spoken_of or not issue.options:
            continue
        if facts.mentions.of(issue.id) == 1:
            yield Diagnostic(
                code=code,
                message=f"nobody demands anything about issue `{issue.id}`",
                span=issue.span,
                help=f"write a demand, such as red-line {issue.id} is …, or remove the issue",
            )


RULE = Rule(Code("AM603", "unused-issue", Severity.INFO), __doc__, check)
