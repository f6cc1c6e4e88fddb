"""Who asserts, reports or denies what: the claims of a synthesis by the sources of its maps.

A row is a claim of the root file that `gathers` statements of other maps. A source

- *asserts* it if a statement gathered there cites the source, stands in the author's own
  voice, and is not rejected in the map that it comes from (an author who raises a thing and
  refutes it does not assert it);
- *denies* it if a statement of the source, in the author's own voice and accepted in the
  map that it comes from, contradicts or rebuts the claim or what it gathers, or is gathered
  by a statement of the root file that does. A rebuttal marked `strength weak` concedes and
  does not deny. The reasons that a synthesis has for a contrary claim deny nothing: that
  they speak against it is the synthesis's reading, not the source's word;
- *reports* it if a gathered statement of the source is `held-by` a party;
- is *silent* otherwise.

The first of these that holds is the stance. A statement without a citation counts for the
source of its map where that map has only one. Labels are those of each map by itself, for
what a source says does not hang on what another map makes of it.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from attrs import frozen

from argmap.model.argument_map import ArgumentMap, InferenceKind
from argmap.model.labels import Label
from argmap.model.part import restricted
from argmap.model.statement import Statement, StatementKind, Strength
from argmap.semantics.evaluate.labelling import label


class Stance(StrEnum):
    """What a source does with a claim."""

    ASSERTS = "asserts"
    DENIES = "denies"
    REPORTS = "reports"
    SILENT = "silent"


@frozen
class Cell:
    """One source's stance on one claim, and the statements that show it, by their ids."""

    source: str
    stance: Stance
    statements: tuple[str, ...] = ()


@frozen(kw_only=True)
class Row:
    """A claim with a cell for each source; `contradicts` are claims of the same file."""

    claim: str
    text: str
    cells: tuple[Cell, ...]
    contradicts: tuple[str, ...] = ()


@frozen
class Comparison:
    """Claims by sources, both in the order of the files."""

    sources: tuple[str, ...]
    rows: tuple[Row, ...]


def compare(map: ArgumentMap, labels: Mapping[str, Label]) -> Comparison:
    """Return the stance of every source on every claim that gathers.

    Args: labels: the map's own, by the ids of its statements.
    Cost: that of labelling each map that it uses by itself, and linear in it besides.
    """
    sources = tuple(source.id for source in map.sources)
    own_labels = _own_labels(map, labels)
    rows = []
    for claim in map.statements:
        gathered = _gathered(map, claim.id)
        if claim.kind is StatementKind.CLAIM and claim.file == 0 and gathered:
            against = tuple(_against(map, claim.id, gathered))
            stances = _stances(map, own_labels, gathered, against)
            rows.append(
                Row(
                    claim=claim.id,
                    text=claim.text,
                    cells=tuple(_cell(source, stances) for source in sources),
                    contradicts=_disputes(map, claim.id),
                )
            )
    return Comparison(sources, tuple(rows))


def _gathered(map: ArgumentMap, id: str) -> tuple[str, ...]:
    """Return what a statement gathers, in order."""
    return tuple(
        premise
        for inference in map.inferences_to.get(id, ())
        if inference.kind is InferenceKind.GATHERS
        for premise in inference.premises
    )


def _against(map: ArgumentMap, claim: str, gathered: tuple[str, ...]) -> Iterator[str]:
    """Return what contradicts or rebuts a claim or what it gathers, and what that gathers."""
    for target in (claim, *gathered):
        against = list(map.contradicted_by.get(target, ()))
        for attack in map.attacks_on.get(target, ()):
            attacker = map.statement_by_id[attack.attacker]
            if attacker.strength is not Strength.WEAK:
                against.append(attacker.id)
        for id in against:
            yield id
            yield from _gathered(map, id)


def _disputes(map: ArgumentMap, claim: str) -> tuple[str, ...]:
    others = map.contradicted_by.get(claim, ())
    return tuple(id for id in others if map.statement_by_id[id].file == 0)


_Stances = Mapping[Stance, Mapping[str, list[str]]]


def _stances(
    map: ArgumentMap,
    own_labels: Mapping[str, Label],
    gathered: tuple[str, ...],
    against: tuple[str, ...],
) -> _Stances:
    """Return for each stance the sources that take it, with their statements."""
    found: dict[Stance, dict[str, list[str]]] = {stance: {} for stance in Stance}

    def note(stance: Stance, statement: Statement) -> None:
        for source in _sources(statement, map):
            ids = found[stance].setdefault(source, [])
            if statement.id not in ids:
                ids.append(statement.id)

    for id in gathered:
        statement = map.statement_by_id[id]
        if statement.held_by:
            note(Stance.REPORTS, statement)
        elif own_labels[id] is not Label.REJECTED:
            note(Stance.ASSERTS, statement)
    for id in against:
        statement = map.statement_by_id[id]
        if not statement.held_by and own_labels[id] is Label.ACCEPTED:
            note(Stance.DENIES, statement)
    return found


def _sources(statement: Statement, map: ArgumentMap) -> tuple[str, ...]:
    """Return the sources that a statement speaks for."""
    cited = tuple(dict.fromkeys(citation.source for citation in statement.citations))
    if cited:
        return cited
    near = tuple(source.id for source in map.sources if source.file == statement.file)
    return near if len(near) == 1 else ()


def _cell(source: str, stances: _Stances) -> Cell:
    for stance in (Stance.ASSERTS, Stance.DENIES, Stance.REPORTS):
        if ids := stances[stance].get(source):
            return Cell(source, stance, tuple(ids))
    return Cell(source, Stance.SILENT)


def _own_labels(map: ArgumentMap, labels: Mapping[str, Label]) -> Mapping[str, Label]:
    """Return each statement's label in the map that its file is the root of."""
    found: dict[str, Label] = {}
    for number, file in enumerate(map.files):
        own = labels
        if number > 0:
            kept = frozenset(one.id for one in map.statements if one.id.startswith(file.prefix))
            own = label(restricted(map, kept)).statements
        found.update((one.id, own[one.id]) for one in map.statements if one.file == number)
    return found
