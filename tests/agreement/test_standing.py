"""What a demand counts by the labels of its grounds, and which grounds are followed."""

import pytest

from argmap.agreement.explanation import Tracer
from argmap.agreement.member import Reading, Standing, members_of, standing_of
from argmap.dsl.parser import parse
from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label
from argmap.model.position import Reason
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.semantics.evaluate.labelling import label
from argmap.text import SourceText, Span

PLACE = Span(SourceText("grounds.argmap", ""), 0, 0)
ACCEPTED, REJECTED, UNDECIDED = Label.ACCEPTED, Label.REJECTED, Label.UNDECIDED


@pytest.mark.parametrize(
    ("reasons", "standing"),
    [
        ([], Standing.STANDS),
        ([[ACCEPTED]], Standing.STANDS),
        ([[UNDECIDED]], Standing.OPEN),
        ([[REJECTED]], Standing.FALLEN),
        ([[ACCEPTED, ACCEPTED]], Standing.STANDS),
        ([[ACCEPTED, UNDECIDED]], Standing.OPEN),
        ([[ACCEPTED, REJECTED]], Standing.FALLEN),
        ([[UNDECIDED, REJECTED]], Standing.FALLEN),
        ([[UNDECIDED], [ACCEPTED]], Standing.STANDS),
        ([[REJECTED], [ACCEPTED]], Standing.STANDS),
        ([[REJECTED], [UNDECIDED]], Standing.OPEN),
        ([[ACCEPTED, REJECTED], [ACCEPTED, UNDECIDED]], Standing.OPEN),
        ([[REJECTED], [ACCEPTED, REJECTED]], Standing.FALLEN),
    ],
)
def test_a_demand_stands_by_its_best_reason_and_a_reason_by_its_worst_statement(
    reasons: list[list[Label]], standing: Standing
) -> None:
    labels = {f"{i}-{j}": one for i, some in enumerate(reasons) for j, one in enumerate(some)}
    made = tuple(
        Reason(tuple(f"{i}-{j}" for j in range(len(some))), PLACE)
        for i, some in enumerate(reasons)
    )
    assert standing_of(made, labels) is standing


MAP = """map "Grounds"
party a "A"
issue land "The land"
    option ours "It is ours"
    option theirs "It is theirs"
premise sure "Sure" assumed "known"
premise wrong "Wrong" assumed "said"
rebuttal refuted "It is refuted" against wrong
    assumed "shown"
    strength strong
premise maybe "Maybe" assumed "said"
    contradicts maybe-not
premise maybe-not "Maybe not" assumed "said"
claim follows "It follows"
    because sure as by-sure
    because maybe as by-maybe
    because wrong as by-wrong
claim hangs "It hangs"
    because maybe as by-maybe-alone
    because wrong as by-wrong-too
claim falls "It falls"
    because wrong as by-wrong-alone
position p of a
    red-line land is ours
"""


def traced(grounds: str) -> tuple[Tracer, ArgumentMap]:
    text = MAP.replace(" assumed", "\n    assumed") + grounds
    map = resolve((Unit(parse(SourceText("grounds.argmap", text)).file),)).map
    found = label(map)
    return Tracer(map, found.statements, found.inferences), map


@pytest.mark.parametrize(
    ("grounds", "followed"),
    [
        (["sure"], ["sure"]),
        (["sure", "wrong"], ["sure"]),
        (["wrong", "maybe"], ["maybe"]),
        (["maybe", "sure"], ["maybe", "sure"]),
        (["sure, wrong", "maybe"], ["maybe"]),
        (["sure, maybe", "wrong"], ["sure maybe"]),
        (["wrong", "sure, wrong"], ["wrong", "sure wrong"]),
    ],
)
def test_reasons_that_fall_are_not_followed_unless_all_do(
    grounds: list[str], followed: list[str]
) -> None:
    tracer, _ = traced("".join(f"    because {one}\n" for one in grounds))
    assert [" ".join(reason) for reason in tracer.member("p/red-line").reasons] == followed


@pytest.mark.parametrize(
    ("ground", "reached"),
    [
        ("follows", ["follows", "sure"]),
        ("hangs", ["hangs", "maybe"]),
        ("falls", ["falls"]),
    ],
)
def test_behind_a_claim_what_carries_it_is_followed(ground: str, reached: list[str]) -> None:
    tracer, _ = traced(f"    because {ground}\n")
    assert [one.id for one in tracer.member("p/red-line").statements] == reached


def test_a_reading_counts_what_stands_and_the_cautious_one_what_is_open() -> None:
    for standing, (ground, reading) in {
        Standing.STANDS: ("sure", (True, True)),
        Standing.OPEN: ("maybe", (True, False)),
        Standing.FALLEN: ("wrong", (False, False)),
    }.items():
        _, map = traced(f"    because {ground}\n")
        (member,) = members_of(map, label(map).statements)
        assert member.standing is standing
        assert (member.counts(Reading.CAUTIOUS), member.counts(Reading.CONFIDENT)) == reading
