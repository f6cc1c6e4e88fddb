"""What the vocabulary says of a keyword: a row's columns, and the ways a line can be made."""

from enum import StrEnum

from attrs import frozen


class Shape(StrEnum):
    """How a line is made, after its keyword."""

    TITLE = '"title"'
    SOURCE = 'NAME from "record", or NAME "title"'
    USE = '"path" as NAME'
    NAMED = 'NAME "text"'
    STATEMENT = 'NAME "text", for a statement'
    REBUTTAL = 'NAME "text" against NAME, NAME'
    POSITION = "NAME of NAME"
    EXPECT = "NAME WORD, or what agreement or a conflict is expected"
    BECAUSE = "NAME, NAME with its options"
    CITE = 'NAME "text" .. "text"'
    OPTION = 'NAME "text", for what can be chosen'
    LIST = "NAME, NAME"
    CHOICE = "one of some words"
    DATE = "a date"
    WORD = "any word or text"
    TEXT = "a text in quotes"
    DEMAND = "an expression"
    RULE = "nothing: the keyword begins an expression"


PROPERTY_SHAPES = frozenset({Shape.CHOICE, Shape.DATE, Shape.WORD, Shape.TEXT})


@frozen(kw_only=True)
class Keyword:
    """A word that begins a line."""

    word: str
    shape: Shape
    usage: str  # what to write, as a pattern
    meaning: str  # what the line does, in a few words
    under: frozenset[str] = frozenset()  # headers a clause may stand under; empty: a header
    once: bool = False  # whether a second such clause under one header is a mistake
    choices: tuple[str, ...] = ()  # the words of a choice
    names: str | None = None  # what a list names: `statement` or `party`; None: words alone

    @property
    def is_header(self) -> bool:
        """Return whether the keyword begins a declaration rather than a clause."""
        return not self.under

    @property
    def is_property(self) -> bool:
        """Return whether the line is a clause with one value."""
        return self.shape in PROPERTY_SHAPES
