"""Texts, citations and records that the tests of sources are about. All are invented."""

import random
from functools import cache

from argmap.model.statement import Citation
from argmap.sources.anchors.anchor import Found, anchor_of, fit
from argmap.sources.anchors.full_text import FullText, full_text
from argmap.sources.library.dossier import Dossier
from argmap.sources.records.record import Record
from argmap.sources.seals.opening import Opening, open_anchor
from argmap.sources.seals.seal import Commitment, Seal, commit
from argmap.text import SourceText, Span

_LIST = """
    ministers talks harbour islands treaty accord fishing vessels coast guard border public
    opinion poll energy pipeline summit visa ferry quota survey budget winter spring envoy
    delegates draft clause annex protocol rights waters patrol licence market investors
    railway the a of and to in that for was with on by not they this be at from or had
"""
VOCABULARY = tuple(_LIST.split())


@cache
def invented(words: int = 600, seed: int = 1) -> FullText:
    """Return a text of invented words without meaning, the same each time."""
    draw = random.Random(seed)
    return full_text("invented.txt", " ".join(draw.choice(VOCABULARY) for _ in range(words)))


@cache
def sealed(words: int = 600, seed: int = 1) -> Commitment:
    return commit(invented(words, seed).plain)


def cite(first: str, last: str | None = None, source: str = "s") -> Citation:
    """Return the citation that this line of a map writes."""
    line = f'cite {source} "{first}"' + ("" if last is None else f' .. "{last}"')
    text = SourceText("map.argmap", line)
    at = line.index('"')
    first_span = Span(text, at, at + len(first) + 2)
    last_span = None if last is None else Span(text, len(line) - len(last) - 2, len(line))
    return Citation(source, first, last, Span(text, 0, len(line)), first_span, last_span)


def phrase(text: FullText, start: int, count: int) -> str:
    return " ".join(text.plain[start : start + count])


def citation_at(text: FullText, first: tuple[int, int], last: tuple[int, int]) -> Citation:
    return cite(phrase(text, *first), phrase(text, *last))


def opened(text: FullText, commitment: Commitment, citation: Citation) -> Opening:
    anchor = anchor_of(citation)
    found = fit(anchor, text)
    assert isinstance(found, Found), found
    return open_anchor(anchor, found.passage, commitment)


def record(seal: Seal | None) -> Record:
    return Record(source=SourceText("s.toml", ""), title="Invented", seal=seal)


def dossier(
    commitment: Commitment, *openings: Opening, text: FullText | None = None
) -> Dossier:
    by_key = {opening.key: (opening,) for opening in openings}
    return Dossier(record=record(commitment.seal), openings=by_key, text=text)


def place() -> Span:
    """Return the place of a `source` line."""
    return Span(SourceText("map.argmap", "s"), 0, 1)
