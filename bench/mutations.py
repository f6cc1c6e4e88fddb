"""Small faults that code can have: what to write instead, one change at a time.

Left alone are docstrings, annotations, decorators, texts and what stands outside functions.
"""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from attrs import frozen

CHECKOUT = Path(__file__).parents[1]
SWAPS: dict[type[ast.AST], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.BitOr: ("|", "&"),
    ast.BitAnd: ("&", "|"),
}
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}
EMPTY = {"tuple": "()", "list": "[]", "dict": "{}", "set": "set()", "str": "''"}


@frozen(kw_only=True)
class Mutant:
    """Put `new` for the bytes from `start` to `end` of a file."""

    path: Path  # in the checkout
    at: str  # the file and the line of its function, with its decorators
    start: int
    end: int
    old: str
    new: str

    @property
    def room(self) -> str:
        return self.path.parts[1]

    def text(self, old: bytes) -> bytes:
        return old[: self.start] + self.new.encode() + old[self.end :]

    def __str__(self) -> str:
        old = (CHECKOUT / self.path).read_bytes()
        line = old.count(b"\n", 0, self.start)
        first = self.text(old).splitlines()[line].decode().strip()
        before = old.splitlines()[line].decode().strip()
        return f"{self.path}:{line + 1}\n    - {before}\n    + {first}"


class Mutator:
    """Finds what can be changed in one file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = (CHECKOUT / path).read_bytes()
        self.starts = [0]
        for line in self.text.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def mutants(self) -> Iterator[Mutant]:
        for function in functions(ast.parse(self.text)):
            line = min([function.lineno, *(one.lineno for one in function.decorator_list)])
            at = f"{self.path}:{line}"
            returns = self.source(function.returns) if function.returns else ""
            for node in inside(function):
                for start, end, new in self.changes(node, returns):
                    old = self.text[start:end].decode()
                    mutant = Mutant(
                        path=self.path, at=at, start=start, end=end, old=old, new=new
                    )
                    if compiles(mutant.text(self.text)):
                        yield mutant

    def changes(self, node: ast.AST, returns: str) -> Iterator[tuple[int, int, str]]:
        yield from self.operators(node)
        yield from self.values(node)
        yield from self.calls(node)
        yield from self.statements(node, returns)

    def span(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self.starts[node.lineno - 1] + node.col_offset
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset

    def source(self, node: ast.expr) -> str:
        start, end = self.span(node)
        return self.text[start:end].decode()

    def operators(self, node: ast.AST) -> Iterator[tuple[int, int, str]]:
        signs: list[type[ast.AST]]
        match node:
            case ast.Compare(left, ops, comparators):
                operands, signs = [left, *comparators], list(map(type, ops))
            case ast.BinOp(left, op, right):
                operands, signs = [left, right], [type(op)]
            case ast.BoolOp(op, operands):
                signs = [type(op)] * (len(operands) - 1)
            case _:
                return
        for sign, (left, right) in zip(signs, pairwise(operands), strict=True):
            old, new = SWAPS.get(sign, ("", ""))
            gap = self.span(left)[1], self.span(right)[0]
            found = self.text.find(old.encode(), *gap)
            if old and found >= 0:
                yield found, found + len(old), new

    def values(self, node: ast.AST) -> Iterator[tuple[int, int, str]]:
        match node:
            case ast.UnaryOp(ast.Not(), operand):
                yield *self.span(node), f"({self.source(operand)})"
            case ast.Constant(bool(value)):
                yield *self.span(node), str(not value)
            case ast.Constant(int(value)):
                yield *self.span(node), str(value + 1)
            case ast.If(test) | ast.While(test) | ast.IfExp(test):
                yield *self.span(test), f"not ({self.source(test)})"
            case ast.comprehension(ifs=tests):
                for test in tests:
                    yield *self.span(test), f"not ({self.source(test)})"

    def calls(self, node: ast.AST) -> Iterator[tuple[int, int, str]]:
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in CALLS:
                yield *self.span(node.func), CALLS[node.func.id]
            for keyword in node.keywords:
                if keyword.arg:
                    yield self.with_comma(*self.span(keyword))

    def statements(self, node: ast.AST, returns: str) -> Iterator[tuple[int, int, str]]:
        match node:
            case ast.AugAssign() | ast.Expr(ast.Call() | ast.Yield() | ast.YieldFrom()):
                yield *self.span(node), "pass"
            case ast.Break():
                yield *self.span(node), "continue"
            case ast.Continue():
                yield *self.span(node), "break"
            case ast.Return(ast.expr() as value) if (told := self.source(value)) != "None":
                least = EMPTY.get(returns.partition("[")[0], "None")
                yield *self.span(value), f"not ({told})" if returns == "bool" else least

    def with_comma(self, start: int, end: int) -> tuple[int, int, str]:
        if after := re.match(rb"\s*,\s*", self.text[end:]):
            return start, end + after.end(), ""
        before = re.search(rb",?\s*\Z", self.text[:start])
        return before.start() if before else start, end, ""


def functions(tree: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield from functions(node)
        elif isinstance(node, ast.FunctionDef) and node.name != "__repr__":
            yield node


def inside(node: ast.AST) -> Iterator[ast.AST]:
    """Return a node and what it holds, but for texts, annotations and decorators."""
    yield node
    for name, value in ast.iter_fields(node):
        if name not in ("annotation", "returns", "decorator_list"):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not isinstance(child, ast.JoinedStr):
                    yield from inside(child)


def compiles(text: bytes) -> bool:
    try:
        compile(text, "mutant", "exec")
    except SyntaxError:
        return False
    return True
