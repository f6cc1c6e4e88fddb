"""The one way from a map to a file's bytes."""

import re
import xml.etree.ElementTree as ET
from importlib.util import find_spec

import pytest
from attrs import evolve

from argmap.dsl.parser import parse
from argmap.model.argument_map import ArgumentMap
from argmap.model.conclusions import conclusions
from argmap.model.neighbourhood import neighbourhood
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.render.drawing.layout.engine import EngineError
from argmap.render.drawing.layout.graph import graph_layout
from argmap.render.drawing.layout.graph.first_column import in_first_column
from argmap.render.drawing.layout.graph.numbered_groups import numbered
from argmap.render.drawing.layout.graph.quality import cost, disorder
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.write.dot import dot
from argmap.render.drawing.write.job import Written
from argmap.render.picture import Request, render
from argmap.render.view.graph import Graph
from argmap.render.view.signs import Feature, Relation
from argmap.render.view.view import View
from argmap.render.views.argument.frames import frames
from argmap.render.views.wish import Wish
from argmap.sources.bibliography.reference import Reference
from argmap.text import SourceText
from argmap.workspace.workspace import Workspace
from tests.render.drawing import CASES, HARBOUR, Case, harbour, map_of, placed, view_of

URL = "https://example.org/hearing"


def drawn(format: str = "svg", theme: Theme = Theme.AUTO, view: str = "argument") -> Written:
    opened = Workspace().open(str(HARBOUR))
    reference = Reference(id="hearing", short="Larsund 2027", full="Minutes.", url=URL)
    subject = Case(opened.map, {"hearing": reference})
    return render(subject, Request(format=format, theme=theme, view=view))


def test_the_same_map_gives_the_same_bytes() -> None:
    assert drawn() == drawn()
    assert drawn(format="png") == drawn(format="png")


def test_png() -> None:
    png = drawn(format="png")
    assert png.content.startswith(b"\x89PNG\r\n\x1a\n")
    assert png.notes == ()
    assert len(png.content) > 200_000  # words, not empty boxes


def test_png_of_japanese_says_what_to_expect() -> None:
    map = map_of('premise p "\u5e73\u548c\u6761\u7d04"\n assumed "x"\n')
    (note,) = render(Case(map), Request(format="png")).notes
    assert "\u5e73\u548c" in note


@pytest.mark.skipif(find_spec("typst") is None, reason="typst is not installed")
def test_pdf_is_deterministic_and_keeps_links() -> None:
    pdf = drawn(format="pdf")
    assert pdf.content.startswith(b"%PDF-")
    assert pdf == drawn(format="pdf")
    assert b"URI" in pdf.content


@pytest.mark.skipif(find_spec("typst") is None, reason="typst is not installed")
def test_pdf_names_no_version_and_its_table_of_places_still_fits() -> None:
    content = drawn(format="pdf").content
    assert b"Typst" not in content
    assert b"/Creator(argmap" in content
    assert b"<xmp:CreatorTool>argmap" in content
    places = re.findall(rb"^(\d{10}) 00000 n", content[content.rindex(b"\nxref\n") :], re.M)
    assert places
    assert all(re.match(rb"\d+ 0 obj", content[int(place) :]) for place in places)


def test_an_engine_that_talks_nonsense(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graph_layout, "run_engine", lambda engine, dot, seconds: "nonsense")
    with pytest.raises(EngineError, match="no layout"):
        drawn()


def test_dot() -> None:
    assert drawn(format="dot").content.startswith(b"digraph {")


def test_themes_differ() -> None:
    light, dark = drawn(theme=Theme.LIGHT).content, drawn(theme=Theme.DARK).content
    assert light != dark
    assert b"prefers-color-scheme" in drawn().content
    assert b"prefers-color-scheme" not in light + dark


@pytest.mark.parametrize("wrong", [{"format": "gif"}, {"view": "none"}])
def test_unknown_words_are_refused(wrong: dict[str, str]) -> None:
    opened = Workspace().open(str(HARBOUR))
    with pytest.raises(ValueError, match="|".join(wrong.values())):
        render(opened, Request(**wrong))  # type: ignore[arg-type]


def test_an_empty_map_is_a_picture_too() -> None:
    map = map_of("")
    assert ET.fromstring(render(Case(map)).content) is not None


CHAIN = (
    'claim a "A"\n because b\nclaim b "B"\n because c, d\n'
    'premise c "C"\n assumed "x"\npremise d "D"\n assumed "x"\n'
    'rebuttal e "E" against c\n assumed "x"\npremise f "F"\n assumed "x"\n'
)


@pytest.mark.parametrize(
    ("depth", "kept"), [(0, "c"), (1, "bcde"), (2, "abcde"), (None, "abcde")]
)
def test_focus_keeps_what_is_within_so_many_steps(depth: int | None, kept: str) -> None:
    near = neighbourhood(map_of(CHAIN), "c", depth)
    assert "".join(one.id for one in near.statements) == kept
    known = {one.id for one in near.statements}
    assert all({*step.premises, step.conclusion} <= known for step in near.inferences)


def test_focus_on_nothing() -> None:
    with pytest.raises(KeyError):
        neighbourhood(map_of(CHAIN), "nobody", 1)


def test_focus_is_told_in_the_heading() -> None:
    view = view_of(map_of(CHAIN), Wish(focus="c", depth=1))
    assert (
        "Part of t, 4 of the 6 statements: c and what is within 1 step of it." in view.subtitles
    )


def test_a_map_of_one_file_is_no_part_however_many_statements_it_has() -> None:
    many = "".join(f'premise p{n} "P"\n assumed "x"\n' for n in range(80))
    names = ", ".join(f"p{n}" for n in range(80))
    view = view_of(map_of(f'claim c "C"\n because {names}\n{many}'), Wish())
    assert not any(line.startswith("Part of") for line in view.subtitles)


def test_a_part_says_what_it_leaves_out() -> None:
    nodes = view_of(map_of(CHAIN), Wish(focus="a", depth=1)).body.nodes
    assert {node.id: [chip.words for chip in node.chips] for node in nodes} == {
        "a": [],
        "b": ["+ 1 reason"],
    }


def test_conclusions_support_and_attack_nothing() -> None:
    assert conclusions(map_of(CHAIN)) == {"a"}


def test_statements_of_used_files_stand_in_frames_of_their_own() -> None:
    map = Workspace().open(str(CASES / "two-files" / "input.argmap")).map
    groups, where = frames(map)
    titles = {group.id: group.title for group in groups}
    parents = {group.title: group.parent for group in groups}
    assert titles[where["x.a"] or ""] == "Every kind of attack"
    assert titles[where["s.go"] or ""] == "Reasons"
    assert titles[parents["Reasons"] or ""] == "A small case"
    assert titles[where["both"] or ""] == "Rows"


OWN = "".join(
    f'claim g{n} "G"\n gathers o.a{n}, o.b{n}\npremise p{n} "P"\n assumed "x"\n'
    for n in range(20)
)
OTHER = "".join(
    f'claim a{n} "A"\n because b{n}\n because c{n}\npremise b{n} "B"\n assumed "x"\n'
    f'premise c{n} "C"\n assumed "x"\nrebuttal d{n} "D" against c{n}\n assumed "x"\n'
    for n in range(20)
)


def synthesis(own: str) -> ArgumentMap:
    """Return a map over another one of 80 statements."""
    units = [
        Unit(parse(SourceText("own.argmap", f'use "other.argmap" as o\n{own}')).file, (1,)),
        Unit(parse(SourceText("other.argmap", OTHER)).file),
    ]
    return resolve(tuple(units)).map


def ids(view: View[Graph]) -> set[str]:
    return {node.id for node in view.body.nodes}


def test_of_used_files_a_picture_shows_what_is_used() -> None:
    map = synthesis('claim g "G"\n gathers o.a1\n because o.c2\n')
    view = view_of(map)
    assert ids(view) == {"g", "o.a1", "o.c2"}
    chips = {node.id: [chip.words for chip in node.chips] for node in view.body.nodes}
    assert chips["o.a1"] == ["+ 2 reasons in other"]
    assert chips["o.c2"] == ["+ 1 objection in other"]
    assert any("3 of the 81 statements" in line for line in view.subtitles)
    assert {group.title for group in view.body.groups} == {"o"}
    assert ids(view_of(map, Wish(depth=0))) == {"g"}
    two = ids(view_of(map, Wish(depth=2)))
    assert two == {"g", "o.a1", "o.b1", "o.c1", "o.a2", "o.c2", "o.d2"}
    assert len(view_of(map, Wish(whole=True)).body.nodes) == 81


def test_of_many_gathered_statements_a_claim_has_a_list() -> None:
    map = synthesis(OWN + 'claim h "H"\n because o.c1\n')
    view = view_of(map)
    assert ids(view) == {one.id for one in map.statements if one.file == 0} | {"o.c1"}
    (claim,) = [node for node in view.body.nodes if node.id == "g3"]
    assert [(row.words, row.hint, row.badge and row.badge.word) for row in claim.rows] == [
        ("o.a3", "A", "accepted"),
        ("o.b3", "B", "accepted"),
    ]
    assert claim.chips == ()
    assert Feature.ROW in {entry.sample for entry in view.legend}
    assert not any(edge.relation is Relation.GATHER for edge in view.body.edges)
    drawn = view_of(map, Wish(depth=1))
    assert {"o.a3", "o.b3"} < ids(drawn)


def test_dot_lists_what_a_claim_gathers_too() -> None:
    assert "o.a3 · accepted" in dot("", view_of(synthesis(OWN)).body)


def test_files_without_frames_go_by_the_names_that_the_map_gives_them() -> None:
    graph = numbered(view_of(synthesis('claim g "G"\n gathers o.a1\n')).body)
    assert {node.id: node.tag for node in graph.nodes} == {
        "g": "conclusion",
        "o.a1": "o claim",
    }
    assert graph.keys[-1] == "Files: o"


def test_a_dispute_is_no_conclusion_and_begins_in_the_first_column() -> None:
    text = CHAIN + 'claim x "X"\n because d\n contradicts y\nclaim y "Y"\n because f\n'
    assert conclusions(map_of(text)) == {"a"}
    apart = 'claim x "X"\n because m\n contradicts y\nclaim y "Y"\n because m\n'
    apart += 'premise m "M"\n assumed "x"\n'
    assert conclusions(map_of(apart)) == {"x", "y"}
    (end,) = set(in_first_column(view_of(map_of(CHAIN + apart)).body)) - {"a"}
    assert end in "xy"


def test_numbered_sections_keep_their_titles() -> None:
    graph = numbered(harbour().body)
    assert graph.groups == ()
    assert "§1 Health" in graph.keys[-1]
    tags = {node.id: node.tag for node in graph.nodes}
    assert tags["wind-shift"] == "§1 rebuttal"
    assert tags["close"] == "conclusion"


def test_reasons_stand_in_the_order_of_the_file_where_nothing_crosses() -> None:
    names = "pqrst"
    text = 'claim a "A"\n' + "".join(f" because {name}\n" for name in names)
    text += "".join(f'premise {name} "P"\n assumed "x"\n' for name in names)
    there = placed(view_of(map_of(text)))
    heights = {it.node.id: it.y for it in there.nodes}
    assert sorted(names, key=heights.__getitem__) == list(names)
    assert disorder(there) == 0
    backwards = evolve(there, graph=evolve(there.graph, nodes=there.graph.nodes[::-1]))
    assert disorder(backwards) == 1
    assert cost(backwards) > cost(there)
