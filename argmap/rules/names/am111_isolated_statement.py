"""AM111 isolated-statement (warning).

Why: A statement that supports nothing, has no reasons, and neither attacks nor is attacked
plays no part in the argument. Usually the line that was to use it was forgotten, or the
statement was left over when another was removed.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
premise frost "The ground is frozen"
    assumed "it is January"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel, frost
premise steel "The steel has not arrived"
    assumed "the site manager says so"
premise frost "The ground is frozen"
    assumed "it is January"
```

How to mend it: Name the statement in the `because` line of what it supports, let something
attack or contradict it, or remove it. In a file of premises that other maps use, ignore this
finding: `argmap check --ignore AM111`.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.model.statement import Statement, StatementKind
from argmap.rules.facts.facts import Facts
from argmap.rules.rule import Rule
from argmap.suggestion import closest

_STRAYS = 50  # misspelt names that are looked at


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find statements that no inference, attack or contradiction touches."""
    expected = Counter(expectation.target for expectation in facts.map.expectations)
    strays = _stray_references(facts)
    for statement in facts.intact_statements():
        if _is_tied(facts, statement) or _is_unsupported_claim(statement):
            continue
        if facts.mentions.of(statement.id) > 1 + expected[statement.id]:
            continue  # a line that could not be read names it
        if strays and closest(statement.id, strays) is not None:
            continue  # a misspelt reference probably meant it
        yield Diagnostic(
            code=code,
            message=f"{statement.kind} `{statement.id}` is tied to nothing",
            span=statement.span,
            help=f"write `because {statement.id}` under what it supports, or remove it",
        )


def _stray_references(facts: Facts) -> list[str]:
    """Return words that refer to nothing, where the map has such mistakes; not too many."""
    if not facts.map.damaged:
        return []
    map = facts.map
    strays = (
        word
        for word in facts.mentions.referred_to
        if word not in map.statement_by_id and word not in map.inference_by_id
    )
    return list(islice(strays, _STRAYS))


def _is_tied(facts: Facts, statement: Statement) -> bool:
    id, map = statement.id, facts.map
    return (
        id in map.inferences_to
        or id in map.inferences_from
        or id in map.attacks_on
        or id in map.attacks_by
        or id in map.contradicted_by
    )


def _is_unsupported_claim(statement: Statement) -> bool:
    """Return whether AM201 says already what is wrong with a statement without reasons."""
    return statement.kind is StatementKind.CLAIM and statement.assumption is None


RULE = Rule(Code("AM111", "isolated-statement", Severity.WARNING), __doc__, check)
