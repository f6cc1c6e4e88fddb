"""AM501 overstated-likelihood (warning).

Why: A conclusion is hardly likelier than what it rests on. All premises of one reason must
hold, so the least likely of them bounds it; the best reason bounds the claim, and two or
more independent reasons may together lift it by one band. Beyond that the word promises
more than the grounds give. The words are the seven bands of ICD 203 (2015). They never
change a label: this is about what readers are told.

Bad:

```argmap
claim late "The bridge will open late"
    likelihood almost-certain
    because steel
premise steel "The steel will not come before May"
    likelihood unlikely
    assumed "the site manager says so"
```

Good:

```argmap
claim late "The bridge will open late"
    likelihood unlikely
    because steel
premise steel "The steel will not come before May"
    likelihood unlikely
    assumed "the site manager says so"
```

How to mend it: Lower the claim's likelihood, raise that of its ground if the source says
more, or add the reasons that make the claim likelier.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.dsl.vocabulary import LIKELIHOODS
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule
from argmap.rules.wording.likelihood_bounds import band_of, highest_bounds


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find statements called likelier than their reasons let them be."""
    if not any(statement.likelihood for statement in facts.map.statements):
        return
    bounds = highest_bounds(facts)
    for statement in facts.intact_statements():
        bound = bounds.get(statement.id)
        if bound is None or statement.likelihood is None:
            continue
        if band_of(statement.likelihood) <= bound.band:
            continue
        ground = bound.ground
        word = ground.likelihood.word if ground.likelihood else LIKELIHOODS[bound.band][0]
        yield Diagnostic(
            code=code,
            message=f"`{statement.id}` is called {statement.likelihood.word}, "
            f"and rests on `{ground.id}`, which is {word}",
            span=statement.span,
            related=(Related(f"this is called {word}", ground.span),),
            help=f"`{LIKELIHOODS[bound.band][0]}` is the most that its reasons give",
        )


RULE = Rule(Code("AM501", "overstated-likelihood", Severity.WARNING), __doc__, check)
