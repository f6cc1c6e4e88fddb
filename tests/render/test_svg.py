"""The SVG is well-formed, harmless, complete, and says what the map says."""

import xml.etree.ElementTree as ET
from collections import Counter

import pytest

from argmap.render.drawing.drawing import Group, Shift
from argmap.render.drawing.layout.graph.graph_layout import drawn as laid_out
from argmap.render.drawing.write.markup import safe_url
from argmap.render.view.graph import Graph
from argmap.render.view.signs import Direction, Mark, Relation, Shape
from argmap.render.view.view import View
from argmap.render.views.wish import Wish
from argmap.workspace.workspace import Workspace
from tests.render.drawing import CASES, harbour, hostile, map_of, placed, svg_of, view_of

SVG = "{http://www.w3.org/2000/svg}"


def drawn(view: View[Graph]) -> ET.Element:
    return ET.fromstring(svg_of(view))


def of_class(root: ET.Element, name: str) -> list[ET.Element]:
    return [one for one in root.iter() if name in one.get("class", "").split()]


@pytest.mark.parametrize("view", [harbour(), hostile()], ids=["harbour", "hostile"])
def test_no_script_and_nothing_from_elsewhere(view: View[Graph]) -> None:
    root = drawn(view)
    kinds = {one.tag.removeprefix(SVG) for one in root.iter()}
    known = {"svg", "title", "desc", "style", "rect", "g", "path", "circle", "text", "a"}
    assert kinds <= known
    for one in root.iter():
        assert not any(name.startswith("on") for name in one.attrib)
        assert one.get("href", "https://").startswith(("https://", "http://"))
    style = root.find(f"{SVG}style")
    assert style is not None
    assert "url(" not in (style.text or "")
    assert "@import" not in (style.text or "")


def test_every_statement_and_line_is_there_with_its_place() -> None:
    view = harbour()
    root = drawn(view)
    nodes = of_class(root, "node")
    assert [one.get("data-id") for one in nodes] == [node.id for node in view.body.nodes]
    assert {one.get("data-file") for one in nodes} == {"input.argmap"}
    lines = (CASES / "harbour" / "input.argmap").read_text("utf-8").split("\n")
    for one in nodes:
        assert f" {one.get('data-id')} " in lines[int(one.get("data-line", "0")) - 1]
    edges = of_class(root, "edge")
    ends = Counter((one.get("data-from"), one.get("data-to")) for one in edges)
    assert all(ends[(edge.tail, edge.head)] for edge in view.body.edges)


def test_ids_are_unique() -> None:
    ids = Counter(one.get("id") for one in drawn(harbour()).iter() if one.get("id"))
    assert max(ids.values()) == 1


def test_the_text_of_a_box_is_the_statement() -> None:
    view = harbour()
    for node, one in zip(view.body.nodes, of_class(drawn(view), "node"), strict=True):
        words = [
            "".join(text.itertext())
            for text in one.iter(f"{SVG}text")
            if text.get("class", "").split()[0] in ("text", "banner-text")
        ]
        assert "".join(words).replace(" ", "") == node.text.replace(" ", "")


def test_it_tells_those_who_do_not_see_it() -> None:
    root = drawn(harbour())
    assert root.get("role") == "graphics-document"
    labels = {one.get("data-id"): one.get("aria-label", "") for one in of_class(root, "node")}
    assert labels["wind-shift"].startswith(
        "Rebuttal wind-shift, rejected. Held by The quay traders."
    )
    assert "Because health-burden and outer-pier-ready" in labels["close"]
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert "accepted: Larsund should close" in (description.text or "")


def test_a_statement_used_twice_is_one_box() -> None:
    map = map_of(
        'claim a "A"\n because p\nclaim b "B"\n because p\npremise p "P"\n assumed "x"\n'
    )
    assert len(of_class(drawn(view_of(map)), "node")) == 3


def test_junctions_stand_where_premises_meet_or_a_step_is_attacked() -> None:
    view = view_of(Workspace().open(str(CASES / "attacks" / "input.argmap")).map)
    assert {joint.name: joint.sign for joint in view.body.junctions} == {
        "step": "&",
        "lone": "",
    }
    undercut = next(edge for edge in view.body.edges if edge.relation is Relation.UNDERCUT)
    assert undercut.head == next(one.id for one in view.body.junctions if one.name == "lone")


def test_the_legend_has_what_occurs_and_only_that() -> None:
    small = view_of(map_of('premise p "P"\n assumed "x"\n'))
    signs = {entry.sample for entry in small.legend}
    assert Shape.ROUND in signs
    assert Mark.TICK in signs
    assert not signs & {Shape.BANNER, Shape.CUT, Mark.CROSS, *Relation}
    whole = {entry.sample for entry in harbour().legend}
    labels = {Mark.TICK, Mark.CROSS, Mark.QUERY}
    assert whole >= set(Shape) | labels | {edge.relation for edge in harbour().body.edges} - {
        Relation.JOINT
    }


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:1",
        "data:text/html,x",
        "//e.org",
        "http:",
        " http://a",
    ],
)
def test_no_dangerous_link(url: str) -> None:
    assert safe_url(url) is None
    map = map_of('source s "S"\npremise p "P"\n cite s "one two three"\n')
    assert not list(drawn(view_of(map, url=url)).iter(f"{SVG}a"))


def test_a_web_address_is_linked() -> None:
    map = map_of('source s "S"\npremise p "P"\n cite s "one two three"\n')
    (link,) = drawn(view_of(map, url="https://e.org/?a=1&b=2")).iter(f"{SVG}a")
    assert link.get("href") == "https://e.org/?a=1&b=2#:~:text=one%20two%20three"
    assert "".join(link.itertext()) == "In full.s 2026"


def test_each_passage_of_a_source_can_be_opened() -> None:
    text = 'source s "S"\npremise p "P"\n cite s "one, two three"\n cite s "a b c" .. "x y-z"\n'
    links = list(drawn(view_of(map_of(text), url="https://e.org/p")).iter(f"{SVG}a"))
    assert [link.get("href") for link in links] == [
        "https://e.org/p#:~:text=one%2C%20two%20three",
        "https://e.org/p#:~:text=a%20b%20c,x%20y%2Dz",
    ]
    assert [link[-1].text for link in links] == ["s 2026", "(2)"]
    (node,) = view_of(map_of(text)).body.nodes
    assert [link.words for link in node.links] == ["s 2026"]  # nothing to open: said once


def test_who_holds_it_is_told_for_one_party_and_for_several() -> None:
    (node,) = view_of(
        map_of('party r "R"\nparty l "L"\npremise p "P"\n held-by r, l\n assumed "x"\n')
    ).body.nodes
    assert [chip.words for chip in node.voices] == ["held by R", "L"]
    assert "Held by R and L." in node.label


def test_a_long_name_of_a_party_is_not_cut() -> None:
    name = "The Ministry of Economy, Trade and Industry of the island republic"
    text = f'party m "{name}"\npremise p "P"\n held-by m\n assumed "x"\n'
    root = drawn(view_of(map_of(text)))
    words = [one.text or "" for one in of_class(root, "voice-word")]
    assert len(words) > 1
    assert " ".join(words) == f"held by {name}"


def test_all_conclusions_stand_in_the_first_column() -> None:
    chain = "".join(
        f'claim {one} "{one}"\n because {other}\n' for one, other in ("ab", "bc", "cd")
    )
    text = chain + 'claim x "X"\n because d\npremise d "D"\n assumed "x"\n'
    places = {it.node.id: it.x for it in placed(view_of(map_of(text))).nodes}
    assert places["a"] == places["x"] < places["b"]


@pytest.mark.parametrize("direction", Direction)
def test_the_conclusion_stands_where_it_was_asked_for(direction: Direction) -> None:
    map = map_of('claim a "A"\n because p, q\npremise p "P"\n assumed "x"\npremise q "Q"\n')
    shapes = {it.node.id: it for it in placed(view_of(map, Wish(direction=direction))).nodes}
    a, p = shapes["a"], shapes["p"]
    assert {
        Direction.LEFT: a.x + a.box.width < p.x,
        Direction.RIGHT: p.x + p.box.width < a.x,
        Direction.TOP: a.y + a.box.height < p.y,
        Direction.BOTTOM: p.y + p.box.height < a.y,
    }[direction]


def test_boxes_do_not_overlap_and_stay_in_the_picture() -> None:
    picture = placed(harbour())
    drawing = laid_out(harbour(), picture)
    parts = {one.kind: one.shift for one in drawing.things if isinstance(one, Group)}
    map, legend = parts["map"], parts["legend"]
    assert isinstance(map, Shift)
    assert isinstance(legend, Shift)
    boxes = [(it.x, it.y, it.x + it.box.width, it.y + it.box.height) for it in picture.nodes]
    for number, (x0, y0, x1, y1) in enumerate(boxes):
        assert x0 >= 0
        assert y0 >= 0
        assert x1 + map.x <= drawing.width
        assert y1 + map.y <= legend.y
        for x2, y2, x3, y3 in boxes[:number]:
            assert x1 <= x2 or x3 <= x0 or y1 <= y2 or y3 <= y0
