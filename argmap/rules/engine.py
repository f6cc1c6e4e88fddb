"""Every rule on one map."""

from argmap.diagnostic import Diagnostic
from argmap.rules.catalogue import RULES
from argmap.rules.facts.facts import Facts


def run(facts: Facts) -> tuple[Diagnostic, ...]:
    """Return what the rules find in a map, in the order in which findings are told.

    Cost: each rule is near-linear in the statements and links of the map.
    """
    found = [
        finding
        for rule in RULES
        if rule.check is not None
        for finding in rule.check(facts, rule.code)
    ]
    return tuple(sorted(found, key=lambda finding: finding.sort_key))
