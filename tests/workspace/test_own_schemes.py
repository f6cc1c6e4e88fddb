"""Schemes of a project: what `argmap.toml` may say of them."""

import tomllib
from pathlib import Path

import pytest

from argmap.model.schemes import Question, Scheme
from argmap.workspace.own_schemes import SchemeError, read_schemes
from argmap.workspace.settings import SettingsError, find_project

BASE_RATE = """
[schemes.base-rate]
pattern = '''It went so in most cases of this class;
so it is likely to go so here.'''

[schemes.base-rate.questions]
right-class = "Is this the class that the case belongs to?"
how-many = "How many cases were counted, and by whom?"
"""


def read(text: str) -> tuple[Scheme, ...]:
    return read_schemes(tomllib.loads(text)["schemes"])


def test_a_scheme_has_a_pattern_and_questions() -> None:
    (scheme,) = read(BASE_RATE)
    assert scheme == Scheme(
        "base-rate",
        "It went so in most cases of this class; so it is likely to go so here.",
        (
            Question("right-class", "Is this the class that the case belongs to?"),
            Question("how-many", "How many cases were counted, and by whom?"),
        ),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("schemes = 1", "write [schemes.NAME]"),
        ("schemes.odds = 1", "`schemes.odds` is a table: write [schemes.odds]"),
        ("[schemes.odds]\npatern = 'x'", "unknown key `patern`; did you mean `pattern`?"),
        ("[schemes.odds]\npremises = 'x'", "unknown key `premises`; known: pattern, questions"),
        ("[schemes.odds]\nquestions.a = 'A?'", "[schemes.odds]: `pattern` is a text in quotes"),
        ("[schemes.odds]\npattern = ' '", "[schemes.odds]: `pattern` is a text in quotes"),
        (
            "[schemes.odds]\npattern = 'x'",
            "it asks no question; write [schemes.odds.questions]",
        ),
        ("[schemes.odds]\npattern = 'x'\nquestions = ['A?']", "it asks no question"),
        (
            "[schemes.odds]\npattern = 'x'\nquestions.a = 1",
            "[schemes.odds.questions]: `a` is a text in quotes",
        ),
        (
            "[schemes.odds]\npattern = 'x'\nquestions.'a b' = 'A?'",
            "[schemes.odds.questions]: `a b` is no name: ` ` cannot stand in a name",
        ),
        ("[schemes.'the odds']\npattern = 'x'", "`the odds` is no name"),
        ("[schemes.'a.b']\npattern = 'x'", "`a.b` is no name: it has a dot"),
    ],
)
def test_what_cannot_be_used_is_told(text: str, told: str) -> None:
    with pytest.raises(SchemeError) as raised:
        read(text)
    assert told in str(raised.value)


def test_the_settings_hold_the_schemes_and_name_their_file(tmp_path: Path) -> None:
    settings = tmp_path / "argmap.toml"
    settings.write_text(BASE_RATE, encoding="utf-8")
    assert [scheme.id for scheme in find_project(tmp_path).schemes] == ["base-rate"]
    settings.write_text("[schemes.odds]\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"^argmap\.toml: \[schemes\.odds\]: `pattern`"):
        find_project(tmp_path)
