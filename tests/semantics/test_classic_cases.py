"""The classic cases of the literature: each folder's summary names where it comes from.

`labels.txt` says what is to be accepted, rejected and undecided; `explain-ID.txt` is the
explanation of a statement. `ARGMAP_ACCEPT=1` rewrites the answers.
"""

import os
from pathlib import Path

import pytest

from argmap.report.results.explanation_text import explanation_text
from argmap.semantics.change.smallest_changes import changes_to_accept
from argmap.semantics.evaluate.labelling import settled
from argmap.semantics.explain.explainer import Explainer
from argmap.workspace.workspace import Workspace

CASES = sorted((Path(__file__).parents[1] / "cases" / "semantics").iterdir())
EXPLANATIONS = [answer for case in CASES for answer in sorted(case.glob("explain-*.txt"))]


def compare(actual: str, answer: Path) -> None:
    if os.environ.get("ARGMAP_ACCEPT"):
        answer.write_text(actual, encoding="utf-8")
    assert actual == answer.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_labels(case: Path) -> None:
    opened = Workspace().open(str(case / "input.argmap"))
    assert not opened.errors
    labels = opened.labelling.statements
    compare("".join(f"{id} {label}\n" for id, label in labels.items()), case / "labels.txt")


@pytest.mark.parametrize("answer", EXPLANATIONS, ids=lambda answer: answer.parent.name)
def test_explanation(answer: Path) -> None:
    map = Workspace().open(str(answer.parent / "input.argmap")).map
    id = answer.stem.removeprefix("explain-")
    state = settled(map)
    explanation = Explainer(map, state).explain(id)
    compare(explanation_text(explanation, changes_to_accept(map, state, id), map, {}), answer)
