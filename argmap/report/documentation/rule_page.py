"""The list of all findings as a page in Markdown: `docs/rules.md`."""

from collections.abc import Sequence

from argmap.diagnostic import Code
from argmap.report.documentation.rule_text import read_documentation

_FAMILIES = (
    ("AM0", "The text cannot be read"),
    ("AM1", "Names and structure"),
    ("AM2", "Support"),
    ("AM3", "Sources and anchors"),
    ("AM4", "Labels and expectations"),
    ("AM5", "Likelihood, confidence and wording"),
    ("AM6", "Parties and agreement"),
    ("AM9", "The check itself"),
)
_HEAD = """# Findings

What `argmap check` can find. `argmap rule CODE` prints why each matters, a bad and a good
example, and how to mend it. A code is never reused. This page is written from the rules
themselves; a test keeps it true.

An **error** says that the map is wrong, a **warning** that a careful colleague would object,
an **info** is a hint. An error fails a check, a warning fails `argmap check --strict`.
"""


def rules_as_page(documented: Sequence[tuple[Code, str]]) -> str:
    """Return the page. Args: documented: codes in order, each with its documentation.

    Raises: DocumentationError where one of them has another shape.
    """
    parts = [_HEAD]
    for prefix, title in _FAMILIES:
        rows = [_row(*pair) for pair in documented if pair[0].id.startswith(prefix)]
        if rows:
            table = "| code | finding | | why it matters |\n|---|---|---|---|\n" + "".join(rows)
            parts.append(f"## {title} ({prefix}xx)\n\n{table}")
    return "\n".join(parts)


def _row(code: Code, documentation: str) -> str:
    why = " ".join(read_documentation(code, documentation).why.split())
    shown = why.replace("|", "\\|")
    return f"| {code.id} | {code.name} | {code.severity} | {shown} |\n"
