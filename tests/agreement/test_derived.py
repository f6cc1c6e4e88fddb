"""A claim may rest on the computed result; nothing else is touched by that."""

import subprocess
import sys
from pathlib import Path

import pytest

from argmap.agreement.member import Reading
from argmap.model.position import Verdict
from argmap.report.results.explanation_text import explanation_text
from argmap.semantics.change.smallest_changes import changes_to_accept
from argmap.semantics.evaluate.labelling import settled
from argmap.semantics.explain.explainer import Explainer
from argmap.text import SourceText
from argmap.workspace.loading import Loader
from argmap.workspace.open_map import OpenMap
from argmap.workspace.workspace import Workspace

FIELD = """
party a "Ada"
party b "Ben"
issue field "Who holds the field"
    option ada "Ada holds it"
    option ben "Ben holds it"
premise heard "Ada said so"
    assumed "for this test"
position a-field of a
    red-line field is ada
    because heard
"""
BEN = """
position b-field of b
    red-line field is ben
    because wants
"""
SURE = 'premise wants "Ben said so"\n    assumed "for this test"\n'
OPEN = """premise wants "Ben said so"
    assumed "one says so"
    contradicts denied
premise denied "Ben never said so"
    assumed "another says so"
"""
STUCK = 'claim stuck "They will not agree"\n    because agreement impossible\n'
HOPE = 'claim hope "They can agree"\n    because agreement possible\n'


def opened(text: str) -> OpenMap:
    loader = Loader()
    loader.add(SourceText("field.argmap", text))
    found = Workspace(loader).open("field.argmap")
    assert not found.errors
    return found


@pytest.mark.parametrize(
    ("text", "stuck", "hope"),
    [
        (FIELD, "rejected", "accepted"),
        (FIELD + BEN + SURE, "accepted", "rejected"),
        (FIELD + BEN + OPEN, "undecided", "undecided"),
    ],
    ids=["possible", "impossible", "it depends"],
)
def test_claims_follow_the_result(text: str, stuck: str, hope: str) -> None:
    labels = opened(text + STUCK + HOPE).labelling.statements
    assert (labels["stuck"], labels["hope"]) == (stuck, hope)


def test_one_verdict_alone_can_be_left_open() -> None:
    assert opened(FIELD + BEN + OPEN + STUCK).labelling.statements["stuck"] == "undecided"


def test_a_strict_step_from_a_result_is_as_certain_as_the_result() -> None:
    strictly = STUCK.replace("impossible", "impossible strictly")
    doubt = (
        'rebuttal doubt "They may" against stuck\n    assumed "why not"\n    strength strong\n'
    )
    labels = opened(FIELD + BEN + SURE + strictly + doubt).labelling.statements
    assert labels["stuck"] == "accepted"


def test_a_demand_cannot_lift_itself_by_the_result() -> None:
    circular = BEN.replace("because wants", "because stuck")
    found = opened(FIELD + circular + STUCK)
    assert found.agreement.verdict is Verdict.POSSIBLE
    assert "AM610" in {finding.code.id for finding in found.findings}


def test_the_readings_are_the_same_where_nothing_is_undecided() -> None:
    found = opened(FIELD + BEN + SURE)
    cautious = found.agreement_in(Reading.CAUTIOUS)
    assert cautious.conflicts == found.agreement.conflicts
    assert cautious.concessions == found.agreement.concessions


def test_the_explanation_says_where_the_result_comes_from() -> None:
    found = opened(FIELD + BEN + SURE + STUCK)
    state = settled(found.map)
    explanation = Explainer(found.map, state).explain("agreement impossible")
    changes = changes_to_accept(found.map, state, "agreement impossible")
    told = explanation_text(explanation, changes, found.map, found.references)
    assert "computes from the positions" in told


def test_no_change_of_a_result_is_proposed() -> None:
    found = opened(FIELD + BEN + OPEN + STUCK)
    changes = changes_to_accept(found.map, settled(found.map), "stuck")
    assert not [a for actions in changes.sets for a in actions if a.target.startswith("agree")]


def test_a_result_is_no_statement_of_the_author() -> None:
    assert opened(FIELD + STUCK).statement_count == 2


def test_a_map_without_positions_needs_no_solver(tmp_path: Path) -> None:
    (tmp_path / "plain.argmap").write_text('premise a "A"\n    assumed "b"\n', "utf-8")
    script = (
        "import sys; from argmap.cli.program import run_program; "
        "run_program(['check', 'plain.argmap']); print('pysat' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines()[-1] == "False"
