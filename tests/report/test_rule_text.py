"""A rule's documentation, as text and as JSON."""

import json

import pytest

from argmap.diagnostic import Code, Severity
from argmap.report.documentation.rule_text import (
    DocumentationError,
    read_documentation,
    rules_as_json,
    rules_as_text,
)

CODE = Code("AM201", "unsupported-claim", Severity.ERROR)
DOCUMENTATION = """AM201 unsupported-claim (error).

Why: A claim that nothing
supports persuades nobody.

Bad:

```argmap
claim a "A"
```

Good:

```argmap
claim a "A"
    because b
```

How to mend it: Add a reason.
"""


def test_one_rule_is_told_whole() -> None:
    assert rules_as_text(((CODE, DOCUMENTATION),)) == (
        "AM201 unsupported-claim (error)\n\n"
        "A claim that nothing supports persuades nobody.\n\n"
        'Bad\n\n    claim a "A"\n\n'
        'Good\n\n    claim a "A"\n        because b\n\n'
        "How to mend it\n\nAdd a reason.\n"
    )


def test_what_is_invisible_in_an_example_is_shown() -> None:
    text = rules_as_text(((CODE, DOCUMENTATION.replace('"A"', '"A\u202e"')),))
    assert '    claim a "A\\u202e"' in text
    assert "\u202e" not in text


def test_several_rules_are_listed() -> None:
    other = Code("AM502", "likelihood-with-confidence", Severity.WARNING)
    assert rules_as_text(((CODE, DOCUMENTATION), (other, ""))) == (
        "AM201  error    unsupported-claim\nAM502  warning  likelihood-with-confidence\n"
    )


def test_json_holds_the_parts() -> None:
    document = json.loads(rules_as_json(((CODE, DOCUMENTATION),)))
    assert list(document) == ["version", "rules"]
    assert document["rules"] == [
        {
            "code": "AM201",
            "name": "unsupported-claim",
            "severity": "error",
            "why": "A claim that nothing supports persuades nobody.",
            "bad": 'claim a "A"\n',
            "good": 'claim a "A"\n    because b\n',
            "mend": "Add a reason.",
        }
    ]


@pytest.mark.parametrize("change", ["(warning)", "Worse:", "```", "How to"])
def test_documentation_of_another_shape_is_refused(change: str) -> None:
    wrong = DOCUMENTATION.replace(
        {"(warning)": "(error)", "Worse:": "Bad:", "```": "```argmap"}.get(change, change),
        change if change != "How to" else "",
    )
    with pytest.raises(DocumentationError):
        read_documentation(CODE, wrong)
