"""Making openings: only a holder of the text can, and only for anchors without doubt."""

from collections.abc import Iterable

from attrs import frozen

from argmap.diagnostic import Diagnostic
from argmap.model.statement import Citation
from argmap.sources.anchors.anchor import LEAST_WORDS, Found, anchor_of, fit
from argmap.sources.anchors.full_text import FullText
from argmap.sources.anchors.misfit import why_unfit
from argmap.sources.seals.opening import Opening, open_anchor
from argmap.sources.seals.seal import Commitment


@frozen
class Proved:
    """Openings, and findings for the anchors that got none."""

    openings: tuple[Opening, ...]
    findings: tuple[Diagnostic, ...]


def prove(text: FullText, commitment: Commitment, citations: Iterable[Citation]) -> Proved:
    """Make an opening for every anchor that names exactly one passage of the sealed text.

    What an opening cannot show later (that the passage ends with the *next* occurrence of
    the last words, and that no second passage fits) is settled here, with the text. An end of
    fewer than three words gets neither an opening nor a finding: a check says so already.

    Args: commitment: that of this text; another's proves nothing.
    """
    openings: dict[str, Opening] = {}
    findings: list[Diagnostic] = []
    for citation in citations:
        anchor = anchor_of(citation)
        if min(map(len, anchor.ends)) < LEAST_WORDS:
            continue  # a check says so already
        found = fit(anchor, text)
        if isinstance(found, Found):
            openings[anchor.key] = open_anchor(anchor, found.passage, commitment)
            continue
        misfit = why_unfit(anchor, citation, text)
        findings += (misfit,) if misfit else ()
    return Proved(tuple(openings.values()), tuple(findings))
