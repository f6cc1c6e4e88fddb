"""Did you mean: the few words of a text that a missing phrase is nearest to.

Only a suggestion. Nothing accepts an anchor because it is near.
"""

from attrs import frozen

from argmap.sources.anchors.full_text import FullText
from argmap.sources.anchors.normalisation import normalised

_CUTOFF = 62.0  # per cent of equal characters; below it a suggestion misleads


@frozen
class Near:
    """Words of the text, by number, up to but not including `end`, and as they are written."""

    start: int
    end: int
    written: str


def nearest(phrase: tuple[str, ...], text: FullText) -> Near | None:
    """Return the run of words that is most like a phrase, or None if none is like it.

    Cost: one comparison a word and length; 1,500 words in about 5 ms.
    """
    from rapidfuzz import fuzz, process  # 20 ms that a clean check does not pay

    sizes = {max(1, len(phrase) + more) for more in (-1, 0, 1)}
    runs = [
        (at, at + size) for size in sorted(sizes) for at in range(len(text.plain) - size + 1)
    ]
    best = process.extractOne(
        " ".join(phrase),
        [" ".join(text.plain[start:end]) for start, end in runs],
        scorer=fuzz.ratio,
        score_cutoff=_CUTOFF,
    )
    if best is None:
        return None
    start, end = runs[best[2]]
    return Near(start, end, as_written(text, start, end))


def as_written(text: FullText, start: int, end: int) -> str:
    """Return some words of a text on one line, without what a string would escape.

    Where that would not be the same words (a backslash between two of them, a hyphen at the
    end of a line), they stand as anchors compare them.
    """
    written = " ".join(text.span(start, end).text.split())
    written = written.replace('"', "").replace("\\", "")
    plain = text.plain[start:end]
    return written if normalised(written) == plain else " ".join(plain)
