"""What hangs together, against walking from each thing to all that it can reach."""

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.solving.connected import connected, first_of_group

NAMES = "abcdefg"
TIES = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=8)


def reached(start: str, ties: list[tuple[str, str]]) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        at = waiting.pop()
        near = {pair[1 - side] for pair in ties for side in (0, 1) if pair[side] == at}
        waiting += near - found
        found |= near
    return found


@settings(deadline=None)
@given(st.permutations(NAMES), TIES)
def test_the_first_of_a_group_stands_for_it(
    names: list[str], ties: list[tuple[str, str]]
) -> None:
    found = first_of_group(names, ties)
    assert list(found) == list(names)
    for name in names:
        assert found[name] == min(reached(name, ties), key=names.index)


@settings(deadline=None)
@given(st.dictionaries(st.integers(0, 9), st.sets(st.sampled_from(NAMES), max_size=3)))
def test_numbers_that_share_something_are_in_one_group(shared: dict[int, set[str]]) -> None:
    groups = connected(shared)
    assert sorted(number for group in groups for number in group) == sorted(shared)
    assert groups == sorted(tuple(sorted(group)) for group in groups)
    for group in groups:
        things = set().union(*(shared[number] for number in group))
        for number, own in shared.items():
            assert (number in group) == bool(own & things) or not own
    lonely = [number for number, own in shared.items() if not own]
    assert all((number,) in groups for number in lonely)
    for group in groups:  # no group falls apart
        tied = {group[0]}
        for _ in group:
            near = set().union(*(shared[number] for number in tied))
            tied |= {number for number in group if shared[number] & near}
        assert tied == set(group)
