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
