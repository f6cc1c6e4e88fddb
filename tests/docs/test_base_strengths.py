"""What docs/semantics.md says of the inferences from no premises, and of unmarked strengths."""

import pytest

from argmap.semantics.evaluate.theory import compile_theory
from tests.render.drawing import map_of

SOURCE = 'source s "S"\npremise q "q"\n assumed "x"\nclaim c "c"\n because q\n'
CITED = ' cite s "three first words"\n'
ASSUMED = ' assumed "x"\n'


def base(statement: str) -> int | None:
    """Return how strong the inference of `x` from nothing is; none if there is none."""
    theory = compile_theory(map_of(SOURCE + statement))
    rule = theory.base_of.get(theory.atom_of["x"])
    return None if rule is None else theory.strengths[rule]


@pytest.mark.parametrize(
    ("statement", "strength"),
    [
        (f'premise x "x"\n{CITED}', 2),
        (f'premise x "x"\n{ASSUMED}', 1),
        (f'premise x "x"\n{ASSUMED}{CITED}', 2),
        (f'premise x "x"\n{ASSUMED} strength strong\n', 3),
        (f'premise x "x"\n{CITED} strength weak\n', 1),
        (f'rebuttal x "x" against c\n{CITED}', 2),
        (f'rebuttal x "x" against c\n{CITED} because q weak\n', 2),
        (f'claim x "x"\n because q\n{ASSUMED}', 1),
        (f'claim x "x"\n because q\n{CITED}', None),
        ('claim x "x"\n because q\n', None),
        ('premise x "x"\n', None),
    ],
)
def test_what_rests_on_its_source_and_how_strongly(
    statement: str, strength: int | None
) -> None:
    assert base(statement) == strength


@pytest.mark.parametrize(
    ("clauses", "strengths"),
    [
        (" because q\n", [2]),
        (" because q\n strength weak\n", [1]),
        (" because q strong\n because c\n strength weak\n", [3, 1]),
    ],
)
def test_a_strength_clause_speaks_for_reasons_that_do_not_say_theirs(
    clauses: str, strengths: list[int]
) -> None:
    map = map_of(f'{SOURCE}claim x "x"\n{clauses}')
    assert [int(s.strength) for s in map.inferences if s.conclusion == "x"] == strengths
