"""What a picture can be written as: each a word, the bodies that it takes, and its writer."""

from importlib import import_module
from typing import Protocol, cast

from attrs import frozen

from argmap.render.drawing.write.job import Job, Written
from argmap.render.view.graph import Graph
from argmap.render.view.page import Page
from argmap.render.view.table import Table
from argmap.render.view.view import Body

CALLED: dict[type[Body], str] = {Graph: "a graph", Table: "a table", Page: "a page"}


class Writer(Protocol):
    """A module of this room that writes a format."""

    def write(self, job: Job, /) -> Written:
        """Return the file's content and notes."""
        ...


class FormatError(ValueError):
    """A format cannot hold a view; the message says why, and what to take instead."""


@frozen(kw_only=True)
class Format:
    """A format: its word, which is its ending too, what it takes, and what it is for."""

    word: str
    takes: tuple[type[Body], ...] = (Graph, Table, Page)
    holds: str = ""  # in a sentence, where it does not take everything
    picture: bool = True  # a page to read is none

    @property
    def writer(self) -> Writer:
        """Import what writes it; only the one that is asked for is imported."""
        return cast("Writer", import_module(f"argmap.render.drawing.write.{self.word}"))

    def write(self, job: Job) -> Written:
        """Return a view as a file. Raises: FormatError if it cannot hold it."""
        body = type(job.view.body)
        if body not in self.takes:
            what = f"{job.view.noun} is {CALLED[body]}"
            raise FormatError(f"{what}, and {self.holds}: use svg or png")
        return self.writer.write(job)


FORMATS = (
    Format(word="svg"),
    Format(word="png"),
    Format(word="pdf"),
    Format(word="dot", takes=(Graph,), holds="DOT draws graphs"),
    Format(word="html", takes=(Table,), holds="HTML holds tables", picture=False),
)


def format_of(word: str) -> Format:
    """Return the format of that word. Raises: ValueError if there is none."""
    for format in FORMATS:
        if format.word == word:
            return format
    raise ValueError(f"there is no format `{word}`")
