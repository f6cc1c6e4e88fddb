"""The tasks of the ICCMA 2023 competition: DC, DS and SE with their certificates.

Source: Järvisalo, Lehtonen and Niskanen 2023, ICCMA 2023 rules. Every task takes the
grounded labelling first, and asks the solver about what it leaves undecided; stage
semantics alone looks at the whole framework.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cached_property
from itertools import compress
from operator import and_

from attrs import frozen

from argmap.semantics.competition.dense_search import DenseSearch, TooManySetsError, is_dense
from argmap.semantics.competition.framework import (
    IN,
    UNDECIDED,
    Framework,
    grounded_labels,
    largest_admissible_within,
    part,
)
from argmap.semantics.competition.framework_encoding import (
    encode_complete,
    encode_conflict_free,
    encode_stable,
)
from argmap.solving.labelling_search import Encoding, Model, Search
from argmap.solving.satisfaction import Deadline, holds

TASKS = tuple(
    f"{question}-{semantics}"
    for question in ("DC", "DS", "SE")
    for semantics in ("CO", "PR", "ST", "SST", "STG", "ID")
)

Extension = tuple[int, ...]


@frozen
class Answer:
    """Yes or no, and the extension that shows it (None: nothing is to be shown)."""

    yes: bool
    certificate: Extension | None


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


def _shown(extension: Extension | None) -> Answer:
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

    def one(self, semantics: str) -> Extension | None:
        """Return an extension, if there is one."""
        match semantics:
            case "CO":
                return self._extension(())
            case "ID":
                return self._ideal()
            case "PR":
                return self._with_few_sets() or self._preferred()
            case "ST":
                return self._stable()
        stable = self._stable()
        if stable is not None:
            return stable
        search, ranges = self._with_ranges(semantics)
        return self._of(next(search.with_largest(ranges), None), search)

    def containing(self, semantics: str, argument: int) -> Extension | None:
        """Return an extension that an argument is in, if there is one."""
        item = self._number.get(argument)
        if item is None or semantics == "ID":
            some = self.one(semantics) if self._labels[argument] != -1 else None
            return some if some is not None and argument in some else None
        if semantics == "ST" or (semantics in ("SST", "STG") and self._stable() is not None):
            return self._stable(item)
        if semantics in ("SST", "STG"):
            search, ranges = self._with_ranges(semantics)
            return self._of(search.with_largest_and(ranges, search.inn[item]), search)
        stable = self._with_few_sets(item)
        if stable is not None or self._is_indefensible(item):
            return stable
        search = self._search(encode_complete)
        model = search.some([search.inn[item]])
        if model is not None and semantics == "PR":
            model = search.largest(model, search.inn)
        return self._of(model, search)

    def lacking(self, semantics: str, argument: int) -> Extension | None:
        """Return an extension that an argument is not in, if there is one."""
        item = self._number.get(argument)
        if item is None or semantics in ("CO", "ID"):
            some = self.one(semantics) if self._labels[argument] != IN else None
            return some if some is not None and argument not in some else None
        if semantics == "ST" or (semantics in ("SST", "STG") and self._stable() is not None):
            return self._stable(item, inside=False)
        if semantics in ("SST", "STG"):
            search, ranges = self._with_ranges(semantics)
            return self._of(search.with_largest_and(ranges, -search.inn[item]), search)
        stable = self._with_few_sets(item, inside=False)
        if stable is not None:
            return stable
        search = self._search(encode_complete)
        return self._of(search.preferred_without(item), search)

    def _stable(self, item: int | None = None, *, inside: bool = True) -> Extension | None:
        if self._dense is not None:
            with suppress(TooManySetsError):
                return self._with_bits(self._dense, item, inside)
        search = self._search(encode_stable)
        wanted = [] if item is None else [search.inn[item] if inside else -search.inn[item]]
        return self._of(search.some(wanted), search)

    def _with_few_sets(
        self, item: int | None = None, *, inside: bool = True
    ) -> Extension | None:
        """Return a stable extension of a dense framework: it is preferred and complete too."""
        if self._dense is not None:
            with suppress(TooManySetsError):
                return self._with_bits(self._dense, item, inside)
        return None

    @cached_property
    def _dense(self) -> DenseSearch | None:
        return DenseSearch(self._part, self._deadline) if is_dense(self._part) else None

    def _with_bits(
        self, dense: DenseSearch, item: int | None, inside: bool
    ) -> Extension | None:
        found = dense.stable(item, inside=inside)
        return None if found is None else self._extension(found)

    def _is_indefensible(self, item: int) -> bool:
        """Return whether an argument of a dense framework is shown to be in no extension."""
        if self._dense is not None:
            with suppress(TooManySetsError):
                return self._dense.admissible(item) is None
        return False

    def _preferred(self) -> Extension | None:
        search = self._search(encode_complete)
        return self._of(next(search.preferred(), None), search)

    def _search(self, encode: Callable[[Framework], Encoding]) -> Search:
        return Search(encode(self._part), self._deadline)

    def _with_ranges(self, semantics: str) -> tuple[Search, list[int]]:
        encode = encode_conflict_free if semantics == "STG" else encode_complete
        encoding = encode(self._part)
        ranges = encoding.ranges()
        return Search(encoding, self._deadline), ranges

    def _ideal(self) -> Extension:
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

    def _of(self, model: Model | None, search: Search) -> Extension | None:
        if model is None:
            return None
        return self._extension(item for item, inn in enumerate(search.inn) if holds(model, inn))

    def _extension(self, items: Iterable[int]) -> Extension:
        return tuple(sorted([*self._grounded, *(self._open[item] for item in items)]))
