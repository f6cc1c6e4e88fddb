"""A part of a map: what ties its statements stays, and a deal stays whole."""

from argmap.dsl.parser import parse
from argmap.model.part import restricted
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.text import SourceText

TEXT = """
party p "P"
source s "S"
issue i "I"
  option o "O"
claim a "A"
  because b as step
  because c
  contradicts d
claim b "B"
  because c
premise c "C"
  cite s "three words here"
rebuttal d "D" against step, c
position pos of p
  red-line i is o
  because c
expect c accepted
"""


def test_a_part_keeps_what_ties_its_statements_and_the_deal_whole() -> None:
    whole = resolve((Unit(parse(SourceText("test.argmap", TEXT)).file),)).map
    part = restricted(whole, frozenset({"a", "b", "d"}))
    assert [one.id for one in part.statements] == ["a", "b", "d"]
    assert [one.id for one in part.inferences] == ["step"]
    assert [(one.attacker, one.target) for one in part.attacks] == [("d", "step")]
    assert len(part.contradictions) == 1
    for kept in ("files", "sections", "parties", "sources", "issues", "positions"):
        assert getattr(part, kept) == getattr(whole, kept)
    assert part.expectations == whole.expectations
