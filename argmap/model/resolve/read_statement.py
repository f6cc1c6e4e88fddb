"""One statement's declaration to the statement of the model."""

from collections.abc import Callable, Mapping
from typing import Any

from argmap.dsl.syntax import Cite, NameList, Property, StatementDeclaration
from argmap.dsl.vocabulary import KEYWORDS, LIKELIHOODS
from argmap.model.resolve.clauses import citations, value_of
from argmap.model.resolve.name_kind import PARTY
from argmap.model.resolve.scopes import Scopes
from argmap.model.statement import (
    Assumption,
    Confidence,
    Likelihood,
    Standard,
    Statement,
    StatementKind,
    Strength,
)
from argmap.text import Span

STRENGTHS = {strength.name.lower(): strength for strength in Strength}
STANDARDS = {standard.name.lower().replace("_", "-"): standard for standard in Standard}
CONFIDENCES = {confidence.value: confidence for confidence in Confidence}
_LIKELIHOODS = {
    word: Likelihood(word, low, high)
    for first, second, low, high in LIKELIHOODS
    for word in (first, second)
}
_KINDS = {kind.value: kind for kind in StatementKind}


def read_statement(
    scopes: Scopes, unit: int, declaration: StatementDeclaration, section: int | None
) -> Statement:
    """Return a statement with its clauses but for its links to others.

    A word that its clause does not know was found by the parser, and counts as not given.
    """
    clauses = declaration.clauses
    fields: dict[str, Any] = {}
    held_by: list[str] = []
    for clause in clauses:
        if isinstance(clause, Property):
            _add_property(fields, clause)
        elif isinstance(clause, NameList):
            if clause.keyword.text == "held-by":
                parties = (scopes.find(unit, word, PARTY) for word in clause.names)
                held_by.extend(party for party in parties if party is not None)
            elif clause.keyword.text == "tag":
                tags = tuple(word.text for word in clause.names)
                fields["tags"] = fields.get("tags", ()) + tags
    if any(isinstance(clause, Cite) for clause in clauses):
        fields["citations"] = citations(scopes, unit, clauses)
    return Statement(
        id=scopes.scopes[unit].prefix + declaration.name.text,
        kind=_KINDS[declaration.keyword.text],
        text=declaration.text.value,
        span=declaration.name.span,
        file=unit,
        section=section,
        held_by=tuple(held_by),
        **fields,
    )


def _add_property(fields: dict[str, Any], clause: Property) -> None:
    keyword = clause.keyword.text
    found = PROPERTIES.get(keyword)
    if found is None:
        return
    field, read = found
    value = read(value_of(clause), clause.span)
    if KEYWORDS[keyword].once:
        fields[field] = value
    else:
        fields[field] = (*fields.get(field, ()), value)


def _as_written(value: str, _: Span) -> str:
    return value


# For each property of a statement: the field that it fills, and what its value stands for.
PROPERTIES: Mapping[str, tuple[str, Callable[[str, Span], Any]]] = {
    "assumed": ("assumption", Assumption),
    "likelihood": ("likelihood", lambda word, _: _LIKELIHOODS.get(word)),
    "confidence": ("confidence", lambda word, _: CONFIDENCES.get(word)),
    "strength": ("strength", lambda word, _: STRENGTHS.get(word)),
    "standard": ("standard", lambda word, _: STANDARDS.get(word, Standard.PREPONDERANCE)),
    "dated": ("dated", _as_written),
    "note": ("notes", _as_written),
}
