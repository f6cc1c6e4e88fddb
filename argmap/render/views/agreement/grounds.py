"""What a demand or a fact rests on, in short: the claims, and the sources down their chains."""

from argmap.agreement.explanation import Tracer
from argmap.agreement.member import Standing, standing_of
from argmap.model.position import Reason
from argmap.render.view.page import Basis, Ground
from argmap.render.view.signs import Link
from argmap.render.views.statements.passage_link import passage_link
from argmap.render.views.statements.statement_node import BADGES, place_of
from argmap.render.views.subject import Known


def basis(owner: str, reasons: tuple[Reason, ...], known: Known) -> Basis:
    """Return what a demand or constraint rests on: the first of the reasons that hold best.

    How many more there are is said; the sources are those of all that stand.
    """
    if not reasons:
        return Basis()
    labels = known.labelling.statements
    order = (Standing.STANDS, Standing.OPEN, Standing.FALLEN)
    fates = [standing_of((reason,), labels) for reason in reasons]
    best = min(fates, key=order.index)
    chosen = reasons[fates.index(best)]
    others = len(reasons) - 1
    return Basis(
        grounds=tuple(_ground(id, known) for id in chosen.premises),
        more=f"and {others} further reason{'s' * (others > 1)}" if others else "",
        links=_links(owner, known),
    )


def _ground(id: str, known: Known) -> Ground:
    statement = known.map.statement_by_id[id]
    label = known.labelling.statements.get(id)
    return Ground(
        id=id,
        text=statement.text,
        badge=BADGES[label] if label else None,
        assumed=statement.assumption is not None,
        place=place_of(statement.span),
    )


def _links(owner: str, known: Known) -> tuple[Link, ...]:
    """Return each source behind a demand or a fact once, linked to its nearest passage."""
    forces = known.labelling.inferences
    traced = Tracer(known.map, known.labelling.statements, forces).member(owner)
    found: dict[str, Link] = {}
    for _, citation in traced.passages:
        link = passage_link(citation, known)
        found.setdefault(link.words, link)
    return tuple(found.values())
