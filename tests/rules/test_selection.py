"""--select and --ignore, by prefix of the code."""

import pytest

from argmap.diagnostic import Code, Diagnostic, Severity
from argmap.rules.selection import Selection, UnknownCodeError, selected
from argmap.text import SourceText, Span

PLACE = Span(SourceText("a.argmap", "x"), 0, 1)


def finding(code: str) -> Diagnostic:
    return Diagnostic(code=Code(code, code.lower(), Severity.ERROR), message=code, span=PLACE)


FINDINGS = tuple(map(finding, ("AM001", "AM201", "AM202", "AM401")))


def left(select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> list[str]:
    return [found.code.id for found in selected(FINDINGS, select=select, ignore=ignore)]


def test_everything_is_reported_unless_something_is_selected() -> None:
    assert left() == ["AM001", "AM201", "AM202", "AM401"]
    assert left(select=("ALL",)) == left()


def test_a_prefix_selects_all_that_begin_with_it() -> None:
    assert left(select=("AM2",)) == ["AM201", "AM202"]
    assert left(select=("am2", "AM401")) == ["AM201", "AM202", "AM401"]
    assert left(select=("unsupported-claim",)) == ["AM201"]


def test_a_prefix_ignores_all_that_begin_with_it() -> None:
    assert left(ignore=("AM2",)) == ["AM001", "AM401"]


def test_the_longer_of_two_prefixes_decides_and_ignore_among_equals() -> None:
    assert left(select=("AM201",), ignore=("AM2",)) == ["AM201"]
    assert left(select=("AM2",), ignore=("AM201",)) == ["AM202"]
    assert left(select=("AM2",), ignore=("AM2",)) == []


def test_an_unknown_code_is_told_with_the_nearest() -> None:
    with pytest.raises(UnknownCodeError, match="did you mean `AM201`"):
        Selection(select=("AM2O1",))
    with pytest.raises(UnknownCodeError, match="did you mean `unsupported-claim`"):
        Selection(ignore=("unsuported-claim",))
    with pytest.raises(UnknownCodeError, match="``"):
        Selection(ignore=("",))
