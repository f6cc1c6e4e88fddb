"""AM208 unanswered-question (info).

Why: Each kind of reasoning fails in ways of its own: experts speak beyond their field, what
looks like a sign has another cause. The critical questions of a scheme ask for these. Where
a conclusion rests on such a reason and the map answers none of them, its readers will ask.

Only reasons that a conclusion would not stand without are asked about: the only one in
force for its statement, and so on up to the conclusion. A conclusion is an accepted claim
that nothing rests on, a statement that the map expects to be accepted and is, or what
speaks against one that it expects to be rejected and is. Nothing is asked of a reason
without a scheme, or of a strict one.

Bad:

```argmap
claim rain "It will rain tomorrow"
    because swallows as low-flight by sign
premise swallows "The swallows fly low"
    assumed "seen this evening"
```

Good:

```argmap
claim rain "It will rain tomorrow"
    because swallows, nine-in-ten as low-flight by sign strong
premise swallows "The swallows fly low"
    assumed "seen this evening"
premise nine-in-ten "On nine of ten days after they flew low it rained"
    assumed "the village keeps count"
    tag usually-goes-along
rebuttal cat "A cat on the meadow would bring them down as well" against low-flight
    assumed "cats do"
    tag other-explanation
rebuttal no-cat "There was no cat on the meadow" against cat
    assumed "watched all evening"
    strength strong
expect rain accepted
```

How to mend it: Answer a question by a premise of the reason, or by a rebuttal against the
reason, and give the one that answers the question's id as a `tag`. A question that does not
matter here can be answered by a premise that says why.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.model.argument_map import Inference
from argmap.model.schemes import Question, unanswered
from argmap.rules.facts.facts import Facts
from argmap.rules.phrases import scheme_span
from argmap.rules.rule import Rule
from argmap.rules.support.load_bearing import load_bearing


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find reasons that carry a conclusion and leave questions of their scheme open."""
    damaged = facts.map.damaged
    asked = [
        (step, questions)
        for step in facts.inferences()
        if step.scheme is not None
        and damaged.isdisjoint((step.conclusion, *step.premises))
        and (questions := unanswered(facts.map, step, facts.schemes))
    ]
    carrying = load_bearing(facts.map, facts.labelling) if asked else frozenset()
    for step, questions in asked:
        if step.id in carrying:
            yield _finding(code, step, questions)


def _finding(code: Code, step: Inference, questions: tuple[Question, ...]) -> Diagnostic:
    told = " ".join(f"{question.text} ({question.id})" for question in questions)
    count = "a question" if len(questions) == 1 else f"{len(questions)} questions"
    target = f"`{step.id}`" if step.named else "this reason (name it with `as NAME`)"
    return Diagnostic(
        code=code,
        message=f"`{step.conclusion}` by {step.scheme} leaves {count} open: {told}",
        span=scheme_span(step),
        help=f"tag what answers one with its id, as in `tag {questions[0].id}`: a premise of "
        f"this reason, or a rebuttal against {target}",
    )


RULE = Rule(Code("AM208", "unanswered-question", Severity.INFO), __doc__, check)
