"""Why an anchor does not fit a text: what stands there instead, as a finding."""

from argmap.diagnostic import Code, Diagnostic, Edit, Fix, Related
from argmap.model.statement import Citation
from argmap.sources import codes
from argmap.sources.anchors.anchor import (
    MOST_WORDS,
    Ambiguous,
    Anchor,
    Found,
    Missing,
    Reversed,
    fit,
)
from argmap.sources.anchors.full_text import FullText, Passage
from argmap.sources.anchors.nearest import as_written, nearest
from argmap.text import Span

_SHOWN = 2  # places of an ambiguous anchor


def why_unfit(anchor: Anchor, citation: Citation, text: FullText) -> Diagnostic | None:
    """Return why an anchor names no passage of the text, or None if it names one.

    Cost: as `fit`; as `nearest` once, where words are missing.
    """
    found = fit(anchor, text)
    if isinstance(found, Found):
        return None
    if isinstance(found, Ambiguous):
        return _ambiguous(found, anchor, citation, text)
    if isinstance(found, Reversed):
        return _reversed(found, anchor, citation, text)
    return _missing(found, anchor, citation, text)


def _ambiguous(
    found: Ambiguous, anchor: Anchor, citation: Citation, text: FullText
) -> Diagnostic:
    count = len(found.passages)
    related = tuple(
        Related(f"place {number} of {count}", _start(passage, text))
        for number, passage in enumerate(found.passages[:_SHOWN], 1)
    )
    longer = [_longer_start(anchor, passage, text) for passage in found.passages[:_SHOWN]]
    offers = [
        f'"{start}" for place {number}' for number, start in enumerate(longer, 1) if start
    ]
    return _finding(
        codes.AMBIGUOUS_ANCHOR,
        f"this anchor fits {count} places of `{citation.source}`",
        citation.first_span,
        f"begin with {', '.join(offers)}" if offers else "begin where the text says it once",
        related,
    )


def _longer_start(anchor: Anchor, passage: Passage, text: FullText) -> str | None:
    """Return the fewest first words that name a passage alone, as the text has them."""
    for count in range(len(anchor.first) + 1, MOST_WORDS + 1):
        end = passage.start + count
        if end > (passage.last_start if anchor.last else len(text.plain)):
            return None
        if isinstance(fit(Anchor(text.plain[passage.start : end], anchor.last), text), Found):
            return as_written(text, passage.start, end)
    return None


def _start(passage: Passage, text: FullText) -> Span:
    return text.span(passage.start, min(passage.start + 6, passage.end))


def _reversed(
    found: Reversed, anchor: Anchor, citation: Citation, text: FullText
) -> Diagnostic:
    last = anchor.last or ()
    return _finding(
        codes.REVERSED_ANCHOR,
        f"in `{citation.source}` the last words stand only before the first",
        citation.last_span or citation.span,
        "swap the ends, or end with words that follow the first",
        (
            Related("the first words", text.span(found.first, found.first + len(anchor.first))),
            Related("the last words", text.span(found.last, found.last + len(last))),
        ),
    )


def _missing(found: Missing, anchor: Anchor, citation: Citation, text: FullText) -> Diagnostic:
    is_first = found.end == "first"
    span = citation.first_span if is_first else citation.last_span or citation.span
    phrase = anchor.first if is_first else anchor.last or ()
    near = nearest(phrase, text)
    message = f"the text of `{citation.source}` does not have these words"
    if near is None:
        help = "copy the words as they stand; their order counts"
        return _finding(codes.MISSING_ANCHOR, message, span, help, ())
    edit = Edit(span, f'"{near.written}"')
    return Diagnostic(
        code=codes.MISSING_ANCHOR,
        message=message,
        span=span,
        related=(Related("the nearest words", text.span(near.start, near.end)),),
        help=f'did you mean "{near.written}"?',
        fix=Fix(f'write "{near.written}"', safe=False, edits=(edit,)),
    )


def _finding(
    code: Code, message: str, span: Span, help: str, related: tuple[Related, ...]
) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=span, help=help, related=related)
