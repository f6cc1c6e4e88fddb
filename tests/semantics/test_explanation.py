from random import Random

import pytest

from argmap.model.labels import Label
from argmap.semantics.evaluate.labelling import settled
from argmap.semantics.explain.explainer import Explainer
from argmap.semantics.explain.explanation import Account, Explanation, Outcome, Reason
from argmap.solving.strong_components import components
from tests.semantics.made_maps import made_map
from tests.semantics.random_maps import random_map_text


def explain(text: str, id: str) -> Explanation:
    map = made_map(text)
    return Explainer(map, settled(map)).explain(id)


def leads_to(account: Account, circles: set[str]) -> set[str]:
    """Return what an account says that its label comes from."""
    found: set[str] = set()
    for support in account.supports:
        if account.label is Label.ACCEPTED:
            found.update(support.premises)
            met = [o.by for o in support.objections if o.outcome is Outcome.REJECTED]
            found.update(met)
        elif support.failed_by is not None and support.failed_by not in circles:
            found.add(support.failed_by)
    return found


def is_acyclic(edges: dict[int, list[int]]) -> bool:
    found = components(edges, lambda node: edges.get(node, []))
    loops = (node for node in edges if node in edges[node])
    return all(len(component) == 1 for component in found) and next(loops, None) is None


@pytest.mark.parametrize("seed", range(10))
def test_no_explanation_leads_back_to_itself(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        text = random_map_text(random)
        map = made_map(text)
        explainer = Explainer(map, settled(map))
        for statement in map.statements:
            told = {a.id: a for a in explainer.explain(statement.id).accounts}
            number = {id: index for index, id in enumerate(told)}
            circles = {member for account in told.values() for member in account.circle}
            edges = {
                number[id]: [number[to] for to in leads_to(account, circles) if to in number]
                for id, account in told.items()
            }
            assert is_acyclic(edges), (text, statement.id)


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


def test_the_smallest_way_to_build_a_claim_is_told() -> None:
    long = "a -> b\n b -> c\n c -> goal as long\n a"
    explanation = explain(f"{long}\n d\n d -> goal as short", "goal")
    assert explanation.accounts[0].supports[0].inference == "short"
    assert [account.id for account in explanation.accounts] == ["goal", "d"]


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
