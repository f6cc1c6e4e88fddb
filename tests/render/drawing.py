"""What the tests of pictures share: maps from text, views, and their places."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from attrs import field, frozen

from argmap.agreement.agreement import Agreement
from argmap.agreement.analysis import analyse
from argmap.agreement.member import LIMIT, Reading, members_of
from argmap.dsl.parser import parse
from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Labelling
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.render.drawing.layout.engine import find_engine, run_engine
from argmap.render.drawing.layout.graph.arrange import arranged
from argmap.render.drawing.layout.graph.graph_layout import drawn
from argmap.render.drawing.layout.graph.placed import PlacedGraph
from argmap.render.drawing.write.svg import svg
from argmap.render.view.graph import Graph, Node
from argmap.render.view.signs import Shape, Tone
from argmap.render.view.view import View
from argmap.render.views.argument.argument_view import argument_view
from argmap.render.views.wish import Wish
from argmap.semantics.comparison import Comparison, compare
from argmap.semantics.evaluate.labelling import label
from argmap.sources.bibliography.reference import Reference
from argmap.text import SourceText
from argmap.workspace.workspace import Workspace

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


@frozen
class Case:
    """A map that was never a file, with what a view may ask about it."""

    map: ArgumentMap
    references: Mapping[str, Reference] = field(factory=dict)
    name: str = "t.argmap"
    limit: int = LIMIT

    @property
    def labelling(self) -> Labelling:
        return label(self.map)

    @property
    def comparison(self) -> Comparison:
        return compare(self.map, self.labelling.statements)

    def agreement_in(self, reading: Reading) -> Agreement:
        members = members_of(self.map, self.labelling.statements)
        return analyse(self.map.issues, members, reading, self.limit)


def view_of(map: ArgumentMap, wish: Wish | None = None, url: str | None = None) -> View[Graph]:
    """Return a map's argument view, every source known by a short name and one address."""
    references = {
        source.id: Reference(id=source.id, short=f"{source.id} 2026", full="In full.", url=url)
        for source in map.sources
    }
    return argument_view(Case(map, references), wish or Wish())


def harbour() -> View[Graph]:
    """Return the view of the sample that shows everything."""
    return view_of(Workspace().open(str(HARBOUR)).map, url="https://example.org/a?b=1&c=2")


def hostile() -> View[Graph]:
    """Return a view of boxes with texts that attack the picture."""
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
    return View(
        kind="argument",
        noun="an argument",
        title=HOSTILE[2],
        subtitles=HOSTILE[3:6],
        description=HOSTILE[5],
        language="en",
        body=Graph(nodes=nodes),
    )


def placed(view: View[Graph], engine: str = "auto") -> PlacedGraph:
    """Return a graph laid out by a real engine."""
    return arranged(view.body, partial(run_engine, find_engine(engine)))


def svg_of(view: View[Graph], engine: str = "auto") -> str:
    """Return a graph's picture, laid out by a real engine."""
    return svg(drawn(view, placed(view, engine)))
