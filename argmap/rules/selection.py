"""Which kinds of finding a run reports: `--select` and `--ignore`, by prefix of the code."""

from collections.abc import Iterable

from attrs import frozen

from argmap.diagnostic import Code, Diagnostic
from argmap.rules.catalogue import RULES, did_you_mean_code


class UnknownCodeError(ValueError):
    """A selection names no kind of finding; the message says so and suggests one."""


@frozen
class Selection:
    """What is reported: everything, or what `select` names, without what `ignore` names.

    Each entry is a code (`AM201`), a prefix of codes (`AM2`), a name or `ALL`. Where an
    entry of each covers a code, the longer one decides, and `ignore` among equals:
    `--ignore AM2 --select AM201` reports AM201.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Raise UnknownCodeError for an entry that covers no code."""
        for entry in (*self.select, *self.ignore):
            _prefix(entry)

    def covers(self, code: Code) -> bool:
        """Return whether findings of this kind are reported."""
        selected = _longest(self.select or ("ALL",), code)
        return selected is not None and selected > (_longest(self.ignore, code) or -1)

    def apply(self, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Return the findings that are reported, in their order."""
        found = tuple(diagnostics)
        wanted = {code for code in {finding.code for finding in found} if self.covers(code)}
        return tuple(finding for finding in found if finding.code in wanted)


def _longest(entries: tuple[str, ...], code: Code) -> int | None:
    """Return the length of the longest prefix among the entries that covers a code.

    Raises: UnknownCodeError.
    """
    prefixes = [_prefix(entry) for entry in entries]
    return max((len(found) for found in prefixes if code.id.startswith(found)), default=None)


def _prefix(entry: str) -> str:
    """Return the prefix of codes that an entry stands for. Raises: UnknownCodeError."""
    if entry.upper() == "ALL":
        return ""
    for rule in RULES:
        if entry.lower() == rule.code.name:
            return rule.code.id
        if entry and rule.code.id.startswith(entry.upper()):
            return entry.upper()
    advice = did_you_mean_code(entry)
    raise UnknownCodeError(f"no finding has a code that begins with `{entry}`; {advice}")


def selected(
    diagnostics: Iterable[Diagnostic], *, select: tuple[str, ...], ignore: tuple[str, ...]
) -> tuple[Diagnostic, ...]:
    """Return the findings that a selection reports. Raises: UnknownCodeError."""
    return Selection(select, ignore).apply(diagnostics)
