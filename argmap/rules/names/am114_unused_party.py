"""AM114 unused-party (info).

Why: An actor to whom nothing is ascribed plays no part in the map. Often a `held-by` line
was forgotten.

Bad:

```argmap
party council "The works council"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

Good:

```argmap
party council "The works council"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
    held-by council
```

How to mend it: Say with `held-by` what the party says or believes, or remove it.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find parties that hold nothing, demand nothing and have no part."""
    used = {party for statement in facts.map.statements for party in statement.held_by}
    used.update(position.party for position in facts.map.positions if position.party)
    used.update(party.part_of for party in facts.map.parties if party.part_of is not None)
    for party in facts.map.parties:
        if party.file == 0 and party.id not in used and facts.mentions.of(party.id) == 1:
            yield Diagnostic(
                code=code,
                message=f"nothing is said of party `{party.id}`",
                span=party.span,
                help=f"write `held-by {party.id}` under what it says or believes, or remove it",
            )


RULE = Rule(Code("AM114", "unused-party", Severity.INFO), __doc__, check)
