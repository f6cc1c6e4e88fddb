"""The SVG is well-formed, harmless, complete, and says what the map says."""

import xml.etree.ElementTree as ET
from collections import Counter

import pytest

from argmap.render.drawing.write.markup import safe_url
from argmap.render.drawing.write.svg import frame_of, svg
from argmap.render.view.graph import Direction, Mark, Relation, Scene, Shape
from argmap.render.views.argument.argument_view import SceneOptions
from argmap.workspace.pipeline import Workspace
from tests.render.drawing import CASES, harbour, hostile, map_of, placed, scene_of

SVG = "{http://www.w3.org/2000/svg}"


def drawn(scene: Scene) -> ET.Element:
    return ET.fromstring(svg(placed(scene)))


def of_class(root: ET.Element, name: str) -> list[ET.Element]:
    return [one for one in root.iter() if name in one.get("class", "").split()]


@pytest.mark.parametrize("scene", [harbour(), hostile()], ids=["harbour", "hostile"])
def test_no_script_and_nothing_from_elsewhere(scene: Scene) -> None:
    root = drawn(scene)
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
    scene = harbour()
    root = drawn(scene)
    nodes = of_class(root, "node")
    assert [one.get("data-id") for one in nodes] == [node.id for node in scene.nodes]
    assert {one.get("data-file") for one in nodes} == {"input.argmap"}
    lines = (CASES / "harbour" / "input.argmap").read_text("utf-8").split("\n")
    for one in nodes:
        assert f" {one.get('data-id')} " in lines[int(one.get("data-line", "0")) - 1]
    edges = of_class(root, "edge")
    ends = Counter((one.get("data-from"), one.get("data-to")) for one in edges)
    assert all(ends[(edge.tail, edge.head)] for edge in scene.edges)


def test_ids_are_unique() -> None:
    ids = Counter(one.get("id") for one in drawn(harbour()).iter() if one.get("id"))
    assert max(ids.values()) == 1


def test_the_text_of_a_box_is_the_statement() -> None:
    scene = harbour()
    for node, one in zip(scene.nodes, of_class(drawn(scene), "node"), strict=True):
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
    assert len(of_class(drawn(scene_of(map)), "node")) == 3


def test_junctions_stand_where_premises_meet_or_a_step_is_attacked() -> None:
    scene = scene_of(Workspace().open(str(CASES / "attacks" / "input.argmap")).map)
    assert {joint.name: joint.sign for joint in scene.junctions} == {"step": "&", "lone": ""}
    undercut = next(edge for edge in scene.edges if edge.relation is Relation.UNDERCUT)
    assert undercut.head == next(one.id for one in scene.junctions if one.name == "lone")


def test_the_legend_has_what_occurs_and_only_that() -> None:
    small = scene_of(map_of('premise p "P"\n assumed "x"\n'))
    signs = {entry.sample for entry in small.legend}
    assert Shape.ROUND in signs
    assert Mark.TICK in signs
    assert not signs & {Shape.BANNER, Shape.CUT, Mark.CROSS, *Relation}
    whole = {entry.sample for entry in harbour().legend}
    labels = {Mark.TICK, Mark.CROSS, Mark.QUERY}
    assert whole >= set(Shape) | labels | {edge.relation for edge in harbour().edges} - {
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
    assert not list(drawn(scene_of(map, url=url)).iter(f"{SVG}a"))


def test_a_web_address_is_linked() -> None:
    map = map_of('source s "S"\npremise p "P"\n cite s "one two three"\n')
    (link,) = drawn(scene_of(map, url="https://e.org/?a=1&b=2")).iter(f"{SVG}a")
    assert link.get("href") == "https://e.org/?a=1&b=2#:~:text=one%20two%20three"
    assert "".join(link.itertext()) == "In full.s 2026"


def test_each_passage_of_a_source_can_be_opened() -> None:
    text = 'source s "S"\npremise p "P"\n cite s "one, two three"\n cite s "a b c" .. "x y-z"\n'
    links = list(drawn(scene_of(map_of(text), url="https://e.org/p")).iter(f"{SVG}a"))
    assert [link.get("href") for link in links] == [
        "https://e.org/p#:~:text=one%2C%20two%20three",
        "https://e.org/p#:~:text=a%20b%20c,x%20y%2Dz",
    ]
    assert [link[-1].text for link in links] == ["s 2026", "(2)"]
    (node,) = scene_of(map_of(text)).nodes
    assert [link.words for link in node.links] == ["s 2026"]  # nothing to open: said once


def test_who_holds_it_is_told_for_one_party_and_for_several() -> None:
    (node,) = scene_of(
        map_of('party r "R"\nparty l "L"\npremise p "P"\n held-by r, l\n assumed "x"\n')
    ).nodes
    assert [chip.words for chip in node.voices] == ["held by R", "L"]
    assert "Held by R and L." in node.label


def test_a_long_name_of_a_party_is_not_cut() -> None:
    name = "The Ministry of Economy, Trade and Industry of the island republic"
    text = f'party m "{name}"\npremise p "P"\n held-by m\n assumed "x"\n'
    root = drawn(scene_of(map_of(text)))
    words = [one.text or "" for one in of_class(root, "voice-word")]
    assert len(words) > 1
    assert " ".join(words) == f"held by {name}"


def test_all_conclusions_stand_in_the_first_column() -> None:
    chain = "".join(
        f'claim {one} "{one}"\n because {other}\n' for one, other in ("ab", "bc", "cd")
    )
    text = chain + 'claim x "X"\n because d\npremise d "D"\n assumed "x"\n'
    places = {it.node.id: it.x for it in placed(scene_of(map_of(text))).nodes}
    assert places["a"] == places["x"] < places["b"]


@pytest.mark.parametrize("direction", Direction)
def test_the_conclusion_stands_where_it_was_asked_for(direction: Direction) -> None:
    map = map_of('claim a "A"\n because p, q\npremise p "P"\n assumed "x"\npremise q "Q"\n')
    shapes = {
        it.node.id: it for it in placed(scene_of(map, SceneOptions(direction=direction))).nodes
    }
    a, p = shapes["a"], shapes["p"]
    assert {
        Direction.LEFT: a.x + a.box.width < p.x,
        Direction.RIGHT: p.x + p.box.width < a.x,
        Direction.TOP: a.y + a.box.height < p.y,
        Direction.BOTTOM: p.y + p.box.height < a.y,
    }[direction]


def test_boxes_do_not_overlap_and_stay_in_the_picture() -> None:
    picture = placed(harbour())
    frame = frame_of(picture)
    boxes = [(it.x, it.y, it.x + it.box.width, it.y + it.box.height) for it in picture.nodes]
    for number, (x0, y0, x1, y1) in enumerate(boxes):
        assert x0 >= 0
        assert y0 >= 0
        assert x1 + frame.map_x <= frame.width
        assert y1 + frame.map_y <= frame.legend_y
        for x2, y2, x3, y3 in boxes[:number]:
            assert x1 <= x2 or x3 <= x0 or y1 <= y2 or y3 <= y0
