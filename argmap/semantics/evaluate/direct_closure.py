"""What follows from a choice of rules, read straight off the definitions."""

from argmap.semantics.evaluate.theory import CERTAIN, STRICT, Theory


def best_levels(theory: Theory, usable: bytearray) -> bytearray:
    """Return, per atom, the best level at which the usable rules build it; 0: they do not.

    Cost: linear in the rules (an atom's level rises at most four times).
    """
    levels = bytearray(len(theory.margins))
    missing = [len(body) for body in theory.bodies]
    ready = [rule for rule, count in enumerate(missing) if not count and usable[rule]]
    while ready:
        rule = ready.pop()
        head, level = theory.heads[rule], theory.strengths[rule]
        if level == STRICT:
            level = min((levels[premise] for premise in theory.bodies[rule]), default=CERTAIN)
        old = levels[head]
        if level <= old:
            continue
        levels[head] = level
        for user in theory.used_by[head]:
            missing[user] -= not old
            if not missing[user] and usable[user]:
                ready.append(user)
    return levels


def is_met(theory: Theory, levels: bytearray, rule: int) -> bool:
    """Return whether objections that stand at these levels defeat a rule."""
    if any(levels[by] for by in theory.undercutters[rule]):
        return True
    strength, head = theory.strengths[rule], theory.heads[rule]
    if strength == STRICT:
        return False
    best = max((levels[by] for by in theory.rebutters[head]), default=0)
    return best > 0 and best + theory.margins[head] >= strength
