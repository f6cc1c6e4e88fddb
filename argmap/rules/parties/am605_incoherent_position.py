"""AM605 incoherent-position (warning).

Why: No deal can meet what this party demands, whatever the others want. Either the map puts
words together that the party never meant at once, or the party is bound to be disappointed,
which is worth saying in a claim.

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
position town-budget of town
    red-line lanes is two
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
position town-budget of town
    target lanes is two or four
    because traffic
```

How to mend it: Loosen one of the demands that the finding names, or make it conditional
(`if … then …`).
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.parties.conflict_places import conflict_places
from argmap.rules.phrases import quoted
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find conflicts inside one party."""
    if facts.review is None:
        return
    for conflict in facts.review.incoherent:
        places = conflict_places(facts.map, conflict.members)
        if places is None:
            continue
        party = conflict.movers[0]
        names = quoted(conflict.members)
        message = (
            f"no deal can meet all that `{party}` demands in {names}"
            if len(conflict.members) > 1
            else f"no deal can meet {names}"
        )
        yield Diagnostic(
            code=code,
            message=message,
            span=places[0],
            related=places[1],
            help="loosen one of them, or say under which condition it is demanded",
        )


RULE = Rule(Code("AM605", "incoherent-position", Severity.WARNING), __doc__, check)
