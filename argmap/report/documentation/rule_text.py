"""A rule's documentation, taken apart and told: what `argmap rule` prints.

Documentation comes in as data: a title line (`AM201 unsupported-claim (error).`), then the
parts `Why:`, `Bad:`, `Good:` and `How to mend it:`. Bad and good hold one fenced example
each.
"""

import re
from collections.abc import Sequence
from textwrap import dedent, fill, indent
from typing import Any

from attrs import frozen

from argmap.diagnostic import Code
from argmap.report.colour import paint, paint_severity
from argmap.report.results.formats import RuleReport
from argmap.report.terminal import json_text, visible

_PARTS = re.compile(
    r"(?P<title>[^\n]+?)\.?\n+Why: (?P<why>.+?)\n+Bad:\s+```argmap\n(?P<bad>.+?)```"
    r"\s+Good:\s+```argmap\n(?P<good>.+?)```\s+How to mend it: (?P<mend>.+?)\s*",
    re.DOTALL,
)


class DocumentationError(ValueError):
    """A rule's documentation does not have the agreed parts: a mistake in the rule."""


@frozen(kw_only=True)
class RuleText:
    """A rule's documentation in its parts. The examples end with a line break."""

    code: Code
    why: str
    bad: str
    good: str
    mend: str


def read_documentation(code: Code, documentation: str) -> RuleText:
    """Take a rule's documentation apart. Raises: DocumentationError."""
    match = _PARTS.fullmatch(dedent(documentation))
    title = f"{code.id} {code.name} ({code.severity})"
    if match is None or match["title"] != title:
        raise DocumentationError(f"the documentation of {code.id} has another shape")
    return RuleText(
        code=code,
        why=_unwrapped(match["why"]),
        bad=match["bad"],
        good=match["good"],
        mend=_unwrapped(match["mend"]),
    )


def _unwrapped(text: str) -> str:
    """Return paragraphs with their line breaks as spaces."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


def write_text(report: RuleReport) -> str:
    """Return one rule's documentation for reading, or a line each for several rules."""
    return rules_as_text(report.documented)


def write_json(report: RuleReport) -> str:
    """Return the documentation of rules as one JSON object."""
    return rules_as_json(report.documented)


def rules_as_text(documented: Sequence[tuple[Code, str]], *, color: bool = False) -> str:
    """Return one rule's documentation for reading, or a line each for several rules.

    Args: documented: codes, each with its documentation. Raises: DocumentationError where
    one rule's has another shape.
    """
    if len(documented) == 1:
        return _page(read_documentation(*documented[0]), color)
    return "".join(_list_line(code, color) for code, _ in documented)


def _list_line(code: Code, color: bool) -> str:
    severity = paint_severity(f"{code.severity:<7}", code.severity, color)
    return f"{code.id}  {severity}  {code.name}\n"


def _page(rule: RuleText, color: bool) -> str:
    code = rule.code
    head = (
        f"{paint(f'{code.id} {code.name}', 'strong', color)} "
        f"({paint_severity(code.severity.value, code.severity, color)})"
    )
    parts = (
        head,
        _wrapped(rule.why),
        f"{paint('Bad', 'error', color)}\n\n{_indented(rule.bad)}",
        f"{paint('Good', 'help', color)}\n\n{_indented(rule.good)}",
        f"{paint('How to mend it', 'strong', color)}\n\n{_wrapped(rule.mend)}",
    )
    return "\n\n".join(parts) + "\n"


def _wrapped(text: str) -> str:
    return "\n\n".join(
        fill(part, 80, break_on_hyphens=False, break_long_words=False)
        for part in text.split("\n\n")
    )


def _indented(example: str) -> str:
    shown = "\n".join(map(visible, example.rstrip().split("\n")))
    return indent(shown, "    ")


def rules_as_json(documented: Sequence[tuple[Code, str]]) -> str:
    """Return the documentation of rules as one JSON object. Raises: DocumentationError."""
    rules = [_fields(read_documentation(*pair)) for pair in documented]
    return json_text({"version": 1, "rules": rules}) + "\n"


def _fields(rule: RuleText) -> dict[str, Any]:
    return {
        "code": rule.code.id,
        "name": rule.code.name,
        "severity": rule.code.severity.value,
        "why": rule.why,
        "bad": rule.bad,
        "good": rule.good,
        "mend": rule.mend,
    }
