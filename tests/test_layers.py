"""The house: imports point one way, and neighbours in one step do not import each other."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "argmap"

STEPS = (
    {"text"},
    {"diagnostic", "suggestion"},
    {"dsl"},
    {"model", "solving"},
    {"semantics", "sources"},
    {"agreement"},
    {"rules", "render", "exchange", "report"},
    {"workspace"},
    {"cli", "lsp", "server"},
    {"__main__"},
)
LEVEL = {room: level for level, rooms in enumerate(STEPS) for room in rooms}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(module: str) -> str | None:
    """Return the room that a dotted name belongs to; None for the package itself."""
    first, _, rest = module.partition(".")
    return rest.partition(".")[0] if first == "argmap" and rest else None


def imports_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            assert node.module is not None
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def rooms_imported(path: Path) -> set[str]:
    rooms = {room_of(name) for name in imports_of(path)}
    return {room for room in rooms if room in LEVEL}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    mine = room_of(".".join(("argmap", *path.relative_to(PACKAGE).with_suffix("").parts)))
    if mine == "__init__":
        mine = "cli"  # the package itself imports nothing; it may not begin to
        assert not rooms_imported(path)
    assert mine in LEVEL, f"{mine} is not a room of the house"
    for target in rooms_imported(path) - {mine}:
        assert LEVEL[target] < LEVEL[mine], f"{mine} may not import {target}"


def test_lark_never_leaves_the_language() -> None:
    users = {room_of_path(path) for path in MODULES if "lark" in top_names(path)}
    assert users == {"dsl"}


def room_of_path(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def top_names(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports_of(path)}


# Besides the rooms that read and write for the user: the engine that lays pictures out, the
# fonts that come with argmap, and tables of the package itself.
TOUCHING = {"workspace", "sources", "cli", "lsp", "server"}
ALSO_TOUCHING = {"table.py", "metrics.py", "metrics_table.py", "shipped_font.py", "engine.py"}
DISK_MODULES = {"subprocess", "tempfile", "shutil", "socket", "multiprocessing"}
DISK_METHODS = {
    *("read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "glob", "rglob"),
    *("unlink", "mkdir", "exists", "is_file", "is_dir", "stat"),
}


def touches_the_machine(path: Path) -> bool:
    """Return whether a module prints, or calls what reads or writes files or runs programs."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    own = {name.rpartition(".")[2] for name in imports_of(path) if name.startswith("argmap.")}
    streams = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "sys"
    }
    called = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    names = {func.id for func in called if isinstance(func, ast.Name)}
    methods = {
        func.attr
        for func in called
        if isinstance(func, ast.Attribute) and ast.unparse(func.value) not in own
    }
    return bool(
        names & {"print", "open", "input"}
        or streams & {"stdin", "stdout", "stderr"}
        or top_names(path) & DISK_MODULES
        or methods & DISK_METHODS
    )


def test_only_some_rooms_touch_disk_processes_or_streams() -> None:
    touching = [path for path in MODULES if touches_the_machine(path)]
    strangers = [
        str(path.relative_to(PACKAGE))
        for path in touching
        if room_of_path(path) not in TOUCHING and path.name not in ALSO_TOUCHING
    ]
    assert not strangers
    assert {path.name for path in touching} >= ALSO_TOUCHING  # or the test sees nothing
