"""A comparison as a picture and as a page."""

import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from importlib.util import find_spec

import pytest

from argmap.render.drawing.layout.table.places import SIDE, places
from argmap.render.drawing.layout.table.table_layout import table_layout
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.write.html import html
from argmap.render.drawing.write.svg import svg
from argmap.render.picture import Request, render
from argmap.render.view.signs import Link
from argmap.render.view.table import Table, TableCell, TablePart, TableRow
from argmap.render.view.view import View
from argmap.render.views.comparison.comparison_view import MARKS, comparison_view
from argmap.semantics.comparison import Stance
from argmap.workspace.open_map import OpenMap
from argmap.workspace.workspace import Workspace
from tests.render.drawing import CASES, HOSTILE

FERRY = CASES.parent / "compare" / "ferry" / "input.argmap"
PASSAGE = "https://example.org/minutes#:~:text=the%20night%20ferry,its%20own%20way"
VOID = {"meta"}


def ferry() -> OpenMap:
    return Workspace().open(str(FERRY))


def table() -> View[Table]:
    opened = ferry()
    return comparison_view(opened, opened.comparison)


def picture(view: View[Table], theme: Theme = Theme.AUTO) -> str:
    return svg(table_layout(view), theme)


def hostile() -> View[Table]:
    cells = tuple(
        TableCell(MARKS[stance], stance.value, (Link(text, "javascript:alert(1)", text),))
        for stance, text in zip(Stance, HOSTILE[:4], strict=True)
    )
    rows = tuple(TableRow(text, text, (text,), cells) for text in HOSTILE)
    return View(
        kind="compare",
        noun="a comparison",
        title=HOSTILE[2],
        subtitles=(HOSTILE[3],),
        description=HOSTILE[3],
        language="en",
        body=Table(
            columns=tuple(Link(text, "//x.org", text) for text in HOSTILE[:4]),
            parts=(TablePart(HOSTILE[2], rows),),
        ),
    )


class Page(HTMLParser):
    """Reads a page; every tag must be closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.open += [] if tag in VOID else [tag]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("shown", [table(), hostile()], ids=["ferry", "hostile"])
def test_a_page_is_whole_and_harmless(shown: View[Table]) -> None:
    page = Page(html(shown))
    assert page.open == []
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "iframe", "img", "object", "base", "form"}
    for _, attributes in page.tags:
        assert not any(name.startswith("on") for name in attributes)
        assert (attributes.get("href") or "#").startswith(("#", "https://", "http://"))


def test_a_page_tells_a_screen_reader_which_cell_is_whose() -> None:
    page = Page(html(table()))
    heads = [attributes.get("scope") for tag, attributes in page.tags if tag == "th"]
    assert heads.count("col") == 3
    assert heads.count("row") == 6
    assert heads.count("rowgroup") == 2
    assert page.tags[0] == ("html", {"lang": "en"})
    links = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
    assert PASSAGE in links
    ids = {attributes.get("id") for _, attributes in page.tags}
    assert {link[1:] for link in links if link and link.startswith("#")} <= ids


def test_every_stance_has_its_word() -> None:
    for drawn in (html(table()), picture(table())):
        for row in table().body.parts[0].rows:
            assert all(f">{cell.word}<" in drawn for cell in row.cells)


@pytest.mark.parametrize("theme", Theme)
def test_themes(theme: Theme) -> None:
    for drawn in (html(table(), theme), picture(table(), theme)):
        assert ("prefers-color-scheme" in drawn) == (theme is Theme.AUTO)
        assert "{page}" not in drawn


@pytest.mark.parametrize("shown", [table(), hostile()], ids=["ferry", "hostile"])
def test_the_picture_is_well_formed_and_harmless(shown: View[Table]) -> None:
    root = ET.fromstring(picture(shown))
    kinds = {one.tag.rpartition("}")[2] for one in root.iter()}
    known = {"svg", "title", "desc", "style", "rect", "g", "path", "circle", "text", "a"}
    assert kinds <= known
    assert all(one.get("href", "https://").startswith("https://") for one in root.iter())
    assert root.get("role") == "graphics-document"


@pytest.mark.parametrize("shown", [table(), hostile()], ids=["ferry", "hostile"])
def test_words_stay_in_their_cells(shown: View[Table]) -> None:
    placed = places(shown.body)
    below = placed.rule
    for part in placed.parts:
        assert part.y == below
        for row in part.rows:
            for line in row.lines:
                assert row.y < line.y < row.y + row.height
            for cell in row.cells:
                for line in cell.lines:
                    assert cell.x + SIDE <= line.x
                    assert line.x + line.width <= cell.x + cell.width - SIDE
                    assert cell.y < line.y < cell.y + cell.height
        below = part.y + part.height
    assert below == placed.height


def test_it_is_a_view_of_render() -> None:
    opened = ferry()
    drawn = render(opened, Request(view="compare")).content.decode()
    assert drawn == picture(table())
    assert render(opened, Request(view="compare", format="png")).content.startswith(b"\x89PNG")
    with pytest.raises(ValueError, match="DOT"):
        render(opened, Request(view="compare", format="dot"))


@pytest.mark.skipif(find_spec("typst") is None, reason="typst is not installed")
def test_a_page_to_print_keeps_the_links() -> None:
    asked = Request(view="compare", format="pdf")
    assert b"example.org/minutes" in render(ferry(), asked).content
