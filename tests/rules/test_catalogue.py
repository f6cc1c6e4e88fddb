"""Every kind of finding is in the catalogue, once, and in order."""

import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest

import argmap
from argmap import rules
from argmap.diagnostic import Code
from argmap.report.documentation.rule_text import read_documentation
from argmap.rules import catalogue
from argmap.rules.catalogue import RULES, rule_named
from argmap.rules.rule import Rule
from argmap.rules.support import am201_unsupported_claim


def code_modules() -> list[str]:
    """Return the modules in which other rooms declare their codes."""
    found = pkgutil.walk_packages(argmap.__path__, "argmap.")
    return [module.name for module in found if module.name.endswith(".codes")]


def test_the_rules_stand_in_the_order_of_their_codes() -> None:
    ids = [rule.code.id for rule in RULES]
    assert ids == sorted(set(ids))
    names = [rule.code.name for rule in RULES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("module", code_modules())
def test_every_code_of_another_room_has_its_rule(module: str) -> None:
    codes = [value for value in vars(import_module(module)).values() if isinstance(value, Code)]
    assert codes
    assert [code for code in codes if rule_named(code.id) is None] == []
    assert all(rule.code in codes for code in codes if (rule := rule_named(code.id)))


ROOMS = {
    "AM0": "text",
    "AM1": "names",
    "AM2": "support",
    "AM30": "sources.anchors",
    "AM31": "sources.records",
    "AM32": "sources.texts",
    "AM33": "sources.records",
    "AM4": "labels",
    "AM5": "wording",
    "AM6": "parties",
    "AM9": "itself",
}


def module_of(rule: Rule) -> str:
    """Return the room and the module that a rule has to stand in."""
    code = rule.code
    room = next(room for start, room in ROOMS.items() if code.id.startswith(start))
    return f"{room}.{code.id.lower()}_{code.name.replace('-', '_')}"


def test_every_module_named_after_a_code_is_in_the_catalogue_and_in_its_room() -> None:
    modules = [module.name for module in pkgutil.walk_packages(rules.__path__, "argmap.rules.")]
    named = {name for name in modules if re.match(r"am\d", name.rpartition(".")[2])}
    assert named == {f"argmap.rules.{module_of(rule)}" for rule in RULES}


def test_a_rule_is_one_line_of_the_catalogue() -> None:
    lines = Path(catalogue.__file__).read_text(encoding="utf-8").split("\n")
    naming = [line for line in lines if re.search(r"\bam\d{3}_", line)]
    assert naming == [f'    "{module_of(rule)}",' for rule in RULES]


def test_what_is_no_rule_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(am201_unsupported_claim, "RULE", "AM201")
    with pytest.raises(TypeError, match="am201_unsupported_claim"):
        catalogue._rules("support.am201_unsupported_claim")


def test_every_rule_is_documented_in_the_agreed_parts() -> None:
    for rule in RULES:
        text = read_documentation(rule.code, rule.documentation)
        assert all((text.why, text.bad, text.good, text.mend))


def test_a_rule_is_found_by_code_and_by_name() -> None:
    rule = rule_named("AM201")
    assert rule is not None
    assert rule_named("am201") is rule
    assert rule_named("unsupported-claim") is rule
    assert rule_named("AM2") is None
