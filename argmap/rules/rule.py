"""A rule: a kind of finding, what it means, and the function that looks for it."""

from collections.abc import Callable, Iterator

from attrs import field, frozen

from argmap.diagnostic import Code, Diagnostic
from argmap.rules.facts.facts import Facts

Check = Callable[[Facts, Code], Iterator[Diagnostic]]


@frozen
class Rule:
    """One kind of finding.

    `documentation` is the docstring of the rule's module. `check` is None where something
    else finds it (the parser, the resolver, the sources, the reading of ignore comments): the
    module then only explains it.
    """

    code: Code
    documentation: str = field(repr=False)
    check: Check | None = field(default=None, repr=False)
