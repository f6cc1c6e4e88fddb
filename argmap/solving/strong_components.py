"""Strongly connected components, without recursion."""

from collections.abc import Callable, Iterable, Iterator


def components(
    nodes: Iterable[int], successors: Callable[[int], Iterable[int]]
) -> list[list[int]]:
    """Return the strongly connected components, each before those that lead to it.

    Successors outside `nodes` are the caller's to leave out. Cost: linear in nodes and
    edges. Source: Tarjan 1972, SIAM Journal on Computing 1(2), with an explicit stack.
    """
    search = _Search(successors)
    for node in nodes:
        if node not in search.low:
            search.visit(node)
    return search.found


class _Search:
    def __init__(self, successors: Callable[[int], Iterable[int]]) -> None:
        self.successors = successors
        self.low: dict[int, int] = {}  # the earliest open node that a node reaches
        self.open: list[int] = []
        self.is_open: set[int] = set()
        self.found: list[list[int]] = []

    def visit(self, root: int) -> None:
        path: list[tuple[int, int, Iterator[int]]] = [self._enter(root)]
        low, is_open = self.low, self.is_open
        while path:
            node, order, rest = path[-1]
            for successor in rest:
                if successor not in low:
                    path.append(self._enter(successor))
                    break
                if successor in is_open and low[successor] < low[node]:
                    low[node] = low[successor]
            else:
                path.pop()
                if low[node] == order:
                    self._close(node)
                if path and low[node] < low[path[-1][0]]:
                    low[path[-1][0]] = low[node]

    def _enter(self, node: int) -> tuple[int, int, Iterator[int]]:
        order = len(self.low)
        self.low[node] = order
        self.open.append(node)
        self.is_open.add(node)
        return node, order, iter(self.successors(node))

    def _close(self, node: int) -> None:
        at = len(self.open) - 1
        while self.open[at] != node:
            at -= 1
        component = self.open[at:]
        del self.open[at:]
        self.is_open.difference_update(component)
        self.found.append(component)
