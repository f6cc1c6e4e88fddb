"""Pages of unusual maps: nobody to agree with, facts that collide, more than fits."""

import pytest

from argmap.agreement.member import LIMIT
from argmap.render.view.page import Page
from tests.render.agreement_drawing import drawn as picture_of
from tests.render.agreement_drawing import view_in
from tests.render.drawing import Case, map_of

ISSUE = """
issue port "The port"
    option open "Open"
    option shared "Shared"
    option closed "Closed"
"""
ONE_PARTY = f"""
party a "A"
{ISSUE}
position mine of a
    red-line port is open
position also-mine of a
    red-line port is closed
"""
FACTS = f"""
party a "A"
party b "B"
{ISSUE}
position mine of a
    target port is open
position yours of b
    target port is open
constraint first "It cannot be open"
    requires port is not open
constraint second "It cannot be other than open"
    requires port is open
"""
NO_PARTY = f"{ISSUE}\nposition nobodys of nobody\n    red-line port is open\n"
MANY = 'party a "A"\nparty b "B"\n' + "".join(
    f'issue i{n} "Issue {n}"\n    option x "X"\n    option y "Y"\n'
    f"position a{n} of a\n    red-line i{n} is x\nposition b{n} of b\n    red-line i{n} is y\n"
    for n in range(9)
)


def page_of(text: str, limit: int = LIMIT) -> tuple[Page, str]:
    case = Case(map_of(text), limit=limit)
    return view_in(case).body, picture_of(case)


def test_a_party_that_collides_with_itself() -> None:
    page, drawn = page_of(ONE_PARTY)
    assert page.bands[0].rows[0].outcome == "Its own demands cannot be met together"
    assert "every party's" in page.verdict
    assert "Its own demands" in drawn


def test_facts_that_collide() -> None:
    page, _ = page_of(FACTS)
    (row,) = page.bands[0].rows
    assert (row.left, row.right) == ((), ())
    assert len(row.facts) == 2
    assert {give.actor for way in page.exits[0].middle for give in way.gives} == {None}


def test_a_position_of_nobody_is_left_out() -> None:
    page, _ = page_of(NO_PARTY)
    assert page.possible
    assert page.bands == ()


def test_more_knots_than_the_banner_names() -> None:
    page, drawn = page_of(MANY)
    assert len(page.bands) == 9
    assert "and 3 more" in drawn


@pytest.mark.parametrize("limit", [1, 2])
def test_what_was_cut_is_said(limit: int) -> None:
    many = f'{ISSUE}party a "A"\nparty b "B"\n' + "".join(
        f"position a{n} of a\n    red-line port is open\n"
        f"position b{n} of b\n    red-line port is closed\n"
        for n in range(3)
    )
    page, _ = page_of(many, limit)
    assert page.summary[0].startswith("At least ")
    assert page.bands[0].remark.startswith("at least ")


def test_no_more_rows_than_can_be_read() -> None:
    many = f'{ISSUE}party a "A"\nparty b "B"\n' + "".join(
        f"position a{n} of a\n    red-line port is open\n"
        f"position b{n} of b\n    red-line port is closed\n"
        for n in range(5)
    )
    page, _ = page_of(many)
    (band,) = page.bands
    assert len(band.rows) == 12
    assert band.remark == "25 conflicts, 12 of them drawn"
