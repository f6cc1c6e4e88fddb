"""Why an anchor does not fit a text: what stands there instead, as a finding."""

from argmap.diagnostic import Code, Diagnostic, Edit, Fix, Label
from argmap.model.statement import Citation
from argmap.sources import codes
from argmap.sources.anchor import Ambiguous, Anchor, Found, Missing, Reversed, fit
from argmap.sources.full_text import FullText, Passage
from argmap.sources.nearest import nearest
from argmap.text import Span

_SHOWN = 2  # places of an ambiguous anchor


def why_unfit(anchor: Anchor, citation: Citation, text: FullText) -> Diagnostic | None:
    """Return why an anchor names no passage of the text, or None if it names one."""
    found = fit(anchor, text)
    if isinstance(found, Found):
        return None
    if isinstance(found, Ambiguous):
        return _ambiguous(found, citation, text)
    if isinstance(found, Reversed):
        return _reversed(found, anchor, citation, text)
    return _missing(found, anchor, citation, text)


def _ambiguous(found: Ambiguous, citation: Citation, text: FullText) -> Diagnostic:
    count = len(found.passages)
    labels = tuple(
        Label(f"place {number} of {count}", _start(passage, text))
        for number, passage in enumerate(found.passages[:_SHOWN], 1)
    )
    return _finding(
        codes.AMBIGUOUS_ANCHOR,
        f"this anchor fits {count} places of `{citation.source}`",
        citation.first_span,
        "begin with a word or two more, or where the text says it only once",
        labels,
    )


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
            Label("the first words", text.span(found.first, found.first + len(anchor.first))),
            Label("the last words", text.span(found.last, found.last + len(last))),
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
        labels=(Label("the nearest words", text.span(near.start, near.end)),),
        help=f'did you mean "{near.written}"?',
        fix=Fix(f'write "{near.written}"', safe=False, edits=(edit,)),
    )


def _finding(
    code: Code, message: str, span: Span, help: str, labels: tuple[Label, ...]
) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=span, help=help, labels=labels)
