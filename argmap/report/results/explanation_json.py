"""An explanation as JSON, to the shape of the contract."""

from collections.abc import Mapping
from typing import Any

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label
from argmap.report.phrases import STRENGTHS
from argmap.report.results.formats import ExplanationReport
from argmap.report.terminal import json_text
from argmap.semantics.change.action import Action
from argmap.semantics.change.smallest_changes import Changes
from argmap.semantics.explain.explanation import (
    Account,
    Explanation,
    Objection,
    Standoff,
    Support,
)

_DEEPEST = 10  # levels of one tree; what lies deeper begins a tree of its own

Node = dict[str, Any]


def write(report: ExplanationReport) -> str:
    """Return an explanation as a JSON object."""
    told = explanation_json(report.explanation, report.changes, report.map, report.labels)
    return f"{told}\n"


def explanation_json(
    explanation: Explanation,
    changes: Changes,
    map: ArgumentMap,
    labels: Mapping[str, Label],
) -> str:
    """Return an explanation as a JSON object.

    `because` holds trees: the statement's own first, then those of what met objections. A
    statement that another place of the trees accounts for is `{"id": …, "told":
    "elsewhere"}`; one that needs no account has its label and its ground alone.
    """
    document: Node = {
        "version": 1,
        "id": explanation.id,
        "label": explanation.label,
        "because": _Trees(explanation, map, labels).grown(),
        "objections": [
            _objection(account, support, objection)
            for account in explanation.accounts
            for support in account.supports
            for objection in support.objections
        ],
        "standoff": _standoff(explanation.standoff),
        "changes": [
            {
                "make": changes.make,
                "actions": [_action(action) for action in actions],
            }
            for actions in changes.sets
        ],
        "changes_complete": changes.complete,
        "reasons": _reasons(explanation),
    }
    return json_text(document)


class _Trees:
    def __init__(
        self, explanation: Explanation, map: ArgumentMap, labels: Mapping[str, Label]
    ) -> None:
        self._accounts = {account.id: account for account in explanation.accounts}
        self._map = map
        self._labels = labels

    def grown(self) -> list[Node]:
        """Return the trees, each account in one of them."""
        untold = dict(self._accounts)
        trees: list[Node] = []
        while untold:
            account = untold.pop(next(iter(untold)))
            root = self._node(account)
            trees.append(root)
            waiting = [(root, account, 1)]
            while waiting:
                node, told, depth = waiting.pop()
                for step, support in zip(node["supports"], told.supports, strict=True):
                    for premise in support.premises:
                        below = untold.pop(premise, None) if depth < _DEEPEST else None
                        child = self._named(premise) if below is None else self._node(below)
                        step["premises"].append(child)
                        if below is not None:
                            waiting.append((child, below, depth + 1))
        return trees

    def _node(self, account: Account) -> Node:
        node: Node = {
            "id": account.id,
            "label": account.label,
            "reason": account.reason,
            **self._ground(account.id),
            "supports": [_step(support) for support in account.supports],
        }
        if account.circle:
            node["circle"] = list(account.circle)
        return node

    def _named(self, id: str) -> Node:
        if id in self._accounts:
            return {"id": id, "told": "elsewhere"}
        label = {"label": self._labels[id]} if id in self._labels else {}
        return {"id": id, **label, **self._ground(id)}

    def _ground(self, id: str) -> Node:
        """Return what a statement stands on by itself: what it cites, why it is assumed."""
        statement = self._map.statement_by_id.get(id)  # a complement (`not ID`) has no entry
        ground: Node = {}
        if statement is not None and statement.citations:
            ground["cites"] = list(dict.fromkeys(one.source for one in statement.citations))
        if statement is not None and statement.assumption is not None:
            ground["assumed"] = statement.assumption.reason
        return ground


def _reasons(explanation: Explanation) -> list[Node]:
    """Return what is said for the statement itself: in force first, the strongest of it."""
    account = explanation.accounts[0]
    in_force = dict(zip(account.in_force, explanation.alone, strict=True))
    return [
        {
            "ground": support.ground,
            "inference": support.inference,
            "premises": list(support.premises),
            "strength": STRENGTHS[support.strength],
            "state": support.force,
            "carries_alone": in_force.get(support, False),
        }
        for support in account.supports
    ]


def _step(support: Support) -> Node:
    return {
        "ground": support.ground,
        "inference": support.inference,
        "strength": STRENGTHS[support.strength],
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


def _action(action: Action) -> Node:
    told: Node = {"action": action.kind, "target": action.target}
    if action.strength is not None:
        told["strength"] = action.strength.name.lower()
    return told


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
