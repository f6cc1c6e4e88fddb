"""A statement as a node: which words stand on it, and what outline it gets."""

from collections import Counter
from collections.abc import Mapping
from pathlib import PurePath

from attrs import evolve, field, frozen

from argmap.model.argument_map import ArgumentMap, AttackKind, Inference, InferenceKind
from argmap.model.labels import Label
from argmap.model.neighbourhood import file_name
from argmap.model.statement import Standard, Statement, StatementKind
from argmap.render.view.graph import Node
from argmap.render.view.signs import Badge, Chip, Link, Mark, Place, Row, Shape, Tone
from argmap.render.views.statements.passage_link import passage_link
from argmap.render.views.subject import Known
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


@frozen(kw_only=True)
class Context:
    """What every statement's node is made from: the map, and what of it is to be seen."""

    known: Known
    seen: frozenset[str]  # inferences by id, attacks by who attacks
    listed: Mapping[str, tuple[Inference, ...]] = field(factory=dict)  # by who lists them
    conclusions: frozenset[str] = frozenset()  # the statements that the map is for


def place_of(span: Span) -> Place:
    """Return a place in a file by the file's base name, so that no folder is told."""
    return Place(PurePath(span.source.name.replace("\\", "/")).name, span.line)


def statement_node(statement: Statement, context: Context, group: str | None) -> Node:
    """Return the node of one statement."""
    final = statement.id in context.conclusions
    label = context.known.labelling.statements.get(statement.id)
    badge = BADGES[label] if label else None
    if badge and final:
        badge = evolve(badge, brief=False)
    more = filter(None, (_left_out(context, statement),))
    return Node(
        id=statement.id,
        kind="conclusion" if final else statement.kind.value,
        shape=Shape.BANNER if final else SHAPES[statement.kind],
        tone=_tone(statement, context.known.map),
        tag=_tag(statement, final),
        text=statement.text,
        label=_spoken(statement, context, badge),
        badge=badge,
        voices=_voices(statement, context.known.map),
        chips=tuple(Chip(words) for words in (*_qualities(statement), *more)),
        links=_links(statement, context),
        rows=_rows(statement, context),
        bold=statement.id in context.known.map.inferences_to,
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
        Chip(f"{'' if number else 'held by '}{party_name(map, id)}", order.get(id, 0) + 1)
        for number, id in enumerate(statement.held_by)
    )


def party_name(map: ArgumentMap, id: str) -> str:
    """Return what a party is called; its id where nobody says."""
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


def _left_out(context: Context, statement: Statement) -> str:
    """Return in words what speaks for and against a statement and is not seen.

    For example `+ 4 reasons, 1 objection in osw-2019`; empty where nothing is missing.
    """
    map, id = context.known.map, statement.id
    reasons = sum(one.id not in context.seen for one in map.inferences_to.get(id, ()))
    against = sum(one.attacker not in context.seen for one in map.attacks_on.get(id, ()))
    counts = ((reasons, "reason"), (against, "objection"))
    missing = [f"{count} {noun}{'s' * (count > 1)}" for count, noun in counts if count]
    if not missing:
        return ""
    file = statement.file
    return f"+ {', '.join(missing)}" + (f" in {file_name(map, file)}" if file else "")


def _links(statement: Statement, context: Context) -> tuple[Link, ...]:
    """Return the sources that a statement cites, each leading to the passage where it can.

    Further passages of a source follow it as numbers, if they can be opened.
    """
    links: list[Link] = []
    passages: Counter[str] = Counter()
    for citation in statement.citations:
        passages[citation.source] += 1
        number = passages[citation.source]
        link = passage_link(citation, context.known, number)
        if number == 1 or link.url:
            links.append(link)
    return tuple(links)


def _rows(statement: Statement, context: Context) -> tuple[Row, ...]:
    """Return the statements of other maps that are listed here instead of drawn."""
    rows: list[Row] = []
    for inference in context.listed.get(statement.id, ()):
        for id in inference.premises:
            label = context.known.labelling.statements.get(id)
            text = context.known.map.statement_by_id[id].text
            rows.append(Row(id, text, BADGES[label] if label else None))
    return tuple(rows)


def _spoken(statement: Statement, context: Context, badge: Badge | None) -> str:
    """Return the node in sentences, with what speaks for it and against it."""
    map = context.known.map
    head = f"{statement.kind.value.capitalize()} {statement.id}"
    said = [f"{head}, {badge.word}" if badge else head]
    if statement.held_by:
        said.append("Held by " + " and ".join(party_name(map, id) for id in statement.held_by))
    said.append(statement.text.strip().rstrip("."))
    said += _qualities(statement)
    if statement.assumption:
        said.append("Assumed")
    for source in dict.fromkeys(citation.source for citation in statement.citations):
        reference = context.known.references.get(source)
        said.append(f"Source: {reference.short if reference else source}")
    for inference in map.inferences_to.get(statement.id, ()):
        how = "Gathers " if inference.kind is InferenceKind.GATHERS else "Because "
        said.append(how + " and ".join(inference.premises))
    for attack in map.attacks_on.get(statement.id, ()):
        said.append(f"{attack.attacker} {ATTACK_VERBS[attack.kind]} it")
    for other in map.contradicted_by.get(statement.id, ()):
        said.append(f"Contradicts {other}")
    return ". ".join(said) + "."
