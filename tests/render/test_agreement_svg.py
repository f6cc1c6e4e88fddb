"""The picture of an agreement: safe, well-formed, readable by ear, the same every time."""

import re
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from argmap.agreement.member import Reading
from argmap.render.drawing.layout.page.chain_layout import placed_chains
from argmap.render.drawing.style.page_stylesheet import PAIRS
from argmap.render.drawing.style.theme import DARK, LIGHT, Theme
from argmap.render.drawing.write.job import Written
from argmap.render.picture import Request, render
from argmap.render.views.agreement.chains import chains
from tests.render.agreement_drawing import HARBOUR, RIVER, drawn, opened
from tests.render.drawing import HOSTILE, Case, map_of
from tests.render.test_theme import contrast

SVG = "{http://www.w3.org/2000/svg}"
PICTURES = {
    "river": (RIVER, Reading.CONFIDENT, None),
    "river, cautious": (RIVER, Reading.CAUTIOUS, None),
    "river, a knot": (RIVER, Reading.CONFIDENT, "2"),
    "river, a position": (RIVER, Reading.CONFIDENT, "velmar-weir"),
    "harbour": (HARBOUR, Reading.CONFIDENT, None),
}


@pytest.fixture(scope="module", params=PICTURES)
def tree(request: pytest.FixtureRequest) -> ET.Element:
    return ET.fromstring(drawn(*PICTURES[request.param]))


def test_nothing_runs_and_nothing_comes_from_elsewhere(tree: ET.Element) -> None:
    allowed = {"svg", "title", "desc", "style", "g", "path", "text", "a", "rect", "circle"}
    assert {one.tag.removeprefix(SVG) for one in tree.iter()} <= allowed
    for one in tree.iter():
        assert not [name for name in one.attrib if name.startswith("on") or "xlink" in name]
        if href := one.get("href"):
            assert href.startswith("https://example.org/")
    assert "url(" not in "".join(style.text or "" for style in tree.iter(f"{SVG}style"))


def test_ids_are_unique(tree: ET.Element) -> None:
    ids = [one.get("id") for one in tree.iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_every_card_says_what_it_is(tree: ET.Element) -> None:
    cards = [one for one in tree.iter() if "demand" in (one.get("class") or "").split()]
    spoken = [one for one in cards if one.get("data-id")]
    assert spoken
    for card in spoken:
        assert card.get("role") == "graphics-object"
        assert card.get("tabindex") == "0"
        assert "red line" in str(card.get("aria-label")) or "target" in str(
            card.get("aria-label")
        )
        assert card.get("data-line")


def test_words_have_a_size_in_the_stylesheet(tree: ET.Element) -> None:
    style = next(tree.iter(f"{SVG}style")).text or ""
    sized = set(re.findall(r"\.([\w-]+)\{[^}]*font-size", style))
    for one in tree.iter(f"{SVG}text"):
        assert sized & set((one.get("class") or "").split()), one.attrib


def test_a_reader_meets_the_verdict_first_and_the_legend_last() -> None:
    page = drawn(RIVER)
    order = [page.index(f'class="{kind}"') for kind in ("verdict", "sides", "band", "exits")]
    assert order == sorted(order)
    assert page.index('class="exits"') < page.rindex('class="legend"')


def test_both_parties_speak_before_what_it_comes_to() -> None:
    page = drawn(RIVER)
    left, right = (
        page.index(f'data-id="{name}-tolls/red-line"') for name in ("orland", "velmar")
    )
    assert left < right < page.index('data-id="tolls"')


def test_the_same_map_gives_the_same_bytes() -> None:
    assert drawn(RIVER) == drawn(RIVER)


def test_a_knot_shows_its_chains_down_to_the_passages() -> None:
    page = drawn(RIVER, focus="1")
    for id in ("orland-thirsts", "valley-dries", "velmar-mills"):
        assert f'data-id="{id}"' in page
    assert "#:~:text=" in page


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_contrast(front: str, ground: str, least: float, palette: dict[str, str]) -> None:
    assert contrast(palette[front], palette[ground]) >= least


def test_themes() -> None:
    light, dark = (drawn(RIVER, theme=theme) for theme in (Theme.LIGHT, Theme.DARK))
    assert "@media" not in light + dark
    assert LIGHT["undercut"] in light
    assert LIGHT["undercut"] not in dark


def quoted(text: str) -> str:
    """Return a text as a string of our language, on one line."""
    plain = " ".join(text.split()) or "?"
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def hostile_map(text: str) -> str:
    words = quoted(text)
    return f"""
map {words}
party a {words}
party b {words}
premise p {words}
    assumed {words}
issue i {words}
    option x {words}
    option y {words}
position pa of a
    red-line i is x
    because p
position pb of b
    red-line i is y
    because p
constraint c {words}
    if i is x then i is x
"""


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_breaks_the_picture(text: str) -> None:
    page = drawn(Case(map_of(hostile_map(text))))
    tags = {one.tag.removeprefix(SVG) for one in ET.fromstring(page).iter()}
    assert "script" not in tags
    assert "No option suits both" in page


def still(format: str) -> Written:
    return render(opened(RIVER), Request(view="agreement", format=format))


def test_png_and_pdf() -> None:
    assert still("png").content.startswith(b"\x89PNG")
    content = still("pdf").content
    assert content.startswith(b"%PDF")
    assert b"https://example.org/talks" in content


def test_a_page_is_no_graph() -> None:
    with pytest.raises(ValueError, match="DOT"):
        still("dot")


@pytest.mark.parametrize("right", [False, True])
def test_boxes_of_chains_do_not_overlap(right: bool) -> None:
    """Subtrees move together, but not over each other."""
    map = opened(str(Path(__file__).parents[2] / "maps" / "treaty.argmap"))
    owners = {position.id: position.reasons for position in map.map.positions}
    sizes = []
    for branches in chains(map, owners).values():
        placed = placed_chains(branches, right)
        boxes = [(one.x, one.y, one.box.width, one.box.height) for one in placed.nodes]
        sizes.append(len(boxes))
        for x, y, wide, high in boxes:
            assert -0.01 <= x <= placed.width - wide + 0.01
            assert -0.01 <= y <= placed.height - high + 0.01
        for (x, y, _, high), (u, v, _, tall) in combinations(boxes, 2):
            assert x != u or y + high <= v or v + tall <= y
    assert max(sizes) > 10
