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

from collections.abc import Iterator

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.model.statement import Statement, StatementKind
from argmap.rules.facts import Facts
from argmap.rules.rule import Rule


def check(facts: Facts, code: Code) -> Iterator[Diagnostic]:
    """Find statements that no inference, attack or contradiction touches."""
    expected: dict[str, int] = {}
    for expectation in facts.map.expectations:
        expected[expectation.target] = expected.get(expectation.target, 0) + 1
    for statement in facts.intact_statements():
        if not _is_tied(facts, statement) and not _is_unsupported_claim(statement):
            known = 1 + expected.get(statement.id, 0)
            if facts.mentions.of(statement.id) <= known:
                yield Diagnostic(
                    code=code,
                    message=f"{statement.kind} `{statement.id}` is tied to nothing",
                    span=statement.span,
                    help=f"write `because {statement.id}` under what it supports, or remove it",
                )


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
