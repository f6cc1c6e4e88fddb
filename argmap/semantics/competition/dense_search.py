"""Dense frameworks: sets of arguments tried one by one, as bits of large integers.

Where many attacks leave only small conflict-free sets, there are few enough of them to
try, and a SAT solver learns little. The sets are built by the need for defence: take
something that must be attacked, and try each argument that does it.
"""

from argmap.semantics.competition.framework import Framework
from argmap.solving.satisfaction import Deadline

_LEAST_DENSITY = 0.25  # attacks, of all that there could be: below, sets are too many
_STEPS = 3_000_000
_LOOKED_AT = 3  # of the arguments that must be attacked, to find one with few attackers


class TooManySetsError(Exception):
    """The steps ran out; nothing is known."""


def is_dense(framework: Framework) -> bool:
    """Return whether the search of this module is worth trying."""
    size = len(framework.attackers)
    return sum(map(len, framework.attackers)) >= _LEAST_DENSITY * size * size > 0


class DenseSearch:
    """A search for sets that attack what must be attacked. Cost: at most `_STEPS` sets.

    Methods raise TooManySetsError and NotInTimeError.
    """

    def __init__(self, framework: Framework, deadline: Deadline) -> None:
        self._attackers = [
            _bits(group, len(framework.attackers)) for group in framework.attackers
        ]
        self._targets = [_bits(group, len(framework.targets)) for group in framework.targets]
        self._all = (1 << len(self._targets)) - 1
        self._deadline = deadline
        self._left = _STEPS
        deadline.check()

    def stable(self, item: int | None = None, *, inside: bool = True) -> list[int] | None:
        """Return a stable set, if there is one; with (or without) an item, if given."""
        if item is None:
            return self._set([], self._all, self._all, 0)
        if inside:
            return self._around(item, self._all)
        return self._set([], self._all & ~(1 << item), self._all, 0)

    def admissible(self, item: int) -> list[int] | None:
        """Return an admissible set that an item is in, if there is one."""
        return self._around(item, 0)

    def _around(self, item: int, needed: int) -> list[int] | None:
        attackers, targets = self._attackers[item], self._targets[item]
        if targets >> item & 1:
            return None
        free = self._all & ~(attackers | targets | 1 << item)
        return self._set([item], free, (needed | attackers) & ~targets & ~(1 << item), targets)

    def _set(self, chosen: list[int], free: int, needed: int, met: int) -> list[int] | None:
        """Return a set of the chosen and free items that attacks, or has, all that is needed.

        An item that has been tried is not free for its siblings: no set is met twice.
        """
        if not needed:
            return chosen
        self._count()
        trying = self._fewest(needed, free)
        while trying:
            bit = trying & -trying
            trying ^= bit
            free ^= bit
            item = bit.bit_length() - 1
            attackers, targets = self._attackers[item], self._targets[item]
            if targets & bit:
                continue
            now_met = met | targets
            lacking = (needed | attackers) & ~(now_met | bit)
            open_to = free & ~(attackers | targets)
            if open_to or not lacking:
                found = self._set([*chosen, item], open_to, lacking, now_met)
                if found is not None:
                    return found
        return None

    def _count(self) -> None:
        self._left -= 1
        if not self._left & 1023:
            self._deadline.check()
            if self._left <= 0:
                raise TooManySetsError

    def _fewest(self, needed: int, free: int) -> int:
        """Return the free items that meet a need: one that few of them meet."""
        best, fewest = free, free.bit_count() + 1
        for _ in range(_LOOKED_AT):
            bit = needed & -needed
            needed ^= bit
            meeting = (self._attackers[bit.bit_length() - 1] | bit) & free
            if (count := meeting.bit_count()) < fewest:
                best, fewest = meeting, count
            if not count or not needed:
                break
        return best


def _bits(group: list[int], size: int) -> int:
    digits = bytearray(b"0" * size)
    for item in group:
        digits[-1 - item] = 49
    return int(digits, 2)
