"""The tables of strengths and standards say what maps come to."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.semantics.evaluate.labelling import label
from tests.render.drawing import map_of

DOCS = Path(__file__).parents[2] / "docs"
STRENGTHS = ("weak", "moderate", "strong")
STANDARDS = ("preponderance", "clear", "beyond-doubt")


def rows(page: str, head: str) -> list[list[str]]:
    """Return the cells of the table that begins with some words, without its head."""
    lines = (DOCS / page).read_text(encoding="utf-8").split("\n")
    lines = [line.strip() for line in lines]
    at = next(number for number, line in enumerate(lines) if line.startswith(head)) + 2
    end = lines.index("", at)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[at:end]]


def rebutted(reason: str, objection: str, standard: str) -> str:
    return outcome(
        f'claim a "a"\n standard {standard}\n because p {reason}\n'
        f'rebuttal o "o" against a\n strength {objection}\n assumed "x"\n'
    )


def contradicted(reason: str, objection: str, standard: str) -> str:
    return outcome(
        f'claim a "a"\n standard {standard}\n because p {reason}\n contradicts b\n'
        f'claim b "b"\n because p {objection}\n'
    )


def outcome(text: str) -> str:
    return label(map_of(f'{text}premise p "p"\n assumed "x"\n')).statements["a"].value


def test_each_case_of_the_full_table() -> None:
    told = rows("semantics.md", "| reason | objection |")
    assert [tuple(row[:2]) for row in told] == [(s, o) for s in STRENGTHS for o in STRENGTHS]
    for reason, objection, *cells in told:
        for standard, cell in zip(STANDARDS, cells, strict=True):
            both = (
                rebutted(reason, objection, standard),
                contradicted(reason, objection, standard),
            )
            assert cell == ", ".join(both), (reason, objection, standard)


@pytest.mark.parametrize("meets", [rebutted, contradicted])
def test_each_case_of_the_short_table(meets: Callable[[str, str, str], str]) -> None:
    for reason, *cells in rows("language.md", "| reason | weak |"):
        for objection, cell in zip(STRENGTHS, cells, strict=True):
            met = [one for one in STANDARDS if meets(reason, objection, one) == "accepted"]
            assert cell == (", ".join(met) or "none"), (reason, objection)
