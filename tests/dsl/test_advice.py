"""What the findings of the reader advise, and which mends they offer."""

# ruff: noqa: RUF001 - other quotes are the point

import pytest

from argmap.diagnostic import Diagnostic
from argmap.dsl.parser import parse
from argmap.text import SourceText
from argmap.workspace.fixing import apply_fixes


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


@pytest.mark.parametrize("text", ["“two words”", "„two words“", "«two words»", "‘two words’"])
def test_foreign_quotes_are_straightened_where_both_ends_show(text: str) -> None:
    assert mended(f"claim a {text}  # why\n  note {text}\n") == (
        'claim a "two words"  # why\n  note "two words"\n'
    )


@pytest.mark.parametrize(
    "line", ["claim a “open", 'claim a “say "so" now”', "claim a_b “x y”", "note “x\\y”"]
)
def test_foreign_quotes_are_left_where_something_else_is_wrong(line: str) -> None:
    assert mended(f'claim z "z"\n{line}\n').splitlines()[1] == line


def test_quotes_inside_a_text_stay_as_they_are() -> None:
    assert mended("claim a “he said ‘no’ to us”\n") == 'claim a "he said ‘no’ to us"\n'


def test_words_in_capitals_are_mended() -> None:
    text = 'claim a "x"\n  likelihood Very_Likely\nexpect a Accepted\n'
    assert mended(text) == 'claim a "x"\n  likelihood very-likely\nexpect a accepted\n'


@pytest.mark.parametrize("sign", "，；、;&")
def test_other_commas_are_answered_with_a_comma_and_never_joined(sign: str) -> None:
    text = f'claim a "x"\n  because b{sign}c\n'
    fault = only_finding(text)
    assert fault.span.text == sign
    assert fault.help == "write `,` between two names: a, b"
    assert mended(text, unsafe=True) == text


def test_a_name_given_twice_in_a_list_is_kept_once() -> None:
    assert mended('claim a "x"\n  because b, c, b\n') == 'claim a "x"\n  because b, c\n'


@pytest.mark.parametrize("end", ["", "\n", "  # why\n", "\n\n"])
def test_a_comma_at_the_end_of_the_file_is_one_finding(end: str) -> None:
    assert only_finding(f'claim a "x"\n  because b,{end}').code.id == "AM001"


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ('claim b "x" because a', "begin a new line before `because`"),
        ('claim b#1 "x"', "write `b-1`"),
        ('claim two words "x"', "write `two-words`"),
        ("likelihood very likely", "write `very-likely`"),
        ("standard beyond doubt", "write `beyond-doubt`"),
        ("expect a to be accepted", "write: expect a accepted"),
        ("expect a accepted, b rejected", "write one `expect` line for each expectation"),
        ("dated January 2019", "write 2019-01"),
        ("dated 22 January 2019", "write 2019-01-22"),
        ("because b, and c", "remove `and`"),
        ("because b, , c", "remove the `,`"),
        ('claim b, "x"', "remove the `,`"),
        ('claim b = "x"', "remove the `=`"),
        ('claim b - "x"', "remove the `-`"),
        ('claim b "x".', "remove the `.`"),
        ('note - "x"', "remove the `-`"),
    ],
)
def test_a_common_slip_is_answered_with_what_to_write(line: str, advice: str) -> None:
    assert only_finding(f'claim a "x"\n{line}\n').help == advice


@pytest.mark.parametrize(
    ("line", "better"),
    [
        ('claim b "x" because a', 'claim b "x"\n    because a'),
        ("likelihood very likely", "likelihood very-likely"),
        ('claim b, "x"', 'claim b "x"'),
        ('claim b = "x"', 'claim b "x"'),
        ('claim b "x".', 'claim b "x"'),
    ],
)
def test_a_slip_that_can_be_meant_in_one_way_only_is_mended(line: str, better: str) -> None:
    assert mended(f'claim a "x"\n{line}\n') == f'claim a "x"\n{better}\n'


def test_a_text_for_a_reason_is_to_be_declared() -> None:
    help_line = only_finding('claim a "x"\n  because "Air is bad"\n').help
    assert help_line is not None
    assert 'premise air-is-bad "…"' in help_line
    assert help_line.endswith("because air-is-bad")


def test_a_rebuttal_that_a_despite_names_is_told_of_its_other_end() -> None:
    fault = only_finding('claim a "x"\n  despite q, r\nrebuttal r "no"\n')
    assert [label.span.line for label in fault.related] == [2]
    assert fault.help == (
        "write `against` here and drop the `despite` in line 2, or make `r` a claim"
    )


@pytest.mark.parametrize("line", ["foo\x1b", "\x1b", "because b\x1b", "because b \x1b"])
def test_a_forbidden_character_is_told_once(line: str) -> None:
    assert only_finding(f'claim a "x"\n{line}\n').code.id == "AM012"


@pytest.mark.parametrize(
    "line", ["foo", 'note "open', 'claim b#1 "x"', "because b c", "dated x y"]
)
def test_windows_line_ends_hide_no_finding(line: str) -> None:
    unix, windows = (only_finding(f'claim a "x"{end}{line}{end}') for end in ("\n", "\r\n"))
    assert (unix.code, unix.message, unix.help) == (windows.code, windows.message, windows.help)
