"""Fixes: text in, text out, until nothing is left to mend."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from argmap.diagnostic import Diagnostic, Edit, Fix
from argmap.dsl.parser import parse
from argmap.text import SourceText, Span
from argmap.workspace.fixing import apply_fixes, fix_diff, fix_until_stable
from tests.report.made_findings import FINDINGS, MAIN, UNSUPPORTED


def mend(source: SourceText, *edits: tuple[int, int, str], safe: bool = True) -> Diagnostic:
    changes = tuple(Edit(Span(source, start, end), text) for start, end, text in edits)
    return Diagnostic(
        code=UNSUPPORTED,
        message="m",
        span=Span(source, 0, 1),
        fix=Fix("mend it", safe, changes),
    )


def test_safe_fixes_are_applied_and_unsafe_ones_only_when_asked() -> None:
    safe = apply_fixes(MAIN, FINDINGS)
    assert safe.fixes == 1
    assert 'despite "x" <&>' in safe.content
    assert '"成長"' in safe.content
    assert "growth, 成長, jobs" in apply_fixes(MAIN, FINDINGS, unsafe=True).content


def test_a_fix_of_another_text_is_left_alone() -> None:
    twin = SourceText(MAIN.name, MAIN.content)
    assert apply_fixes(twin, FINDINGS, unsafe=True).content == twin.content


def test_of_two_fixes_that_meet_the_first_is_applied_whole() -> None:
    source = SourceText("a", "abcdef")
    first = mend(source, (0, 2, "X"), (4, 6, "Y"))
    second = mend(source, (2, 3, "-"), (3, 4, "-"))
    assert apply_fixes(source, (first, second)).content == "XcdY"


def test_fixes_are_reapplied_until_stable() -> None:
    def check(source: SourceText) -> Iterator[Diagnostic]:
        at = source.content.find("aa")
        if at >= 0:
            yield mend(source, (at, at + 2, "a"))

    fixed = fix_until_stable(SourceText("a", "aaaa!"), check)
    assert (fixed.content, fixed.fixes) == ("a!", 3)


def test_fixes_that_undo_each_other_come_to_an_end() -> None:
    def check(source: SourceText) -> Iterator[Diagnostic]:
        yield mend(source, (0, 1, "b" if source.content == "a" else "a"))

    assert fix_until_stable(SourceText("a", "a"), check).content in {"a", "b"}


def test_mistakes_of_the_keyboard_are_mended() -> None:
    source = SourceText("a.argmap", "clam late “The bridge”\n")
    fixed = fix_until_stable(source, lambda text: parse(text).diagnostics, unsafe=True)
    assert fixed.content == 'claim late "The bridge"\n'
    assert parse(SourceText("a.argmap", fixed.content)).diagnostics == ()


@given(st.text(alphabet='claim premise "“”,.-_#\n\taé日', max_size=80))
def test_fixing_never_fails_and_adds_no_findings(text: str) -> None:
    source = SourceText("a.argmap", text)
    before = len(parse(source).diagnostics)
    fixed = fix_until_stable(source, lambda text: parse(text).diagnostics)
    assert len(parse(SourceText("a.argmap", fixed.content)).diagnostics) <= before


def test_a_diff_shows_what_fixing_changes() -> None:
    assert fix_diff("a", "x\n", "x\n") == ""
    assert fix_diff("a", "x\ny", "x\nz\n") == (
        "--- a\n+++ a\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline at end of file\n+z\n"
    )
