"""Who asserts, denies, reports or is silent on what."""

from pathlib import Path

import pytest

from argmap.model.labels import Label
from argmap.semantics.comparison import Comparison, Stance, compare
from argmap.semantics.evaluate.labelling import label
from argmap.workspace.pipeline import Workspace

ROOT = Path(__file__).parents[2]
FERRY = ROOT / "tests" / "cases" / "compare" / "ferry" / "input.argmap"


def compared(path: Path) -> Comparison:
    return compare(Workspace().open(str(path)).map)


def stances(row: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    (found,) = [one for one in compared(FERRY).rows if one.claim == row]
    return {
        cell.source.partition(".")[0]: (cell.stance.value, cell.statements)
        for cell in found.cells
    }


def test_rows_are_the_claims_that_gather_and_columns_all_sources() -> None:
    comparison = compared(FERRY)
    assert comparison.sources == ("board.board", "paper.paper")
    claims = [row.claim for row in comparison.rows]
    assert claims[:2] == ["it-pays", "it-loses"]
    assert "our-view" not in claims


def test_an_author_asserts_what_stands_in_its_own_voice() -> None:
    assert stances("it-pays")["board"] == ("asserts", ("board.pays-its-way",))


def test_what_a_party_holds_is_only_reported() -> None:
    assert stances("loss-feared") == {
        "board": ("reports", ("board.owners-fear-loss",)),
        "paper": ("silent", ()),
    }


def test_a_contradiction_between_claims_is_one_between_their_authors() -> None:
    assert stances("it-pays")["paper"] == ("denies", ("paper.loses-money",))
    assert stances("it-loses")["board"] == ("denies", ("board.pays-its-way",))
    rows = {row.claim: row.contradicts for row in compared(FERRY).rows}
    assert rows["it-pays"] == ("it-loses",)
    assert rows["it-loses"] == ("it-pays",)


def test_an_author_denies_what_it_reports_and_rebuts() -> None:
    assert stances("quiet")["paper"] == ("denies", ("paper.loud-at-night",))


def test_a_concession_is_no_denial() -> None:
    """The board grants that the engine is loud, weakly, and still asserts its claim."""
    assert stances("quiet")["board"] == ("asserts", ("board.quiet-enough",))


def test_what_an_author_raises_and_refutes_it_does_not_assert() -> None:
    assert stances("storms-matter")["board"] == ("denies", ("board.few-storms",))


PAPER = """map "A paper"
source paper "The paper"
party reader "A reader"
premise said "Said"
    cite paper "said"
premise one-side "One side"
    cite paper "one side"
    contradicts other-side
premise other-side "Other side"
    cite paper "other side"
premise doubted "Doubted"
    held-by reader
    cite paper "doubted"
rebuttal doubt "Doubt" against doubted
    cite paper "doubt"
    contradicts no-doubt
premise no-doubt "No doubt"
    cite paper "no doubt"
"""
SYNTHESIS = """map "All papers"
use "paper.argmap" as paper
claim firm "Firm"
    gathers paper.said
claim open "Open"
    gathers paper.one-side
claim attacked "Attacked"
    gathers paper.doubted
"""


@pytest.mark.parametrize(
    ("claim", "stance", "shown"),
    [
        ("firm", "asserts", ("paper.said",)),
        ("open", "asserts", ("paper.one-side",)),
        ("attacked", "reports", ("paper.doubted",)),
    ],
)
def test_what_is_undecided_is_asserted_and_denies_nothing(
    tmp_path: Path, claim: str, stance: str, shown: tuple[str, ...]
) -> None:
    (tmp_path / "paper.argmap").write_text(PAPER, encoding="utf-8")
    (tmp_path / "all.argmap").write_text(SYNTHESIS, encoding="utf-8")
    map = Workspace().open(str(tmp_path / "all.argmap")).map
    labels = label(map).statements
    assert labels["paper.said"] is Label.ACCEPTED
    assert {labels[f"paper.{id}"] for id in ("one-side", "doubt")} == {Label.UNDECIDED}
    (row,) = [one for one in compare(map).rows if one.claim == claim]
    (cell,) = row.cells
    assert (cell.stance.value, cell.statements) == (stance, shown)


def test_what_another_map_makes_of_it_changes_no_stance(tmp_path: Path) -> None:
    for name in ("harbour-board", "quay-paper"):
        text = FERRY.with_name(f"{name}.argmap").read_text(encoding="utf-8")
        (tmp_path / f"{name}.argmap").write_text(text, encoding="utf-8")
    attack = 'rebuttal no "No" against board.pays-its-way\n assumed "x"\n strength strong\n'
    (tmp_path / "input.argmap").write_text(FERRY.read_text("utf-8") + attack, encoding="utf-8")
    assert compared(tmp_path / "input.argmap").rows == compared(FERRY).rows


@pytest.mark.parametrize("path", sorted((ROOT / "maps").glob("*.argmap")), ids=lambda p: p.stem)
def test_every_statement_of_a_cell_speaks_for_its_source(path: Path) -> None:
    map = Workspace().open(str(path)).map
    for row in compare(map).rows:
        assert [cell.source for cell in row.cells] == [source.id for source in map.sources]
        for cell in row.cells:
            assert bool(cell.statements) == (cell.stance is not Stance.SILENT)
            for id in cell.statements:
                statement = map.statement_by_id[id]
                cited = {one.source for one in statement.citations} or {cell.source}
                assert cell.source in cited
                assert bool(statement.held_by) == (cell.stance is Stance.REPORTS)
