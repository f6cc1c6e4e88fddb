"""The measure of the code: short functions, few parameters, short modules, rooms to overlook.

A function that needs more says why on its first line: `# long: …` or `# many parameters: …`.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import frozen

PACKAGE = Path(__file__).parents[1] / "argmap"
MODULES = sorted(PACKAGE.rglob("*.py"))

LINES, PARAMETERS = 40, 5  # of a function
MODULE = 300  # lines
ROOM = 20  # modules

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@frozen
class Measured:
    """A function: where it is, its lines, what it takes (itself apart), its first line."""

    name: str
    lines: int
    parameters: int
    opening: str

    def excess(self) -> str | None:
        """Return what is too much and has no reason beside it."""
        if self.lines > LINES and not self._says("long"):
            return f"{self.name}: {self.lines} lines"
        if self.parameters > PARAMETERS and not self._says("many parameters"):
            return f"{self.name}: {self.parameters} parameters"
        return None

    def _says(self, what: str) -> bool:
        return re.search(rf"# {what}: \w", self.opening) is not None


def measured(path: Path) -> Iterator[Measured]:
    text = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, Function):
            assert node.end_lineno is not None
            yield Measured(
                f"{name_of(path)} {node.name}",
                node.end_lineno - node.lineno + 1,
                len(parameters(node)),
                text.split("\n")[node.lineno - 1],
            )


def parameters(function: Function) -> list[str]:
    given = function.args
    named = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    names = [one.arg for one in named if one is not None]
    return [name for name in names if name not in ("self", "cls")]


FUNCTIONS = tuple(function for path in MODULES for function in measured(path))


def test_functions_are_short_and_take_few_things() -> None:
    excess = {f.name: f.excess() for f in FUNCTIONS if f.excess()}
    assert list(excess.values()) == []


@pytest.mark.parametrize("opening", ["def f(", "def f(  # long:", "def f(  # many parameters"])
def test_a_reason_has_to_be_given(opening: str) -> None:
    assert Measured("f", LINES + 1, PARAMETERS + 1, opening).excess() is not None


def test_a_reason_is_enough() -> None:
    assert Measured("f", LINES + 1, PARAMETERS, "def f(  # long: one table").excess() is None
    reason = "def f(  # many parameters: a row each"
    assert Measured("f", LINES, PARAMETERS + 1, reason).excess() is None
    assert Measured("f", LINES + 1, PARAMETERS + 1, reason).excess() == "f: 41 lines"


def test_modules_are_short() -> None:
    long = [
        name_of(path)
        for path in MODULES
        if len(path.read_text(encoding="utf-8").splitlines()) > MODULE
    ]
    assert not long, f"what else are these doing? {long}"


def test_rooms_can_be_overlooked() -> None:
    rooms = Counter(
        f"{name_of(path.parent)}/" for path in MODULES if path.name != "__init__.py"
    )
    crowded = [f"{room}: {count} modules" for room, count in rooms.items() if count > ROOM]
    assert not crowded, crowded
