"""What holds of any text: it is read without failing, and both readers agree on it."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.dsl import parser
from argmap.dsl.parser import parse
from argmap.dsl.read import table
from argmap.dsl.read.collector import Collector
from argmap.dsl.syntax import SyntaxFile
from argmap.dsl.vocabulary import KEYWORDS
from argmap.text import SourceText

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


def read_by_grammar_alone(text: str) -> tuple[SyntaxFile, list[str]]:
    source = SourceText("test.argmap", text)
    collector = Collector(source)
    whole = text + "\n"
    position = 0
    while position < len(whole):
        position = parser._read_by_grammar(collector, source, whole, position)
    return collector.finish(), [
        fault.message for fault in (*collector.diagnostics, *collector.slips)
    ]


def shown(file: SyntaxFile) -> str:
    """Return a file's syntax as text; each text object is its own, so it is named alike."""
    return repr((file.declarations, file.comments))


@given(st.one_of(MAPS, PLAIN_MAPS))
def test_the_patterns_and_the_grammar_read_the_same(text: str) -> None:
    file, messages = read_by_grammar_alone(text)
    parsed = parse(SourceText("test.argmap", text))
    assert shown(parsed.file) == shown(file)
    forbidden = [fault.message for fault in parsed.diagnostics if fault.code.id != "AM012"]
    assert sorted(forbidden) == sorted(messages)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    source = SourceText("test.argmap", text)
    for fault in parse(source).diagnostics:
        assert 0 <= fault.span.start <= fault.span.end <= len(text) + 1
        assert fault.help


@given(MAPS)
def test_every_finding_has_a_place_and_advice(text: str) -> None:
    for fault in parse(SourceText("test.argmap", text)).diagnostics:
        assert fault.help
        assert fault.span.line >= 1
        assert fault.span.column >= 1


def test_the_shipped_table_is_that_of_the_grammar() -> None:
    assert table.shipped_digest() == table.grammar_digest(), (
        "run: python -m argmap.dsl.read.table"
    )
