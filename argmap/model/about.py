"""What is told beside a statement's label: whose word it is, and what stands behind it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from attrs import frozen

from argmap.model.argument_map import ArgumentMap, InferenceKind
from argmap.model.statement import Citation, Statement, StatementKind


class CitationState(StrEnum):
    """How what is cited stands in its sources."""

    VERIFIED = "verified"  # each passage is proved to stand there
    UNVERIFIED = "unverified"  # nothing at hand proves it
    FALSE = "false"  # a passage is not where the map says, or its proof is a false one
    NONE = "none"  # nothing is cited


@frozen(kw_only=True)
class About:
    """What a statement's label does not say; `reported_of` are ids of parties."""

    reported_of: tuple[str, ...] = ()
    likelihood: str | None = None  # in the author's word
    is_ours: bool = False  # the mapmaker's own, where its neighbours are a source's
    citation: CitationState = CitationState.NONE


def about_statements(
    map: ArgumentMap, states: Mapping[Citation, CitationState]
) -> Mapping[str, About]:
    """Return what is to be told of every statement, by its id.

    Args: states: how each citation stands; one that is not in it is unverified.
    Cost: linear in the map.
    """
    own = ours(map)
    return {
        statement.id: About(
            reported_of=statement.held_by,
            likelihood=statement.likelihood.word if statement.likelihood else None,
            is_ours=statement.id in own,
            citation=_together(
                states.get(citation, CitationState.UNVERIFIED)
                for citation in statement.citations
            ),
        )
        for statement in map.statements
    }


def ours(map: ArgumentMap) -> frozenset[str]:
    """Return the ids of the claims that are the mapmaker's own.

    Those are the claims without `cite` and without `gathers` in a file that cites sources: a
    reader would take them for the author's, as the others there are. Where a file cites
    nothing, all of it is its author's, and nothing needs telling.
    """
    citing = {statement.file for statement in map.statements if statement.citations}
    citing |= {party.file for party in map.parties if party.citations}
    if not citing:
        return frozenset()
    gathering = {
        inference.conclusion
        for inference in map.inferences
        if inference.kind is InferenceKind.GATHERS
    }
    return frozenset(
        statement.id
        for statement in map.statements
        if statement.file in citing
        and _speaks_alone(statement)
        and statement.id not in gathering
    )


def _speaks_alone(statement: Statement) -> bool:
    """Return whether nothing but the map says a claim; a computed result says itself."""
    is_written = statement.kind is StatementKind.CLAIM and statement.computed is None
    return is_written and not statement.citations


def _together(states: Iterable[CitationState]) -> CitationState:
    """Return the state of all citations of a statement: its worst."""
    found = set(states)
    for worst in (CitationState.FALSE, CitationState.UNVERIFIED, CitationState.VERIFIED):
        if worst in found:
            return worst
    return CitationState.NONE
