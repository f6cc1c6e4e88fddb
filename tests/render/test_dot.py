"""The DOT says what the view says: golden files, and pydot as an independent reader."""

import html
import os
from pathlib import Path
from typing import Any

import pydot
import pytest

from argmap.render.drawing.dot_names import names_of
from argmap.render.drawing.write.dot import dot
from argmap.render.view.graph import Graph
from argmap.render.view.view import View
from argmap.workspace.workspace import Workspace
from tests.render.drawing import CASES, HOSTILE, harbour, hostile, view_of

# pydot calls names that newer versions of pyparsing deprecate.
pytestmark = pytest.mark.filterwarnings("ignore:.* deprecated - use:DeprecationWarning")


def dot_of(view: View[Graph]) -> str:
    return dot(view.title, view.body)


@pytest.mark.parametrize("case", ["attacks", "small", "two-files"])
def test_golden(case: str) -> None:
    view = view_of(Workspace().open(str(CASES / case / "input.argmap")).map)
    answer = CASES / case / "expected.dot"
    if os.environ.get("ARGMAP_ACCEPT"):
        answer.write_text(dot_of(view), encoding="utf-8")
    assert dot_of(view) == answer.read_text(encoding="utf-8")


@pytest.mark.parametrize("view", [harbour(), hostile()], ids=["harbour", "hostile"])
def test_pydot_reads_back_what_the_view_holds(view: View[Graph]) -> None:
    graph = _read(dot_of(view))
    names = names_of(view.body)
    found = _nodes(graph, view)
    assert set(found) == set(names.values())
    lines = sorted((edge.get_source(), edge.get_destination()) for edge in graph.get_edges())
    assert lines == sorted((names[edge.tail], names[edge.head]) for edge in view.body.edges)
    titles = sorted(_title(frame) for frame in graph.get_subgraphs())
    assert titles == sorted(group.title for group in view.body.groups)
    for node in view.body.nodes:
        assert found[names[node.id]] == node.group


def test_labels_show_the_text_letter_for_letter() -> None:
    view = hostile()
    graph = _read(dot_of(view))
    for number, text in enumerate(HOSTILE[:4]):
        (node,) = graph.get_node(f"n{number}")
        assert "".join(text.split()) in "".join(_shown(node.get_label()).split())


def test_no_html_label_and_no_image() -> None:
    drawn = dot_of(hostile())
    assert "label=<" not in drawn
    assert "image=" not in drawn


def test_kinds_of_lines_differ_without_colour() -> None:
    path: Path = CASES / "harbour" / "input.argmap"
    view = view_of(Workspace().open(str(path)).map)
    graph = _read(dot_of(view))
    looks: dict[str, set[tuple[str, str]]] = {}
    for edge in graph.get_edges():
        look = (edge.get_style(), edge.get_arrowhead())
        looks.setdefault(edge.get("class"), set()).add(look)
    assert all(len(kinds) == 1 for kinds in looks.values())
    assert len({next(iter(kinds)) for kinds in looks.values()}) == len(looks) >= 5


def _read(dot: str) -> Any:
    graphs = pydot.graph_from_dot_data(dot)
    assert graphs is not None
    (graph,) = graphs
    return graph


def _nodes(graph: Any, view: View[Graph]) -> dict[str, str | None]:
    """Return the nodes with the view's id of the frame that each stands in."""
    found: dict[str, str | None] = dict.fromkeys(_names(graph))
    for frame in graph.get_subgraphs():
        group = view.body.groups[int(frame.get_name().removeprefix("cluster_"))]
        found.update(dict.fromkeys(_names(frame), group.id))
    return found


def _names(graph: Any) -> list[str]:
    settings = {"graph", "node", "edge"}
    names = (node.get_name() for node in graph.get_nodes())
    return [name for name in names if name not in settings]


def _title(frame: Any) -> str:
    (settings,) = frame.get_node("graph")
    return _shown(settings.get("label"))


def _shown(label: str) -> str:
    """Return what Graphviz would show for a quoted label."""
    text = label[1:-1] if label.startswith('"') else label
    plain = text.replace('\\"', '"').replace("\\\\", "\0").replace("\\n", "\n")
    return html.unescape(plain.replace("\0", "\\"))
