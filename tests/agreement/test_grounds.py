"""A demand counts as far as its grounds stand, and is traced to the grounds that count."""

import pytest

from argmap.agreement.member import Reading
from argmap.text import SourceText
from argmap.workspace.loading import Loader
from argmap.workspace.open_map import OpenMap
from argmap.workspace.workspace import Workspace

GROUNDS = """
source paper "The paper"
party a "Ada"
party b "Ben"
issue field "Who holds the field"
    option ada "Ada holds it"
    option ben "Ben holds it"
premise sure "It is so"
    cite paper "it is so"
premise sure-too "It is so besides"
    cite paper "it is so besides"
claim proved "It follows"
    because sure
    because doubted
premise doubted "It may be so"
    cite paper "it may be so"
premise doubt "It may not be so"
    cite paper "it may not be so"
    contradicts doubted
premise refuted "It was so"
    assumed "for this test"
premise proof "It never was"
    cite paper "it never was"
    contradicts refuted
position a-field of a
    red-line field is ada
"""


def opened(*reasons: str) -> OpenMap:
    """Return the map in which Ben wants the field for some reasons, one a line."""
    lines = ["position b-field of b", "red-line field is ben", *reasons]
    loader = Loader()
    loader.add(SourceText("field.argmap", GROUNDS + "\n    ".join(lines) + "\n"))
    found = Workspace(loader).open("field.argmap")
    assert not found.errors
    return found


@pytest.mark.parametrize(
    ("reasons", "cautious", "confident"),
    [
        ([], True, True),
        (["because sure"], True, True),
        (["because doubted"], True, False),
        (["because refuted"], False, False),
        (["because sure, sure-too"], True, True),
        (["because sure, doubted"], True, False),
        (["because sure, refuted"], False, False),
        (["because doubted, refuted"], False, False),
        (["because refuted", "because sure"], True, True),
        (["because doubted", "because sure"], True, True),
        (["because refuted", "because doubted"], True, False),
    ],
    ids=lambda value: "; ".join(value) if isinstance(value, list) else None,
)
def test_a_demand_counts_as_far_as_its_best_reason_stands(
    reasons: list[str], cautious: bool, confident: bool
) -> None:
    """The premises of one reason count together, so the worst of them decides for it."""
    found = opened(*reasons)
    for reading, counts in ((Reading.CAUTIOUS, cautious), (Reading.CONFIDENT, confident)):
        assert found.agreement_in(reading).possible is not counts


def traced(*reasons: str) -> tuple[tuple[tuple[str, ...], ...], list[str]]:
    """Return the reasons that are followed from Ben's demand, and what they lead to."""
    member = opened(*reasons).tracer.member("b-field/red-line")
    return member.reasons, [statement.id for statement in member.statements]


def test_a_reason_that_fell_is_not_followed_where_another_is_left() -> None:
    assert traced("because refuted", "because sure") == ((("sure",),), ["sure"])
    assert traced("because refuted", "because doubted") == ((("doubted",),), ["doubted"])


def test_a_reason_falls_with_any_of_its_premises() -> None:
    assert traced("because sure, refuted", "because sure-too") == (
        (("sure-too",),),
        ["sure-too"],
    )


def test_where_every_reason_fell_all_are_followed() -> None:
    reasons, statements = traced("because refuted", "because sure, refuted")
    assert reasons == (("refuted",), ("sure", "refuted"))
    assert statements == ["refuted", "sure"]


def test_a_claim_is_followed_through_the_steps_in_force_alone() -> None:
    member = opened("because proved").tracer.member("b-field/red-line")
    proved, sure = member.statements
    assert [step.premises for step in proved.steps] == [("sure",)]
    assert (proved.id, sure.id, sure.steps) == ("proved", "sure", ())
    assert [(id, citation.first) for id, citation in member.passages] == [("sure", "it is so")]


LAW = """
constraint law "The law"
    because sure
"""


@pytest.mark.parametrize(
    ("conditions", "possible"),
    [
        (["requires field is ada"], True),
        (["requires field is ben"], False),
        (["requires field is ada", "not field is ada"], False),
        (["requires field is ada", "not field is ben"], True),
    ],
)
def test_a_deal_meets_every_condition_of_a_constraint(
    conditions: list[str], possible: bool
) -> None:
    law = LAW + "".join(f"    {condition}\n" for condition in conditions)
    assert opened("because refuted", law).agreement.possible is possible


def test_a_position_of_nobody_known_is_left_out_alone() -> None:
    loader = Loader()
    stray = "position stray of nobody\n    red-line field is ada\n"
    ben = "position b-field of b\n    red-line field is ben\n    because sure\n"
    loader.add(SourceText("field.argmap", GROUNDS + stray + ben))
    found = Workspace(loader).open("field.argmap")
    assert [member.id for member in found.members] == ["a-field/red-line", "b-field/red-line"]
    assert not found.agreement.possible


def test_a_conflict_is_traced_with_all_its_members() -> None:
    found = opened("because sure")
    (conflict,) = found.agreement.conflicts
    traced = found.tracer.conflict(conflict)
    assert traced.conflict is conflict
    assert [member.id for member in traced.members] == ["a-field/red-line", "b-field/red-line"]
    assert [member.reasons for member in traced.members] == [(), (("sure",),)]


def test_a_member_of_an_agreement_is_found_by_its_id() -> None:
    found = opened("because sure").agreement
    for member in found.members:
        assert found.member(member.id) is member
    with pytest.raises(KeyError):
        found.member("c-field/red-line")
