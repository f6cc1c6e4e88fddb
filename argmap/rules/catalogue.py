"""Every kind of finding, in one list."""

from argmap.rules import (
    am201_unsupported_claim,
    am202_unsourced_premise,
    am901_unused_ignore,
    am902_unknown_ignore,
    am903_malformed_ignore,
)
from argmap.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    am201_unsupported_claim.RULE,
    am202_unsourced_premise.RULE,
    am901_unused_ignore.RULE,
    am902_unknown_ignore.RULE,
    am903_malformed_ignore.RULE,
)

_BY_NAME = {key: rule for rule in RULES for key in (rule.code.id, rule.code.name)}


def rule_named(code_or_name: str) -> Rule | None:
    """Return the rule with a code (`AM201`, `am201`) or a name (`unsupported-claim`)."""
    return _BY_NAME.get(code_or_name.upper()) or _BY_NAME.get(code_or_name.lower())


def code_words() -> tuple[str, ...]:
    """Return every code and every name, to suggest one of."""
    return tuple(_BY_NAME)
