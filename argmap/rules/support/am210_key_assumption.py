"""AM210 key-assumption (info).

Why: What is only assumed is what a doubter asks about first. If what the map concludes falls
with one assumption, that assumption decides the matter, and deserves a source or a second
way round it. Analysts list such assumptions before they publish.

It is told of statements that are assumed and not cited, and of conclusions that the map
rightly expects to be accepted. In a map of very many assumptions the search stops after
reading the map about once more.

Bad:

```argmap
claim late "The bridge will open late"
    because steel, no-stock
premise steel "The steel has not arrived"
    assumed "the site manager says so"
premise no-stock "There is no other steel"
    assumed "the yard looks empty"
expect late accepted
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
    because strike
premise steel "The steel has not arrived"
    assumed "the site manager says so"
premise strike "The welders are on strike"
    assumed "they stand at the gate"
expect late accepted
```

How to mend it: Find a source for it, or a reason that does without it. If it must stay an
assumption, readers can be told that the conclusion hangs on it.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.facts.single_points import met_expectations
from argmap.rules.phrases import quoted
from argmap.rules.rule import Rule

_NAMED = 3  # conclusions that are named; of more, how many there are


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find assumptions without which an expected conclusion does not stand."""
    assumptions = facts.single_points.assumptions
    expectations = met_expectations(facts.map, facts.labelling) if assumptions else {}
    for id, fallen in assumptions.items():
        statement = facts.map.statement_by_id[id]
        places = [expectations[target].span for target in fallen]
        elsewhere = statement.file != 0  # rules speak of the root file
        labels = [Related("this is expected", place) for place in places[elsewhere:_NAMED]]
        if elsewhere:
            labels.insert(0, Related("assumed here", statement.span))
        verb = "does" if len(fallen) == 1 else "do"
        yield Diagnostic(
            code=code,
            message=f"{quoted(fallen, _NAMED)} {verb} not stand without `{id}`, "
            "which is only assumed",
            span=places[0] if elsewhere else statement.span,
            related=tuple(labels),
            help="find a source for it, or a reason that does without it",
        )


RULE = Rule(Code("AM210", "key-assumption", Severity.INFO), __doc__, check)
