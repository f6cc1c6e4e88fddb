"""What is advised for a name that nothing has."""

import pytest

from argmap.dsl.parser import parse
from argmap.model.resolve import unfound
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.text import SourceText


def advice(text: str) -> list[str | None]:
    units = (Unit(parse(SourceText("test.argmap", text)).file),)
    return [fault.help for fault in resolve(units).diagnostics]


MISSPELT = 'claim a "x"\n  because brigde\n  because brigde-2\npremise bridge "y"\n'


def test_the_nearest_name_is_told_with_its_line() -> None:
    assert advice(MISSPELT) == ["did you mean `bridge` (line 4)?"] * 2


def test_after_very_many_comparisons_no_likeness_is_claimed_or_denied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unfound, "_MOST_COMPARED", 1)
    near, plain = advice(MISSPELT)
    assert near == "did you mean `bridge` (line 4)?"
    assert plain == "declare it, or name one that is declared"


def test_a_letter_of_another_script_is_named() -> None:
    (told,) = advice('claim a "x"\n  because no-bridge\npremise no-bridg\u0435 "y"\n')
    assert told is not None
    assert "is Cyrillic (U+0435)" in told


def test_a_step_under_an_unread_header_may_be_named() -> None:
    text = 'rebuttal r "no"\n  because b as step\nrebuttal q "no" against step\npremise b "y"\n'
    assert advice(text) == []


def test_a_step_of_an_unread_reason_may_be_named() -> None:
    text = 'claim a "x"\n  because b c as step\nrebuttal q "no" against step\npremise b "y"\n'
    assert advice(text) == []


def test_a_statement_before_a_dot_is_told_to_be_no_map() -> None:
    assert advice('claim a "x"\n  because b.c\npremise b "y"\n') == [
        "write `b` alone, or the name of a map before the dot"
    ]


DEAL = """
party town "The town"
issue lanes "How many lanes"
    option two "Two"
    option four "Four"
issue empty "Something else"
position wide of town
    red-line lanes is four
    target lanes is two
    red-line not lanes is two
"""


@pytest.mark.parametrize(
    ("line", "message", "help"),
    [
        (
            "lanes is foor",
            "issue `lanes` has no option `foor`",
            "did you mean `four` (line 5)?",
        ),
        (
            "lanes is eleven",
            "issue `lanes` has no option `eleven`",
            "its options are: two, four",
        ),
        (
            "empty is full",
            "issue `empty` has no option `full`",
            'it has none yet: write option full "…" under it',
        ),
        ("lane is two", "no issue is named `lane`", "did you mean `lanes` (line 3)?"),
    ],
)
def test_what_an_unknown_option_may_mean_is_told(line: str, message: str, help: str) -> None:
    text = f"{DEAL}position more of town\n    ideal not ({line})\n"
    (fault,) = resolve((Unit(parse(SourceText("test.argmap", text)).file),)).diagnostics
    assert (fault.message, fault.help) == (message, help)
    assert fault.span.text == (line.split()[0] if "no issue" in message else line.split()[2])
    assert [label.span.line for label in fault.related] == ([5] if "four`" in help else [])


def test_two_unknown_options_are_told_both() -> None:
    text = f"{DEAL}position more of town\n    ideal lanes is six or two or ten\n"
    assert len(advice(text)) == 2


@pytest.mark.parametrize(
    ("member", "help"),
    [
        ("wide/redline", "did you mean `wide/red-line`?"),
        (
            "wide/ideal",
            "the demands of `wide` are: wide/red-line, wide/target, wide/red-line-2",
        ),
        ("wide", "the demands of `wide` are: wide/red-line, wide/target, wide/red-line-2"),
        ("bare/ideal", "the demands of `bare` are: none yet"),
        ("wider/red-line", "did you mean `wide` (line 7)?"),
    ],
)
def test_what_an_unknown_demand_may_mean_is_told(member: str, help: str) -> None:
    text = f"{DEAL}position bare of town\nexpect conflict wide/red-line, {member}\n"
    assert advice(text) == [help]


def test_a_second_red_line_has_a_name_of_its_own() -> None:
    assert advice(f"{DEAL}expect conflict wide/red-line, wide/red-line-2\n") == []


def test_an_option_is_named_once() -> None:
    text = DEAL.replace(
        '    option four "Four"\n', '    option four "Four"\n    option two "2"\n'
    )
    (fault,) = resolve((Unit(parse(SourceText("test.argmap", text)).file),)).diagnostics
    assert fault.message == "`two` already names an option of this issue"
    assert (fault.span.line, fault.related[0].span.line) == (6, 4)
