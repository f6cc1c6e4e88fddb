"""Statements, and what their authors say about them."""

from enum import IntEnum, StrEnum

from attrs import field, frozen

from argmap.text import Span


class StatementKind(StrEnum):
    """What a statement is in the argument."""

    CLAIM = "claim"  # argued for
    PREMISE = "premise"  # taken from a source, or assumed
    REBUTTAL = "rebuttal"  # speaks against something


class Strength(IntEnum):
    """How much an inference weighs where it meets an objection (last link)."""

    WEAK = 1
    MODERATE = 2
    STRONG = 3


class Standard(IntEnum):
    """How clearly a statement must outweigh what speaks against it.

    The value is the margin: an objection defeats an inference unless the inference is
    stronger by more than this many levels. No margin is negative; a negative one would let
    two statements that contradict each other both stand.
    """

    PREPONDERANCE = 0
    CLEAR = 1
    BEYOND_DOUBT = 3  # more than strengths can differ by: whatever survives defeats


class Confidence(StrEnum):
    """How sure the author is of a judgement; another thing than how likely it is."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class Computation(StrEnum):
    """What the analysis of the positions says of a statement that stands for its result."""

    HOLDS = "holds"
    FAILS = "fails"
    OPEN = "open"  # it depends on what is undecided


@frozen
class Likelihood:
    """One of the seven bands of ICD 203, in the author's word; `low` and `high` in per cent."""

    word: str
    low: int
    high: int


@frozen
class Citation:
    """A passage of a source: it starts with the first words and ends with the last.

    `last` is None where one short phrase names itself.
    """

    source: str
    first: str
    last: str | None
    span: Span
    first_span: Span = field(repr=False)
    last_span: Span | None = field(repr=False)


@frozen
class Assumption:
    """Why something is taken for granted."""

    reason: str
    span: Span


@frozen(kw_only=True)
class Statement:
    """A claim, premise or rebuttal. `span` is its id in its header line."""

    id: str  # as seen from the map's root file: `osw.no-cession`
    kind: StatementKind
    text: str
    span: Span
    file: int  # index into ArgumentMap.files
    section: int | None  # index into ArgumentMap.sections
    held_by: tuple[str, ...] = ()  # parties; the node stands for their saying so
    citations: tuple[Citation, ...] = ()
    assumption: Assumption | None = None
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    strength: Strength | None = None
    standard: Standard = Standard.PREPONDERANCE
    dated: str | None = None
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    computed: Computation | None = None  # not declared: it stands for a computed result
