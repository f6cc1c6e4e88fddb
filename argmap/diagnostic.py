"""Findings as data: what was found, where, why, and what to do about it.

Nothing here prints. `argmap.report` turns findings into text, JSON and the formats of
other tools.
"""

from enum import StrEnum

from attrs import frozen

from argmap.text import Span


class Severity(StrEnum):
    """How much a finding weighs: an error fails a check, a warning fails a strict one."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@frozen
class Code:
    """What kind of finding it is. `id` is stable and never reused; `name` reads as a noun."""

    id: str
    name: str
    severity: Severity


@frozen
class Related:
    """Another place that explains a finding."""

    message: str
    span: Span


@frozen
class Edit:
    """Replace what a span covers by other text."""

    span: Span
    replacement: str


@frozen
class Fix:
    """A mend that a tool can apply. A safe one never changes what the map means."""

    message: str
    safe: bool
    edits: tuple[Edit, ...]


@frozen(kw_only=True)
class Diagnostic:
    """One finding and its place. Plain data: `argmap.report` prints it."""

    code: Code
    message: str  # one line about *this* map
    span: Span  # the place to look first
    related: tuple[Related, ...] = ()  # other places that explain it
    help: str | None = None  # what to try next
    fix: Fix | None = None

    @property
    def severity(self) -> Severity:
        """Return how much the finding weighs."""
        return self.code.severity

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        """Return the order in which findings are told: file, line, column, code."""
        line, column = self.span.source.line_and_column(self.span.start)
        return self.span.source.name, line, column, self.code.id
