"""What the JSON of an explanation promises of its trees, on random maps."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from argmap.report.results.explanation_json import explanation_json
from argmap.semantics.change.smallest_changes import Changes
from argmap.semantics.evaluate.labelling import label, settled
from argmap.semantics.explain.explainer import Explainer
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import random_map_text

NONE = Changes(sets=(), complete=True)


def nodes(trees: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for node in trees:
        yield node
        for step in node.get("supports", ()):
            yield from nodes(step["premises"])


@pytest.mark.parametrize("seed", range(5))
def test_what_is_told_elsewhere_is_told_once(seed: int) -> None:
    random, seen = Random(seed), 0
    for _ in range(60):
        text = random_map_text(random)
        map = made_map(text)
        labels, explainer = label(map).statements, Explainer(map, settled(map))
        for statement in map.statements:
            told = explanation_json(explainer.explain(statement.id), NONE, map, labels)
            found = list(nodes(json.loads(told)["because"]))
            accounts = [node["id"] for node in found if "reason" in node]
            elsewhere = {node["id"] for node in found if "told" in node}
            assert len(accounts) == len(set(accounts)), text
            assert elsewhere <= set(accounts), text
            seen += len(elsewhere)
            for node in found:
                if "told" not in node and node["id"] in labels:
                    assert node["label"] == labels[node["id"]], text
    assert seen > 10
