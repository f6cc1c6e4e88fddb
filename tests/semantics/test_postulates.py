"""Each cell of the table of postulates in docs/semantics.md.

Sources: Caminada and Amgoud 2007 (consistency, closure), Baroni and Giacomin 2007
(directionality), Caminada, Carnielli and Dunne 2012 (non-interference, crash-resistance).
"""

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from attrs import evolve

from argmap.model.argument_map import ArgumentMap
from argmap.model.statement import Computation, Standard
from argmap.semantics.evaluate.extensions import extensions
from argmap.semantics.evaluate.labelling import settled
from tests.docs.test_standards import rows
from tests.render.drawing import map_of
from tests.semantics.made_maps import made_map
from tests.semantics.map_parts import (
    SEMANTICS,
    Labels,
    labellings,
    part,
    renamed_apart,
    upstream,
)
from tests.semantics.random_maps import random_attacks_text, random_map_text

PAGE = (Path(__file__).parents[2] / "docs" / "semantics.md").read_text(encoding="utf-8")
POSTULATES = (
    "direct consistency",
    "indirect consistency",
    "closure",
    "directionality",
    "non-interference",
    "crash-resistance",
)
MAPS = 150


def table() -> dict[tuple[str, str], str]:
    """Return what the page says, by postulate and semantics."""
    head = "| postulate | grounded |"
    at = PAGE.index(head)
    columns = [cell.strip("` ") for cell in PAGE[at : PAGE.index("\n", at)].split("|")[2:-1]]
    return {
        (row[0], column): cell
        for row in rows("semantics.md", head)
        for column, cell in zip(columns, row[1:], strict=True)
    }


TABLE = table()
HOLDS = [cell for cell, told in TABLE.items() if told == "holds"]
FAILS = [(*cell, told) for cell, told in TABLE.items() if told != "holds"]


def example(name: str) -> ArgumentMap:
    """Return the map that the page gives as an example."""
    start = PAGE.index("```argmap\n", PAGE.index(f"**{name}**")) + len("```argmap\n")
    return map_of(PAGE[start : PAGE.index("```", start)])


def test_the_table_has_a_cell_for_each_postulate_and_semantics() -> None:
    assert set(TABLE) == {(p, s) for p in POSTULATES for s in SEMANTICS}


def accepted(labels: Labels) -> set[str]:
    return {id for id, label in labels if label == "accepted"}


def closed(map: ArgumentMap, ids: set[str]) -> set[str]:
    found = set(ids)
    while True:
        more = {s.conclusion for s in map.inferences if s.strict and found >= {*s.premises}}
        if more <= found:
            return found
        found |= more


def consistent(map: ArgumentMap, ids: set[str]) -> bool:
    return not any({pair.first, pair.second} <= ids for pair in map.contradictions)


def is_directly_consistent(map: ArgumentMap, semantics: str, random: Random) -> bool:
    return all(consistent(map, accepted(labels)) for labels in labellings(map, semantics))


def is_indirectly_consistent(map: ArgumentMap, semantics: str, random: Random) -> bool:
    found = labellings(map, semantics)
    return all(consistent(map, closed(map, accepted(labels))) for labels in found)


def is_closed(map: ArgumentMap, semantics: str, random: Random) -> bool:
    found = (accepted(labels) for labels in labellings(map, semantics))
    return all(closed(map, ids) == ids for ids in found)


def is_directional(map: ArgumentMap, semantics: str, random: Random) -> bool:
    """Return whether a part that nothing outside leads to is labelled as if it stood alone."""
    ids = upstream(map, random.choice(map.statements).id)
    return labellings(map, semantics, ids) == labellings(part(map, ids), semantics)


def does_not_interfere(map: ArgumentMap, semantics: str, random: Random) -> bool:
    """Return whether two maps with nothing in common make no difference to each other."""
    other = made_map(renamed_apart(random_map_text(random, 4)))
    both = beside(map, other)
    return all(
        labellings(both, semantics, [statement.id for statement in one.statements])
        == labellings(one, semantics)
        for one in (map, other)
    )


def resists_a_crash(map: ArgumentMap, semantics: str, random: Random) -> bool:
    """Return whether a premise beside it is accepted as if it stood alone."""
    alone = made_map("elsewhere")
    together = labellings(beside(map, alone), semantics, ["elsewhere"])
    return together == {(("elsewhere", "accepted"),)}


def beside(one: ArgumentMap, other: ArgumentMap) -> ArgumentMap:
    assert not {x.id for x in one.statements} & {x.id for x in other.statements}
    assert not {x.id for x in one.inferences} & {x.id for x in other.inferences}
    return evolve(
        one,
        statements=one.statements + other.statements,
        inferences=one.inferences + other.inferences,
        attacks=one.attacks + other.attacks,
        contradictions=one.contradictions + other.contradictions,
    )


IS: dict[str, Callable[[ArgumentMap, str, Random], bool]] = {
    "direct consistency": is_directly_consistent,
    "indirect consistency": is_indirectly_consistent,
    "closure": is_closed,
    "directionality": is_directional,
    "non-interference": does_not_interfere,
    "crash-resistance": resists_a_crash,
}


def test_random_maps_show_that_semi_stable_labellings_are_not_directional() -> None:
    random = Random("semi-stable")
    texts = [random_attacks_text(random, 6) for _ in range(400)]
    failed = [one for one in texts if not is_directional(made_map(one), "semi-stable", random)]
    assert failed


@pytest.mark.parametrize(("postulate", "semantics"), HOLDS)
def test_a_postulate_that_holds(postulate: str, semantics: str) -> None:
    random = Random(f"{postulate} {semantics}")
    for number in range(MAPS):
        text = random_attacks_text(random, 6) if number % 3 == 0 else random_map_text(random, 6)
        assert IS[postulate](made_map(text), semantics, random), text


@pytest.mark.parametrize(("postulate", "semantics", "told"), FAILS)
def test_a_postulate_that_fails_does_so_in_its_example(
    postulate: str, semantics: str, told: str
) -> None:
    map = example(told.removeprefix("fails: "))
    assert any(not IS[postulate](map, semantics, Random(seed)) for seed in range(20))


def test_where_one_undercuts_itself_there_is_no_stable_labelling() -> None:
    map = example("E1")
    assert labellings(map, "stable") == set()
    assert labellings(map, "preferred", ["said"]) == {(("said", "accepted"),)}
    assert labellings(part(map, upstream(map, "said")), "stable") == {(("said", "accepted"),)}


def test_semi_stable_labels_depend_on_what_comes_after() -> None:
    map = example("E2")
    before = upstream(map, "said")
    assert before == {"said", "silent"}
    alone = labellings(part(map, before), "semi-stable")
    assert len(alone) == 2
    assert labellings(map, "semi-stable", before) == {
        (("said", "rejected"), ("silent", "accepted"))
    }
    assert labellings(map, "preferred", before) == alone


def small_maps(ids: str, lines: int) -> Iterator[str]:
    """Return all maps of so many lines over some statements, of moderate strength."""
    steps = [f"{x} -> {y} as {x}{y}" for x in ids for y in ids if x != y]
    strict = [f"{x} => {y}" for x in ids for y in ids if x != y]
    rebuttals = [f"{x} ~> {y}" for x in ids for y in ids]
    undercuts = [f"{z} ~> {x}{y}" for x in ids for y in ids if x != y for z in ids]
    pairs = [f"{x} >< {y}" for x in ids for y in ids if x < y]
    known = [*ids, *steps, *strict, *rebuttals, *undercuts, *pairs]
    for chosen in combinations(known, lines):
        named = {line[-2:] for line in chosen if " as " in line}
        aims = {line[-2:] for line in chosen if line in undercuts}
        if aims <= named:
            yield "\n".join(chosen)


def fails_directionality(text: str, semantics: str) -> bool:
    map = made_map(text)
    return any(
        labellings(map, semantics, ids) != labellings(part(map, ids), semantics)
        for ids in {upstream(map, statement.id) for statement in map.statements}
    )


@pytest.mark.parametrize("lines", [1, 2])
def test_no_smaller_map_fails_for_stable_labellings(lines: int) -> None:
    assert not any(fails_directionality(text, "stable") for text in small_maps("ab", lines))
    assert fails_directionality("a\n b\n b ~> b", "stable")


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_no_map_of_three_statements_and_lines_fails_for_semi_stable_ones(lines: int) -> None:
    texts = small_maps("abc", lines)
    assert not any(fails_directionality(text, "semi-stable") for text in texts)


def test_each_semi_stable_labelling_is_preferred() -> None:
    random = Random("semi-stable")
    for _ in range(MAPS):
        map = made_map(random_map_text(random, 6))
        semi_stable, stable = labellings(map, "semi-stable"), labellings(map, "stable")
        assert semi_stable <= labellings(map, "preferred")
        assert semi_stable == (stable or semi_stable)


def test_steps_that_transposition_adds_count_among_those_left_open() -> None:
    text = "a assumed\n c weak\n a >< c\n b strong\n b ~> b\n"
    without = labellings(made_map(text), "semi-stable", "abc")
    assert len(without) == 2
    (only,) = labellings(made_map(f"{text} b, unsupported => c"), "semi-stable", "abc")
    assert dict(only) == {"a": "rejected", "b": "undecided", "c": "accepted"}


@pytest.mark.parametrize(
    "semantics", [one for one in SEMANTICS if one not in ("semi-stable", "block")]
)
def test_a_strict_reason_without_support_changes_no_labelling(semantics: str) -> None:
    random = Random(semantics)
    for _ in range(MAPS):
        text = random_map_text(random, 6)
        map = made_map(text)
        ids = [statement.id for statement in map.statements]
        conclusion, *others = random.sample(ids, min(len(ids), 2))
        body = ", ".join(["unsupported", *others[: random.randint(0, 1)]])
        more = made_map(f"{text}\n{body} => {conclusion}")
        assert labellings(more, semantics, ids) == labellings(map, semantics), text


def test_with_blocking_a_strict_reason_without_support_may_join_standoffs() -> None:
    text = "a\n a ~> a\n b weak\n a >< b"
    assert labellings(made_map(text), "block") == {(("a", "rejected"), ("b", "accepted"))}
    (more,) = labellings(made_map(f"{text}\n unsupported => a"), "block", "ab")
    assert more == (("a", "rejected"), ("b", "rejected"))


def test_a_margin_may_let_two_things_stand_that_did_not() -> None:
    text = "p\n q\n r\n r ~> p\n r ~> q\n s weak\n s ~> r"
    (before,) = labellings(made_map(text), "grounded")
    (after,) = labellings(made_map(f"{text}\n r standard clear"), "grounded")
    assert accepted(before) == {"r", "s"}
    assert accepted(after) == {"p", "q", "s"}


def test_consistency_needs_strict_steps_that_do_not_contradict_each_other() -> None:
    """Only the verdict of an analysis is certain; from it, strict steps can clash."""
    map = made_map("verdict\n verdict => x\n verdict => y\n x >< y")
    assert labellings(map, "grounded", ["x"]) == {(("x", "undecided"),)}
    certain = tuple(
        evolve(one, computed=Computation.HOLDS) if one.id == "verdict" else one
        for one in map.statements
    )
    (labels,) = labellings(evolve(map, statements=certain), "grounded")
    assert accepted(labels) == {"verdict", "x", "y"}


def test_no_margin_is_negative() -> None:
    assert min(int(standard) for standard in Standard) == 0


def test_blocking_decides_every_inference() -> None:
    random = Random("block")
    for _ in range(MAPS):
        state = settled(made_map(random_map_text(random, 7)))
        (found,) = extensions(state, block=True).labellings
        values = {*found.statements.values()} | {*found.inferences.values()}
        assert not any("undecided" in value.value for value in values)
