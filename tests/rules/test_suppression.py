"""Ignore comments in a file that another map uses."""

from argmap.diagnostic import Diagnostic
from argmap.dsl.parser import parse
from argmap.rules.support.am202_unsourced_premise import RULE
from argmap.rules.suppression import suppress
from argmap.text import SourceText, Span
from argmap.workspace.fixing import fix_until_stable

SOURCE = SourceText("used.argmap", 'premise a "A" # argmap: ignore[AM202, AM111]\n')
FILE = parse(SOURCE).file


def unsourced(source: SourceText) -> Diagnostic:
    return Diagnostic(code=RULE.code, message="unsourced", span=Span(source, 8, 9))


def test_a_finding_is_ignored_and_the_unused_code_is_told() -> None:
    assert [found.code.id for found in suppress(FILE, (unsourced(SOURCE),))] == ["AM901"]


def test_in_a_used_file_unused_codes_are_not_told() -> None:
    assert suppress(FILE, (unsourced(SOURCE),), used_by_another=True) == ()


def test_findings_of_another_file_pass() -> None:
    other = unsourced(SourceText("other.argmap", SOURCE.content))
    assert other in suppress(FILE, (other,))


def test_removing_what_is_unused_keeps_the_other_code() -> None:
    def check(source: SourceText) -> tuple[Diagnostic, ...]:
        return suppress(parse(source).file, (unsourced(source),))

    fixed = fix_until_stable(SOURCE, check)
    assert fixed.content == 'premise a "A" # argmap: ignore[AM202]\n'


def test_removing_all_codes_removes_the_comment() -> None:
    fixed = fix_until_stable(SOURCE, lambda source: suppress(parse(source).file, ()))
    assert fixed.content == 'premise a "A"\n'
    alone = SourceText("a.argmap", f"# argmap: ignore[AM202]\n{fixed.content}")
    fixed = fix_until_stable(alone, lambda source: suppress(parse(source).file, ()))
    assert fixed.content == 'premise a "A"\n'


def test_ignores_speak_of_the_line_below_all_comments() -> None:
    source = SourceText(
        "block.argmap",
        "# argmap: ignore[AM202] why\n# and more\n# argmap: ignore[AM111] so\n"
        'premise a "A"\npremise b "B"\n',
    )
    file = parse(source).file
    a, b = (
        Diagnostic(code=RULE.code, message="unsourced", span=Span(source, at, at + 1))
        for at in (source.content.index('a "A"'), source.content.index('b "B"'))
    )
    found = suppress(file, (a, b))
    assert [(one.code.id, one.span.line) for one in found] == [("AM901", 3), ("AM202", 5)]
