"""AM205 double-counting (warning).

Why: Two reasons for a claim say that it has two legs to stand on. Where both come down to
one thing, it has one. That is so when both reasons rest, directly or through claims that
rest on nothing else, on the same premises; and when their premises are different names for
one passage of one source, or for one assumption in the same words. Two sources that say the
same are two legs, and so are two passages of one source.

Bad:

```argmap
source minutes "Minutes of the works council"
claim late "The bridge will open late"
    because steel
    because no-beams
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
premise no-beams "There are no beams on the site"
    cite minutes "no steel has yet" .. "reached the site"
```

Good:

```argmap
source minutes "Minutes of the works council"
claim late "The bridge will open late"
    because steel
    because strike
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
premise strike "The crane drivers are on strike"
    cite minutes "the crane drivers have" .. "until further notice"
```

How to mend it: Keep the stronger of the two reasons, or join them in one `because` line with
a comma. If they do rest on different things, cite the passage that each rests on, or give
the claims between their other reasons.
"""

from collections.abc import Hashable, Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.model.argument_map import Inference
from argmap.model.statement import Statement, StatementKind
from argmap.rules.facts.facts import Facts
from argmap.rules.phrases import quoted
from argmap.rules.rule import Rule
from argmap.rules.support.sole_grounds import SoleGrounds


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find reasons for one claim that come down to the same grounds."""
    grounds = SoleGrounds(facts.map)
    for statement in facts.statements():
        reasons = facts.map.inferences_to.get(statement.id, ())
        if len(reasons) < 2:
            continue
        seen: dict[Hashable, Inference] = {}
        for step in reasons:
            found = grounds.of_step(step)
            if statement.id in found:  # a circle, of which AM203 tells
                continue
            key = frozenset(_identity(facts.map.statement_by_id[id]) for id in found)
            earlier = seen.setdefault(key, step)
            if earlier is not step:
                yield _finding(facts, code, grounds, earlier, step)


def _identity(ground: Statement) -> Hashable:
    """Return what makes two grounds one: their passages, their assumption, or their name."""
    if ground.kind is StatementKind.PREMISE and ground.citations:
        passages = frozenset(
            (passage.source, _words(passage.first), _words(passage.last or ""))
            for passage in ground.citations
        )
        return passages, frozenset(ground.held_by)
    if ground.assumption is not None:
        return _words(ground.text), frozenset(ground.held_by)
    return ground.id


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.casefold().split())


def _finding(
    facts: Facts, code: Code, grounds: SoleGrounds, earlier: Inference, step: Inference
) -> Diagnostic:
    first, second = grounds.of_step(earlier), grounds.of_step(step)
    names = sorted(first | second)
    if first == second:
        same = f"rests on {quoted(names)} alone, as an earlier reason does"
    else:
        same = f"comes down to what an earlier one says: {quoted(names)} are one"
    places = (facts.map.statement_by_id[id].span for id in names)
    return Diagnostic(
        code=code,
        message=f"this reason for `{step.conclusion}` {same}",
        span=step.span,
        related=(
            Related("the earlier reason", earlier.span),
            *(Related("counted twice", place) for place in places),
        ),
        help="keep one of the two reasons, or give each ground of its own",
    )


RULE = Rule(Code("AM205", "double-counting", Severity.WARNING), __doc__, check)
