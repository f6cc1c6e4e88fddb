"""Finding extensions: what every semantics asks of an encoding of complete labellings.

An item is an argument of a framework, or an inference of a map. Sources: Dvořák, Järvisalo,
Wallner and Woltran 2014, Artificial Intelligence 206 (counterexample-guided search for
preferred, semi-stable and stage acceptance); Dung, Mancarella and Toni 2007, Artificial
Intelligence 171 (ideal).
"""

from collections.abc import Callable, Iterator, Sequence

from attrs import Factory, define

from argmap.solving.satisfaction import Clause, Deadline, Satisfaction, holds, true_among

Model = list[bool]


@define(kw_only=True)
class Encoding:
    """Clauses whose models are labellings, and the literals that say what becomes of an item.

    `likely` are literals to try as true first. `unfounded` returns the clauses that a model
    breaks by circular support alone.
    """

    variables: int = 0
    clauses: list[Clause] = Factory(list)
    inn: list[int] = Factory(list)  # per item: it is in force
    out: list[int] = Factory(list)  # per item: it is defeated
    likely: list[int] = Factory(list)
    unfounded: Callable[[Model], list[Clause]] | None = None

    def new(self) -> int:
        """Return a new variable."""
        self.variables += 1
        return self.variables

    def ranges(self) -> list[int]:
        """Return literals that imply that items are in force or defeated.

        Items that are always decided together have one in common.
        """
        pairs = zip(map(min, self.inn, self.out), map(max, self.inn, self.out), strict=True)
        found = []
        for inn, out in dict.fromkeys(pairs):
            covered = self.new()
            self.clauses.append((-covered, inn, out))
            found.append(covered)
        return found


class Search:
    """A search among the models of one encoding. Methods raise NotInTimeError."""

    def __init__(self, encoding: Encoding, deadline: Deadline) -> None:
        self._unfounded = encoding.unfounded
        self.inn = encoding.inn
        self.out = encoding.out
        self._solver = Satisfaction(encoding.variables, encoding.clauses, deadline)
        self._solver.prefer(encoding.likely)

    def prefer(self, literals: Sequence[int]) -> None:
        """Try these literals as true first."""
        self._solver.prefer(literals)

    def some(self, assumptions: Sequence[int] = ()) -> Model | None:
        """Return a labelling in which the literals hold, if there is one."""
        while True:
            model = self._solver.model(assumptions)
            if model is None:
                return None
            broken = self._unfounded(model) if self._unfounded else []
            if not broken:
                return model
            self._solver.add(broken)

    def one_of(self, literals: Sequence[int], assumptions: Sequence[int] = ()) -> Model | None:
        """Return a labelling in which one of the literals holds, if there is one."""
        here = self._solver.selector()
        self._solver.add([[-here, *literals]])
        model = self.some([*assumptions, here])
        self._solver.add([[-here]])
        return model

    def require(self, clause: Clause) -> None:
        """Look only at labellings that satisfy a clause from now on."""
        self._solver.add([clause])

    def require_more_than(self, model: Model, literals: Sequence[int]) -> None:
        """Look only at labellings with a literal that does not hold in a model."""
        self.require([literal for literal in literals if not holds(model, literal)])

    def largest(
        self, model: Model, literals: Sequence[int], assumptions: Sequence[int] = ()
    ) -> Model:
        """Return a labelling in which a largest set of literals holds, a model's among it."""
        while True:
            held = list(dict.fromkeys(true_among(model, literals)))
            missing = [literal for literal in literals if not holds(model, literal)]
            if not missing:
                return model
            larger = self.one_of(missing, [*assumptions, *held])
            if larger is None:
                return model
            model = larger

    def complete(self) -> Iterator[Model]:
        """Return every labelling, each once."""
        while (model := self.some()) is not None:
            yield model
            self.require([-x if holds(model, x) else x for x in (*self.inn, *self.out)])

    def preferred(self) -> Iterator[Model]:
        """Return every labelling with a largest set of items in force."""
        while (model := self.some()) is not None:
            model = self.largest(model, self.inn)
            yield model
            self.require_more_than(model, self.inn)

    def stable(self) -> Iterator[Model]:
        """Return every labelling that leaves no item undecided."""
        for inn, out in zip(self.inn, self.out, strict=True):
            self.require([inn, out])
        while (model := self.some()) is not None:
            yield model
            self.require_more_than(model, self.inn)

    def with_largest(self, ranges: Sequence[int]) -> Iterator[Model]:
        """Return every labelling that decides a largest set of items."""
        while (model := self.some()) is not None:
            model = self.largest(model, ranges)
            yield from self._within(list(true_among(model, ranges)))
            self.require_more_than(model, ranges)

    def _within(self, decided: list[int]) -> Iterator[Model]:
        """Return every labelling that decides these items."""
        here = self._solver.selector()
        while (model := self.some([*decided, here])) is not None:
            yield model
            other = [-x if holds(model, x) else x for x in self.inn]
            self._solver.add([[-here, *other]])
        self._solver.add([[-here]])

    def with_largest_and(self, ranges: Sequence[int], wanted: int) -> Model | None:
        """Return a labelling that decides a largest set of items and has a literal hold."""
        while (model := self.some([wanted])) is not None:
            model = self.largest(model, ranges)
            if holds(model, wanted):
                return model
            found = self.some([*true_among(model, ranges), wanted])
            if found is not None:
                return found
            self.require_more_than(model, ranges)
        return None

    def preferred_without(self, item: int) -> Model | None:
        """Return a labelling with a largest set in force that an item is not in."""
        inn, out = self.inn[item], self.out[item]
        attacked = self.some([out])
        if attacked is not None:
            return self.largest(attacked, self.inn)
        while (model := self.some([-inn])) is not None:
            model = self.largest(model, self.inn, [-inn])
            larger = self.some([*true_among(model, self.inn), inn])
            if larger is None:
                return model
            self.require_more_than(self.largest(larger, self.inn), self.inn)
        return None

    def ideal_candidates(self) -> list[bool]:
        """Return, per item, whether some labelling has it in force and none defeats it."""
        never_out = self._never(self.out)
        wanted = [inn for inn, keep in zip(self.inn, never_out, strict=True) if keep]
        never_in = dict(zip(wanted, self._never(wanted), strict=True))
        return [
            keep and not never_in[inn] for inn, keep in zip(self.inn, never_out, strict=True)
        ]

    def _never(self, literals: Sequence[int]) -> list[bool]:
        """Return, per literal, whether it is false in every labelling."""
        left = dict.fromkeys(literals)
        while left:
            model = self.one_of(list(left))
            if model is None:
                break
            for literal in list(true_among(model, left)):
                del left[literal]
        return [literal in left for literal in literals]
