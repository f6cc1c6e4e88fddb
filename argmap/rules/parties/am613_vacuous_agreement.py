"""AM613 vacuous-agreement (error).

Why: Something in the map asks whether agreement is possible, but no party has a red line
and nothing is ruled out. Any deal would then do, and the answer says nothing.

Bad:

```argmap
claim hopeful "The talks about the bridge can succeed"
    because agreement possible
```

Good:

```argmap
party town "The town"
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
premise traffic "The old bridge is jammed every morning"
    assumed "seen every day"
position town-lanes of town
    red-line lanes is four
    because traffic
constraint money "The grant pays for two lanes or four"
    requires lanes is two or four
    because traffic
claim hopeful "The talks about the bridge can succeed"
    because agreement possible
```

How to mend it: Write the positions of the parties with their red lines, or do not rest
anything on agreement.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find uses of the analysis where there is nothing to analyse."""
    demands = any(position.demands for position in facts.map.positions)
    if demands or facts.map.constraints or facts.is_agreement_damaged:
        return
    spans = [
        *(line.span for line in facts.map.agreement_expectations if line.file == 0),
        *(s.span for s in facts.map.statements if s.computed is not None and s.file == 0),
    ]
    for span in spans:
        yield Diagnostic(
            code=code,
            message="no party demands anything, so agreement is possible whatever holds",
            span=span,
            help="write position ID of PARTY, with red-line ISSUE is OPTION under it",
        )


RULE = Rule(Code("AM613", "vacuous-agreement", Severity.ERROR), __doc__, check)
