"""What a check came to, in one line."""

from collections.abc import Iterable

from argmap.diagnostic import Diagnostic, Severity
from argmap.report.phrases import counted


def counts(diagnostics: Iterable[Diagnostic]) -> dict[Severity, int]:
    """Return how many findings there are of each severity, the gravest first."""
    found = dict.fromkeys(Severity, 0)
    for finding in diagnostics:
        found[finding.severity] += 1
    return found


def summary(diagnostics: Iterable[Diagnostic], *, files: int, statements: int) -> str:
    """Return `Checked 3 files, 120 statements: 2 errors, 1 warning`, without a line break."""
    found = [
        f"{number} info" if severity is Severity.INFO else counted(number, severity.value)
        for severity, number in counts(diagnostics).items()
        if number
    ]
    checked = f"Checked {counted(files, 'file')}, {counted(statements, 'statement')}"
    return f"{checked}: {', '.join(found) or 'no findings'}"
