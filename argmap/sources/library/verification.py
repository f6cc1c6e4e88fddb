"""Does each anchor stand in its source: by openings alone, or by the text where at hand.

Both ways accept and refuse the same anchors; with the text, a finding shows the passage.
"""

from collections.abc import Iterable, Iterator

from attrs import frozen

from argmap.diagnostic import Code, Diagnostic, Related
from argmap.model.about import CitationState
from argmap.model.statement import Citation
from argmap.sources import codes
from argmap.sources.anchors.anchor import (
    FARTHEST,
    LEAST_WORDS,
    MOST_WORDS,
    Anchor,
    Found,
    anchor_of,
    fit,
    opened,
)
from argmap.sources.anchors.full_text import Passage
from argmap.sources.anchors.misfit import why_unfit
from argmap.sources.library.dossier import Dossier
from argmap.sources.seals.opening import proves
from argmap.text import Span

_MOST_OPENED = 4  # a quarter: what anchors may show of a source in all


def verify(dossier: Dossier, citations: Iterable[Citation], at: Span) -> tuple[Diagnostic, ...]:
    """Return what is wrong with the anchors of one source.

    Args: at: the place that names the source, for what concerns it as a whole.
    Cost: under 0.2 ms an anchor by openings; the text's own length once more with it.
    """
    cited = tuple(citations)
    if dossier.text is None:
        found = verify_with_openings(dossier, cited)
    else:
        found = verify_with_text(dossier, cited)
    return (*found, *_seal_is_missing(dossier, at), *_overopened(dossier, cited, at))


def verify_with_openings(
    dossier: Dossier, citations: Iterable[Citation]
) -> tuple[Diagnostic, ...]:
    """Return the findings that the record's seal and openings give, without the text.

    Cost: some 30 hashes an anchor, under 0.2 ms.
    """
    findings: list[Diagnostic] = []
    for citation in citations:
        anchor = anchor_of(citation)
        shape = tuple(_shape(anchor, citation))
        findings += shape
        if not _stops(shape):
            findings += _proof(dossier, anchor, citation)
    return tuple(findings)


def verify_with_text(dossier: Dossier, citations: Iterable[Citation]) -> tuple[Diagnostic, ...]:
    """Return the findings that the text gives; where it agrees, those of the openings.

    Raises: ValueError if the dossier has no text.
    Cost: O(occurrences of an anchor's ends) each; one that is missing, some 5 ms, to say what
    it is near.
    """
    text = dossier.text
    if text is None:
        raise ValueError("the dossier has no text")
    findings: list[Diagnostic] = []
    for citation in citations:
        anchor = anchor_of(citation)
        shape = tuple(_shape(anchor, citation))
        findings += shape
        if _stops(shape):
            continue
        misfit = why_unfit(anchor, citation, text)
        findings += (misfit,) if misfit else _proof(dossier, anchor, citation)
    return tuple(findings)


def state_of(dossier: Dossier, citation: Citation) -> CitationState:
    """Return how one citation stands, by what gives a check its findings.

    False is what the text does not have, or has in several places or the other way round
    (AM301, AM302, AM303), and what an opening does not prove (AM309). Ends too short to name a
    passage (AM305) prove nothing. With the text at hand, an anchor that has no opening yet
    (AM308) is proved by it.
    Cost: as the verification of an anchor, without the search for what it is near.
    """
    anchor = anchor_of(citation)
    if any(len(end) < LEAST_WORDS for end in anchor.ends):
        return CitationState.UNVERIFIED
    text = dossier.text
    if text is not None and not isinstance(fit(anchor, text), Found):
        return CitationState.FALSE
    proof = _judged(dossier, anchor)
    if proof.code is codes.FALSE_OPENING:
        return CitationState.FALSE
    is_proved = proof.passage is not None or text is not None
    return CitationState.VERIFIED if is_proved else CitationState.UNVERIFIED


def _stops(shape: tuple[Diagnostic, ...]) -> bool:
    return any(finding.code is codes.SHORT_ANCHOR for finding in shape)


def _shape(anchor: Anchor, citation: Citation) -> Iterator[Diagnostic]:
    """Find ends that are too short or too long."""
    for words, span in zip(
        anchor.ends, (citation.first_span, citation.last_span or citation.span), strict=False
    ):
        count = f"{len(words)} word{'' if len(words) == 1 else 's'}"
        if len(words) < LEAST_WORDS:
            message = f"{count} do not name a passage of `{citation.source}`"
            help = f"write at least {LEAST_WORDS} words of it, better four or five"
            yield Diagnostic(code=codes.SHORT_ANCHOR, message=message, span=span, help=help)
        elif len(words) > MOST_WORDS:
            message = f"{count} of `{citation.source}` are written out here"
            help = f"{MOST_WORDS} words an end name a passage; others' text stays others'"
            yield Diagnostic(code=codes.LONG_ANCHOR, message=message, span=span, help=help)


@frozen
class _Proof:
    """What the openings say of one anchor: its passage if they prove it, else why not."""

    passage: Passage | None = None
    code: Code | None = None


def _proof(dossier: Dossier, anchor: Anchor, citation: Citation) -> Iterator[Diagnostic]:
    """Find an anchor that no opening proves, and a passage that is too long."""
    proof = _judged(dossier, anchor)
    if proof.code is not None:
        yield _unproved(proof.code, citation, _shown(dossier, anchor))
    if proof.passage is not None and proof.passage.length > FARTHEST:
        yield Diagnostic(
            code=codes.DISTANT_ANCHOR,
            message=f"this passage of `{citation.source}` is {proof.passage.length} words long",
            span=citation.span,
            related=_shown(dossier, anchor),
            help="check that its end is where it was meant; anchor what bears the statement",
        )


def _judged(dossier: Dossier, anchor: Anchor) -> _Proof:
    seal = dossier.record.seal
    if seal is None:
        return _Proof(passage=_passage_in_text(dossier, anchor))
    openings = dossier.openings.get(anchor.key, ())
    if not openings:
        return _Proof(code=None if anchor.key in dossier.foreign else codes.UNPROVED_ANCHOR)
    if not all(proves(opening, anchor, seal) for opening in openings):
        return _Proof(code=codes.FALSE_OPENING)
    return _Proof(passage=openings[0].passage)


def _passage_in_text(dossier: Dossier, anchor: Anchor) -> Passage | None:
    found = None if dossier.text is None else fit(anchor, dossier.text)
    return found.passage if isinstance(found, Found) else None


def _shown(dossier: Dossier, anchor: Anchor) -> tuple[Related, ...]:
    """Return the passage, to show it where the text is at hand."""
    passage, text = _passage_in_text(dossier, anchor), dossier.text
    if passage is None or text is None:
        return ()
    return (Related("the passage", text.span(passage.start, passage.end)),)


def _unproved(code: Code, citation: Citation, shown: tuple[Related, ...]) -> Diagnostic:
    name = citation.source
    if code is codes.FALSE_OPENING:
        message = f"the opening does not prove that these words stand in `{name}`"
        help = "it was edited, or belongs to another text: `argmap source prove` makes it anew"
    elif not shown:
        message = f"nothing proves that these words stand in `{name}`"
        help = "was the anchor edited? with the text at hand, run `argmap source prove`"
    else:
        message = f"these words stand in `{name}`, but no opening proves it"
        help = "run `argmap source prove`, so that a check without the text passes"
    return Diagnostic(code=code, message=message, span=citation.span, related=shown, help=help)


def _seal_is_missing(dossier: Dossier, at: Span) -> Iterator[Diagnostic]:
    if dossier.record.seal is None and not dossier.record.seal_is_refused:
        yield Diagnostic(
            code=codes.UNSEALED_SOURCE,
            message=f"`{at.text}` has no seal: its anchors cannot be checked without its text",
            span=at,
            help="with the text at hand, run `argmap source seal` and `argmap source prove`",
        )


def _overopened(
    dossier: Dossier, citations: tuple[Citation, ...], at: Span
) -> Iterator[Diagnostic]:
    """Find a source of which the anchors of all maps show more than a quarter."""
    seal, text = dossier.record.seal, dossier.text
    total = seal.words if seal is not None else len(text.words) if text else 0
    shown = {
        number
        for openings in dossier.openings.values()
        for opening in openings
        for number in opening.numbers
    }
    for citation in citations if seal is None else ():
        anchor = anchor_of(citation)
        passage = _passage_in_text(dossier, anchor)
        shown.update(opened(anchor, passage) if passage else ())
    if total and len(shown) * _MOST_OPENED > total:
        yield Diagnostic(
            code=codes.OVEROPENED_SOURCE,
            message=f"anchors show {len(shown)} of the {total} words of `{at.text}`",
            span=at,
            help="keep to three to five words an end, or cite fewer passages: under a quarter",
        )
