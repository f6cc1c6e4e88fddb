"""AM209 single-source (info).

Why: A conclusion that falls with one source is as good as that source. Two sources by one
author are not two. It is a hint and not a warning: often there is no second source, and the
map is right all the same; but its readers should know.

It is told of what the map rightly expects to be accepted, where the map cites at least two
sources: everything in a map of one article hangs on that article. A source or an author is
told if the conclusion does not stand without all that rests on nothing else. In a map of
very many sources the search stops after reading the map about once more.

Bad:

```argmap
source minutes "Minutes of the works council"
source diary "Site diary"
claim late "The bridge will open late"
    because steel, no-stock
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
premise no-stock "There is no other steel"
    cite diary "the yard is empty" .. "since Easter"
expect late accepted
```

Good:

```argmap
source minutes "Minutes of the works council"
    author "Works Council"
source diary "Site diary"
    author "Site Office"
claim late "The bridge will open late"
    because steel
    because strike
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
premise strike "The welders are on strike"
    cite diary "welders walked out" .. "on Monday"
expect late accepted
```

How to mend it: Look for a second source: cite it beside the first where both say the same,
or give a reason that rests on it. If there is none, say so in a `note`.
"""

from collections.abc import Iterator, Mapping

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.facts.single_points import met_expectations
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find expected conclusions that do not stand without one source, or one author."""
    sources_of = _by_conclusion(facts.single_points.sources)
    authors_of = _by_conclusion(facts.single_points.authors)
    if not (sources_of or authors_of):
        return
    for id, expectation in met_expectations(facts.map, facts.labelling).items():
        sources = [f"`{name}`" for name in sources_of.get(id, ())]
        authors = authors_of.get(id, [])
        if not (sources or authors):
            continue
        kind, names = ("source", sources) if sources else ("author", authors)
        yield Diagnostic(
            code=code,
            message=f"`{id}` hangs on a single {kind}: it does not stand without "
            + " nor without ".join(names),
            span=expectation.span,
            help=f"is there another {kind} for it? If not, a `note` can say so",
        )


def _by_conclusion(lost: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """Return, for each conclusion, the things without which it is among what is lost."""
    found: dict[str, list[str]] = {}
    for name, conclusions in lost.items():
        for id in conclusions:
            found.setdefault(id, []).append(name)
    return found


RULE = Rule(Code("AM209", "single-source", Severity.INFO), __doc__, check)
