"""Clauses by keyword: what the resolver asks of a declaration's lines."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from argmap.dsl.syntax import Cite, Clause, NameList, Property, Word
from argmap.dsl.vocabulary import KEYWORDS
from argmap.model.resolve.name_kind import SOURCE
from argmap.model.resolve.scopes import Scopes
from argmap.model.statement import Citation


def value_of(clause: Property) -> str:
    """Return what a property says, a word or a text."""
    value = clause.value
    return value.text if isinstance(value, Word) else value.value


def fields_of(clauses: Iterable[Clause], fields: Mapping[str, str]) -> dict[str, Any]:
    """Return the values of properties by the field that each keyword fills.

    Those of a keyword that may stand several times are a tuple.
    """
    found: dict[str, Any] = {}
    for clause in clauses:
        if not isinstance(clause, Property):
            continue
        keyword = clause.keyword.text
        field = fields.get(keyword)
        if field is None:
            continue
        value = value_of(clause)
        found[field] = value if KEYWORDS[keyword].once else (*found.get(field, ()), value)
    return found


def properties(clauses: Iterable[Clause], keyword: str) -> Iterator[str]:
    """Return the values of every `keyword` line."""
    for clause in clauses:
        if isinstance(clause, Property) and clause.keyword.text == keyword:
            yield value_of(clause)


def references(clauses: Iterable[Clause], keyword: str) -> Iterator[Word]:
    """Return the names in every `keyword` line."""
    for clause in clauses:
        if isinstance(clause, NameList) and clause.keyword.text == keyword:
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
