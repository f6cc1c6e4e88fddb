"""The vocabulary: one row a keyword says how its line is made, and where it may stand.

The grammar takes its classes of keywords from here, the plain-line reader its patterns, the
checks their choices, and the model what a list names; the messages, the reference and the
editor read it too. A new property is a row here, a field of the model and its reading there.
"""

from typing import Any

from argmap.dsl.keyword import Keyword as Keyword
from argmap.dsl.keyword import Shape as Shape

OUTCOMES = ("accepted", "rejected", "undecided")
VERDICTS = ("possible", "impossible")
AGREEMENT = "agreement"  # what a verdict is about: `because agreement impossible`
CONFLICT = "conflict"  # what an expectation may be about, beside labels and agreement
RUNGS = ("red-line", "target", "ideal")  # from what a party will not do without upwards
EXPRESSION_WORDS = frozenset({"if", "then", "and", "or", "not", "is"})
MAX_DEPTH = 256  # levels of an expression
STRENGTHS = ("weak", "moderate", "strong")
STANDARDS = ("preponderance", "clear", "beyond-doubt")
CONFIDENCES = ("low", "moderate", "high")

# The seven bands of ICD 203 (Intelligence Community Directive 203, Analytic Standards,
# 2015, D.6.e.2.a): both words of each band, and its bounds in per cent.
LIKELIHOODS: tuple[tuple[str, str, int, int], ...] = (
    ("almost-no-chance", "remote", 1, 5),
    ("very-unlikely", "highly-improbable", 5, 20),
    ("unlikely", "improbable", 20, 45),
    ("roughly-even-chance", "roughly-even-odds", 45, 55),
    ("likely", "probable", 55, 80),
    ("very-likely", "highly-probable", 80, 95),
    ("almost-certain", "nearly-certain", 95, 99),
)
LIKELIHOOD_WORDS = tuple(word for band in LIKELIHOODS for word in band[:2])

STATEMENTS = frozenset({"claim", "premise", "rebuttal"})
DEMANDING = frozenset({"position", "constraint"})
_ANYTHING_NAMED = STATEMENTS | DEMANDING | {"party", "source", "map", "issue"}
_SOURCE = frozenset({"source"})

_DATED = frozenset({"map", "source"})
_ISSUE, _POSITION, _CONSTRAINT = (
    frozenset({word}) for word in ("issue", "position", "constraint")
)


def _row(shape: Shape, usage: str, meaning: str, under: frozenset[str], **more: Any) -> Keyword:
    word = usage.split(maxsplit=1)[0]
    return Keyword(word=word, shape=shape, usage=usage, meaning=meaning, under=under, **more)


def _header(shape: Shape, usage: str, meaning: str) -> Keyword:
    return _row(shape, usage, meaning, frozenset())


def _once(
    shape: Shape, usage: str, meaning: str, under: frozenset[str], **more: Any
) -> Keyword:
    return _row(shape, usage, meaning, under, once=True, **more)


_HEADERS = (
    _header(Shape.TITLE, 'map "title"', "the title of the file"),
    _header(Shape.SOURCE, 'source ID from "record.toml"', "a text that statements cite"),
    _header(Shape.USE, 'use "other.argmap" as ID', "another map"),
    _header(Shape.NAMED, 'party ID "name"', "an actor"),
    _header(Shape.TITLE, 'section "title"', "groups what follows, until the next section"),
    _header(Shape.STATEMENT, 'claim ID "text"', "something argued for"),
    _header(Shape.STATEMENT, 'premise ID "text"', "something taken from a source, or assumed"),
    _header(
        Shape.REBUTTAL,
        'rebuttal ID "text" against ID',
        "something that speaks against a statement or an inference",
    ),
    _header(
        Shape.NAMED,
        'issue ID "text"',
        "something that the parties must settle in one of several ways",
    ),
    _header(Shape.POSITION, "position ID of PARTY", "what a party demands"),
    _header(Shape.NAMED, 'constraint ID "text"', "a fact about which options go together"),
    _header(
        Shape.EXPECT,
        "expect ID accepted|rejected|undecided",
        "a test of the map; also: expect agreement possible|impossible, "
        "expect conflict ID/RUNG, ID/RUNG",
    ),
)

_CLAUSES = (
    _row(
        Shape.BECAUSE,
        "because ID, ID as NAME by SCHEME weak|moderate|strong strictly",
        "a reason; a comma links premises that only work together",
        STATEMENTS | DEMANDING,
    ),
    _row(Shape.LIST, "despite ID", "what speaks against this", STATEMENTS, names="statement"),
    _row(
        Shape.LIST,
        "contradicts ID",
        "what cannot stand together with this",
        STATEMENTS,
        names="statement",
    ),
    _row(
        Shape.LIST,
        "gathers ID.NAME, ID.NAME",
        "statements of other maps that this one says in common words",
        frozenset({"claim"}),
        names="statement",
    ),
    _row(
        Shape.CITE,
        'cite SOURCE "first words" .. "last words"',
        "the passage where a source says so",
        STATEMENTS | {"party"},
    ),
    _once(Shape.TEXT, 'assumed "why"', "taken for granted, and why", STATEMENTS),
    _once(Shape.LIST, "held-by PARTY", "who says or believes this", STATEMENTS, names="party"),
    _once(
        Shape.CHOICE,
        "likelihood WORD",
        "how probable the author calls it",
        STATEMENTS,
        choices=LIKELIHOOD_WORDS,
    ),
    _once(
        Shape.CHOICE,
        "confidence low|moderate|high",
        "how sure the author is of the judgement",
        STATEMENTS,
        choices=CONFIDENCES,
    ),
    _once(
        Shape.CHOICE,
        "strength weak|moderate|strong",
        "how much it weighs where it meets an objection",
        STATEMENTS,
        choices=STRENGTHS,
    ),
    _once(
        Shape.CHOICE,
        "standard preponderance|clear|beyond-doubt",
        "how clearly it must outweigh what speaks against it",
        STATEMENTS,
        choices=STANDARDS,
    ),
    _once(Shape.DATE, "dated 2019-01-22", "when it was so", STATEMENTS),
    _row(Shape.LIST, "tag WORD, WORD", "words to find it by", STATEMENTS),
    _row(Shape.TEXT, 'note "…"', "a remark to the reader", _ANYTHING_NAMED),
    _row(Shape.OPTION, 'option ID "text"', "one way to settle the issue", _ISSUE),
    _row(
        Shape.DEMAND,
        "ideal ISSUE is OPTION or OPTION and …",
        "what the party would like best",
        _POSITION,
    ),
    _row(Shape.DEMAND, "target ISSUE is OPTION or OPTION and …", "what it aims at", _POSITION),
    _row(
        Shape.DEMAND,
        "red-line ISSUE is OPTION or OPTION and …",
        "what it will not do without",
        _POSITION,
    ),
    _row(
        Shape.DEMAND,
        "requires ISSUE is OPTION or OPTION",
        "what every deal must do",
        _CONSTRAINT,
    ),
    _row(
        Shape.RULE,
        "not (ISSUE is OPTION and ISSUE is OPTION)",
        "what no deal can do",
        _CONSTRAINT,
    ),
    _row(
        Shape.RULE,
        "if ISSUE is OPTION then ISSUE is OPTION",
        "what follows from what",
        _CONSTRAINT,
    ),
    _once(
        Shape.LIST,
        "part-of PARTY",
        "the party it belongs to",
        frozenset({"party"}),
        names="party",
    ),
    _row(Shape.TEXT, 'author "name"', "who wrote it", _DATED),
    _once(Shape.DATE, "date 2019-01-22", "when it was written", _DATED),
    _once(Shape.WORD, "language en", "its language", _DATED),
    _once(Shape.TEXT, 'summary "…"', "what the map is about", frozenset({"map"})),
    _once(Shape.TEXT, 'publisher "name"', "who published it", _SOURCE),
    _once(Shape.TEXT, 'container "name"', "the journal or site it stands in", _SOURCE),
    _once(Shape.TEXT, 'url "https://…"', "where it can be read", _SOURCE),
    _once(Shape.TEXT, 'archive "https://…"', "where a copy is kept", _SOURCE),
    _once(Shape.DATE, "accessed 2019-01-22", "when it was read", _SOURCE),
    _once(Shape.TEXT, 'rights "…"', "who owns it", _SOURCE),
    _once(Shape.TEXT, 'translated-title "…"', "its title in our words", _SOURCE),
)

KEYWORDS: dict[str, Keyword] = {keyword.word: keyword for keyword in (*_HEADERS, *_CLAUSES)}


def words_of(*shapes: Shape) -> tuple[str, ...]:
    """Return the keywords of lines that are made in one of these ways."""
    return tuple(word for word, keyword in KEYWORDS.items() if keyword.shape in shapes)


def clauses_under(header: str) -> frozenset[str]:
    """Return the keywords of the clauses that may stand under a header."""
    return frozenset(word for word, keyword in KEYWORDS.items() if header in keyword.under)


def lists_of(kind: str) -> tuple[str, ...]:
    """Return the keywords of the clauses that list things of a kind, such as `statement`."""
    return tuple(word for word, keyword in KEYWORDS.items() if keyword.names == kind)
