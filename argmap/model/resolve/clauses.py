"""Clauses by keyword: what the resolver asks of a declaration's lines."""

from collections.abc import Iterable, Iterator

from argmap.dsl.syntax import Cite, Clause, Property, References, Word
from argmap.model.resolve.name_kind import SOURCE
from argmap.model.resolve.scopes import Scopes
from argmap.model.statement import Citation


def properties(clauses: Iterable[Clause], keyword: str) -> Iterator[str]:
    """Return the values of every `keyword` line."""
    for clause in clauses:
        if isinstance(clause, Property) and clause.keyword.text == keyword:
            value = clause.value
            yield value.text if isinstance(value, Word) else value.value


def property_value(clauses: Iterable[Clause], keyword: str) -> str | None:
    """Return the value of the `keyword` line, if there is one."""
    return next(properties(clauses, keyword), None)


def references(clauses: Iterable[Clause], keyword: str) -> Iterator[Word]:
    """Return the names in every `keyword` line."""
    for clause in clauses:
        if isinstance(clause, References) and clause.keyword.text == keyword:
            yield from clause.names


def citations(scopes: Scopes, unit: int, clauses: Iterable[Clause]) -> tuple[Citation, ...]:
    """Return the passages that the `cite` lines name, in sources that exist."""
    found: list[Citation] = []
    for clause in clauses:
        if not isinstance(clause, Cite):
            continue
        source = scopes.find(unit, clause.source, SOURCE)
        if source is not None:
            last = clause.last
            found.append(
                Citation(
                    source=source,
                    first=clause.first.value,
                    last=last.value if last else None,
                    span=clause.span,
                    first_span=clause.first.span,
                    last_span=last.span if last else None,
                )
            )
    return tuple(found)
