"""What every view comes to: words and shapes, without coordinates and without markup.

Views make it and drawing reads it; neither knows the other.
"""

from typing import Generic, TypeVar

from attrs import frozen

from argmap.render.view.graph import Graph
from argmap.render.view.page import Page
from argmap.render.view.signs import LegendEntry
from argmap.render.view.table import Table

Body = Graph | Table | Page
Body_co = TypeVar("Body_co", bound=Body, covariant=True)


@frozen(kw_only=True)
class View(Generic[Body_co]):
    """A picture in words and shapes: its heading, what it shows, and what its signs mean."""

    kind: str  # a CSS class: argument, agreement…
    noun: str  # what it is called in a sentence: "an agreement"
    title: str
    subtitles: tuple[str, ...] = ()  # counts, how to read
    description: str  # the picture in a few sentences, for those who do not see it
    language: str
    legend: tuple[LegendEntry, ...] = ()
    body: Body_co
