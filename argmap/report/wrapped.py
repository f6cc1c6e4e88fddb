"""Paragraphs in lines that fit a terminal."""

from textwrap import wrap

WIDTH = 88  # columns


def wrapped(paragraph: str, indent: str = "") -> list[str]:
    """Return a paragraph as lines; those after the first are indented."""
    return wrap(
        paragraph,
        WIDTH,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
