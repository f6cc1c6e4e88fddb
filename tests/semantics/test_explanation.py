from collections.abc import Mapping
from random import Random

import pytest
from attrs import evolve

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Force, Label
from argmap.semantics.evaluate.labelling import label, settled
from argmap.semantics.explain.explainer import Explainer
from argmap.semantics.explain.explanation import (
    Account,
    Explanation,
    Ground,
    Outcome,
    Reason,
    Standoff,
    Support,
)
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import random_map_text

Labels = Mapping[str, Label]


def explain(text: str, id: str) -> Explanation:
    map = made_map(text)
    return Explainer(map, settled(map)).explain(id)


def told_alone(map: ArgumentMap, explanation: Explanation) -> ArgumentMap:
    """Return the map of what an explanation tells, and of nothing else."""
    accounts = {account.id: account for account in explanation.accounts}
    steps = {one.inference for account in accounts.values() for one in account.supports}
    sourced = {
        id
        for id, account in accounts.items()
        if any(support.ground is Ground.SOURCE for support in account.supports)
    }
    statements = tuple(
        one if one.id in sourced else evolve(one, citations=(), assumption=None)
        for one in map.statements
    )
    inferences = tuple(one for one in map.inferences if one.strict or one.id in steps)
    known = {one.id for one in statements} | {one.id for one in inferences}
    attacks = tuple(one for one in map.attacks if one.target in known)
    return evolve(map, statements=statements, inferences=inferences, attacks=attacks)


@pytest.mark.parametrize("seed", range(10))
def test_what_an_explanation_tells_gives_the_label_and_the_level_by_itself(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        text = random_map_text(random)
        map = made_map(text)
        state = settled(map)
        explainer = Explainer(map, state)
        for atom, statement in enumerate(map.statements):
            explanation = explainer.explain(statement.id)
            if explanation.label is Label.UNDECIDED:
                continue
            alone = settled(told_alone(map, explanation))
            assert (alone.lo[atom] > 0) == (state.lo[atom] > 0), (text, statement.id)
            assert (alone.hi[atom] > 0) == (state.hi[atom] > 0), (text, statement.id)
            account = explanation.accounts[0]
            if explanation.label is Label.ACCEPTED and account.level == account.most:
                assert alone.lo[atom] == account.level, (text, statement.id)


@pytest.mark.parametrize("seed", range(10))
def test_all_reasons_in_force_are_told_the_strongest_first(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        text = random_map_text(random)
        map = made_map(text)
        forces = label(map).inferences
        explainer = Explainer(map, settled(map))
        for statement in map.statements:
            account = explainer.explain(statement.id).accounts[0]
            told = [one.inference for one in account.supports if one.inference is not None]
            written = [one.id for one in map.inferences if one.conclusion == statement.id]
            assert sorted(told) == sorted(written), text
            for support in account.supports:
                if support.inference is not None:
                    assert support.force is forces[support.inference], text
            levels = [support.level for support in account.in_force]
            assert levels == sorted(levels, reverse=True), text
            if account.label is Label.ACCEPTED:
                assert account.level == levels[0], text


def test_the_strongest_reason_is_told_first_and_what_carries_alone() -> None:
    explanation = explain("d\n e\n f\n f -> c weak\n d, e -> c strong", "c")
    first, second = explanation.accounts[0].in_force
    assert (first.premises, second.premises) == (("d", "e"), ("f",))
    assert explanation.alone == (True, True)
    against = "d\n f\n r\n f -> c weak\n d -> c strong\n r ~> c"
    assert explain(against, "c").alone == (True,)  # the weak one is not in force


def test_what_meets_an_objection_is_told_with_the_reason_that_is_strong_enough() -> None:
    text = "p\n p -> c\n z\n z ~> c\n x assumed\n u\n u -> x\n x ~> z"
    accounts = {account.id: account for account in explain(text, "c").accounts}
    (objection,) = accounts["c"].in_force[0].objections
    assert objection.met_by == ("x",)
    assert accounts["x"].in_force[0].premises == ("u",)
    assert "u" in accounts


def test_an_accepted_reason_that_would_not_do_alone_is_named() -> None:
    # x holds down what would otherwise defeat the weak reason, and needs the strong one
    text = "a\n b\n a -> c strong\n b -> c weak\n o weak\n o ~> c\n c -> x strong\n x ~> o"
    explanation = explain(text, "c")
    assert len(explanation.accounts[0].in_force) == 2
    assert explanation.alone == (True, False)


@pytest.mark.parametrize("seed", range(10))
def test_a_standoff_is_a_way_into_a_closed_cycle(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        text = random_map_text(random)
        map = made_map(text)
        explainer = Explainer(map, settled(map))
        for statement in map.statements:
            standoff = explainer.explain(statement.id).standoff
            if standoff is not None:
                links = (*standoff.path, *standoff.cycle)
                assert links[0].from_ == statement.id
                following = (*links[1:], standoff.cycle[0])
                assert [a.to for a in links] == [b.from_ for b in following], text
                assert any(link.kind != "needs" for link in standoff.cycle), text


def test_a_circle_of_support_is_not_told_as_what_decides() -> None:
    text = "p\n q\n p >< q\n p -> a\n a -> b\n b -> a"
    standoff = explain(text, "a").standoff
    assert standoff is not None
    assert [(link.from_, link.to) for link in standoff.path] == [("a", "p")]
    assert {link.from_ for link in standoff.cycle} == {"p", "q"}


def test_circular_support_is_told_with_its_circle() -> None:
    account = explain("a -> b\n b -> c\n c -> a\n a -> d", "b").accounts[0]
    assert (account.reason, set(account.circle)) == (Reason.CIRCULAR, {"a", "b", "c"})


def test_a_circle_of_100_000_steps_is_told_once() -> None:
    steps = "\n".join(f"c{number} -> c{(number + 1) % 100_000}" for number in range(100_000))
    accounts = explain(steps, "c0").accounts
    assert sum(len(account.circle) for account in accounts) == 100_000


def test_100_000_steps_do_not_exhaust_the_stack() -> None:
    steps = "\n".join(f"c{number} -> c{number + 1}" for number in range(100_000))
    explanation = explain(f"c0\n{steps}", "c100000")
    assert len(explanation.accounts) == 100_001


def test_a_standoff_of_50_000_steps_is_gone_round_once() -> None:
    steps = "\n".join(f"c{number} -> c{number + 1}" for number in range(50_000))
    standoff = explain(f"p\n p -> c0\n{steps}\n c50000 ~> p", "c5").standoff
    assert standoff is not None
    assert len(standoff.cycle) == 50_002


def test_of_10_000_reasons_each_is_told_to_be_enough() -> None:
    steps = "\n".join(f"p{number}\n p{number} -> c" for number in range(10_000))
    assert explain(f"{steps}\n o weak\n o ~> c", "c").alone == (True,) * 10_000


def attackers(map: ArgumentMap, conclusion: str, inference: str | None) -> dict[str, str]:
    """Return what speaks against a step or its conclusion, with what the map calls it."""
    found = dict.fromkeys(map.contradicted_by.get(conclusion, ()), "")
    for attack in map.attacks_on.get(conclusion, ()):
        found[attack.attacker] = attack.kind.value
    for attack in map.attacks_on.get(inference or "", ()):
        found[attack.attacker] = attack.kind.value
    return found


def check_objections(
    account: Account, support: Support, map: ArgumentMap, labels: Labels
) -> None:
    known = attackers(map, account.id, support.inference)
    for objection in support.objections:
        if objection.by in labels:
            fate = labels[objection.by]
            assert known.get(objection.by, "") in ("", objection.kind)
            if objection.outcome is Outcome.PREVAILS:
                assert fate is Label.ACCEPTED
            elif objection.outcome is Outcome.REJECTED:
                assert fate is Label.REJECTED
            elif objection.outcome is Outcome.UNDECIDED:
                assert fate is not Label.REJECTED
        assert not objection.met_by or objection.outcome is Outcome.REJECTED
        assert all(labels.get(id, Label.ACCEPTED) is Label.ACCEPTED for id in objection.met_by)
    told = {objection.by for objection in support.objections}
    if support.strength:  # nothing speaks against a strict step
        assert set(known) <= told
    if support.force is Force.IN_FORCE:
        fates = {objection.outcome for objection in support.objections}
        assert fates <= {Outcome.REJECTED, Outcome.OUTWEIGHED}


def check_account(account: Account, map: ArgumentMap, labels: Labels) -> None:
    """Hold what is told of one statement against the labels of the map."""
    assert account.label is labels[account.id]
    standing = [one for one in account.supports if one.force is not Force.DEFEATED]
    for support in standing:
        premises = {labels.get(premise) for premise in support.premises}
        wrong = {Label.REJECTED}
        if support.force is Force.IN_FORCE:
            wrong.add(Label.UNDECIDED)
        assert not premises & wrong
    if account.label is Label.ACCEPTED:
        assert account.reason is Reason.SUPPORTED
        assert account.in_force
    elif account.label is Label.UNDECIDED:
        assert account.reason is Reason.STANDOFF
        assert standing
        assert not account.in_force
    else:
        assert (account.reason is Reason.UNSUPPORTED) == (not account.supports)
        assert not standing
    for support in account.supports:
        if support.force is Force.DEFEATED:
            check_failure(support, labels)
        check_objections(account, support, map, labels)


def check_failure(support: Support, labels: Labels) -> None:
    by = support.failed_by
    objections = {one.by: one.outcome for one in support.objections}
    if objections.get(by or "") is not Outcome.PREVAILS:
        assert by in support.premises
        assert labels.get(by or "") in (Label.REJECTED, None)


@pytest.mark.parametrize("seed", range(4))
def test_what_is_told_of_each_statement_agrees_with_its_label(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        map = made_map(random_map_text(random))
        state, labels = settled(map), label(map).statements
        for statement in map.statements:
            found = Explainer(map, state).explain(statement.id)
            assert (found.id, found.accounts[0].id) == (statement.id, statement.id)
            assert found.label is labels[statement.id]
            assert (found.standoff is not None) == (found.label is Label.UNDECIDED)
            told = [account.id for account in found.accounts]
            assert len(told) == len(set(told))
            for account in found.accounts:
                if account.id in labels:
                    check_account(account, map, labels)


@pytest.mark.parametrize("seed", range(4))
def test_everything_that_an_account_rests_on_is_told(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        map = made_map(random_map_text(random))
        for statement in map.statements:
            accounts = Explainer(map, settled(map)).explain(statement.id).accounts
            told = {account.id for account in accounts}
            for account in accounts:
                for support in account.in_force:
                    assert told.issuperset(support.premises)
                assert told.issuperset(s.failed_by for s in account.supports if s.failed_by)


def test_the_shortest_way_to_a_standoff_and_round_it_is_told() -> None:
    text = "a\n b\n a >< b\n a -> x\n b -> y\n x -> z\n y -> z\n z -> c\n a -> c"
    found = explain(text, "c").standoff
    assert found is not None
    assert [(link.from_, link.to, link.kind) for link in found.path] == [("c", "a", "needs")]
    assert [(link.from_, link.to) for link in found.cycle] == [("a", "b"), ("b", "a")]
    assert {link.kind for link in found.cycle} == {"undermine"}
    assert explain(text, "a").standoff == Standoff(path=(), cycle=found.cycle)


def test_an_objection_is_told_with_what_became_of_it() -> None:
    text = "p strong\n weak weak\n weak ~> p\n gone\n gone ~> p\n s strong\n s ~> gone"
    (support,) = explain(text, "p").accounts[0].supports
    assert [(one.by, one.kind, one.outcome, one.met_by) for one in support.objections] == [
        ("weak", "undermine", Outcome.OUTWEIGHED, ()),
        ("gone", "undermine", Outcome.REJECTED, ("s",)),
    ]
    assert (support.ground, support.strength, support.inference) == (Ground.SOURCE, 3, None)


def test_a_step_that_failed_names_what_failed_it() -> None:
    text = "p\n p, q -> c as step\n p -> d as other\n r\n r ~> other\n d -> e"
    (first,) = explain(text, "c").accounts[0].supports
    assert (first.failed_by, first.force) == ("q", Force.DEFEATED)
    (second,) = explain(text, "d").accounts[0].supports
    assert (second.failed_by, second.objections[0].kind) == ("r", "undercut")
    assert second.objections[0].outcome is Outcome.PREVAILS
    accounts = explain(text, "e").accounts
    assert [account.id for account in accounts] == ["e", "d", "r"]
    assert explain("c -> d", "c").accounts[0].reason is Reason.UNSUPPORTED


def test_a_strict_step_read_backwards_is_told_as_a_denial() -> None:
    accounts = explain("p weak\n p => c\n r moderate\n r ~> c", "p").accounts
    assert accounts[0].supports[0].failed_by == "not p"
    denial = next(account for account in accounts if account.id == "not p").supports[0]
    assert (denial.ground, denial.inference) == (Ground.DENIAL, None)
    assert denial.premises == ("not c",)


def test_an_objection_that_nothing_supports_is_told_to_be_rejected() -> None:
    first, second = explain("p\n r ~> p", "p").accounts
    (objection,) = first.supports[0].objections
    assert (objection.outcome, objection.met_by) == (Outcome.REJECTED, ())
    assert (second.id, second.reason) == ("r", Reason.UNSUPPORTED)


def test_a_strict_step_that_failed_leads_to_no_standoff() -> None:
    text = "x\n y\n x >< y\n x, gone => a\n p\n q\n p >< q\n p -> b\n b -> a"
    found = explain(text, "a").standoff
    assert found is not None
    assert [link.to for link in found.path] == ["b", "p"]
    assert {link.from_ for link in found.cycle} == {"p", "q"}
