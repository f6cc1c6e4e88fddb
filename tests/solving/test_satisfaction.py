"""One wrapper over two solvers, against trying every assignment."""

import ast
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.solving.least_cost import LeastCost
from argmap.solving.satisfaction import Deadline, Engine, NotInTimeError, Satisfaction, holds

VARIABLES = 5
LITERALS = st.integers(1, VARIABLES).flatmap(lambda v: st.sampled_from((v, -v)))
CLAUSES = st.lists(st.lists(LITERALS, min_size=1, max_size=3), max_size=12)
ENGINES = st.sampled_from(Engine)
EVERY = range(1, VARIABLES + 1)
Clauses = list[list[int]]


def models(clauses: Sequence[Sequence[int]]) -> Iterator[list[bool]]:
    for values in product((False, True), repeat=VARIABLES):
        model = [False, *values]
        if all(any(holds(model, literal) for literal in clause) for clause in clauses):
            yield model


def solver_of(
    clauses: Clauses, engine: Engine, deadline: Deadline | None = None
) -> Satisfaction:
    return Satisfaction(VARIABLES, clauses, deadline, engine)


@settings(deadline=None)
@given(CLAUSES, st.lists(LITERALS, max_size=3), ENGINES, st.sampled_from((None, 60.0)))
def test_a_question_is_answered_with_a_model_or_a_core(
    clauses: Clauses, assumed: list[int], engine: Engine, seconds: float | None
) -> None:
    solver = solver_of(clauses, engine, Deadline(seconds))
    model = solver.model(assumed)
    if model is not None:
        assert model[: VARIABLES + 1] in list(models([*clauses, *([one] for one in assumed)]))
        named = sorted({abs(one) for one in (*assumed, *(x for c in clauses for x in c))})
        assert solver.held(named) == [model[one] for one in named]
        assert solver.held([-one for one in named]) == [not model[one] for one in named]
    else:
        core = solver.core()
        assert set(core) <= set(assumed)
        assert not any(models([*clauses, *([one] for one in core)]))


@settings(deadline=None)
@given(st.sets(st.integers(1, VARIABLES), min_size=2), st.sets(st.integers(1, VARIABLES)))
def test_a_counter_tells_how_many_are_true(counted: set[int], true: set[int]) -> None:
    solver = solver_of([[one] if one in true else [-one] for one in EVERY], Engine.MINISAT)
    more_than = solver.counter(sorted(counted))
    model = solver.model()
    assert model is not None
    for count, literal in enumerate(more_than):
        if len(counted & true) > count:
            assert model[literal]
        else:
            assert solver.is_possible([-literal])


@settings(deadline=None)
@given(CLAUSES, ENGINES)
def test_a_model_of_least_cost_has_as_few_true_as_can_be(
    clauses: Clauses, engine: Engine
) -> None:
    solver = solver_of(clauses, engine)
    search = LeastCost(solver, EVERY)
    costs = [sum(model) for model in models(clauses)]
    assert search.is_possible() == bool(costs)
    if costs:
        assert sum(solver.held(EVERY)) == min(costs)


@settings(deadline=None)
@given(CLAUSES, ENGINES)
def test_the_same_questions_get_the_same_models(clauses: Clauses, engine: Engine) -> None:
    one, other = solver_of(clauses, engine), solver_of(clauses, engine)
    for assumed in ([], [1], [-1], [2]):
        assert one.model(assumed) == other.model(assumed)


@pytest.mark.parametrize("engine", Engine)
def test_no_time_is_no_answer(engine: Engine) -> None:
    with pytest.raises(NotInTimeError):
        solver_of([[1]], engine, Deadline(-1)).is_possible()


def test_python_sat_is_imported_in_one_place() -> None:
    package = Path(__file__).parents[2] / "argmap"
    users = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("pysat")
    }
    assert users == {"solving/satisfaction.py"}
