"""A propagation that keeps what came before what, so that reasons can be told in order."""

from array import array

from argmap.semantics.evaluate.grounded import settle
from argmap.semantics.evaluate.propagation import Propagation
from argmap.semantics.evaluate.theory import Theory

NEVER = (1 << 31) - 1


class Recorded(Propagation):
    """Settled bounds, and when atoms fell and rules came to be in force.

    Times count such events from 1: whatever brought one about had come before it. Only
    what a circle of support loses falls together.
    """

    def __init__(self, theory: Theory) -> None:
        """Take a theory and settle it. Cost: as settling it, a number an atom or rule more."""
        self._clock = 0
        self._fell = array("i", [NEVER]) * len(theory.margins)
        self._entered = array("i", [NEVER]) * len(theory.heads)
        super().__init__(theory)
        settle(self)

    def fell(self, atom: int) -> int:
        """Return when an atom was first known to be rejected."""
        return self._fell[atom]

    def entered(self, rule: int) -> int:
        """Return when a rule came to be in force."""
        return self._entered[rule]

    def cap(self, atom: int, level: int) -> None:
        """Let an atom stand at no more than this level."""
        if not level and self.hi[atom]:
            self._clock += 1
            self._fell[atom] = self._clock
        super().cap(atom, level)

    def _conclude(self, rule: int) -> None:
        if self._entered[rule] == NEVER:
            self._clock += 1
            self._entered[rule] = self._clock
        super()._conclude(rule)
