"""AM606 divided-party (info).

Why: A party and its constituencies, or two of them, have red lines that no deal can meet
together. The party cannot agree with anybody before it agrees at home.

Bad:

```argmap
party town "The town"
party council "The town council"
    part-of town
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
premise traffic "The old bridge is jammed every morning"
    assumed "seen every day"
position town-lanes of town
    red-line lanes is four
    because traffic
position council-lanes of council
    red-line lanes is two
    because traffic
```

Good:

```argmap
party town "The town"
party council "The town council"
    part-of town
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
premise traffic "The old bridge is jammed every morning"
    assumed "seen every day"
position town-lanes of town
    red-line lanes is four
    because traffic
position council-lanes of council
    red-line lanes is two or four
    because traffic
```

How to mend it: If that is what the sources say, leave it: it is told as information.
Otherwise check the red lines that the finding names.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.parties.conflict_places import conflict_places
from argmap.rules.phrases import quoted
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find conflicts between a party and its constituencies."""
    if facts.review is None:
        return
    for conflict in facts.review.divided:
        places = conflict_places(facts.map, conflict.members)
        if places is not None:
            parties = quoted(conflict.movers)
            yield Diagnostic(
                code=code,
                message=f"{parties} are one side, and no deal can meet "
                f"{quoted(conflict.members)}",
                span=places[0],
                related=places[1],
                help="leave it, if that is what the sources say of them",
            )


RULE = Rule(Code("AM606", "divided-party", Severity.INFO), __doc__, check)
