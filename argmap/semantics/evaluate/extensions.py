"""The semantics beside the grounded one: several ways to decide what it leaves open.

Grounded first: what it decides, every complete labelling decides alike. Labellings are
those of inferences: preferred ones have a largest set of inferences in force, semi-stable
ones decide a largest set, stable ones decide all, and the ideal one is the largest that is
admissible and within every preferred one. Where a map is only attacks among premises,
these are the extensions of Dung 1995, Caminada 2006 and Dung, Mancarella and Toni 2007.
"""

from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from argmap.model.labels import Label, Labelling
from argmap.semantics.evaluate.blocking import blocked
from argmap.semantics.evaluate.direct_closure import best_levels, is_met
from argmap.semantics.evaluate.grounded import Bounds
from argmap.semantics.evaluate.labelling import labelling, labels_of
from argmap.semantics.evaluate.map_encoding import MapEncoding
from argmap.semantics.evaluate.propagation import IN, OPEN, OUT, Propagation
from argmap.semantics.evaluate.theory import Theory
from argmap.solving.labelling_search import Model, Search
from argmap.solving.satisfaction import Deadline, NotInTimeError

SEMANTICS = ("grounded", "complete", "preferred", "stable", "semi-stable", "ideal")
MOST = 10_000  # labellings that are listed


class Cut(Enum):
    """What ended a search before its time."""

    TIME = "time"
    NUMBER = "number"


@frozen
class Extensions:
    """Labellings under one semantics, and what kept the search from finding all, if any."""

    labellings: tuple[Labelling, ...]
    cut: Cut | None = None

    @property
    def complete(self) -> bool:
        """Return whether there are no others to be found."""
        return self.cut is None

    def sceptical(self, id: str) -> bool:
        """Return whether every labelling found accepts a statement."""
        return all(found.statements[id] is Label.ACCEPTED for found in self.labellings)

    def credulous(self, id: str) -> bool:
        """Return whether some labelling found accepts a statement."""
        return any(found.statements[id] is Label.ACCEPTED for found in self.labellings)


def extensions(  # many parameters: options of the command, each with its default
    settled: Propagation,
    semantics: str = "grounded",
    *,
    every: bool = False,
    block: bool = False,
    seconds: float | None = None,
    most: int = MOST,
) -> Extensions:
    """Return one labelling of a map under a semantics, or every one.

    Args: settled: the map's grounded bounds, left as they are; every: all labellings
    instead of the first; block: put out every open inference of a standoff, upstream
    first; seconds: when to give up; most: labellings after which to stop.
    Without `every`, `complete` says whether the search reached an answer: no labelling and
    `complete` means that there is none (stable labellings need not exist).
    Raises: ValueError if there is no such semantics and the grounded labelling leaves
    something open. Cost: worst-case exponential in what that leaves open.
    """
    state = blocked(Propagation(settled.theory)) if block else settled
    if semantics == "grounded":
        return Extensions((labels_of(state),))
    found: list[Labelling] = []
    try:
        for bounds in _bounds(state, semantics, Deadline(seconds)):
            if len(found) == most:
                return Extensions(tuple(found), Cut.NUMBER)
            found.append(labelling(state.theory, bounds))
            if not every:
                return Extensions(tuple(found))
    except NotInTimeError:
        return Extensions(tuple(found), Cut.TIME)
    return Extensions(tuple(found))


def _now(state: Propagation) -> Bounds:
    return Bounds(bytes(state.lo), bytes(state.hi), bytes(state.status))


def _bounds(state: Propagation, semantics: str, deadline: Deadline) -> Iterator[Bounds]:
    encoded = MapEncoding(state)
    if not encoded.atoms:
        yield _now(state)
        return
    ranges = encoded.encoding.ranges() if semantics == "semi-stable" else []
    search = Search(encoded.encoding, deadline)
    if semantics == "ideal":
        yield _ideal(state, encoded, search)
        return
    for model in _models(search, semantics, ranges):
        yield encoded.bounds(model)


def _models(search: Search, semantics: str, ranges: list[int]) -> Iterator[Model]:
    match semantics:
        case "complete":
            return search.complete()
        case "preferred":
            return search.preferred()
        case "stable":
            return search.stable()
        case "semi-stable":
            return search.with_largest(ranges)
    raise ValueError(f"no such semantics: {semantics}")


def _ideal(state: Propagation, encoded: MapEncoding, search: Search) -> Bounds:
    """Return the largest admissible labelling within what is never defeated.

    From the inferences that some labelling has in force and none defeats, those that the
    others do not hold up or defend are taken away until none is left to take.
    """
    theory = state.theory
    keep = bytearray(status == IN for status in state.status)
    for rule, kept in zip(encoded.rules, search.ideal_candidates(), strict=True):
        keep[rule] = kept
    while True:
        lo = best_levels(theory, keep)
        met = bytearray(is_met(theory, lo, rule) for rule in range(len(keep)))
        hi = best_levels(theory, bytearray(not one for one in met))
        lost = [
            rule
            for rule, kept in enumerate(keep)
            if kept
            and (is_met(theory, hi, rule) or not all(lo[p] for p in theory.bodies[rule]))
        ]
        if not lost:
            return Bounds(bytes(lo), bytes(hi), _statuses(theory, keep, met, hi))
        for rule in lost:
            keep[rule] = False


def _statuses(theory: Theory, keep: bytearray, met: bytearray, hi: bytearray) -> bytes:
    return bytes(
        IN if keep[rule] else OUT if met[rule] or not all(hi[p] for p in body) else OPEN
        for rule, body in enumerate(theory.bodies)
    )
