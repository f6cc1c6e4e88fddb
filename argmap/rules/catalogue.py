"""Every kind of finding, in one list."""

from argmap.rules import (
    am001_unreadable_line,
    am002_unknown_keyword,
    am003_missing_quote,
    am004_foreign_quote,
    am005_stray_clause,
    am006_misplaced_clause,
    am007_repeated_clause,
    am008_impossible_date,
    am009_invalid_name,
    am010_unknown_word,
    am011_empty_text,
    am012_forbidden_character,
    am013_unknown_escape,
    am101_duplicate_id,
    am102_undefined_name,
    am103_include_cycle,
    am104_outside_project,
    am105_missing_map,
    am106_wrong_kind,
    am107_repeated_link,
    am108_repeated_title,
    am111_isolated_statement,
    am112_self_attack,
    am113_unused_source,
    am114_unused_party,
    am115_party_cycle,
    am201_unsupported_claim,
    am202_unsourced_premise,
    am203_circular_support,
    am204_attack_on_own_ground,
    am205_double_counting,
    am206_premise_with_reasons,
    am207_unsupported_rebuttal,
    am401_failed_expectation,
    am402_contradictory_expectations,
    am403_strict_contradiction,
    am501_overstated_likelihood,
    am502_likelihood_with_confidence,
    am901_unused_ignore,
    am902_unknown_ignore,
    am903_malformed_ignore,
)
from argmap.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    am001_unreadable_line.RULE,
    am002_unknown_keyword.RULE,
    am003_missing_quote.RULE,
    am004_foreign_quote.RULE,
    am005_stray_clause.RULE,
    am006_misplaced_clause.RULE,
    am007_repeated_clause.RULE,
    am008_impossible_date.RULE,
    am009_invalid_name.RULE,
    am010_unknown_word.RULE,
    am011_empty_text.RULE,
    am012_forbidden_character.RULE,
    am013_unknown_escape.RULE,
    am101_duplicate_id.RULE,
    am102_undefined_name.RULE,
    am103_include_cycle.RULE,
    am104_outside_project.RULE,
    am105_missing_map.RULE,
    am106_wrong_kind.RULE,
    am107_repeated_link.RULE,
    am108_repeated_title.RULE,
    am111_isolated_statement.RULE,
    am112_self_attack.RULE,
    am113_unused_source.RULE,
    am114_unused_party.RULE,
    am115_party_cycle.RULE,
    am201_unsupported_claim.RULE,
    am202_unsourced_premise.RULE,
    am203_circular_support.RULE,
    am204_attack_on_own_ground.RULE,
    am205_double_counting.RULE,
    am206_premise_with_reasons.RULE,
    am207_unsupported_rebuttal.RULE,
    am401_failed_expectation.RULE,
    am402_contradictory_expectations.RULE,
    am403_strict_contradiction.RULE,
    am501_overstated_likelihood.RULE,
    am502_likelihood_with_confidence.RULE,
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
