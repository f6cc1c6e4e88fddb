"""Findings with every feature that a report tells: labels, help, fixes, odd texts."""

from argmap.diagnostic import Code, Diagnostic, Edit, Fix, Related, Severity
from argmap.text import SourceText, Span

BROKEN = Code("AM001", "unreadable-line", Severity.ERROR)
UNSUPPORTED = Code("AM201", "unsupported-claim", Severity.ERROR)
COUNTED = Code("AM205", "double-counting", Severity.WARNING)
HINT = Code("AM113", "unused-source", Severity.INFO)

MAIN = SourceText(
    "maps/tax & spend.argmap",
    'claim cut "A tax cut pays"\n'
    '\tbecause growth, "成長", jobs\n'
    'claim growth "減税は、成長をもたらす" despite “x” <&>\n'
    'note """one\n  two\nthree"""\n'
    + 'premise far "'
    + "a long way, " * 20
    + '" here "'
    + "and on, " * 20
    + '"\n',
)
OTHER = SourceText("maps/other.argmap", 'source a "A"\npremise b "\x1b[31mB\u202e"\n')


def span(source: SourceText, text: str, nth: int = 0) -> Span:
    """Return the place of a text in a source."""
    at = -1
    for _ in range(nth + 1):
        at = source.content.index(text, at + 1)
    return Span(source, at, at + len(text))


FINDINGS = (
    Diagnostic(
        code=UNSUPPORTED,
        message="nothing supports claim `cut`",
        span=span(MAIN, "cut"),
        help="add a `because` line under it",
    ),
    Diagnostic(
        code=BROKEN,
        message='expected a name, found `"成長"`',
        span=span(MAIN, '"成長"'),
        related=(Related("it is named here", span(MAIN, "growth", 1)),),
        fix=Fix("write `成長`", False, (Edit(span(MAIN, '"成長"'), "成長"),)),
    ),
    Diagnostic(
        code=BROKEN,
        message="100 % of this, is: wrong",
        span=span(MAIN, "despite"),
        fix=Fix(
            "write straight quotes",
            True,
            (Edit(span(MAIN, "“"), '"'), Edit(span(MAIN, "”"), '"')),
        ),
    ),
    Diagnostic(code=COUNTED, message="two lines", span=span(MAIN, '"""one\n  two\nthree"""')),
    Diagnostic(
        code=COUNTED,
        message="counted twice",
        span=span(MAIN, "here"),
        related=(Related("the other file", span(OTHER, "b ")),),
    ),
    Diagnostic(code=HINT, message="nothing cites source `a`", span=span(OTHER, "a ")),
    Diagnostic(
        code=HINT, message="a colour \x1b[31m and a turn \u202e", span=span(OTHER, "\x1b[31m")
    ),
    Diagnostic(
        code=HINT,
        message="at the end",
        span=Span(OTHER, len(OTHER.content), len(OTHER.content)),
    ),
)
