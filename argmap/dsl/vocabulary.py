"""The vocabulary: every keyword, how it is used, and which clause may stand under what.

The grammar says how a line is made; this table says where it may stand. The messages,
the reference and the editor read it too.
"""

from attrs import frozen


@frozen(kw_only=True)
class Keyword:
    """A word that begins a line."""

    word: str
    usage: str  # what to write, as a pattern
    meaning: str  # what the line does, in a few words
    under: frozenset[str] = frozenset()  # headers a clause may stand under; empty: a header
    once: bool = False  # whether a second such clause under one header is a mistake

    @property
    def is_header(self) -> bool:
        """Return whether the keyword begins a declaration rather than a clause."""
        return not self.under


STATEMENTS = frozenset({"claim", "premise", "rebuttal"})
DEMANDING = frozenset({"position", "constraint"})
_ANYTHING_NAMED = STATEMENTS | DEMANDING | {"party", "source", "map", "issue"}
_SOURCE = frozenset({"source"})


def _clause(
    word: str, usage: str, meaning: str, under: frozenset[str], *, once: bool = True
) -> Keyword:
    return Keyword(word=word, usage=usage, meaning=meaning, under=under, once=once)


_HEADERS = (
    Keyword(word="map", usage='map "title"', meaning="the title of the file"),
    Keyword(
        word="source",
        usage='source ID from "record.toml"',
        meaning="a text that statements cite",
    ),
    Keyword(word="use", usage='use "other.argmap" as ID', meaning="another map"),
    Keyword(word="party", usage='party ID "name"', meaning="an actor"),
    Keyword(
        word="section",
        usage='section "title"',
        meaning="groups what follows, until the next section",
    ),
    Keyword(word="claim", usage='claim ID "text"', meaning="something argued for"),
    Keyword(
        word="premise",
        usage='premise ID "text"',
        meaning="something taken from a source, or assumed",
    ),
    Keyword(
        word="rebuttal",
        usage='rebuttal ID "text" against ID',
        meaning="something that speaks against a statement or an inference",
    ),
    Keyword(
        word="issue",
        usage='issue ID "text"',
        meaning="something that the parties must settle in one of several ways",
    ),
    Keyword(
        word="position",
        usage="position ID of PARTY",
        meaning="what a party demands",
    ),
    Keyword(
        word="constraint",
        usage='constraint ID "text"',
        meaning="a fact about which options go together",
    ),
    Keyword(
        word="expect",
        usage="expect ID accepted|rejected|undecided",
        meaning="a test of the map; also: expect agreement possible|impossible, "
        "expect conflict ID/RUNG, ID/RUNG",
    ),
)

_CLAUSES = (
    _clause(
        "because",
        "because ID, ID as NAME by SCHEME weak|moderate|strong strictly",
        "a reason; a comma links premises that only work together",
        STATEMENTS | DEMANDING,
        once=False,
    ),
    _clause("despite", "despite ID", "what speaks against this", STATEMENTS, once=False),
    _clause(
        "contradicts",
        "contradicts ID",
        "what cannot stand together with this",
        STATEMENTS,
        once=False,
    ),
    _clause(
        "gathers",
        "gathers ID.NAME, ID.NAME",
        "statements of other maps that this one says in common words",
        frozenset({"claim"}),
        once=False,
    ),
    _clause(
        "cite",
        'cite SOURCE "first words" .. "last words"',
        "the passage where a source says so",
        STATEMENTS | {"party"},
        once=False,
    ),
    _clause("assumed", 'assumed "why"', "taken for granted, and why", STATEMENTS),
    _clause("held-by", "held-by PARTY", "who says or believes this", STATEMENTS),
    _clause(
        "likelihood",
        "likelihood WORD",
        "how probable the author calls it",
        frozenset({"claim", "premise", "rebuttal"}),
    ),
    _clause(
        "confidence",
        "confidence low|moderate|high",
        "how sure the author is of the judgement",
        STATEMENTS,
    ),
    _clause(
        "strength",
        "strength weak|moderate|strong",
        "how much it weighs where it meets an objection",
        STATEMENTS,
    ),
    _clause(
        "standard",
        "standard preponderance|clear|beyond-doubt",
        "how clearly it must outweigh what speaks against it",
        STATEMENTS,
    ),
    _clause("dated", "dated 2019-01-22", "when it was so", STATEMENTS),
    _clause("tag", "tag WORD, WORD", "words to find it by", STATEMENTS, once=False),
    _clause("note", 'note "…"', "a remark to the reader", _ANYTHING_NAMED, once=False),
    _clause(
        "option",
        'option ID "text"',
        "one way to settle the issue",
        frozenset({"issue"}),
        once=False,
    ),
    *(
        _clause(
            rung,
            f"{rung} ISSUE is OPTION or OPTION and …",
            meaning,
            frozenset({"position"}),
            once=False,
        )
        for rung, meaning in (
            ("ideal", "what the party would like best"),
            ("target", "what it aims at"),
            ("red-line", "what it will not do without"),
        )
    ),
    *(
        _clause(word, usage, meaning, frozenset({"constraint"}), once=False)
        for word, usage, meaning in (
            ("requires", "requires ISSUE is OPTION or OPTION", "what every deal must do"),
            ("not", "not (ISSUE is OPTION and ISSUE is OPTION)", "what no deal can do"),
            ("if", "if ISSUE is OPTION then ISSUE is OPTION", "what follows from what"),
        )
    ),
    _clause("part-of", "part-of PARTY", "the party it belongs to", frozenset({"party"})),
    _clause(
        "author",
        'author "name"',
        "who wrote it",
        frozenset({"map", "source"}),
        once=False,
    ),
    _clause("date", "date 2019-01-22", "when it was written", frozenset({"map", "source"})),
    _clause("language", "language en", "its language", frozenset({"map", "source"})),
    _clause("summary", 'summary "…"', "what the map is about", frozenset({"map"})),
    _clause("publisher", 'publisher "name"', "who published it", _SOURCE),
    _clause("container", 'container "name"', "the journal or site it stands in", _SOURCE),
    _clause("url", 'url "https://…"', "where it can be read", _SOURCE),
    _clause("archive", 'archive "https://…"', "where a copy is kept", _SOURCE),
    _clause("accessed", "accessed 2019-01-22", "when it was read", _SOURCE),
    _clause("rights", 'rights "…"', "who owns it", _SOURCE),
    _clause("translated-title", 'translated-title "…"', "its title in our words", _SOURCE),
)

KEYWORDS: dict[str, Keyword] = {keyword.word: keyword for keyword in (*_HEADERS, *_CLAUSES)}

OUTCOMES = ("accepted", "rejected", "undecided")
VERDICTS = ("possible", "impossible")
AGREEMENT = "agreement"  # what a verdict is about: `because agreement impossible`
CONFLICT = "conflict"  # what an expectation may be about, beside labels and agreement
RUNGS = ("red-line", "target", "ideal")  # from what a party will not do without upwards
DEMANDS = (*RUNGS, "requires", "not", "if")  # the clauses that hold an expression
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

# Which words a property takes; the others take a date, or a text in quotes.
PROPERTY_WORDS: dict[str, tuple[str, ...]] = {
    "likelihood": tuple(word for band in LIKELIHOODS for word in band[:2]),
    "confidence": CONFIDENCES,
    "strength": STRENGTHS,
    "standard": STANDARDS,
}
DATE_PROPERTIES = frozenset({"dated", "date", "accessed"})
BARE_PROPERTIES = frozenset({"language"})
