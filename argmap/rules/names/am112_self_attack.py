"""AM112 self-attack (error).

Why: A statement that speaks against itself can never stand: where it holds, it falls.
Nearly always another target was meant.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
rebuttal barge "A barge brings the steel on Monday" against barge
    assumed "the shipper says so"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
rebuttal barge "A barge brings the steel on Monday" against late
    assumed "the shipper says so"
```

How to mend it: Name what it was meant to speak against.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find attacks and contradictions whose two ends are one statement."""
    for attack in facts.attacks():
        if attack.attacker == attack.target:
            yield Diagnostic(
                code=code,
                message=f"`{attack.attacker}` attacks itself",
                span=attack.span,
                help="name what it was meant to speak against",
            )
    for pair in facts.contradictions():
        if pair.first == pair.second:
            yield Diagnostic(
                code=code,
                message=f"`{pair.first}` contradicts itself",
                span=pair.span,
                help="name what it was meant to contradict",
            )


RULE = Rule(Code("AM112", "self-attack", Severity.ERROR), __doc__, check)
