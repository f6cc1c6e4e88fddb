"""AM502 likelihood-with-confidence (warning).

Why: Likelihood says how probable a thing is; confidence says how good the basis of the
judgement is. In one sentence readers take one for the other, so the standard for analytic
products of the United States' intelligence community (ICD 203, 2015) keeps them apart.

Bad:

```argmap
claim late "The bridge will open late"
    likelihood likely
    confidence low
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

Good:

```argmap
claim late "The bridge will open late"
    likelihood likely
    because steel, well-known
premise steel "The steel has not arrived"
    assumed "the site manager says so"
claim well-known "What the site manager says can be relied on"
    confidence low
    because record
premise record "He has been right about half of the time"
    assumed "remembered"
```

How to mend it: Keep the likelihood with the claim, and say how sure you are of its basis in a
statement of its own, or in a `note`.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find statements with both a likelihood and a confidence."""
    for statement in facts.statements():
        if statement.likelihood is not None and statement.confidence is not None:
            yield Diagnostic(
                code=code,
                message=f"`{statement.id}` is called {statement.likelihood.word} with "
                f"{statement.confidence} confidence in one sentence",
                span=statement.span,
                help="keep the likelihood, and say how sure you are in a statement of its own",
            )


RULE = Rule(Code("AM502", "likelihood-with-confidence", Severity.WARNING), __doc__, check)
