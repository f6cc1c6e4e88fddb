"""The smallest changes that would make a statement accepted or rejected, each verified.

The search tries sets of changes by size. From a set that does not do it, it goes on with
the changes that bear on what still fails: any larger set that does it holds one of these,
so no set of the smallest size is missed unless the work runs out, which the answer says.
"""

from collections.abc import Mapping

from attrs import frozen

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label
from argmap.model.statement import Strength
from argmap.semantics.change.action import Action, ActionKind, Move
from argmap.semantics.change.candidates import Candidates, Repertoire
from argmap.semantics.evaluate.changed_theory import ChangedTheory, Overlay, rests_on
from argmap.semantics.evaluate.labelling import label_of
from argmap.semantics.evaluate.propagation import Propagation

MoveSet = frozenset[Move]
# Changes that do the same thing more and more thoroughly: the least that does it is told.
_SAME = {ActionKind.CITE: ActionKind.ASSUME, ActionKind.DROP: ActionKind.ANSWER}
_MOST_THOROUGH = 9


@frozen
class Changes:
    """All sets of the smallest size that give a statement the label `make`, if `complete`.

    All but those that do the same with more: a stronger answer or step where a weaker one
    does, a source where an assumption does, an objection dropped where an answer does.
    """

    sets: tuple[tuple[Action, ...], ...]
    complete: bool
    make: Label = Label.ACCEPTED


def changes_to_accept(  # many parameters: what is asked, and three bounds set each alone
    map: ArgumentMap,
    state: Propagation,
    id: str,
    *,
    largest: int = 3,
    most: int = 20,
    work: int = 6_000,
) -> Changes:
    """Return the smallest sets of changes that would make a statement accepted.

    Args: largest: sets of more changes are not looked for; most: sets after which to stop;
    work: rules that may be evaluated on the way. None of these bounds is passed silently:
    `complete` is false then.
    Raises: KeyError if the map has no such statement (the caller's bug).
    Cost: that of `work`, and once what the statement rests on.
    """
    if state.lo[state.theory.atom_of[id]]:
        return Changes((), True)
    search = _Search(map, state, id, Label.ACCEPTED, work)
    return search.changes(largest, most)


def changes_to_turn(
    map: ArgumentMap, state: Propagation, id: str, *, most: int = 20, work: int = 6_000
) -> Changes:
    """Return the smallest changes that would have an accepted statement rejected.

    Any other statement's are those that would have it accepted. Besides what is there to
    change an author may object to the statement, and to what it rests on.
    Args, errors and cost: as `changes_to_accept`.
    """
    if not state.lo[state.theory.atom_of[id]]:
        return changes_to_accept(map, state, id, most=most, work=work)
    return _Search(map, state, id, Label.REJECTED, work).changes(1, most)


def _least(sets: list[MoveSet], make: Label) -> list[MoveSet]:
    """Return the sets that do not do the same as another one with more.

    That a source is dropped is of interest by itself where one asks what a label rests on.
    """
    same = dict(_SAME)
    if make is Label.REJECTED:
        del same[ActionKind.DROP]
    grades = {moves: _graded(moves, same) for moves in sets}
    alike: dict[tuple[tuple[str, int], ...], list[tuple[int, ...]]] = {}
    for targets, levels in grades.values():
        alike.setdefault(targets, []).append(levels)
    return [
        moves
        for moves, (targets, levels) in grades.items()
        if not any(
            other != levels and all(a <= b for a, b in zip(other, levels, strict=True))
            for other in alike[targets]
        )
    ]


def _graded(
    moves: MoveSet, same: Mapping[ActionKind, ActionKind]
) -> tuple[tuple[tuple[str, int], ...], tuple[int, ...]]:
    """Return what a set of changes acts on and how, and how thoroughly."""
    graded = sorted((same.get(m.kind, m.kind), m.number, _grade(m)) for m in moves)
    return tuple((kind, number) for kind, number, _ in graded), tuple(g for *_, g in graded)


def _grade(move: Move) -> int:
    """Return how thorough a change is among those that do the same."""
    if move.kind is ActionKind.ASSUME:
        return 0
    return _MOST_THOROUGH if move.kind is ActionKind.DROP else move.level


class _Search:
    def __init__(  # many parameters: what is asked, of which map, at what cost
        self, map: ArgumentMap, state: Propagation, id: str, make: Label, work: int
    ) -> None:
        self.state = state
        self.root = root = state.theory.atom_of[id]
        self.make = make
        self.work_left = work
        self.cone = rests_on(state.theory, root)
        self.repertoire = Repertoire(map, state, root, to_all=make is Label.REJECTED)
        self.known: dict[MoveSet, ChangedTheory] = {}

    def changes(self, largest: int, most: int) -> Changes:
        """Return the sets of the smallest size that do it, up to a size and a number."""
        level: list[MoveSet] = [frozenset()]
        for _ in range(largest):
            level = self.larger(level)
            found = _least(self.those_that_do(level), self.make)
            if found or self.work_left <= 0:
                cut = self.work_left <= 0 or len(found) > most
                sets = sorted(self.actions(moves) for moves in found)
                return Changes(tuple(sets[:most]), not cut, self.make)
            if not level:
                return Changes((), True, self.make)
        return Changes((), False, self.make)

    def after(self, moves: MoveSet) -> ChangedTheory:
        if moves not in self.known:
            changed = ChangedTheory(self.state, self.overlay(moves), self.cone)
            self.work_left -= changed.cost
            self.known[moves] = changed
        return self.known[moves]

    def larger(self, sets: list[MoveSet]) -> list[MoveSet]:
        """Return each set with one more change that bears on what still fails."""
        found: dict[MoveSet, None] = {}
        for moves in sets:
            if self.work_left <= 0:
                break
            candidates = Candidates(self.repertoire, self.state, self.after(moves))
            further = candidates.moves(self.root, higher=self.make is Label.ACCEPTED)
            self.work_left -= candidates.seen if moves else 0  # the first look is always paid
            taken = {(move.kind, move.number) for move in moves}
            found.update(
                (moves | {move}, None)
                for move in further
                if (move.kind, move.number) not in taken
            )
        return list(found)

    def those_that_do(self, sets: list[MoveSet]) -> list[MoveSet]:
        """Return the sets that give the root its new label, as far as the work goes."""
        found: list[MoveSet] = []
        for moves in sets:
            if self.work_left <= 0:
                break
            if label_of(*self.after(moves).bounds(self.root)) is self.make:
                found.append(moves)
        return found

    def overlay(self, moves: MoveSet) -> Overlay:
        theory = self.state.theory
        raised = {m.number: m.level for m in moves if m.kind is ActionKind.RAISE}
        granted: dict[int, int] = {}
        for move in moves:
            if move.kind in (ActionKind.ASSUME, ActionKind.CITE):
                weight = max(move.level, granted.get(move.number, 0))
                granted[move.number] = raised.get(-1 - move.number, weight)
        dropped = (move.number for move in moves if move.kind is ActionKind.DROP)
        return Overlay(
            without=frozenset(theory.base_of[atom] for atom in dropped),
            granted=granted,
            strengths={rule: level for rule, level in raised.items() if rule >= 0},
            answers={m.number: m.level for m in moves if m.kind is ActionKind.ANSWER},
        )

    def actions(self, moves: MoveSet) -> tuple[Action, ...]:
        return tuple(sorted(self._action(move) for move in moves))

    def _action(self, move: Move) -> Action:
        theory = self.state.theory
        if move.kind is ActionKind.RAISE:
            return Action(move.kind, self._raised(move.number), Strength(move.level))
        target = theory.statements[move.number]
        if move.kind is ActionKind.ANSWER:
            return Action(move.kind, target, Strength(move.level))
        return Action(move.kind, target)

    def _raised(self, rule: int) -> str:
        """Return the name of the step, or of the statement whose own source it is."""
        theory = self.state.theory
        if 0 <= rule < theory.first_base:
            return theory.inferences[rule]
        return theory.statements[theory.heads[rule] if rule >= 0 else -1 - rule]
