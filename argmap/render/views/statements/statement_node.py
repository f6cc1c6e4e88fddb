"""A statement as a node: which words stand on it, and what outline it gets."""

from collections import Counter
from collections.abc import Mapping
from pathlib import PurePath

from attrs import evolve, frozen

from argmap.model.argument_map import ArgumentMap, AttackKind, Inference, InferenceKind
from argmap.model.labels import Label, Labelling
from argmap.model.neighbourhood import left_out
from argmap.model.statement import Citation, Standard, Statement, StatementKind
from argmap.render.drawing.style.theme import VOICES
from argmap.render.view.graph import Badge, Chip, Link, Mark, Node, Place, Row, Shape, Tone
from argmap.sources.bibliography.deep_link import deep_link
from argmap.sources.bibliography.reference import Reference
from argmap.text import Span

BADGES = {
    Label.ACCEPTED: Badge(Mark.TICK, "accepted", brief=True),
    Label.REJECTED: Badge(Mark.CROSS, "rejected"),
    Label.UNDECIDED: Badge(Mark.QUERY, "undecided"),
}
SHAPES = {
    StatementKind.CLAIM: Shape.SQUARE,
    StatementKind.PREMISE: Shape.ROUND,
    StatementKind.REBUTTAL: Shape.CUT,
}
ATTACK_TONES = {
    AttackKind.REBUT: Tone.REBUT,
    AttackKind.UNDERMINE: Tone.UNDERMINE,
    AttackKind.UNDERCUT: Tone.UNDERCUT,
}
ATTACK_VERBS = {
    AttackKind.REBUT: "rebuts",
    AttackKind.UNDERMINE: "undermines",
    AttackKind.UNDERCUT: "undercuts",
}


@frozen
class Drawing:
    """What every statement's node is made from: the map, and what of it is to be seen."""

    map: ArgumentMap
    seen: frozenset[str]  # inferences by id, attacks by who attacks
    listed: Mapping[str, tuple[Inference, ...]]  # by the statement on which they are listed
    labelling: Labelling
    references: Mapping[str, Reference]
    conclusions: frozenset[str]  # the statements that the map is for


def place_of(span: Span) -> Place:
    """Return a place in a file by the file's base name, so that no folder is told."""
    return Place(PurePath(span.source.name.replace("\\", "/")).name, span.line)


def statement_node(statement: Statement, drawing: Drawing, group: str | None) -> Node:
    """Return the node of one statement."""
    final = statement.id in drawing.conclusions
    label = drawing.labelling.statements.get(statement.id)
    badge = BADGES[label] if label else None
    if badge and final:
        badge = evolve(badge, brief=False)
    more = filter(None, (left_out(drawing.map, drawing.seen, statement.id),))
    return Node(
        id=statement.id,
        kind="conclusion" if final else statement.kind.value,
        shape=Shape.BANNER if final else SHAPES[statement.kind],
        tone=_tone(statement, drawing.map),
        tag=_tag(statement, final),
        text=statement.text,
        label=_spoken(statement, drawing, badge),
        badge=badge,
        voices=_voices(statement, drawing.map),
        chips=tuple(Chip(words) for words in (*_qualities(statement), *more)),
        links=_links(statement, drawing),
        rows=_rows(statement, drawing),
        bold=statement.id in drawing.map.inferences_to,
        assumed=statement.assumption is not None,
        faded=label is Label.REJECTED,
        group=group,
        place=place_of(statement.span),
    )


def _tone(statement: Statement, map: ArgumentMap) -> Tone:
    attacks = map.attacks_by.get(statement.id, ())
    if statement.kind is not StatementKind.REBUTTAL or not attacks:
        return Tone.SUPPORT
    return ATTACK_TONES[attacks[0].kind]


def _tag(statement: Statement, final: bool) -> str:
    tag = "conclusion" if final else statement.kind.value
    if statement.computed is not None:
        return f"{tag} · computed"
    return f"{tag} · assumed" if statement.assumption else tag


def _voices(statement: Statement, map: ArgumentMap) -> tuple[Chip, ...]:
    """Return who says or believes so. The parties' tints follow their order in the map.

    The words fit one party and several, what is said, believed and wished.
    """
    order = {party.id: number for number, party in enumerate(map.parties)}
    return tuple(
        Chip(f"{'' if number else 'held by '}{_party(map, id)}", order.get(id, 0) % VOICES + 1)
        for number, id in enumerate(statement.held_by)
    )


def _party(map: ArgumentMap, id: str) -> str:
    party = map.party_by_id.get(id)
    return party.name if party else id


def _qualities(statement: Statement) -> list[str]:
    """Return likelihood, confidence, weight, standard and date in words."""
    words: list[str] = []
    if likelihood := statement.likelihood:
        word = likelihood.word.replace("-", " ")
        words.append(f"{word}, {likelihood.low}–{likelihood.high} %")  # noqa: RUF001
    if statement.confidence:
        words.append(f"{statement.confidence.value} confidence")
    if statement.computed is not None:
        words.append("from the positions")
    elif statement.strength:
        words.append(f"strength: {statement.strength.name.lower()}")
    if statement.standard is not Standard.PREPONDERANCE:
        words.append(f"standard: {statement.standard.name.lower().replace('_', ' ')}")
    if statement.dated:
        words.append(statement.dated)
    return words


def _links(statement: Statement, drawing: Drawing) -> tuple[Link, ...]:
    """Return the sources that a statement cites, each leading to the passage where it can.

    Further passages of a source follow it as numbers, if they can be opened.
    """
    links: list[Link] = []
    passages: Counter[str] = Counter()
    for citation in statement.citations:
        passages[citation.source] += 1
        number = passages[citation.source]
        link = _link(citation, drawing, number)
        if number == 1 or link.url:
            links.append(link)
    return tuple(links)


def _link(citation: Citation, drawing: Drawing, number: int) -> Link:
    """Return the link to a passage, the `number`th of its source that a statement cites."""
    reference = drawing.references.get(citation.source)
    if reference is None:
        source = drawing.map.source_by_id.get(citation.source)
        return Link((source.title if source else None) or citation.source)
    url = deep_link(reference.url, citation.first, citation.last) if reference.url else None
    return Link(reference.short if number == 1 else f"({number})", url, reference.full)


def _rows(statement: Statement, drawing: Drawing) -> tuple[Row, ...]:
    """Return the statements of other maps that are listed here instead of drawn."""
    rows: list[Row] = []
    for inference in drawing.listed.get(statement.id, ()):
        for id in inference.premises:
            label = drawing.labelling.statements.get(id)
            text = drawing.map.statement_by_id[id].text
            rows.append(Row(id, text, BADGES[label] if label else None))
    return tuple(rows)


def _spoken(statement: Statement, drawing: Drawing, badge: Badge | None) -> str:
    """Return the node in sentences, with what speaks for it and against it."""
    map = drawing.map
    head = f"{statement.kind.value.capitalize()} {statement.id}"
    said = [f"{head}, {badge.word}" if badge else head]
    if statement.held_by:
        said.append("Held by " + " and ".join(_party(map, id) for id in statement.held_by))
    said.append(statement.text.strip().rstrip("."))
    said += _qualities(statement)
    if statement.assumption:
        said.append("Assumed")
    for source in dict.fromkeys(citation.source for citation in statement.citations):
        reference = drawing.references.get(source)
        said.append(f"Source: {reference.short if reference else source}")
    for inference in map.inferences_to.get(statement.id, ()):
        how = "Gathers " if inference.kind is InferenceKind.GATHERS else "Because "
        said.append(how + " and ".join(inference.premises))
    for attack in map.attacks_on.get(statement.id, ()):
        said.append(f"{attack.attacker} {ATTACK_VERBS[attack.kind]} it")
    for other in map.contradicted_by.get(statement.id, ()):
        said.append(f"Contradicts {other}")
    return ". ".join(said) + "."
