"""Which options a conflict's members rule out, one after another."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.agreement.elimination import eliminate
from argmap.agreement.member import Member, Standing
from argmap.model.expression import And, Choice, Expression, If, Not, Or, choices, holds
from argmap.model.position import Rung
from tests.agreement.bargains import Bargain, bargains
from tests.agreement.test_wording import mapped


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
def test_nothing_that_a_deal_needs_is_ruled_out(expressions: list[Expression]) -> None:
    """An option of a deal that meets all members is ruled out by none of them."""
    issues = mapped("port is open").issue_by_id
    members = [member(number, one) for number, one in enumerate(expressions)]
    found = eliminate(issues, members)
    for port, toll in product(PORT, TOLL):
        deal = {"port": port, "toll": toll}
        if all(holds(one, deal) for one in expressions):
            assert found.empty is None
            assert ("port", port) not in found.ruled_out
            assert ("toll", toll) not in found.ruled_out


@settings(deadline=None)
@given(bargains())
def test_no_deal_that_meets_who_is_named_has_what_is_ruled_out(bargain: Bargain) -> None:
    """By trying every deal: each step holds by itself, and so do all together."""
    found = eliminate({issue.id: issue for issue in bargain.issues}, bargain.members)
    by_id = {member.id: member for member in bargain.members}
    before: set[tuple[str, str]] = set()
    named: set[str] = set()
    for (issue, option), ids in found.ruled_out.items():
        with_it = [deal for deal in bargain.deals() if deal[issue] == option]
        spared = [  # what the steps before leave of them
            deal
            for deal in with_it
            if not any(one[0] != issue and one in before for one in deal.items())
        ]
        assert any(not any(holds(by_id[id].expression, d) for d in spared) for id in ids)
        kept = [
            deal
            for deal in with_it
            if not any(one[0] != issue and one in found.ruled_out for one in deal.items())
        ]
        for id in ids:
            assert id in found.speaks[issue]
            assert not any(holds(by_id[id].expression, deal) for deal in kept)
        named |= ids
        met = (all(holds(by_id[id].expression, deal) for id in named) for deal in with_it)
        assert not any(met)
        before.add((issue, option))
    if found.empty is not None:
        options = [o.name for i in bargain.issues if i.id == found.empty for o in i.options]
        assert all((found.empty, option) in found.ruled_out for option in options)
        assert not bargain.can_meet(by_id[id] for id in named)


@settings(deadline=None)
@given(bargains())
def test_a_member_rules_out_what_it_can_by_what_is_left(bargain: Bargain) -> None:
    """Where something is left on each issue, each left option suits each member by itself."""
    found = eliminate({issue.id: issue for issue in bargain.issues}, bargain.members)
    if found.empty is None:
        left = [d for d in bargain.deals() if not found.ruled_out.keys() & d.items()]
        for one in bargain.members:
            for choice in choices(one.expression):
                suits = {d[choice.issue] for d in left if holds(one.expression, d)}
                assert suits == {d[choice.issue] for d in left}


def test_the_order_of_the_steps_ends_where_nothing_is_left() -> None:
    """Only an open port needs a low toll; the port is open, and the toll is high."""
    map = mapped("port is open")
    members = [
        member(0, If(Choice("port", ("open",)), Choice("toll", ("low",)))),
        member(1, Choice("port", ("open",))),
        member(2, Choice("toll", ("high",))),
    ]
    found = eliminate(map.issue_by_id, members)
    assert found.empty is not None
    assert found.speaks["toll"] >= {"m2"}
    assert found.ruled_out["toll", "low"] == {"m2"}
