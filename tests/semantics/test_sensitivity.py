from random import Random

import pytest
from attrs import evolve

from argmap.model.argument_map import ArgumentMap, Expectation, Source
from argmap.model.statement import Assumption, Statement
from argmap.semantics.change.sensitivity import Sensitivity, sensitivity
from argmap.semantics.evaluate.labelling import label, settled
from tests.semantics.made_maps import CITATION, NOWHERE, made_map
from tests.semantics.random_maps import random_map_text


def expecting(map: ArgumentMap, *ids: str) -> ArgumentMap:
    expectations = tuple(
        Expectation(target=id, outcome="accepted", span=NOWHERE, file=0) for id in ids
    )
    return evolve(map, expectations=expectations)


def depends(text: str, id: str) -> Sensitivity:
    map = expecting(made_map(text), id)
    return sensitivity(map, settled(map), {CITATION.source: ("A. Author",)})


def test_a_linked_premise_is_a_key_assumption_and_an_alternative_is_not() -> None:
    found = depends("p\n q\n p, q -> c\n r -> c", "c").dependences[0]
    assert found.premises == ("p", "q")
    assert depends("p\n q\n p -> c\n q -> c", "c").dependences[0].premises == ()


def test_what_holds_off_an_objection_is_a_key_assumption() -> None:
    found = depends("p\n p -> c\n r\n r ~> c\n s\n s ~> r", "c").dependences[0]
    assert set(found.premises) == {"p", "s"}


def test_one_source_and_one_author_are_single_points_of_failure() -> None:
    found = depends("p\n q\n p -> c\n q -> c", "c").dependences[0]
    assert (found.sources, found.authors) == (("source",), ("A. Author",))
    found = depends("p\n q assumed\n p -> c\n q -> c", "c").dependences[0]
    assert (found.sources, found.authors) == ((), ())


def test_claims_that_rest_on_assumptions_alone_have_no_evidence() -> None:
    assert depends("p assumed\n p -> c\n q\n q -> d", "d").untouched == ("c",)


def without(map: ArgumentMap, id: str) -> ArgumentMap:
    statements = tuple(
        evolve(statement, citations=(), assumption=None) if statement.id == id else statement
        for statement in map.statements
    )
    return evolve(map, statements=statements)


@pytest.mark.parametrize("seed", range(6))
def test_the_key_assumptions_are_those_whose_loss_flips_the_label(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        text = random_map_text(random)
        map = made_map(text)
        ids = [statement.id for statement in map.statements]
        labels = label(map).statements
        map = expecting(map, *ids)
        flipping: dict[str, set[str]] = {id: set() for id in ids}
        for premise in ids:
            after = label(without(map, premise)).statements
            for id in ids:
                if after[id] is not labels[id] and id != premise:
                    flipping[id].add(premise)
        for found in sensitivity(map, settled(map)).dependences:
            assert set(found.premises) == flipping[found.id], (text, found)


AUTHORS = {"s1": ("Ada", "Ben"), "s2": ("Ben",), "s3": ("Cem",), "s4": ()}


def cited_at_random(random: Random, map: ArgumentMap) -> ArgumentMap:
    """Let each sourced statement cite one or two sources; some are assumed besides."""

    def cited(statement: Statement) -> Statement:
        sources = random.sample(sorted(AUTHORS), random.choice((1, 1, 2)))
        assumed = Assumption("so be it", NOWHERE) if random.random() < 0.2 else None
        citations = tuple(evolve(CITATION, source=source) for source in sources)
        return evolve(statement, citations=citations, assumption=assumed)

    return evolve(map, statements=tuple(cited(s) if s.citations else s for s in map.statements))


def without_sources(map: ArgumentMap, lost: set[str]) -> ArgumentMap:
    """Return the map without what only these sources say."""
    for statement in map.statements:
        cited = {citation.source for citation in statement.citations}
        if cited and cited <= lost and statement.assumption is None:
            map = without(map, statement.id)
    return map


@pytest.mark.parametrize("seed", range(4))
def test_single_points_of_failure_are_those_whose_loss_flips_the_label(seed: int) -> None:
    random, seen = Random(seed), 0
    for _ in range(30):
        map = cited_at_random(random, made_map(random_map_text(random)))
        map = expecting(map, *(statement.id for statement in map.statements))
        labels = label(map).statements
        groups = {source: {source} for source in AUTHORS}
        for author in ("Ada", "Ben", "Cem"):
            groups[author] = {source for source, names in AUTHORS.items() if author in names}
        after = {
            name: label(without_sources(map, lost)).statements for name, lost in groups.items()
        }
        for found in sensitivity(map, settled(map), AUTHORS).dependences:
            flipping = {
                name for name in groups if after[name][found.id] is not labels[found.id]
            }
            assert {*found.sources, *found.authors} == flipping, (seed, found)
            assert found.label is labels[found.id]
            seen += len(flipping)
    assert seen > 20


def test_the_authors_that_the_map_names_count_unless_a_record_knows_better() -> None:
    source = Source(
        id="source",
        span=NOWHERE,
        file=0,
        record=None,
        record_span=None,
        title="T",
        authors=("M. Ap",),
    )
    map = evolve(expecting(made_map("p\n p -> c"), "c"), sources=(source,))
    assert sensitivity(map, settled(map)).dependences[0].authors == ("M. Ap",)
    known = {"source": ("R. Ecord",)}
    assert sensitivity(map, settled(map), known).dependences[0].authors == ("R. Ecord",)


def test_only_claims_of_the_root_file_are_told_to_lack_evidence() -> None:
    map = made_map("p assumed\n p -> c\n p -> d\n q\n q, d -> e\n x ~> e")
    statements = tuple(evolve(s, file=1) if s.id == "d" else s for s in map.statements)
    map = evolve(map, statements=statements)
    assert sensitivity(map, settled(map)) == Sensitivity((), ("c", "x"))
