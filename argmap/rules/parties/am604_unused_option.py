"""AM604 unused-option (info).

Why: No demand and no constraint names the option, though others of its issue are named.
That can be as it should be; but it may stand for a way out that was forgotten in the
demands.

Bad:

```argmap
party town "The town"
issue lanes "How many lanes the bridge has"
    option two "Two"
    option three "Three"
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

How to mend it: Check whether every party that could live with the option says so; remove it
if nobody could choose it.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.parties.spoken_of import options_spoken_of
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find options that nothing names, of issues that something speaks of."""
    if facts.is_agreement_damaged:
        return
    spoken_of = options_spoken_of(facts.map)
    for issue in facts.map.issues:
        named = spoken_of.get(issue.id)
        if issue.file != 0 or named is None:
            continue
        for option in issue.options:
            if option.name not in named:
                yield Diagnostic(
                    code=code,
                    message=f"no demand names option `{option.name}` of issue `{issue.id}`",
                    span=option.span,
                    help="is it missing in a red line that allows it?",
                )


RULE = Rule(Code("AM604", "unused-option", Severity.INFO), __doc__, check)
