"""AM115 party-cycle (error).

Why: `part-of` says to which party a constituency belongs. Parties that belong to each other
in a circle have no whole that they are part of.

Bad:

```argmap
party council "The works council"
    part-of city
party city "The city"
    part-of council
claim late "The bridge will open late"
    held-by council
    assumed "the council says so"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

Good:

```argmap
party council "The works council"
    part-of city
party city "The city"
claim late "The bridge will open late"
    held-by council
    assumed "the council says so"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

How to mend it: Remove one of the `part-of` lines of the chain that the finding shows.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.model.argument_map import Party
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find circles of `part-of`, each once."""
    seen: set[str] = set()
    for party in facts.map.parties:
        if party.file != 0:
            continue
        circle = _circle_from(party, facts, seen)
        if circle:
            first = circle[0]
            chain = " is part of ".join(f"`{member.id}`" for member in (*circle, first))
            yield Diagnostic(
                code=code,
                message=f"parties are part of each other in a circle: {chain}",
                span=first.span,
                related=tuple(
                    Related(f"`{member.id}` is named here", member.span)
                    for member in circle[1:]
                ),
                help="remove one of these `part-of` lines",
            )


def _circle_from(party: Party, facts: Facts, seen: set[str]) -> list[Party]:
    """Follow `part-of` to the first party seen before; return the circle that it closes."""
    path: dict[str, Party] = {}
    at: Party | None = party
    while at is not None and at.id not in seen:
        seen.add(at.id)
        path[at.id] = at
        at = facts.map.party_by_id.get(at.part_of) if at.part_of else None
    if at is None or at.id not in path:
        return []
    members = list(path.values())
    return members[members.index(at) :]


RULE = Rule(Code("AM115", "party-cycle", Severity.ERROR), __doc__, check)
