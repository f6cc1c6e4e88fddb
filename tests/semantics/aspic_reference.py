"""ASPIC+ by listing arguments: slow, and close to the text of its definitions.

Modgil and Prakken 2013, Artificial Intelligence 195: arguments (definition 5), attack and
defeat (definitions 8 and 9), last-link ordering with the elitist comparison (definitions
19 and 21), transposition (definition 12). Arguments that use the same defeasible rules for
the same conclusion and have the same last ones attack and are attacked alike: one is kept.
"""

from itertools import product
from typing import NamedTuple

from argmap.model.argument_map import ArgumentMap, AttackKind, rests_on_its_source
from argmap.model.labels import Label
from tests.semantics.dung_reference import Framework

Literal = str  # a statement's id, or `-` before it
CERTAIN = 4


class Rule(NamedTuple):
    name: str
    premises: frozenset[Literal]
    conclusion: Literal
    strength: int  # 0: strict


class Argument(NamedTuple):
    conclusion: Literal
    rules: frozenset[Rule]  # the defeasible ones
    last: frozenset[Rule]  # the last defeasible ones
    top_is_strict: bool


class TooManyArgumentsError(Exception):
    pass


def negation(literal: Literal) -> Literal:
    return literal[1:] if literal.startswith("-") else f"-{literal}"


class Reference:
    def __init__(self, map: ArgumentMap, limit: int = 400) -> None:
        self.map = map
        self.limit = limit
        self.rules = self.defeasible_rules()
        strict = [i for i in map.inferences if i.strict]
        self.strict_conclusions = {inference.conclusion for inference in strict}
        self.contradictories: dict[Literal, set[Literal]] = {}
        self.contraries: set[tuple[Literal, Literal]] = set()  # one way: attacker, target
        self.read_conflicts()
        steps = {Rule("", frozenset(i.premises), i.conclusion, 0) for i in strict}
        self.rules |= self.transposed(steps)
        # a contrary of a strict conclusion denies it, and no step leads back from there
        self.rules |= {
            Rule("", frozenset({attacker}), negation(target), 0)
            for attacker, target in self.contraries
            if target in self.strict_conclusions
        }
        self.arguments = self.all_arguments()
        attacks = [
            (attacker, target)
            for attacker in self.arguments
            for target in self.arguments
            if self.defeats(attacker, target)
        ]
        self.framework = Framework(self.arguments, attacks)

    def defeasible_rules(self) -> set[Rule]:
        found = {
            Rule(i.id, frozenset(i.premises), i.conclusion, int(i.strength))
            for i in self.map.inferences
            if not i.strict
        }
        for s in self.map.statements:
            if rests_on_its_source(s):
                level = s.strength or (2 if s.citations else 1)
                found.add(Rule(f"base of {s.id}", frozenset(), s.id, int(level)))
        return found

    def read_conflicts(self) -> None:
        for pair in self.map.contradictions:
            self.contradict(pair.first, pair.second)
        for attack in self.map.attacks:
            if attack.kind is not AttackKind.UNDERCUT:
                self.contraries.add((attack.attacker, attack.target))

    def contradict(self, first: Literal, second: Literal) -> None:
        self.contradictories.setdefault(first, set()).add(second)
        self.contradictories.setdefault(second, set()).add(first)

    def denials(self, literal: Literal) -> set[Literal]:
        return self.contradictories.get(literal, set()) | {negation(literal)}

    def transposed(self, strict: set[Rule]) -> set[Rule]:
        waiting = list(strict)
        while waiting:
            rule = waiting.pop()
            for premise, denial in product(rule.premises, self.denials(rule.conclusion)):
                body = rule.premises - {premise} | {denial}
                new = Rule("", body, negation(premise), 0)
                if new not in strict:
                    strict.add(new)
                    waiting.append(new)
        return strict

    def all_arguments(self) -> set[Argument]:
        found: set[Argument] = set()
        while True:
            by_conclusion: dict[Literal, list[Argument]] = {}
            for argument in found:
                by_conclusion.setdefault(argument.conclusion, []).append(argument)
            larger = found | {
                self.built(rule, parts)
                for rule in self.rules
                for parts in product(*(by_conclusion.get(p, []) for p in rule.premises))
            }
            if len(larger) > self.limit:
                raise TooManyArgumentsError
            if larger == found:
                return found
            found = larger

    def built(self, rule: Rule, parts: tuple[Argument, ...]) -> Argument:
        rules = frozenset().union(*(part.rules for part in parts))
        if rule.strength:
            own = frozenset({rule})
            return Argument(rule.conclusion, rules | own, own, False)
        last = frozenset().union(*(part.last for part in parts))
        return Argument(rule.conclusion, rules, last, True)

    def level(self, argument: Argument) -> int:
        return min((rule.strength for rule in argument.last), default=CERTAIN)

    def defeats(self, attacker: Argument, target: Argument) -> bool:
        return any(self.defeats_rule(attacker, rule) for rule in target.rules)

    def defeats_rule(self, attacker: Argument, rule: Rule) -> bool:
        undercut = any(
            (attack.attacker, attack.target) == (attacker.conclusion, rule.name)
            for attack in self.map.attacks
        )
        speaks_against = (
            attacker.conclusion in self.denials(rule.conclusion)
            or (attacker.conclusion, rule.conclusion) in self.contraries
        )
        margin = self.map.statement_by_id[rule.conclusion].standard
        return undercut or (speaks_against and self.level(attacker) + margin >= rule.strength)

    def label(self, extension: frozenset[Argument], literal: Literal) -> Label:
        mine = {a for a in self.arguments if a.conclusion == literal}
        if mine & extension:
            return Label.ACCEPTED
        rejected = mine <= self.framework.attacked(extension)
        return Label.REJECTED if rejected else Label.UNDECIDED

    def labels(self, extension: frozenset[Argument]) -> dict[str, Label]:
        return {s.id: self.label(extension, s.id) for s in self.map.statements}
