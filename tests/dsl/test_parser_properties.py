"""What holds of any text: it is read without failing, and both readers agree on it."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.dsl import parser
from argmap.dsl.parser import parse
from argmap.dsl.read import table
from argmap.dsl.read.collector import Collector
from argmap.dsl.syntax import SyntaxFile
from argmap.text import SourceText
from tests.dsl.strategies import MAPS, PLAIN_MAPS


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
