"""Lines end straight into their boxes, and only their last piece moves."""

import pytest

from argmap.render.drawing.curve import Curve
from argmap.render.drawing.layout.graph.straight_ends import straightened
from argmap.render.view.signs import Direction

STEEP = Curve(((50, 0), (40, 30), (30, 60), (12, 80)), None, (0, 100))


def test_the_last_piece_arrives_level() -> None:
    bent = straightened(STEEP, Direction.LEFT)
    assert bent.points[:2] == STEEP.points[:2]
    assert bent.points[2][1] == bent.points[3][1] == 100
    assert bent.points[2][0] > bent.points[3][0] > 0
    assert bent.end == STEEP.end


def test_a_long_piece_stays_where_it_was_but_for_its_end() -> None:
    long = Curve(((400, 0), (300, 0), (200, 90), (12, 100)), None, (0, 100))
    bent = straightened(long, Direction.LEFT)
    assert bent.points[0] == long.points[0]
    assert len(bent.points) == 7
    assert bent.points[3][0] < 80
    assert bent.points[5][1] == bent.points[6][1] == 100


@pytest.mark.parametrize("direction", [Direction.RIGHT, Direction.TOP])
def test_a_line_from_beside_the_box_stays(direction: Direction) -> None:
    assert straightened(STEEP, direction) == STEEP


def test_a_line_without_a_tip_stays() -> None:
    bare = Curve(STEEP.points, None, None)
    assert straightened(bare, Direction.LEFT) == bare
