"""A format that something can be told in: one row of a table, its writer imported when used.

Findings have one table (`argmap.report.findings.formats`), results have theirs
(`argmap.report.results.formats`). A new format is one module and one row.
"""

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Generic, TypeVar

from attrs import frozen

Told = TypeVar("Told")


@frozen
class ReportFormat(Generic[Told]):
    """A format: its name on the command line, who reads it, and where it is written."""

    name: str
    reader: str
    writer: str  # `module:function` in `argmap.report`; it takes what is told

    def write(self, told: Told) -> str:
        """Return what is told in this format, to its last line break."""
        module, _, function = self.writer.partition(":")
        writer: Callable[[Told], str] = getattr(
            import_module(f"argmap.report.{module}"), function
        )
        return writer(told)


def names_of(formats: Iterable[ReportFormat[Told]]) -> tuple[str, ...]:
    """Return what the formats are called on the command line, in their order."""
    return tuple(format.name for format in formats)


def format_named(formats: Iterable[ReportFormat[Told]], name: str) -> ReportFormat[Told]:
    """Return the format of a name. Raises: KeyError if there is none."""
    return {format.name: format for format in formats}[name]
