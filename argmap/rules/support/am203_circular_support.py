"""AM203 circular-support (error).

Why: A claim that rests on itself, directly or through others, gives a doubter no reason to
begin with. Support that runs only in a circle supports nothing: all claims of the circle
are rejected unless one of them has ground outside of it.

Bad:

```argmap
claim trusted "The council can be trusted"
    because honest
claim honest "The council tells the truth"
    because trusted
```

Good:

```argmap
claim trusted "The council can be trusted"
    because honest
claim honest "The council tells the truth"
    because audit
premise audit "The auditors found every figure right"
    assumed "known from the last audit"
```

How to mend it: Remove one of the reasons of the chain that the finding shows, and give that
claim ground of its own.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.phrases import chain_in_words, chain_places
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find sets of statements that all rest on each other; tell a shortest circle of each."""
    statements = facts.map.statements
    for circle in facts.support.circles:
        first = statements[circle[0]]
        if first.file != 0:
            continue
        members = frozenset(statements[number].id for number in circle)
        steps = facts.support.chain(first.id, first.id, within=members)
        yield Diagnostic(
            code=code,
            message=f"`{first.id}` rests on itself: {chain_in_words(steps, first.id)}",
            span=steps[0].span,
            related=chain_places(steps[1:]),
            help="remove one of these reasons, and give its claim ground outside the circle",
        )


RULE = Rule(Code("AM203", "circular-support", Severity.ERROR), __doc__, check)
