"""An explanation in words: full sentences with the statements' own texts and sources."""

from collections.abc import Mapping

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Force, Label
from argmap.report.phrases import STRENGTHS, counted, wrapped
from argmap.report.results.formats import ExplanationReport
from argmap.report.results.sources_text import sources_text
from argmap.report.results.statement_names import StatementNames
from argmap.report.terminal import visible_lines
from argmap.semantics.change.action import Action, ActionKind
from argmap.semantics.change.smallest_changes import Changes
from argmap.semantics.explain.explanation import (
    Account,
    Explanation,
    Ground,
    Link,
    Objection,
    Outcome,
    Reason,
    Standoff,
    Support,
)
from argmap.sources.bibliography.reference import Reference


def write(report: ExplanationReport) -> str:
    """Return an explanation in words, and the sources that it cites."""
    references = report.read_references()
    told = explanation_text(report.explanation, report.changes, report.map, references)
    return told + sources_text(told, references)


def explanation_text(
    explanation: Explanation,
    changes: Changes,
    map: ArgumentMap,
    references: Mapping[str, Reference],
) -> str:
    """Return an explanation as paragraphs, a step told in one and named after that."""
    told = "\n\n".join(_Teller(map, references).paragraphs(explanation, changes))
    return visible_lines(told) + "\n"


class _Teller:
    def __init__(self, map: ArgumentMap, references: Mapping[str, Reference]) -> None:
        self._map = map
        self._names = StatementNames(map, references)
        self._circles: set[str] = set()  # the members of those told so far

    def paragraphs(self, explanation: Explanation, changes: Changes) -> list[str]:
        mention = self._names.of(explanation.id)
        found = [f"{mention} is {explanation.label}."]
        accounts = explanation.accounts
        found += [
            self._account(account)
            for account in accounts
            if account is accounts[0] or not (_is_plain(account) or self._is_told(account))
        ]
        if alone := self._alone(explanation):
            found[1] += f" {alone}"
        if explanation.standoff is not None:
            found.append(self._standoff(explanation.standoff))
        found = [_filled(paragraph) for paragraph in found]
        if explanation.label is not changes.make:
            found.append(self._changes(changes))
        return found

    def _account(self, account: Account) -> str:
        match account.reason:
            case Reason.SUPPORTED:
                return self._supported(account)
            case Reason.UNSUPPORTED:
                what = self._names.of(account.id)
                return f"{_capital(what)} has nothing to stand on: no reason and no source."
            case Reason.CIRCULAR:
                return self._circular(account)
            case Reason.DEFEATED:
                return self._each_support(account, "does not stand.")
            case Reason.STANDOFF:
                return self._each_support(account, "is left open.")

    def _supported(self, account: Account) -> str:
        what = self._names.of(account.id)
        first, *others = account.in_force
        sentences = [_capital(self._basis(what, account, first))]
        sentences += [self._further(account, support) for support in others]
        met = {
            objection.by: objection for one in account.in_force for objection in one.objections
        }
        sentences += [self._met(objection) for objection in met.values()]
        failed = [one for one in account.supports if one.force is not Force.IN_FORCE]
        sentences += [self._fate(account.id, support) for support in failed]
        return " ".join(sentences)

    def _further(self, account: Account, support: Support) -> str:
        """Return a reason beside a stronger one."""
        if support.ground is Ground.SOURCE:
            statement = self._map.statement_by_id[account.id]
            if not statement.citations and statement.assumption is not None:
                return f"It is assumed besides: {statement.assumption.reason.rstrip('.')}."
            return f"{_capital(self._names.attested(statement))} too."
        premises = self._names.all_of(support.premises)
        if support.ground is Ground.DENIAL:
            return f"It follows as well, read backwards along a strict step, from {premises}."
        if support.strength == 0:
            return f"It follows strictly from {premises} as well."
        return f"It stands as well, by {self._step(support)}, because of {premises}."

    def _alone(self, explanation: Explanation) -> str:
        """Return which of several reasons would do without the others."""
        account, alone = explanation.accounts[0], explanation.alone
        if len(alone) < 2:
            return ""
        if all(alone):
            return "Each of these reasons would be enough by itself."
        short = [one for one, does in zip(account.in_force, alone, strict=True) if not does]
        told = " and ".join(self._named(account.id, one) for one in short)
        return f"Not enough by itself: {told}."

    def _named(self, name: str, support: Support) -> str:
        if support.ground is Ground.SOURCE:
            return f"its own {self._source(name)}"
        return f"the reason from {self._names.all_of(support.premises)}"

    def _source(self, name: str) -> str:
        return "source" if self._map.statement_by_id[name].citations else "assumption"

    def _basis(self, what: str, account: Account, support: Support) -> str:
        if support.ground is Ground.SOURCE:
            statement = self._map.statement_by_id[account.id]
            if statement.computed is not None:
                return f"{what} is what `argmap agreement` computes from the positions."
            if not statement.citations and statement.assumption is not None:
                return f"{what} is assumed: {statement.assumption.reason.rstrip('.')}."
            return f"{what} stands because {self._names.attested(statement)}."
        premises = self._names.all_of(support.premises)
        if support.ground is Ground.DENIAL:
            return f"{what} follows, read backwards along a strict step, from {premises}."
        if support.strength == 0:
            return f"{what} follows strictly from {premises}."
        return f"{what} stands, by {self._step(support)}, because of {premises}."

    def _step(self, support: Support) -> str:
        """Return what is to be known of a step: its strength, scheme and name."""
        inference = self._map.inference_by_id[support.inference or ""]
        parts = [inference.scheme.replace("-", " ")] if inference.scheme else []
        parts += [f"the step {inference.id}"] if inference.named else []
        more = f" ({', '.join(parts)})" if parts else ""
        return f"a {STRENGTHS[support.strength]} inference{more}"

    def _met(self, objection: Objection) -> str:
        by = self._names.of(objection.by)
        match objection.outcome:
            case Outcome.REJECTED if objection.met_by:
                met_by = self._names.all_of(objection.met_by)
                return f"Against it speaks {by}, which is defeated by {met_by}."
            case Outcome.REJECTED:
                return f"Against it speaks {by}, which nothing holds up."
            case Outcome.OUTWEIGHED:
                return f"Against it speaks {by}, which is too weak to defeat it."
            case Outcome.PREVAILS:
                return f"{_capital(by)} {_VERBS[objection.kind]} it and prevails."
            case Outcome.UNDECIDED:
                return f"{_capital(by)} {_VERBS[objection.kind]} it, and may stand."

    def _is_told(self, account: Account) -> bool:
        """Return whether the circle that was told is all there is to an account."""
        in_circle = account.reason is Reason.CIRCULAR and not account.circle
        return in_circle and not self._outside(account)

    def _outside(self, account: Account) -> list[Support]:
        """Return the supports that fail by something else than a circle that was told."""
        return [found for found in account.supports if found.failed_by not in self._circles]

    def _circular(self, account: Account) -> str:
        mention = _capital(self._names.of(account.id))
        self._circles.update(account.circle)
        fates = [self._fate(account.id, support) for support in self._outside(account)]
        if not account.circle:
            return " ".join([f"{mention} has nothing outside its circle.", *fates])
        circle = [self._names.of(name) for name in account.circle]
        chain = ", which rests on ".join([*circle, f"({account.circle[0]}) again"])
        opening = f"{mention} does not stand: its support goes round in a circle."
        closing = f"{_capital(chain)}. Nothing outside the circle holds it up."
        return " ".join([opening, closing, *fates])

    def _each_support(self, account: Account, verdict: str) -> str:
        sentences = [f"{_capital(self._names.of(account.id))} {verdict}"]
        sentences += [self._fate(account.id, support) for support in account.supports]
        return " ".join(sentences)

    def _fate(self, name: str, support: Support) -> str:
        what = _capital(self._named(name, support))
        if support.force is Force.UNDECIDED:
            open_ones = [o for o in support.objections if o.outcome is Outcome.UNDECIDED]
            threats = " ".join(self._met(objection) for objection in open_ones)
            return f"{what} is neither in force nor out of it. {threats}".strip()
        if support.failed_by in support.premises:
            premise = self._names.of(support.failed_by)
            return f"{what} fails with {premise}, which is rejected."
        by = next(o for o in support.objections if o.by == support.failed_by)
        verb = f"{self._names.of(by.by)} {_VERBS[by.kind]}"
        if support.ground is Ground.SOURCE:
            return f"{_capital(verb)} it, and its {self._source(name)} does not outweigh that."
        return f"{what} fails: {verb} it."

    def _standoff(self, standoff: Standoff) -> str:
        sentences = []
        if standoff.path:
            sentences.append(f"It hangs on a standoff: {self._chain(standoff.path)}.")
        sentences.append(
            f"The standoff: {self._chain(standoff.cycle)}. Nothing in the map decides it."
        )
        return " ".join(sentences)

    def _chain(self, links: tuple[Link, ...]) -> str:
        parts = []
        for link in links:
            here, there = self._names.of(link.from_), self._names.of(link.to)
            verb = "needs" if link.kind == "needs" else _PASSIVE[link.kind]
            level = " (accepted; only how firmly is open)" if link.only_level else ""
            parts.append(f"{here} {verb} {there}{level}")
        return "; ".join(parts)

    def _changes(self, changes: Changes) -> str:
        if not changes.sets:
            sure = "No change" if changes.complete else "No small change that was tried"
            kinds = "a premise, an objection or a strength"
            return _filled(f"{sure} of {kinds} would make it {changes.make}.")
        ways = counted(len(changes.sets), "smallest way")
        least = "" if changes.complete else "At least "
        lines = [f"{least}{ways} to have it {changes.make}:"]
        for actions in changes.sets:
            told = "; ".join(self._action(action, changes.make) for action in actions)
            lines.append(_filled(f"- {told}", "  "))
        return "\n".join(lines)

    def _action(self, action: Action, make: Label) -> str:
        strength = "" if action.strength is None else action.strength.name.lower()
        if action.target not in self._map.statement_by_id:
            return f"make the step {action.target} {strength}"
        what = self._names.of(action.target)
        match action.kind:
            case ActionKind.DROP if action.target in self._map.inferences_to:
                return f"drop the source of {what}"
            case ActionKind.DROP:
                return f"drop {what}"
            case ActionKind.ASSUME:
                return f"assume {what}"
            case ActionKind.CITE:
                return f"give {what} a source"
            case ActionKind.ANSWER:
                verb = "answer" if make is Label.ACCEPTED else "object to"
                return f"{verb} {what} with {_REBUTTALS[strength]}"
            case ActionKind.RAISE if not self._map.statement_by_id[action.target].citations:
                return f"write `strength {strength}` under {what}"
            case ActionKind.RAISE:
                return f"make {what} {strength} by its source"


_REBUTTALS = {
    "weak": "a rebuttal of any strength",
    "moderate": "a rebuttal of at least moderate strength",
    "strong": "a strong rebuttal",
}
_VERBS = {"rebut": "rebuts", "undermine": "undermines", "undercut": "undercuts"}
_PASSIVE = {
    "rebut": "is rebutted by",
    "undermine": "is undermined by",
    "undercut": "is undercut by",
}


def _is_plain(account: Account) -> bool:
    """Return whether naming a statement with its source says all that there is to say."""
    if account.reason is not Reason.SUPPORTED or len(account.supports) > 1:
        return False
    (support,) = account.supports
    return support.ground is Ground.SOURCE and not support.objections


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _filled(paragraph: str, indent: str = "") -> str:
    return "\n".join(wrapped(paragraph, indent))
