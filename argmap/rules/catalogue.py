"""Every kind of finding, in one list."""

from importlib import import_module

from argmap.rules.rule import Rule
from argmap.suggestion import did_you_mean


def _rules(*modules: str) -> tuple[Rule, ...]:
    """Return the rules of modules, by their paths below `argmap.rules`.

    Raises: TypeError if a module's `RULE` is no rule.
    """
    rules = tuple(import_module(f"argmap.rules.{module}").RULE for module in modules)
    for module, rule in zip(modules, rules, strict=True):
        if not isinstance(rule, Rule):
            raise TypeError(f"{module}: RULE is no rule")
    return rules


# a line for each kind of finding, in the order of their codes
RULES: tuple[Rule, ...] = _rules(
    "text.am001_unreadable_line",
    "text.am002_unknown_keyword",
    "text.am003_missing_quote",
    "text.am004_foreign_quote",
    "text.am005_stray_clause",
    "text.am006_misplaced_clause",
    "text.am007_repeated_clause",
    "text.am008_impossible_date",
    "text.am009_invalid_name",
    "text.am010_unknown_word",
    "text.am011_empty_text",
    "text.am012_forbidden_character",
    "text.am013_unknown_escape",
    "text.am014_deep_expression",
    "names.am101_duplicate_id",
    "names.am102_undefined_name",
    "names.am103_include_cycle",
    "names.am104_outside_project",
    "names.am105_missing_map",
    "names.am106_wrong_kind",
    "names.am107_repeated_link",
    "names.am108_repeated_title",
    "names.am111_isolated_statement",
    "names.am112_self_attack",
    "names.am113_unused_source",
    "names.am114_unused_party",
    "names.am115_party_cycle",
    "names.am116_unknown_scheme",
    "support.am201_unsupported_claim",
    "support.am202_unsourced_premise",
    "support.am203_circular_support",
    "support.am204_attack_on_own_ground",
    "support.am205_double_counting",
    "support.am206_premise_with_reasons",
    "support.am207_unsupported_rebuttal",
    "support.am208_unanswered_question",
    "support.am209_single_source",
    "support.am210_key_assumption",
    "support.am211_pointless_undercut",
    "sources.anchors.am301_missing_anchor",
    "sources.anchors.am302_ambiguous_anchor",
    "sources.anchors.am303_reversed_anchor",
    "sources.anchors.am304_distant_anchor",
    "sources.anchors.am305_short_anchor",
    "sources.anchors.am306_long_anchor",
    "sources.anchors.am307_overopened_source",
    "sources.anchors.am308_unproved_anchor",
    "sources.anchors.am309_false_opening",
    "sources.records.am310_unreadable_record",
    "sources.records.am311_invalid_record_field",
    "sources.records.am312_unknown_record_field",
    "sources.records.am313_unexplained_inference",
    "sources.records.am314_unsealed_source",
    "sources.records.am315_unknown_seal_version",
    "sources.records.am316_damaged_seal",
    "sources.records.am317_foreign_openings",
    "sources.records.am318_unreadable_opening",
    "sources.records.am319_recordless_source",
    "sources.texts.am320_unreadable_text",
    "sources.texts.am321_empty_source_text",
    "sources.texts.am322_small_text",
    "sources.texts.am323_changed_text",
    "sources.texts.am324_absent_text",
    "sources.texts.am325_missing_seed",
    "sources.records.am330_unreadable_bibliography_entry",
    "labels.am401_failed_expectation",
    "labels.am402_contradictory_expectations",
    "labels.am403_strict_contradiction",
    "wording.am501_overstated_likelihood",
    "wording.am502_likelihood_with_confidence",
    "parties.am601_unknown_option",
    "parties.am602_issue_without_options",
    "parties.am603_unused_issue",
    "parties.am604_unused_option",
    "parties.am605_incoherent_position",
    "parties.am606_divided_party",
    "parties.am607_unmeetable_constraint",
    "parties.am608_ungrounded_demand",
    "parties.am609_empty_position",
    "parties.am610_circular_agreement",
    "parties.am611_failed_agreement_expectation",
    "parties.am612_failed_conflict_expectation",
    "parties.am613_vacuous_agreement",
    "itself.am901_unused_ignore",
    "itself.am902_unknown_ignore",
    "itself.am903_malformed_ignore",
)

_BY_NAME = {key: rule for rule in RULES for key in (rule.code.id, rule.code.name)}


def rule_named(code_or_name: str) -> Rule | None:
    """Return the rule with a code (`AM201`, `am201`) or a name (`unsupported-claim`)."""
    return _BY_NAME.get(code_or_name.upper()) or _BY_NAME.get(code_or_name.lower())


def did_you_mean_code(word: str) -> str:
    """Return what to write instead of a word that is no code and no name."""
    typed = word.upper().replace("O", "0").replace("I", "1").replace("L", "1")
    if typed in _BY_NAME:
        return f"did you mean `{typed}`?"
    return did_you_mean(word, _BY_NAME, "`argmap rule` lists them all")
