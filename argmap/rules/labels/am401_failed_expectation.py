"""AM401 failed-expectation (error).

Why: An `expect` line is a test of the map: it says what the author holds the argument to
show. Where the labels are otherwise, either the map does not say what its author meant, or
the argument does not show it.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
rebuttal seen "The steel lies in the yard" against steel
    assumed "seen this morning"
    strength strong
expect late accepted
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
rebuttal seen "The steel lies in the yard" against steel
    assumed "seen this morning"
    strength strong
expect late rejected
```

How to mend it: Look at the place that the finding names: answer the objection there, give
the statement the support that it lacks, or settle the standoff by saying which side is
stronger. If the argument does not show it after all, change what is expected.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.dsl.vocabulary import OUTCOMES
from argmap.rules.facts.facts import Facts
from argmap.rules.labels.nearest_cause import NearestCauses
from argmap.rules.labels.opposed_expectations import opposed_expectations
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find expectations that the labels do not meet, and say why in a few words.

    Those that contradict each other cannot all be met: AM402 says so. Nothing is said where
    the way to the cause leads through a line that could not be read.
    """
    impossible = {
        line for pair in opposed_expectations(facts) for line in (pair.later, pair.earlier)
    }
    causes = NearestCauses(facts)
    for expectation in facts.map.expectations:
        if expectation.file != 0 or expectation in impossible:
            continue
        label = facts.labelling.statements.get(expectation.target)
        if label is None or expectation.outcome not in OUTCOMES:
            continue
        if label.value != expectation.outcome:
            cause = causes.of(expectation.target)
            if not cause.is_certain:
                continue
            yield Diagnostic(
                code=code,
                message=f"`{expectation.target}` is {label}, not {expectation.outcome}: "
                f"{cause.words}",
                span=expectation.span,
                related=(Related("look here", cause.span),),
                help=cause.advice,
            )


RULE = Rule(Code("AM401", "failed-expectation", Severity.ERROR), __doc__, check)
