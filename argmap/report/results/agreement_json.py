"""The analysis of an agreement as JSON, to the shape of the contract."""

from typing import Any

from argmap.agreement.agreement import Agreement, Concession, Conflict
from argmap.agreement.deal_space import Deal
from argmap.agreement.explanation import TracedMember, Tracer
from argmap.agreement.member import Member
from argmap.report.terminal import json_text

Node = dict[str, Any]


def agreement_json(
    agreement: Agreement, tracer: Tracer, cautious: Agreement | None = None
) -> str:
    """Return an analysis as a JSON object.

    Args: cautious: where both readings are asked for, the other one; `agreement` is then the
    confident reading, which the fields at the top tell, and `readings` holds both.
    """
    document: Node = {"version": 1} | _reading(agreement)
    if cautious is not None:
        document["reading"] = "both"
        document["readings"] = {
            other.reading.value: _reading(other) for other in (cautious, agreement)
        }
    told = cautious or agreement
    in_conflict = dict.fromkeys(m for conflict in told.conflicts for m in conflict.members)
    document["members"] = [_member(member) for member in told.members]
    document["explanations"] = [_traced(tracer.member(id)) for id in in_conflict]
    return json_text(document)


def _reading(agreement: Agreement) -> Node:
    return {
        "possible": agreement.possible,
        "reading": agreement.reading.value,
        "deals": [dict(deal) for deal in agreement.deals],
        "conflicts": [_conflict(conflict) for conflict in agreement.conflicts],
        "knots": [
            {
                "members": list(knot.members),
                "concessions": [list(c.give_up) for c in knot.concessions],
                "issues": list(knot.issues),
                "complete": knot.complete,
            }
            for knot in agreement.knots
        ],
        "concessions": [_concession(concession) for concession in agreement.concessions],
        "complete": agreement.complete,
        "concession_count": agreement.concession_count,
        "alone": [
            {
                "moved_by": alone.mover,
                "concessions": [_concession(concession) for concession in alone.concessions],
                "complete": alone.complete,
            }
            for alone in agreement.unilateral
        ],
        "rungs": [
            {
                "rung": step.rung.value,
                "possible": step.possible,
                "conflicts": [_conflict(conflict) for conflict in step.conflicts],
                "complete": step.complete,
            }
            for step in agreement.steps
        ],
    }


def _conflict(conflict: Conflict) -> Node:
    return {
        "members": list(conflict.members),
        "between": list(conflict.between),
        "knot": conflict.knot,
    }


def _concession(concession: Concession) -> Node:
    return {
        "give_up": list(concession.give_up),
        "moved_by": list(concession.moved_by),
        "opens": [_deal(deal) for deal in concession.opens],
        "opens_complete": concession.opens_complete,
    }


def _deal(deal: Deal) -> dict[str, str]:
    return dict(deal)


def _member(member: Member) -> Node:
    return {
        "id": member.id,
        "moved_by": member.mover,
        "rung": None if member.rung is None else member.rung.value,
        "standing": member.standing.value,
    }


def _traced(member: TracedMember) -> Node:
    return {
        "member": member.id,
        "because": [list(reason) for reason in member.reasons],
        "statements": [
            {
                "id": statement.id,
                "label": statement.label,
                "because": [
                    {"inference": step.inference, "premises": list(step.premises)}
                    for step in statement.steps
                ],
                "passages": [
                    {"source": c.source, "first": c.first, "last": c.last}
                    for c in statement.citations
                ],
            }
            for statement in member.statements
        ],
    }
