"""What the tests of pictures share: maps from text, scenes, and their places."""

from functools import partial
from pathlib import Path

from argmap.dsl.parser import parse
from argmap.model.argument_map import ArgumentMap
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.render.drawing.layout.engine import find_engine, run_engine
from argmap.render.drawing.layout.graph.arrange import place
from argmap.render.drawing.layout.graph.placed import PlacedScene
from argmap.render.view.graph import Node, Scene, Shape, Tone
from argmap.render.views.argument.argument_view import SceneOptions, argument_scene
from argmap.semantics.evaluate.labelling import label
from argmap.sources.bibliography.reference import Reference
from argmap.text import SourceText
from argmap.workspace.pipeline import Workspace

CASES = Path(__file__).parent.parent / "cases" / "render"
HARBOUR = CASES / "harbour" / "input.argmap"
HOSTILE = (
    "quotes \" and ' and `",
    "\\N \\G \\E \\l \\n back\\slash \\",
    "<b>bold</b> <script>alert(1)</script> <!-- ]]>",
    "&amp; & &lt; &#0; &bogus;",
    "two\nlines\r\nand\ttabs",
    "nul \x00 bell \x07 escape \x1b half \ud800 end \ufffe",
    "a {record|label} <port> |",
    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd, " * 9,
    "\u202eturned round\u202c and \u2066kept in\u2069",
    "emoji \U0001f469\u200d\U0001f467 \U0001f44d\U0001f3fd \u2713",
    "W" * 300,
    "日本はロシアと平和条約を結ぶ前に、北方四島の帰属の問題を解決しなければならない。" * 3,
    "Москва сомневается, что Токио может самостоятельно решать вопросы безопасности",
    "supercalifragilistic-" * 20,
    "https://example.org/" + "a/" * 100,
    "a\u0301\u0302" * 200,
    " ",
    "",
)


def map_of(text: str) -> ArgumentMap:
    """Return the map that a text in our language says."""
    return resolve((Unit(parse(SourceText("t.argmap", text)).file),)).map


def scene_of(
    map: ArgumentMap, options: SceneOptions | None = None, url: str | None = None
) -> Scene:
    """Return a map's argument view, every source known by a short name and one address."""
    references = {
        source.id: Reference(id=source.id, short=f"{source.id} 2026", full="In full.", url=url)
        for source in map.sources
    }
    return argument_scene(map, label(map), references, options)


def harbour() -> Scene:
    """Return the scene of the sample that shows everything."""
    return scene_of(Workspace().open(str(HARBOUR)).map, url="https://example.org/a?b=1&c=2")


def hostile() -> Scene:
    """Return a scene of boxes with texts that attack the picture."""
    nodes = tuple(
        Node(
            id=f"h{number}",
            kind="claim",
            shape=tuple(Shape)[number % 4],
            tone=Tone.SUPPORT,
            tag=text,
            text=text,
            label=text,
            bold=number % 2 == 0,
        )
        for number, text in enumerate(HOSTILE)
    )
    return Scene(
        view="argument",
        title=HOSTILE[2],
        subtitles=HOSTILE[3:6],
        description=HOSTILE[5],
        language="en",
        nodes=nodes,
    )


def placed(scene: Scene, engine: str = "auto") -> PlacedScene:
    """Return a scene laid out by a real engine."""
    return place(scene, partial(run_engine, find_engine(engine)))
