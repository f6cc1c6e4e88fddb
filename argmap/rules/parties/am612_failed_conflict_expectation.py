"""AM612 failed-conflict-expectation (error).

Why: `expect conflict A, B` says that no deal can meet these demands and constraints
together, and that each of them matters to that. Where it is otherwise, a demand does not
say what its author meant.

Bad:

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
expect conflict town-lanes/red-line, money
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
constraint money "The grant pays for two lanes"
    requires lanes is two
    because traffic
expect conflict town-lanes/red-line, money
```

How to mend it: Add what the finding says is missing, leave out what is not needed, or
correct the demands.
"""

from collections.abc import Iterator

from argmap.agreement.expected_conflict import TestedConflict
from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.facts.facts import Facts
from argmap.rules.phrases import quoted
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find expected conflicts that are none."""
    if facts.review is None or facts.is_agreement_damaged:
        return
    for found in facts.review.conflicts:
        if found.expectation.file == 0 and not found.is_met:
            message, advice = _why(found)
            yield Diagnostic(
                code=code, message=message, span=found.expectation.span, help=advice
            )


def _why(found: TestedConflict) -> tuple[str, str]:
    if found.fallen:
        verb = "does not count: its" if len(found.fallen) == 1 else "do not count: their"
        return (
            f"{quoted(found.fallen)} {verb} grounds are rejected",
            "see why with `argmap explain`, or expect no conflict here",
        )
    if found.enough:
        return (
            f"{quoted(found.enough)} alone cannot be met; the others do not matter to that",
            f"write expect conflict {', '.join(found.enough)}",
        )
    deal = ", ".join(f"{issue} is {option}" for issue, option in found.deal or ())
    if found.with_deal:
        everything = ", ".join((*found.expectation.members, *found.with_deal))
        advice = f"with {quoted(found.with_deal)} they are one: expect conflict {everything}"
    else:
        advice = "correct the demands, or remove the line"
    return f"these can be met together: {deal}", advice


RULE = Rule(Code("AM612", "failed-conflict-expectation", Severity.ERROR), __doc__, check)
