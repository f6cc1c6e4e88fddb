"""AM403 strict-contradiction (error).

Why: A strict step admits no exception. Where strict steps lead from the same premises to
two statements that contradict each other, those premises can never stand together,
whatever speaks for them. One of the steps is not strict, or the premise is confused.

Bad:

```argmap
premise both "The bridge is open and closed"
    assumed "the signs say so"
claim open "The bridge is open"
    because both strictly
    contradicts closed
claim closed "The bridge is closed"
    because both strictly
```

Good:

```argmap
premise open-sign "The sign at one end says that it is open"
    assumed "seen there"
premise closed-sign "The sign at the other end says that it is closed"
    assumed "seen there"
claim open "The bridge is open"
    because open-sign
    contradicts closed
claim closed "The bridge is closed"
    because closed-sign
```

How to mend it: Drop `strictly` where an exception can be thought of, or split the premise
from which both follow.
"""

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Related, Severity
from argmap.model.argument_map import Contradiction, Inference
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule
from argmap.rules.support.sole_grounds import SoleGrounds
from argmap.semantics.evaluate.strict_conflicts import StrictConflict, strict_conflicts


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find contradictions both of whose ends follow strictly from the same premises.

    The two ends come down to the same premises because nothing else is said for them, or
    they have other reasons too, but one statement alone implies both.
    """
    if not any(step.strict for step in facts.map.inferences):
        return
    grounds = SoleGrounds(facts.map, lambda step: step.strict)
    conflicts = {
        frozenset((conflict.first, conflict.second)): conflict
        for conflict in strict_conflicts(facts.map)
    }
    for pair in facts.contradictions():
        if pair.first == pair.second:
            continue
        first = _strictly_from(facts, grounds, pair.first)
        second = _strictly_from(facts, grounds, pair.second)
        shared = next((ground for ground in first if ground in second), None)
        ends = frozenset((pair.first, pair.second))
        conflict = conflicts.get(ends)
        if shared is not None:
            if not shared <= ends:  # AM204 tells of these
                yield _finding(code, pair, shared, (first[shared], second[shared]))
        elif conflict is not None and conflict.statement not in ends:
            yield _implied(facts, code, pair, conflict)


def _strictly_from(
    facts: Facts, grounds: SoleGrounds, id: str
) -> dict[frozenset[str], Inference | None]:
    """Return the sets of statements that a statement follows from, itself among them."""
    found: dict[frozenset[str], Inference | None] = {frozenset((grounds.of(id),)): None}
    for step in facts.map.inferences_to.get(id, ()):
        if step.strict:
            found[grounds.of_step(step)] = step
    return found


def _finding(
    code: Code,
    pair: Contradiction,
    shared: frozenset[str],
    steps: tuple[Inference | None, Inference | None],
) -> Diagnostic:
    names = " with ".join(f"`{name}`" for name in sorted(shared))
    return Diagnostic(
        code=code,
        message=f"`{pair.first}` and `{pair.second}` contradict each other, and both follow "
        f"strictly from {names}",
        span=pair.span,
        related=tuple(
            Related(f"`{step.conclusion}` follows strictly", step.span)
            for step in steps
            if step is not None
        ),
        help="drop `strictly` where an exception can be thought of",
    )


def _implied(
    facts: Facts, code: Code, pair: Contradiction, conflict: StrictConflict
) -> Diagnostic:
    statement = facts.map.statement_by_id[conflict.statement]
    return Diagnostic(
        code=code,
        message=f"`{pair.first}` and `{pair.second}` contradict each other, and "
        f"`{statement.id}` alone implies both by strict steps",
        span=pair.span,
        related=(Related("this can never stand", statement.span),),
        help="drop `strictly` where an exception can be thought of",
    )


RULE = Rule(Code("AM403", "strict-contradiction", Severity.ERROR), __doc__, check)
