"""The one way from a map to a file's bytes."""

import xml.etree.ElementTree as ET
from importlib.util import find_spec

import pytest

from argmap.render import picture
from argmap.render.argument_scene import SceneOptions, conclusions
from argmap.render.engine import EngineError
from argmap.render.focus import neighbourhood
from argmap.render.frames import frames
from argmap.render.picture import Picture, render
from argmap.render.sections import numbered
from argmap.semantics.evaluate import label
from argmap.sources.reference import Reference
from argmap.workspace.pipeline import Workspace
from tests.render.drawing import CASES, HARBOUR, harbour, map_of, scene_of

URL = "https://example.org/hearing"


def drawn(**options: str) -> Picture:
    opened = Workspace().open(str(HARBOUR))
    reference = Reference(id="hearing", short="Larsund 2027", full="Minutes.", url=URL)
    return render(opened.map, opened.labelling, {"hearing": reference}, **options)  # type: ignore[arg-type]


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
    (note,) = render(map, label(map), {}, format="png").notes
    assert "\u5e73\u548c" in note


@pytest.mark.skipif(find_spec("typst") is None, reason="typst is not installed")
def test_pdf_is_deterministic_and_keeps_links() -> None:
    pdf = drawn(format="pdf")
    assert pdf.content.startswith(b"%PDF-")
    assert pdf == drawn(format="pdf")
    assert b"URI" in pdf.content


def test_an_engine_that_talks_nonsense(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "run_engine", lambda engine, dot, seconds: "nonsense")
    with pytest.raises(EngineError, match="no layout"):
        drawn()


def test_dot() -> None:
    assert drawn(format="dot").content.startswith(b"digraph {")


def test_themes_differ() -> None:
    light, dark = drawn(theme="light").content, drawn(theme="dark").content
    assert light != dark
    assert b"prefers-color-scheme" in drawn().content
    assert b"prefers-color-scheme" not in light + dark


@pytest.mark.parametrize("wrong", [{"format": "gif"}, {"theme": "pink"}, {"view": "none"}])
def test_unknown_words_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="|".join(wrong.values())):
        drawn(**wrong)


def test_an_empty_map_is_a_picture_too() -> None:
    map = map_of("")
    assert ET.fromstring(render(map, label(map), {}).content) is not None


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
    scene = scene_of(map_of(CHAIN), SceneOptions(focus="c", depth=1))
    assert any("round c, 1 step" in line for line in scene.subtitles)


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


def test_numbered_sections_keep_their_titles() -> None:
    scene = numbered(harbour())
    assert scene.groups == ()
    assert "§1 Health" in scene.subtitles[-1]
    tags = {node.id: node.tag for node in scene.nodes}
    assert tags["wind-shift"] == "§1 rebuttal"
    assert tags["close"] == "conclusion"
