"""Texts that look like maps, right and wrong, for properties of reading."""

from hypothesis import strategies as st

from argmap.dsl.vocabulary import KEYWORDS

NAMES = st.sampled_from(
    ["a", "b-c", "osw.x", "as", "by", "strong", "claim", "x_y", "領土", "a,"]
)
TEXTS = st.sampled_from(
    ['"x"', '""', '"a b c"', '"say \\"so\\""', '"open', '"""block\nof two"""', "“x”", '"\\q"']
)
SIGNS = st.sampled_from(
    [",", "..", "…", "#", "# c", '"', "\t", "\u00a0", "\r", "\\", "2019-02-30"]
)
PIECES = st.one_of(st.sampled_from(sorted(KEYWORDS)), NAMES, TEXTS, SIGNS)
EXPRESSION_PIECES = st.sampled_from(
    [
        "a",
        "b-c",
        "osw.x",
        "is",
        "is",
        "or",
        "and",
        "not",
        "if",
        "then",
        "(",
        ")",
        "not(a",
        "a.b",
    ]
)
EXPRESSION_LINES = st.tuples(
    st.sampled_from(["red-line", "ideal", "requires", "not", "if", "  target "]),
    st.lists(EXPRESSION_PIECES, max_size=9).map(" ".join),
).map(" ".join)
AGREEMENT_LINES = st.sampled_from(
    [
        "position a of b",
        "position of of of",
        'constraint a "x"',
        "because agreement impossible",
        "because b, agreement possible strong",
        "because a impossible",
        "because agreement impossible, agreement possible",
        "expect agreement possible",
        "expect agreement accepted",
        "expect agreement posible, a",
        "expect conflict a/red-line, b",
        "expect conflict undecided",
        "expect conflict /, a//b",
        "target a is b  or\tc # why",
        "red-line is is is",
        "red-line a is or",
        "red-line a is not b or c",
        "requires a is b or c is d",
    ]
)
LINES = st.one_of(st.lists(PIECES, max_size=7).map(" ".join), EXPRESSION_LINES, AGREEMENT_LINES)
MAPS = st.lists(LINES, max_size=8).map("\n".join)

PLAIN_NAMES = st.sampled_from(["a", "b-c", "osw.x", "strong", "because", "領土"])
PLAIN_LISTS = st.lists(PLAIN_NAMES, min_size=1, max_size=3).map(", ".join)
PLAIN_TEXT = st.sampled_from(['"x"', '"a b c"', '"Кремль"'])
PLAIN_LINES = st.one_of(
    st.tuples(st.sampled_from(["claim", "premise"]), PLAIN_NAMES, PLAIN_TEXT).map(" ".join),
    st.tuples(
        st.just("because"), PLAIN_LISTS, st.sampled_from(["", "strong", "as x strictly"])
    ).map(" ".join),
    st.tuples(st.just("cite"), PLAIN_NAMES, PLAIN_TEXT, st.just(".."), PLAIN_TEXT).map(
        " ".join
    ),
    st.tuples(st.sampled_from(["despite", "tag", "held-by"]), PLAIN_LISTS).map(" ".join),
    st.tuples(st.just("rebuttal r"), PLAIN_TEXT, st.just("against"), PLAIN_LISTS).map(" ".join),
    st.tuples(st.sampled_from(["note", "likelihood", "dated"]), PLAIN_TEXT | PLAIN_NAMES).map(
        " ".join
    ),
    st.tuples(st.sampled_from(["issue", "option", "constraint"]), PLAIN_NAMES, PLAIN_TEXT).map(
        " ".join
    ),
    st.tuples(st.just("red-line a is"), PLAIN_NAMES, st.just("or b")).map(" ".join),
    st.sampled_from(["position a of b", "expect agreement possible", "expect conflict a/x, b"]),
    st.sampled_from(["# a comment", "", 'section "s"  # why', "expect a accepted"]),
)
PLAIN_MAPS = st.lists(PLAIN_LINES, max_size=8).map("\n".join)
