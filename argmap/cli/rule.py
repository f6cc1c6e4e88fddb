"""`argmap rule`: what a finding means, with a bad and a good example."""

from argmap.cli.inputs import add_output_format
from argmap.cli.usage import Parser, UsageError
from argmap.report.formats import format_named, names_of
from argmap.report.results.formats import RULE_DOCUMENTATION, RuleReport
from argmap.suggestion import did_you_mean


def run(words: list[str]) -> int:
    """Print the documentation of one finding, or of all of them.

    Raises: UsageError, also for what names no finding.
    """
    from argmap.rules.catalogue import RULES, rule_named

    values = _parser().read(words)
    rules = RULES
    if values.code is not None:
        rule = rule_named(values.code)
        if rule is None:
            known = [name for rule in RULES for name in (rule.code.id, rule.code.name)]
            advice = did_you_mean(values.code, known, "`argmap rule` lists all of them")
            raise UsageError(f"rule: there is no finding `{values.code}`: {advice}")
        rules = (rule,)
    documented = tuple((rule.code, rule.documentation) for rule in rules)
    report = RuleReport(documented)
    print(format_named(RULE_DOCUMENTATION, values.output_format).write(report), end="")
    return 0


def _parser() -> Parser:
    parser = Parser("rule", "What a finding means.", "argmap rule AM201")
    parser.add_argument("code", nargs="?", metavar="CODE", help="AM201 or unsupported-claim")
    add_output_format(parser, *names_of(RULE_DOCUMENTATION))
    return parser
