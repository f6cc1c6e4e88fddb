"""Plain English that every report writes alike: counts, lists, and lines that fit."""

from collections.abc import Sequence
from textwrap import wrap

WIDTH = 88  # columns

# what an inference is called by its level; one that is strict has none
STRENGTHS = ("strict", "weak", "moderate", "strong")


def counted(number: int, noun: str) -> str:
    """Return `1 file`, `2 files`, `0 files`."""
    return f"{number} {noun if number == 1 else noun + 's'}"


def listed(phrases: Sequence[str]) -> str:
    """Return phrases as one: `A`, `A and B`, `A, B and C`."""
    if len(phrases) < 2:
        return "".join(phrases)
    return f"{', '.join(phrases[:-1])} and {phrases[-1]}"


def wrapped(paragraph: str, indent: str = "") -> list[str]:
    """Return a paragraph as lines that fit; those after the first are indented.

    A word that is longer than a line is not broken.
    """
    return wrap(
        paragraph,
        WIDTH,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
