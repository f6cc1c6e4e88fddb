"""The tasks of the ICCMA 2023 competition: DC, DS and SE with their certificates.

Source: Järvisalo, Lehtonen and Niskanen 2023, ICCMA 2023 rules. Every task takes the
grounded labelling first, and asks the solver about what it leaves undecided; stage
semantics alone looks at the whole framework.
"""

from collections.abc import Callable, Iterable
from itertools import compress
from operator import and_

from attrs import frozen

from argmap.semantics.framework import (
    IN,
    UNDECIDED,
    Framework,
    grounded_labels,
    largest_admissible_within,
    part,
)
from argmap.semantics.framework_encoding import (
    encode_complete,
    encode_conflict_free,
    encode_stable,
)
from argmap.semantics.satisfaction import Deadline, holds
from argmap.semantics.search import Encoding, Model, Search

TASKS = tuple(
    f"{question}-{semantics}"
    for question in ("DC", "DS", "SE")
    for semantics in ("CO", "PR", "ST", "SST", "STG", "ID")
)


@frozen
class Answer:
    """Yes or no, and the extension that shows it (None: nothing is to be shown)."""

    yes: bool
    certificate: tuple[int, ...] | None


def answer(framework: Framework, task: str, argument: int | None, deadline: Deadline) -> Answer:
    """Return the answer to one of TASKS; arguments are numbered from 0.

    Raises: NotInTimeError.
    """
    question, _, semantics = task.partition("-")
    problem = _Problem(framework, semantics == "STG", deadline)
    if question == "SE" or argument is None:
        return _shown(problem.one(semantics))
    if question == "DC":
        return _shown(problem.containing(semantics, argument))
    without = problem.lacking(semantics, argument)
    return Answer(without is None, without)


def _shown(extension: tuple[int, ...] | None) -> Answer:
    return Answer(extension is not None, extension)


class _Problem:
    def __init__(self, framework: Framework, whole: bool, deadline: Deadline) -> None:
        labels = grounded_labels(framework)
        if whole:
            labels = [UNDECIDED] * len(labels)
        self._labels = labels
        self._deadline = deadline
        self._open = [a for a, label in enumerate(labels) if label == UNDECIDED]
        self._number = {argument: index for index, argument in enumerate(self._open)}
        self._part = part(framework, self._open) if len(self._open) < len(labels) else framework
        self._grounded = [a for a, label in enumerate(labels) if label == IN]

    def one(self, semantics: str) -> tuple[int, ...] | None:
        """Return an extension, if there is one."""
        match semantics:
            case "CO":
                return self._extension(())
            case "ID":
                return self._ideal()
            case "PR":
                search = self._search(encode_complete)
                return self._of(next(search.preferred(), None), search)
            case "ST":
                search = self._search(encode_stable)
                return self._of(search.some(), search)
        stable = self.one("ST")
        if stable is not None:
            return stable
        search, ranges = self._with_ranges(semantics)
        return self._of(next(search.with_largest(ranges), None), search)

    def containing(self, semantics: str, argument: int) -> tuple[int, ...] | None:
        """Return an extension that an argument is in, if there is one."""
        item = self._number.get(argument)
        if item is None or semantics == "ID":
            some = self.one(semantics) if self._labels[argument] != -1 else None
            return some if some is not None and argument in some else None
        if semantics in ("SST", "STG"):
            search, ranges = self._with_ranges(semantics)
            return self._of(search.with_largest_and(ranges, search.inn[item]), search)
        search = self._search(encode_stable if semantics == "ST" else encode_complete)
        model = search.some([search.inn[item]])
        if model is not None and semantics == "PR":
            model = search.largest(model, search.inn)
        return self._of(model, search)

    def lacking(self, semantics: str, argument: int) -> tuple[int, ...] | None:
        """Return an extension that an argument is not in, if there is one."""
        item = self._number.get(argument)
        if item is None or semantics in ("CO", "ID"):
            some = self.one(semantics) if self._labels[argument] != IN else None
            return some if some is not None and argument not in some else None
        if semantics in ("SST", "STG"):
            search, ranges = self._with_ranges(semantics)
            return self._of(search.with_largest_and(ranges, -search.inn[item]), search)
        if semantics == "PR":
            search = self._search(encode_complete)
            return self._of(search.preferred_without(item), search)
        search = self._search(encode_stable)
        return self._of(search.some([-search.inn[item]]), search)

    def _search(self, encode: Callable[[Framework], Encoding]) -> Search:
        return Search(encode(self._part), self._deadline)

    def _with_ranges(self, semantics: str) -> tuple[Search, list[int]]:
        encode = encode_conflict_free if semantics == "STG" else encode_complete
        encoding = encode(self._part)
        ranges = encoding.ranges()
        return Search(encoding, self._deadline), ranges

    def _ideal(self) -> tuple[int, ...]:
        """Shrink a preferred extension until nothing attacks it that can be accepted."""
        search = self._search(encode_complete)
        first = next(search.preferred())
        keep = [holds(first, inn) for inn in search.inn]
        while any(keep):
            threats = list(compress(search.out, keep))
            search.prefer([*threats, *(-inn for inn in compress(search.inn, keep))])
            model = search.one_of(threats)
            if model is None:
                break
            unmet = [not holds(model, out) for out in search.out]
            keep = largest_admissible_within(self._part, list(map(and_, keep, unmet)))
        return self._extension(item for item, kept in enumerate(keep) if kept)

    def _of(self, model: Model | None, search: Search) -> tuple[int, ...] | None:
        if model is None:
            return None
        return self._extension(item for item, inn in enumerate(search.inn) if holds(model, inn))

    def _extension(self, items: Iterable[int]) -> tuple[int, ...]:
        return tuple(sorted([*self._grounded, *(self._open[item] for item in items)]))
