"""The smallest nodes of the syntax: bare words, and texts in quotes."""

from attrs import frozen

from argmap.text import Span


@frozen
class Word:
    """A keyword, a name or another bare word."""

    text: str
    span: Span


@frozen
class Quoted:
    """A text in quotes: its value without quotes and escapes, and the place with them."""

    value: str
    span: Span
