"""What a demand or a fact rests on, in short: the claims, and the sources down their chains."""

from collections.abc import Mapping

from attrs import frozen

from argmap.agreement.explanation import Tracer
from argmap.agreement.member import Standing, standing_of
from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Labelling
from argmap.model.position import Reason
from argmap.model.statement import Citation
from argmap.render.view.graph import Link
from argmap.render.view.page import Basis, Ground
from argmap.render.views.statements.statement_node import BADGES, place_of
from argmap.sources.bibliography.deep_link import deep_link
from argmap.sources.bibliography.reference import Reference


@frozen
class Evidence:
    """What is known of a map: the map, its labels, and how its sources are cited."""

    map: ArgumentMap
    labelling: Labelling
    references: Mapping[str, Reference]


def basis(owner: str, reasons: tuple[Reason, ...], evidence: Evidence) -> Basis:
    """Return what a demand or constraint rests on: the first of the reasons that hold best.

    How many more there are is said; the sources are those of all that stand.
    """
    if not reasons:
        return Basis()
    labels = evidence.labelling.statements
    order = (Standing.STANDS, Standing.OPEN, Standing.FALLEN)
    fates = [standing_of((reason,), labels) for reason in reasons]
    best = min(fates, key=order.index)
    chosen = reasons[fates.index(best)]
    others = len(reasons) - 1
    return Basis(
        grounds=tuple(_ground(id, evidence) for id in chosen.premises),
        more=f"and {others} further reason{'s' * (others > 1)}" if others else "",
        links=_links(owner, evidence),
    )


def _ground(id: str, evidence: Evidence) -> Ground:
    statement = evidence.map.statement_by_id[id]
    label = evidence.labelling.statements.get(id)
    return Ground(
        id=id,
        text=statement.text,
        badge=BADGES[label] if label else None,
        assumed=statement.assumption is not None,
        place=place_of(statement.span),
    )


def _links(owner: str, evidence: Evidence) -> tuple[Link, ...]:
    """Return each source behind a demand or a fact once, linked to its nearest passage."""
    forces = evidence.labelling.inferences
    traced = Tracer(evidence.map, evidence.labelling.statements, forces).member(owner)
    found: dict[str, Link] = {}
    for _, citation in traced.passages:
        link = _link(citation, evidence)
        found.setdefault(link.words, link)
    return tuple(found.values())


def _link(citation: Citation, evidence: Evidence) -> Link:
    reference = evidence.references.get(citation.source)
    if reference is None:
        source = evidence.map.source_by_id.get(citation.source)
        return Link((source.title if source else None) or citation.source)
    url = deep_link(reference.url, citation.first, citation.last) if reference.url else None
    return Link(reference.short, url, reference.full)
