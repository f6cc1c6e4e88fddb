"""What the findings of the reader advise, and which mends they offer."""

import pytest

from argmap.diagnostic import Diagnostic
from argmap.dsl.parser import parse
from argmap.report.fix import apply_fixes
from argmap.text import SourceText


def only_finding(text: str) -> Diagnostic:
    (fault,) = parse(SourceText("test.argmap", text)).diagnostics
    return fault


def mended(text: str, *, unsafe: bool = False) -> str:
    source = SourceText("test.argmap", text)
    return apply_fixes(source, parse(source).diagnostics, unsafe=unsafe).content


@pytest.mark.parametrize(
    ("word", "keyword"),
    [
        ("thesis", "claim"),
        ("argument", "claim"),
        ("statement", "claim"),
        ("objection", "rebuttal"),
        ("evidence", "premise"),
        ("assumption", "premise"),
        ("clam", "claim"),
        ("cit", "cite"),
    ],
)
def test_a_word_before_a_name_and_a_text_stands_for_a_header(word: str, keyword: str) -> None:
    help_line = only_finding(f'{word} a "x"\n').help
    assert help_line is not None
    assert f"`{keyword}`" in help_line


def test_a_word_before_names_alone_stands_for_a_clause() -> None:
    help_line = only_finding('claim a "x"\n  support b\n').help
    assert help_line is not None
    assert help_line.startswith("did you mean `because`?")


def test_clauses_under_an_unknown_header_are_not_those_of_the_statement_before() -> None:
    file = parse(SourceText("test.argmap", 'claim a "x"\nbehauptung q "w"\n because a\n')).file
    assert [len(declaration.clauses) for declaration in file.declarations] == [0, 1]


def test_list_marks_are_removed() -> None:
    marked = '* claim m "m"\n- premise n "n"\n1. claim o "o"\n'
    assert mended(marked) == 'claim m "m"\npremise n "n"\nclaim o "o"\n'


def test_prose_after_an_unknown_word_ends_where_a_map_begins() -> None:
    text = 'this is a letter.\nand it goes on,\nfor a while\n- claim a "x"\nclam b "y"\n'
    faults = parse(SourceText("test.argmap", text)).diagnostics
    assert [fault.span.line for fault in faults] == [1, 4, 5]
