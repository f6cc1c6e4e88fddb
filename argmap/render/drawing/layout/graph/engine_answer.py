"""What an engine answers: where boxes, frames and lines are. Pixels, y grows downwards."""

import json
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from argmap.render.drawing.curve import Curve, Point


@frozen
class Frame:
    """Where a frame is."""

    x: float
    y: float
    width: float
    height: float


@frozen
class EngineAnswer:
    """Centres by DOT name, frames by the number of the cluster, lines by the number."""

    width: float
    height: float
    centres: Mapping[str, Point]
    frames: Mapping[int, Frame]
    curves: Mapping[int, Curve]


def read_answer(text: str) -> EngineAnswer:
    """Read the output of `-Tjson`. Raises ValueError where it is no such output."""
    try:
        graph = json.loads(text)
        left, low, right, high = _numbers(graph["bb"])
        objects = graph.get("objects", ())
        frames = [thing for thing in objects if thing["name"].startswith("cluster_")]
        nodes = [thing for thing in objects if "pos" in thing]
        return EngineAnswer(
            width=right - left,
            height=high - low,
            centres={node["name"]: _point(node["pos"], left, high) for node in nodes},
            frames={
                int(frame["name"].removeprefix("cluster_")): _frame(frame, left, high)
                for frame in frames
                if "bb" in frame
            },
            curves={
                int(edge["id"].removeprefix("e")): _curve(edge["pos"], left, high)
                for edge in graph.get("edges", ())
                if "pos" in edge
            },
        )
    except (KeyError, TypeError, json.JSONDecodeError) as error:
        raise ValueError(f"the layout engine's answer cannot be read: {error}") from error


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split(",")]


def _point(text: str, left: float, high: float) -> Point:
    x, y = _numbers(text)[:2]
    return round(x - left, 2), round(high - y, 2)


def _frame(cluster: Mapping[str, Any], left: float, high: float) -> Frame:
    x0, y0, x1, y1 = _numbers(cluster["bb"])
    return Frame(x0 - left, high - y1, x1 - x0, y1 - y0)


def _curve(text: str, left: float, high: float) -> Curve:
    """Read `s,x,y e,x,y x,y x,y …`; of several splines only the first is drawn."""
    points: list[Point] = []
    tips: dict[str, Point] = {}
    for word in text.split(";")[0].split():
        if word[:2] in ("s,", "e,"):
            tips[word[0]] = _point(word[2:], left, high)
        else:
            points.append(_point(word, left, high))
    return Curve(tuple(points), tips.get("s"), tips.get("e"))
