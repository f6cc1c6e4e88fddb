"""Demands in the words of their options, and how a conflict narrows them down."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.agreement.elimination import squeeze
from argmap.agreement.member import Member, Standing
from argmap.model.argument_map import ArgumentMap
from argmap.model.expression import And, Choice, Expression, If, Not, Or, holds
from argmap.model.position import Rung
from argmap.render.views.agreement.words import alternatives, sentence
from tests.render.drawing import map_of

BASE = """
party a "A"
issue port "The port"
    option open "Open to all"
    option shared "Shared"
    option closed "Closed"
issue toll "The toll"
    option high "High"
    option low "Low"
"""


def mapped(demand: str) -> ArgumentMap:
    return map_of(f"{BASE}position p of a\n    red-line {demand}\n")


@pytest.mark.parametrize(
    ("demand", "words"),
    [
        ("port is open", ("Open to all",)),
        ("port is open or shared", ("Open to all", "Shared")),
        ("port is not open", ("Anything but “Open to all”",)),
        ("toll is not high", ("Low",)),
        ("not port is closed", ("Anything but “Closed”",)),
        ("if port is open then toll is low", ("Low, if “Open to all”",)),
        ("if port is not closed then toll is low", ("Low, unless “Closed”",)),
        ("not (port is open and toll is high)", ("Not “Open to all” together with “High”",)),
        ("port is open and toll is low", ("“Open to all”, and “Low”",)),
    ],
)
def test_alternatives(demand: str, words: tuple[str, ...]) -> None:
    map = mapped(demand)
    expression = map.positions[0].demands[0].expression
    assert alternatives(expression, map.issue_by_id) == words


def test_a_sentence_quotes_options() -> None:
    map = mapped("port is open or shared")
    expression = map.positions[0].demands[0].expression
    assert sentence(expression, map.issue_by_id) == "“Open to all” or “Shared”"


def member(number: int, expression: Expression) -> Member:
    return Member(
        id=f"m{number}",
        mover="a",
        rung=Rung.RED_LINE,
        expression=expression,
        standing=Standing.STANDS,
    )


PORT, TOLL = ("open", "shared", "closed"), ("high", "low")
CHOICES = st.one_of(
    st.sets(st.sampled_from(PORT), min_size=1).map(lambda s: Choice("port", tuple(sorted(s)))),
    st.sets(st.sampled_from(TOLL), min_size=1).map(lambda s: Choice("toll", tuple(sorted(s)))),
)
EXPRESSIONS = st.recursive(
    CHOICES,
    lambda inner: st.one_of(
        inner.map(Not),
        st.tuples(inner, inner).map(And),
        st.tuples(inner, inner).map(Or),
        st.builds(If, inner, inner),
    ),
    max_leaves=4,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(EXPRESSIONS, min_size=1, max_size=4))
def test_nothing_that_a_deal_needs_is_squeezed_out(expressions: list[Expression]) -> None:
    """An option of a deal that meets all members is ruled out by none of them."""
    issues = mapped("port is open").issue_by_id
    members = [member(number, one) for number, one in enumerate(expressions)]
    found = squeeze(issues, members)
    for port, toll in product(PORT, TOLL):
        deal = {"port": port, "toll": toll}
        if all(holds(one, deal) for one in expressions):
            assert found.empty is None
            assert ("port", port) not in found.ruled_out
            assert ("toll", toll) not in found.ruled_out


def test_the_order_of_the_steps_ends_where_nothing_is_left() -> None:
    """Only an open port needs a low toll; the port is open, and the toll is high."""
    map = mapped("port is open")
    members = [
        member(0, If(Choice("port", ("open",)), Choice("toll", ("low",)))),
        member(1, Choice("port", ("open",))),
        member(2, Choice("toll", ("high",))),
    ]
    found = squeeze(map.issue_by_id, members)
    assert found.empty is not None
    assert found.speaks["toll"] >= {"m2"}
    assert found.ruled_out["toll", "low"] == {"m2"}
