"""AM113 unused-source (info).

Why: A source that nothing cites adds nothing to the map. Often the `cite` line that was to
name it was forgotten, or names another source.

Bad:

```argmap
source minutes "Minutes of the works council"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

Good:

```argmap
source minutes "Minutes of the works council"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
```

How to mend it: Cite it where it speaks, or remove it.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find sources that no statement or party cites."""
    cited = [statement.citations for statement in facts.map.statements]
    cited += [party.citations for party in facts.map.parties]
    used = {citation.source for citations in cited for citation in citations}
    for source in facts.map.sources:
        if source.file == 0 and source.id not in used and facts.mentions.of(source.id) == 1:
            yield Diagnostic(
                code=code,
                message=f"nothing cites source `{source.id}`",
                span=source.span,
                help=f'write `cite {source.id} "first words" .. "last words"` where it speaks, '
                "or remove it",
            )


RULE = Rule(Code("AM113", "unused-source", Severity.INFO), __doc__, check)
