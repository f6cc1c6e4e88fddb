"""AM402 contradictory-expectations (error).

Why: Two statements that contradict each other never both stand, so a map that expects both
to be accepted fails whatever it says. The same is so for two different labels expected of
one statement.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
    contradicts in-time
premise steel "The steel has not arrived"
    assumed "the site manager says so"
claim in-time "The bridge will open in time"
    because vow
premise vow "The builder vows that it will"
    assumed "heard at the meeting"
expect late accepted
expect in-time accepted
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
    contradicts in-time
premise steel "The steel has not arrived"
    assumed "the site manager says so"
claim in-time "The bridge will open in time"
    because vow weak
premise vow "The builder vows that it will"
    assumed "heard at the meeting"
expect late accepted
expect in-time rejected
```

How to mend it: Decide which of the two the argument shows, and expect the other to be
rejected or undecided.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.labels.opposed_expectations import opposed_expectations
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find pairs of expectations that cannot both be met."""
    for pair in opposed_expectations(facts):
        yield Diagnostic(
            code=code,
            message=pair.why,
            span=pair.later.span,
            related=(Related("the other expectation", pair.earlier.span),),
            help="keep the one that the argument shows",
        )


RULE = Rule(Code("AM402", "contradictory-expectations", Severity.ERROR), __doc__, check)
