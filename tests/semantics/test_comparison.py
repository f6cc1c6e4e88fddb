"""Who asserts, denies, reports or is silent on what."""

from pathlib import Path

import pytest

from argmap.model.labels import Label
from argmap.semantics.comparison import Comparison, Stance
from argmap.semantics.evaluate.labelling import label
from argmap.workspace.workspace import Workspace

ROOT = Path(__file__).parents[2]
FERRY = ROOT / "tests" / "cases" / "compare" / "ferry" / "input.argmap"


def compared(path: Path) -> Comparison:
    return Workspace().open(str(path)).comparison


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


DOUBTED_PAPER = """map "A paper"
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
DOUBTED_SYNTHESIS = """map "All papers"
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
    (tmp_path / "paper.argmap").write_text(DOUBTED_PAPER, encoding="utf-8")
    (tmp_path / "all.argmap").write_text(DOUBTED_SYNTHESIS, encoding="utf-8")
    map = Workspace().open(str(tmp_path / "all.argmap")).map
    labels = label(map).statements
    assert labels["paper.said"] is Label.ACCEPTED
    assert {labels[f"paper.{id}"] for id in ("one-side", "doubt")} == {Label.UNDECIDED}
    comparison = Workspace().open(str(tmp_path / "all.argmap")).comparison
    (row,) = [one for one in comparison.rows if one.claim == claim]
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
    opened = Workspace().open(str(path))
    map = opened.map
    for row in opened.comparison.rows:
        assert [cell.source for cell in row.cells] == [source.id for source in map.sources]
        for cell in row.cells:
            assert bool(cell.statements) == (cell.stance is not Stance.SILENT)
            for id in cell.statements:
                statement = map.statement_by_id[id]
                cited = {one.source for one in statement.citations} or {cell.source}
                assert cell.source in cited
                assert bool(statement.held_by) == (cell.stance is Stance.REPORTS)


PAPER = """
map "A paper on the ferry"
source paper "Nights on the quay"
source letter "A letter to the paper"
premise loud "It is loud"
    cite paper "it is loud"
    contradicts calm
premise calm "It is calm"
    cite paper "it is calm"
premise late "It is late"
    cite letter "always late"
    cite paper "it is late"
premise dear "It is dear"
    assumed "nobody says so"
premise cheap "It is cheap"
    held-by board
    cite paper "the board calls it cheap"
rebuttal costly "It is costly" against cheap
    held-by board
    cite letter "the board calls it costly"
party board "The board"
"""
SYNTHESIS = """
map "What is said of the ferry"
use "paper.argmap" as paper
claim is-loud "It is loud"
    gathers paper.loud
claim is-calm "It is calm"
    gathers paper.calm
claim is-late "It is late"
    gathers paper.late
claim is-dear "It is dear"
    gathers paper.dear
claim is-cheap "It is cheap"
    gathers paper.cheap
rebuttal noise "It cannot be calm" against is-calm
    assumed "the synthesis thinks so"
premise gathered "It is late, says a premise"
    gathers paper.late
"""


def said(tmp_path: Path, synthesis: str = SYNTHESIS) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return each claim with the sources that are not silent, and their statements."""
    (tmp_path / "paper.argmap").write_text(PAPER, encoding="utf-8")
    (tmp_path / "input.argmap").write_text(synthesis, encoding="utf-8")
    return {
        row.claim: {
            f"{cell.source} {cell.stance}": cell.statements
            for cell in row.cells
            if cell.stance is not Stance.SILENT
        }
        for row in compared(tmp_path / "input.argmap").rows
    }


def test_what_an_author_leaves_open_is_asserted_and_denies_nothing(tmp_path: Path) -> None:
    """Only what an author refutes is not asserted; only what stands denies."""
    found = said(tmp_path)
    assert found["is-loud"] == {"paper.paper asserts": ("paper.loud",)}
    assert found["is-calm"] == {"paper.paper asserts": ("paper.calm",)}


def test_a_statement_speaks_for_every_source_that_it_cites(tmp_path: Path) -> None:
    assert said(tmp_path)["is-late"] == {
        "paper.paper asserts": ("paper.late",),
        "paper.letter asserts": ("paper.late",),
    }


def test_without_a_citation_a_statement_speaks_for_the_only_source_of_its_map(
    tmp_path: Path,
) -> None:
    assert said(tmp_path)["is-dear"] == {}
    alone = PAPER.replace('source letter "A letter to the paper"\n', "").replace(
        "letter", "paper"
    )
    (tmp_path / "alone.argmap").write_text(alone, encoding="utf-8")
    one = SYNTHESIS.replace("paper.argmap", "alone.argmap")
    assert said(tmp_path, one)["is-dear"] == {"paper.paper asserts": ("paper.dear",)}


def test_what_a_party_says_against_it_is_no_denial(tmp_path: Path) -> None:
    assert said(tmp_path)["is-cheap"] == {"paper.paper reports": ("paper.cheap",)}


def test_what_a_contrary_claim_gathers_denies(tmp_path: Path) -> None:
    contrary = SYNTHESIS.replace(
        "claim is-cheap", "    contradicts is-cheap\nclaim is-cheap", 1
    ).replace("    gathers paper.dear\n", "    gathers paper.late\n")
    found = said(tmp_path, contrary)
    assert found["is-cheap"] == {
        "paper.paper denies": ("paper.late",),
        "paper.letter denies": ("paper.late",),
    }


def test_only_claims_of_the_root_file_are_rows(tmp_path: Path) -> None:
    above = (
        'map "Above"\nuse "input.argmap" as below\nclaim late "L"\n    gathers below.is-late\n'
    )
    said(tmp_path)
    (tmp_path / "above.argmap").write_text(above, encoding="utf-8")
    assert [row.claim for row in compared(tmp_path / "above.argmap").rows] == ["late"]
