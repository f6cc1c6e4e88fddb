"""Our labels beside those of Carneades 4: docs/carneades.md tells what these tests hold."""

import re
from pathlib import Path
from random import Random

import pytest

from argmap.model.labels import Label
from argmap.semantics.evaluate.extensions import extensions
from argmap.semantics.evaluate.labelling import label, settled
from tests.render.drawing import map_of
from tests.semantics.carneades_reference import (
    IN,
    OUT,
    UNDECIDED,
    Argument,
    Graph,
    Issue,
    as_carneades,
    cumulative,
    labels_of,
    linked,
)
from tests.semantics.made_maps import made_map

PAGE = Path(__file__).parents[2] / "docs" / "carneades.md"
THEIRS = {Label.ACCEPTED: IN, Label.REJECTED: OUT, Label.UNDECIDED: UNDECIDED}


def issues_text(random: Random) -> str:
    """Return a map in which issues rest on earlier ones, and exceptions on earlier issues."""
    lines: list[str] = []
    earlier: list[str] = []
    steps = 0
    for number in range(random.randint(1, 4)):
        issue = [f"s{number}{side}" for side in "ab"[: random.choice((1, 2, 2))]]
        for id in issue:
            if not earlier or random.random() < 0.3:
                lines.append(f"{id} {random.choice(('weak', 'moderate', 'strong'))}")
            for _ in range(random.choice((0, 1, 1, 2)) if earlier else 0):
                body = random.sample(earlier, min(len(earlier), random.choice((1, 1, 2))))
                strength = random.choice(("weak", "moderate", "strong"))
                lines.append(f"{', '.join(body)} -> {id} {strength} as i{steps}")
                if random.random() < 0.3:
                    lines.append(f"{random.choice(earlier)} ~> i{steps}")
                steps += 1
        lines += [f"{x} >< {y}" for x in issue for y in issue if x < y]
        earlier += issue
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(10))
def test_without_circles_blocking_decides_issues_as_carneades_4_does(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        text = issues_text(random)
        map = made_map(text)
        theirs = labels_of(as_carneades(map))
        ours = extensions(settled(map), block=True).labellings[0].statements
        assert {id: THEIRS[found] for id, found in ours.items()} == {
            id: theirs.get(id, OUT) for id in ours
        }, text


@pytest.mark.parametrize("seed", range(10))
def test_what_is_grounded_without_circles_carneades_4_says_too(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        map = made_map(issues_text(random))
        theirs = labels_of(as_carneades(map))
        for id, found in label(map).statements.items():
            assert found is Label.UNDECIDED or THEIRS[found] == theirs.get(id, OUT)


# What Carneades 4 is given where a map does not say it as it stands.
SAID_OTHERWISE = {
    "Reasons that add up": Graph(
        arguments=[
            Argument(
                conclusion="snake",
                premises=("looks-so", "moved", "hissed"),
                weigh=cumulative,
            ),
            Argument(
                conclusion="rope",
                premises=("frayed", "lay-still", "no-sound"),
                weigh=cumulative,
            ),
            Argument(conclusion="moved", premises=("saw-it-move",), weigh=linked(0.5)),
            Argument(conclusion="lay-still", premises=("watched",)),
            Argument(conclusion="hissed", premises=("heard-it",), weigh=linked(0.5)),
            Argument(conclusion="no-sound", premises=("listened",)),
        ],
        issues=[
            Issue(("snake", "rope")),
            Issue(("moved", "lay-still")),
            Issue(("hissed", "no-sound")),
        ],
        assumed=frozenset(
            ("looks-so", "frayed", "saw-it-move", "heard-it", "watched", "listened")
        ),
    ),
    "An objection as strong as the reason": Graph(
        arguments=[
            Argument(conclusion="open", premises=("schedule",)),
            Argument(conclusion="closed", premises=("plumber",)),
        ],
        issues=[Issue(("open", "closed"))],
        assumed=frozenset(("schedule", "plumber")),
    ),
    "An objection to an assumption": Graph(
        arguments=[
            Argument(conclusion="trust", premises=("office",)),
            Argument(conclusion="strike", premises=("paper",)),
        ],
        issues=[Issue(("office", "strike"))],
        assumed=frozenset(("office", "paper")),
    ),
}
CASE = re.compile(
    r"^### (?P<name>[^\n]+)\n\n```(?:argmap)?\n(?P<map>.*?)^```$.*?"
    r"^\| statement \|[^\n]+\n\|[-|]+\|\n(?P<rows>(?:\|[^\n]+\n)+)",
    re.MULTILINE | re.DOTALL,
)
CASES = {case["name"]: case for case in CASE.finditer(PAGE.read_text(encoding="utf-8"))}


def test_every_case_of_the_page_is_read() -> None:
    assert len(CASES) == PAGE.read_text(encoding="utf-8").count("\n### ") == 9
    assert CASES.keys() > SAID_OTHERWISE.keys()


@pytest.mark.parametrize("name", CASES)
def test_a_case_of_the_page(name: str) -> None:
    map = map_of(CASES[name]["map"])
    theirs = labels_of(SAID_OTHERWISE.get(name) or as_carneades(map))
    ours = label(map).statements
    blocked = extensions(settled(map), block=True).labellings[0].statements
    for row in CASES[name]["rows"].splitlines():
        id, *told = [cell.strip() for cell in row.strip("|").split("|")]
        assert told == [theirs[id], ours[id].value, blocked[id].value], id
