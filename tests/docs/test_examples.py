"""Every example of our pages is a map, and checks as its page says."""

import re
from pathlib import Path

import pytest

from argmap.diagnostic import Severity
from argmap.workspace.workspace import Workspace

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
BLOCK = re.compile(r"^```argmap\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXAMPLES = [
    pytest.param(match[1], id=f"{page.name}-{number}")
    for page in PAGES
    for number, match in enumerate(BLOCK.finditer(page.read_text(encoding="utf-8")), 1)
]
# A page's source has no room for a seal, so its anchors cannot be verified.
ABOUT_RECORDS = {"AM310", "AM314", "AM319"}


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_gives_no_finding(
    example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "argmap.toml").touch()
    first, *others = f"example.argmap\n{example}".split("# file: ")
    for part in (first, *others):
        name, _, content = part.partition("\n")
        (tmp_path / name).write_text(content, encoding="utf-8")
    found = [
        f"{finding.code.id} {finding.span.line}: {finding.message}"
        for finding in Workspace().open("example.argmap").findings
        if finding.severity is not Severity.INFO and finding.code.id not in ABOUT_RECORDS
    ]
    assert found == []


def test_the_pages_have_examples() -> None:
    assert len(EXAMPLES) >= 10
