"""The grounded semantics: what stands when every standoff is left open.

It is the well-founded model of the theory's rules (Van Gelder, Ross and Schlipf 1991,
Journal of the ACM 38(3)), which on rules with last-link strengths is the grounded
extension of ASPIC+ without its arguments being listed.
"""

from attrs import field, frozen

from argmap.semantics.evaluate.propagation import OUT, Propagation
from argmap.semantics.evaluate.theory import STRICT, Theory
from argmap.solving.strong_components import components


@frozen
class Bounds:
    """Per atom, the best level at which it stands and at which it could; per rule, its status.

    An atom is accepted if `lo > 0`, rejected if `hi == 0`, undecided otherwise. A status is
    `propagation.OPEN`, `IN` or `OUT`.
    """

    lo: bytes = field(repr=False)
    hi: bytes = field(repr=False)
    status: bytes = field(repr=False)


def grounded(theory: Theory) -> Bounds:
    """Return the grounded labelling's bounds.

    Cost: linear where no support is circular. A set of statements that support each other
    in a circle is read once more each time something near it falls.
    """
    state = Propagation(theory)
    settle(state)
    return Bounds(bytes(state.lo), bytes(state.hi), bytes(state.status))


def settle(state: Propagation) -> None:
    """Propagate, and take away circular support, until nothing changes."""
    Settling(state).go_on()


class Settling:
    """Keeps a propagation settled while rules are taken away from it.

    Statements that may support each other in a circle are found once: what happens later
    only makes circles smaller.
    """

    def __init__(self, state: Propagation) -> None:
        """Take a propagation that has not run yet."""
        state.run()
        self._state = state
        self._circles = _circles(state)
        self._circle_of = {
            atom: number for number, circle in enumerate(self._circles) for atom in circle
        }
        state.touched.update(self._circle_of)

    def go_on(self) -> None:
        """Draw every conclusion from what has changed."""
        state = self._state
        waiting: dict[int, None] = {}
        while True:
            state.run()
            touched = state.touched & self._circle_of.keys()
            state.touched.clear()
            waiting.update((self._circle_of[atom], None) for atom in sorted(touched))
            if not waiting:
                return
            number, _ = waiting.popitem()
            _take_away_circular_support(state, self._circles[number])


def _circles(state: Propagation) -> list[list[int]]:
    """Return the sets of undecided atoms that may support each other in a circle."""
    theory, lo, hi, status = state.theory, state.lo, state.hi, state.status
    heads, used_by = theory.heads, theory.used_by

    def supported(atom: int) -> list[int]:
        found = (heads[rule] for rule in used_by[atom] if status[rule] != OUT)
        return [head for head in found if lo[head] < hi[head]]

    undecided = [atom for atom, level in enumerate(hi) if lo[atom] < level]
    return [
        circle
        for circle in components(undecided, supported)
        if len(circle) > 1 or circle[0] in supported(circle[0])
    ]


def _take_away_circular_support(state: Propagation, circle: list[int]) -> None:
    """Cap each atom of the circle at the best level that support from outside can give."""
    best = _best_from_below(state, circle)
    for atom in circle:
        if best[atom] < state.hi[atom]:
            state.circular.add(atom)
            state.cap(atom, best[atom])


def _best_from_below(state: Propagation, circle: list[int]) -> dict[int, int]:
    theory, hi = state.theory, state.hi
    best = {atom: state.lo[atom] for atom in circle}
    missing, ready = _steps_into(state, circle, best)
    while ready:
        rule = ready.pop()
        head, level = theory.heads[rule], theory.strengths[rule]
        if level == STRICT:
            level = min((best.get(p, hi[p]) for p in theory.bodies[rule]), default=hi[head])
        old = best[head]
        if level <= old:
            continue
        best[head] = min(level, hi[head])
        for step in theory.used_by[head]:
            if step in missing:
                missing[step] -= not old
                if not missing[step]:
                    ready.append(step)
    return best


def _steps_into(
    state: Propagation, circle: list[int], best: dict[int, int]
) -> tuple[dict[int, int], list[int]]:
    """Return the rules that could conclude the circle's atoms, and those with no gap.

    Each comes with its gap: how many of its premises nothing supports so far.
    """
    theory, hi = state.theory, state.hi
    missing = {
        rule: sum(not best.get(premise, hi[premise]) for premise in theory.bodies[rule])
        for atom in circle
        for rule in theory.rules_for[atom]
        if state.status[rule] != OUT
    }
    return missing, [rule for rule, gap in missing.items() if not gap]
