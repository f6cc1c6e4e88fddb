"""An explanation as JSON, to the shape of the contract."""

import json
from typing import Any

from argmap.semantics.changes import Changes
from argmap.semantics.explanation import Account, Explanation, Objection, Standoff, Support

_DEEPEST = 10  # levels of one tree; what lies deeper begins a tree of its own
_STRENGTHS = ("strict", "weak", "moderate", "strong")

Node = dict[str, Any]


def explanation_json(explanation: Explanation, changes: Changes) -> str:
    """Return an explanation as a JSON object.

    `because` holds trees: the statement's own first, then those of what met objections. A
    statement told before, or in a tree of its own, is `{"id": …, "told": "elsewhere"}`.
    """
    document: Node = {
        "version": 1,
        "id": explanation.id,
        "label": explanation.label,
        "because": _trees(explanation),
        "objections": [
            _objection(account, support, objection)
            for account in explanation.accounts
            for support in account.supports
            for objection in support.objections
        ],
        "standoff": _standoff(explanation.standoff),
        "changes": [
            {
                "make": "accepted",
                "actions": [{"action": a.kind, "target": a.target} for a in actions],
            }
            for actions in changes.sets
        ],
        "changes_complete": changes.complete,
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _trees(explanation: Explanation) -> list[Node]:
    untold = {account.id: account for account in explanation.accounts}
    trees: list[Node] = []
    while untold:
        account = untold.pop(next(iter(untold)))
        root = _node(account)
        trees.append(root)
        waiting = [(root, account, 1)]
        while waiting:
            node, told, depth = waiting.pop()
            for step, support in zip(node["supports"], told.supports, strict=True):
                for premise in support.premises:
                    below = untold.pop(premise, None) if depth < _DEEPEST else None
                    if below is None:
                        step["premises"].append({"id": premise, "told": "elsewhere"})
                        continue
                    child = _node(below)
                    step["premises"].append(child)
                    waiting.append((child, below, depth + 1))
    return trees


def _node(account: Account) -> Node:
    node: Node = {
        "id": account.id,
        "label": account.label,
        "reason": account.reason,
        "supports": [_step(support) for support in account.supports],
    }
    if account.circle:
        node["circle"] = list(account.circle)
    return node


def _step(support: Support) -> Node:
    return {
        "ground": support.ground,
        "inference": support.inference,
        "strength": _STRENGTHS[support.strength],
        "force": support.force,
        "failed_by": support.failed_by,
        "premises": [],
    }


def _objection(account: Account, support: Support, objection: Objection) -> Node:
    return {
        "by": objection.by,
        "against": support.inference or account.id,
        "kind": objection.kind,
        "met_by": list(objection.met_by),
        "outcome": objection.outcome,
    }


def _standoff(standoff: Standoff | None) -> Node | None:
    if standoff is None:
        return None
    return {
        name: [
            {"from": link.from_, "to": link.to, "kind": link.kind, "inference": link.inference}
            for link in links
        ]
        for name, links in (("path", standoff.path), ("cycle", standoff.cycle))
    }
