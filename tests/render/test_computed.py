"""A computed result is told apart from what somebody says."""

from pathlib import Path

import pytest

from argmap.workspace.workspace import Workspace
from tests.render.drawing import view_of

BARGAIN = """
issue price "What it costs"
    option high "It costs much"
    option low "It costs little"
party seller "The seller"
party buyer "The buyer"
position dear of seller
    red-line price is high
position cheap of buyer
    red-line price is low
claim no-sale "There will be no sale"
    because agreement impossible
"""


def test_a_computed_result_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sale.argmap").write_text(BARGAIN, encoding="utf-8")
    nodes = {node.id: node for node in view_of(Workspace().open("sale.argmap").map).body.nodes}
    computed = nodes["agreement impossible"]
    assert computed.tag == "premise · computed"
    assert [chip.words for chip in computed.chips] == ["from the positions"]
