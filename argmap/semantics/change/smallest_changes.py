"""The smallest changes that would make a statement accepted, each verified.

The search tries sets of changes by size. From a set that does not do it, it goes on with
the changes that bear on what still fails: any larger set that does it holds one of these,
so no set of the smallest size is missed unless the work runs out, which the answer says.
"""

from enum import StrEnum

from attrs import frozen

from argmap.model.argument_map import ArgumentMap
from argmap.model.statement import StatementKind, Strength
from argmap.semantics.change.candidates import Candidates, Move
from argmap.semantics.evaluate.changed_theory import ChangedTheory, Overlay, rests_on
from argmap.semantics.evaluate.propagation import Propagation
from argmap.semantics.evaluate.theory import STRICT

_STRONG = int(Strength.STRONG)


class ActionKind(StrEnum):
    """What can be changed."""

    DROP = "drop"  # take a cited or assumed statement's source away
    ASSUME = "assume"  # take a statement for granted (a weak assumption)
    ANSWER = "answer"  # meet an objection with a strong one
    RAISE = "raise"  # make a step, or a statement's own source, strong


@frozen(order=True)
class Action:
    """One change. The target is a statement, or for `raise` a step or a statement."""

    kind: ActionKind
    target: str


@frozen
class Changes:
    """All sets of the smallest size that make a statement accepted, if `complete`."""

    sets: tuple[tuple[Action, ...], ...]
    complete: bool


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
    root = state.theory.atom_of[id]
    if state.lo[root]:
        return Changes((), True)
    search = _Search(map, state, root, work)
    level: list[frozenset[Move]] = [frozenset()]
    for _ in range(largest):
        level = search.larger(level)
        found = search.those_that_do(level, most)
        if found or search.work_left <= 0:
            cut = search.work_left <= 0 or len(found) > most
            sets = sorted(search.actions(moves) for moves in found[:most])
            return Changes(tuple(sets), not cut)
        if not level:
            return Changes((), True)
    return Changes((), False)


class _Search:
    def __init__(self, map: ArgumentMap, state: Propagation, root: int, work: int) -> None:
        self.map = map
        self.state = state
        self.root = root
        self.work_left = work
        self.cone = rests_on(state.theory, root)
        self.known: dict[frozenset[Move], ChangedTheory] = {}

    def after(self, moves: frozenset[Move]) -> ChangedTheory:
        if moves not in self.known:
            changed = ChangedTheory(self.state, self.overlay(moves), self.cone)
            self.work_left -= changed.cost
            self.known[moves] = changed
        return self.known[moves]

    def larger(self, sets: list[frozenset[Move]]) -> list[frozenset[Move]]:
        """Return each set with one more change that bears on what still fails."""
        found: dict[frozenset[Move], None] = {}
        for moves in sets:
            if self.work_left <= 0:
                break
            candidates = Candidates(self.state.theory, self.after(moves), self._lacks_ground)
            open_ = [move for move in candidates.moves(self.root) if self._is_open(move)]
            self.work_left -= candidates.seen if moves else 0  # the first look is always paid
            found.update((moves | {move}, None) for move in open_ if move not in moves)
        return list(found)

    def those_that_do(self, sets: list[frozenset[Move]], most: int) -> list[frozenset[Move]]:
        """Return the sets that make the root accepted; one more than `most` at the most."""
        found: list[frozenset[Move]] = []
        for moves in sets:
            if self.work_left <= 0 or len(found) > most:
                break
            if self.after(moves).bounds(self.root)[0]:
                found.append(moves)
        return found

    def overlay(self, moves: frozenset[Move]) -> Overlay:
        theory = self.state.theory
        without: set[int] = set()
        for kind, number in moves:
            if kind == ActionKind.DROP:
                without.add(theory.base_of[number])
            elif kind == ActionKind.ANSWER:
                rules = theory.rules_for[number]
                without.update(rule for rule in rules if theory.strengths[rule] != STRICT)
        return Overlay(
            without=frozenset(without),
            granted={a: int(Strength.WEAK) for kind, a in moves if kind == ActionKind.ASSUME},
            strengths={r: _STRONG for kind, r in moves if kind == ActionKind.RAISE},
        )

    def _is_open(self, move: Move) -> bool:
        """Return whether an author can make a change: a computed statement is not theirs."""
        theory, (kind, number) = self.state.theory, move
        atom = theory.heads[number] if kind == ActionKind.RAISE else number
        if atom >= len(theory.statements):
            return True
        return self.map.statements[atom].computed is None

    def _lacks_ground(self, atom: int) -> bool:
        """Return whether taking an atom for granted is a way to mend what it lacks."""
        premise = self.map.statements[atom].kind is StatementKind.PREMISE
        return premise or atom in self.state.circular

    def actions(self, moves: frozenset[Move]) -> tuple[Action, ...]:
        return tuple(sorted(self._action(move) for move in moves))

    def _action(self, move: Move) -> Action:
        theory, (kind, number) = self.state.theory, move
        if kind != ActionKind.RAISE:
            return Action(ActionKind(kind), theory.statements[number])
        if number < theory.first_base:
            return Action(ActionKind.RAISE, theory.inferences[number])
        return Action(ActionKind.RAISE, theory.statements[theory.heads[number]])
