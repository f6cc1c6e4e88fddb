"""The catalogue of schemes in docs/language.md is the one that the program knows."""

import re
import tomllib
from pathlib import Path

from argmap.model.schemes import SCHEMES
from argmap.workspace.own_schemes import read_schemes

PAGE = (Path(__file__).parents[2] / "docs" / "language.md").read_text(encoding="utf-8")
SECTION = PAGE.split("## Schemes and critical questions\n")[1].split("\n## ")[0]


def test_the_table_lists_every_scheme_with_its_questions() -> None:
    rows = re.findall(r"^\| `([^|`]+)` \| ([^|]+) \| ([^|]+) \|$", SECTION, re.MULTILINE)
    listed = [(id, pattern, re.findall(r"`([^`]+)`", ids)) for id, pattern, ids in rows]
    assert listed == [
        (scheme.id, scheme.pattern, [question.id for question in scheme.questions])
        for scheme in SCHEMES.values()
    ]


def test_the_settings_shown_describe_a_scheme() -> None:
    block = re.search(r"^```toml\n(.*?)^```$", SECTION, re.MULTILINE | re.DOTALL)
    assert block is not None
    (scheme,) = read_schemes(tomllib.loads(block[1])["schemes"])
    assert scheme.id not in SCHEMES
    assert len(scheme.questions) > 1
