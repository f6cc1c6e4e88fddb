"""A source's full text, where it is at hand, with its words and where each occurs."""

from collections.abc import Mapping
from functools import cached_property

from attrs import field, frozen

from argmap.sources.anchors.normalisation import Word, words
from argmap.text import SourceText, Span


@frozen
class Passage:
    """A stretch of a text by word numbers, counted from 0.

    The first words of its anchor start at `start`, the last words at `last_start` (the
    same number where one phrase names itself), and `end` is one past the passage.
    """

    start: int
    last_start: int
    end: int

    @property
    def length(self) -> int:
        """Return how many words the passage has."""
        return self.end - self.start


@frozen(eq=False)
class FullText:
    """A text and its normalised words."""

    source: SourceText
    words: tuple[Word, ...] = field(repr=False)
    seed: bytes | None = field(default=None, repr=False)  # kept beside a small text

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """Return the normalised words without their places."""
        return tuple(word.text for word in self.words)

    @cached_property
    def numbers(self) -> Mapping[str, tuple[int, ...]]:
        """Return, for each word, the numbers of the places where it stands, ascending."""
        found: dict[str, list[int]] = {}
        for number, word in enumerate(self.plain):
            found.setdefault(word, []).append(number)
        return {word: tuple(at) for word, at in found.items()}

    def occurrences(self, phrase: tuple[str, ...]) -> tuple[int, ...]:
        """Return where a phrase of normalised words starts, ascending.

        Cost: O(occurrences of its rarest word times its length).
        """
        if not phrase or any(word not in self.numbers for word in phrase):
            return ()
        rarest = min(range(len(phrase)), key=lambda index: len(self.numbers[phrase[index]]))
        return tuple(
            at - rarest
            for at in self.numbers[phrase[rarest]]
            if at >= rarest and self.plain[at - rarest : at - rarest + len(phrase)] == phrase
        )

    def span(self, start: int, end: int) -> Span:
        """Return the place of the words from number `start` up to, not including, `end`.

        Raises: IndexError if the text has no word of these numbers.
        """
        return Span(self.source, self.words[start].start, self.words[end - 1].end)


def full_text(name: str, content: str, seed: bytes | None = None) -> FullText:
    """Return a text with its words. Cost: O(length)."""
    return FullText(SourceText(name, content), words(content), seed)
