"""AM116 unknown-scheme (warning).

Why: `by SCHEME` says what kind of reasoning a reason is, and so which questions a careful
reader asks of it. A scheme that nobody described raises none, and is usually a slip.

Bad:

```argmap
claim late "The bridge will open late"
    because steel by expert-opinon
premise steel "The site manager expects no steel before May"
    assumed "he said so at the meeting"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel by expert-opinion
    because others-late by base-rate
premise steel "The site manager expects no steel before May"
    assumed "he said so at the meeting"
premise others-late "Nine of ten bridges of this county opened late"
    assumed "the county's own list"
# file: argmap.toml
[schemes.base-rate]
pattern = "It went so in most cases of this class; so it is likely to go so here."

[schemes.base-rate.questions]
right-class = "Is this the class that the case belongs to?"
how-many = "How many cases were counted, and by whom?"
```

How to mend it: Name a scheme of the catalogue in the reference of the language, or describe
your own under `[schemes.NAME]` in the project's `argmap.toml`.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.phrases import scheme_span
from argmap.rules.rule import Rule
from argmap.suggestion import did_you_mean


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find reasons by a scheme that neither the catalogue nor the project describes."""
    for step in facts.inferences():
        if step.scheme is None or step.scheme in facts.schemes:
            continue
        yield Diagnostic(
            code=code,
            message=f"no scheme is called `{step.scheme}`",
            span=scheme_span(step),
            help=did_you_mean(
                step.scheme,
                facts.schemes,
                f"describe it under `[schemes.{step.scheme}]` in argmap.toml, "
                f"or name one of {', '.join(sorted(facts.schemes))}",
            ),
        )


RULE = Rule(Code("AM116", "unknown-scheme", Severity.WARNING), __doc__, check)
