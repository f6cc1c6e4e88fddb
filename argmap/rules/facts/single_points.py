"""The single things that a map's expected conclusions fall without."""

import posixpath
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import Factory, frozen

from argmap.model.argument_map import ArgumentMap, Expectation, Source
from argmap.model.labels import Label, Labelling
from argmap.model.statement import Statement

if TYPE_CHECKING:
    from argmap.semantics.evaluate.propagation import Propagation

Authors = Mapping[str, tuple[str, ...]]
Groups = dict[str, frozenset[str]]  # ids of statements by what they rest on


@frozen(kw_only=True)
class SinglePoints:
    """By an assumption, a source or an author: the conclusions that do not stand without."""

    assumptions: Mapping[str, tuple[str, ...]] = Factory(dict)
    sources: Mapping[str, tuple[str, ...]] = Factory(dict)
    authors: Mapping[str, tuple[str, ...]] = Factory(dict)


def met_expectations(map: ArgumentMap, labelling: Labelling) -> dict[str, Expectation]:
    """Return, by their ids, the statements that the root file rightly expects to stand."""
    return {
        expectation.target: expectation
        for expectation in map.expectations
        if not expectation.file
        and expectation.outcome == Label.ACCEPTED.value
        and labelling.statements.get(expectation.target) is Label.ACCEPTED
    }


def single_points_of(
    map: ArgumentMap,
    labelling: Labelling,
    read_state: "Callable[[], Propagation]",
    read_authors: Callable[[], Authors],
) -> SinglePoints:
    """Return what each conclusion that the root file expects to stand hangs on alone.

    A source counts in a map that cites at least two; an author where more statements rest
    on what that author wrote than on any one source of it.
    Args: read_state: gives the settled bounds that the labelling came from.
    Cost: nothing where there is nothing to ask, else that of `argmap.semantics.change.loss`.
    """
    targets = met_expectations(map, labelling)
    if not targets or map.damaged:
        return SinglePoints()
    assumed: Groups = {
        statement.id: frozenset((statement.id,))
        for statement in map.statements
        if statement.assumption is not None
        and not statement.citations
        and labelling.statements[statement.id] is Label.ACCEPTED
    }
    sources, authors = _by_source_and_author(map, read_authors)
    if not (assumed or sources):
        return SinglePoints()
    from argmap.semantics.change.loss import losses

    state = read_state()
    found = (
        {loss.name: loss.fallen for loss in losses(state, targets, groups.items())}
        for groups in (sources, authors, assumed)
    )
    by_source, by_author, by_assumption = found
    return SinglePoints(sources=by_source, authors=by_author, assumptions=by_assumption)


def _by_source_and_author(
    map: ArgumentMap, read_authors: Callable[[], Authors]
) -> tuple[Groups, Groups]:
    """Return, by source and by author, the statements that cite nothing else.

    Authors are left out on whom the same rests as on one of the sources.
    """
    texts = _texts(map)
    cited = [
        (statement, {texts[citation.source] for citation in statement.citations})
        for statement in map.statements
        if statement.citations and statement.assumption is None
    ]
    if len(set[str]().union(*(found for _, found in cited))) < 2:
        return {}, {}
    authors = read_authors()
    names = {texts[source.id]: authors.get(source.id, source.authors) for source in map.sources}
    by_source = _grouped((statement, found) for statement, found in cited if len(found) == 1)
    by_author = _grouped(
        (statement, set.intersection(*(set(names.get(text, ())) for text in found)))
        for statement, found in cited
    )
    told = set(by_source.values())
    return by_source, {name: ids for name, ids in by_author.items() if ids not in told}


def _grouped(pairs: Iterator[tuple[Statement, set[str]]]) -> Groups:
    found: dict[str, list[str]] = {}
    for statement, keys in pairs:
        for key in sorted(keys):
            found.setdefault(key, []).append(statement.id)
    return {key: frozenset(ids) for key, ids in found.items()}


def _texts(map: ArgumentMap) -> dict[str, str]:
    """Return, per source, the first that stands for the same text, in whichever file."""
    first: dict[tuple[object, ...], str] = {}
    return {source.id: first.setdefault(_key(map, source), source.id) for source in map.sources}


def _key(map: ArgumentMap, source: Source) -> tuple[object, ...]:
    if source.record is None:
        return source.title, source.authors, source.date
    folder = posixpath.dirname(map.files[source.file].source.name)
    return (posixpath.normpath(posixpath.join(folder, source.record)),)
