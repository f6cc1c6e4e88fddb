"""AM211 pointless-undercut (warning).

Why: A strict step is one that admits no exception: a definition, arithmetic, logic. So a
rebuttal against the step itself has no effect, however well it is supported. Either the step
is not strict, or one of its premises is what the rebuttal denies.

Bad:

```argmap
claim closes "The school will close"
    because few-pupils, rule-of-forty as rule strictly
premise few-pupils "Thirty-one pupils are enrolled"
    assumed "enrolment list"
premise rule-of-forty "A school with fewer than forty pupils closes"
    assumed "school act, section 8"
rebuttal hardship "The minister may make an exception" against rule
    assumed "school act, section 9"
```

Good:

```argmap
claim closes "The school will close"
    because few-pupils, rule-of-forty as rule
premise few-pupils "Thirty-one pupils are enrolled"
    assumed "enrolment list"
premise rule-of-forty "A school with fewer than forty pupils closes"
    assumed "school act, section 8"
rebuttal hardship "The minister may make an exception" against rule
    assumed "school act, section 9"
```

How to mend it: Drop `strictly` if the objection is to the point, or aim it at the premise
that it denies.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.model.argument_map import AttackKind
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find attacks on strict inferences."""
    for attack in facts.attacks():
        if attack.kind is not AttackKind.UNDERCUT:
            continue
        step = facts.map.inference_by_id[attack.target]
        if step.strict:
            premises = ", ".join(f"`{premise}`" for premise in dict.fromkeys(step.premises))
            yield Diagnostic(
                code=code,
                message=f"`{attack.attacker}` has no effect on `{step.id}`: a strict step "
                "admits no exception",
                span=attack.span,
                related=(Related("this step is strict", step.span),),
                help=f"drop `strictly` there, or speak against {premises}",
            )


RULE = Rule(Code("AM211", "pointless-undercut", Severity.WARNING), __doc__, check)
