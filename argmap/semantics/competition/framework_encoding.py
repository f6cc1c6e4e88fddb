"""The labellings of an abstract framework as clauses.

An argument with a single attacker is in if that is out, and out if that is in: it needs no
variable of its own. In sparse frameworks this takes away over two fifths of them.
"""

from argmap.semantics.competition.framework import Framework
from argmap.solving.labelling_search import Encoding


def encode_complete(framework: Framework) -> Encoding:
    """Return the complete labellings: in if all attackers are out, out if one is in."""
    encoding, roots = _with_shared_variables(framework)
    inn, out, clauses = encoding.inn, encoding.out, encoding.clauses
    for argument in roots:
        is_in, is_out = inn[argument], out[argument]
        attackers = framework.attackers[argument]
        reasons_in = sorted({out[attacker] for attacker in attackers})
        reasons_out = sorted({inn[attacker] for attacker in attackers})
        clauses.append((-is_in, -is_out))
        clauses.append((-is_out, *reasons_out))
        clauses.append((is_in, *[-reason for reason in reasons_in]))
        clauses.extend((-is_in, reason) for reason in reasons_in)
        clauses.extend((is_out, -reason) for reason in reasons_out)
    return encoding


def encode_stable(framework: Framework) -> Encoding:
    """Return the stable sets: an argument is out just if it is not in."""
    root_of, is_flipped = _single_attackers(framework)
    roots = [argument for argument, root in enumerate(root_of) if argument == root]
    variable = {root: number for number, root in enumerate(roots, 1)}
    inn = [
        -variable[root] if flipped else variable[root]
        for root, flipped in zip(root_of, is_flipped, strict=True)
    ]
    encoding = Encoding(variables=len(roots), inn=inn, out=[-literal for literal in inn])
    for argument in roots:
        reasons = sorted({inn[attacker] for attacker in framework.attackers[argument]})
        encoding.clauses.append((inn[argument], *reasons))
        encoding.clauses.extend((-inn[argument], -reason) for reason in reasons)
    return encoding


def encode_conflict_free(framework: Framework) -> Encoding:
    """Return the conflict-free sets; an argument is out only if one of the set attacks it."""
    size = len(framework.attackers)
    inn, out = list(range(1, size + 1)), list(range(size + 1, 2 * size + 1))
    encoding = Encoding(variables=2 * size, inn=inn, out=out, likely=out)
    clauses = encoding.clauses
    for argument, attackers in enumerate(framework.attackers):
        clauses.append((-out[argument], *[inn[attacker] for attacker in attackers]))
        clauses.extend((-inn[argument], -inn[attacker]) for attacker in attackers)
    return encoding


def _with_shared_variables(framework: Framework) -> tuple[Encoding, list[int]]:
    """Return an encoding without clauses, and the arguments that have variables.

    Those for being in come last: the solver decides them first.
    """
    root_of, is_flipped = _single_attackers(framework)
    roots = [argument for argument, root in enumerate(root_of) if argument == root]
    count = len(roots)
    is_out = {root: number for number, root in enumerate(roots, 1)}
    pairs = [(is_out[root], flip) for root, flip in zip(root_of, is_flipped, strict=True)]
    encoding = Encoding(
        variables=2 * count,
        inn=[variable if flip else variable + count for variable, flip in pairs],
        out=[variable + count if flip else variable for variable, flip in pairs],
        likely=list(range(1, 2 * count + 1)),
    )
    return encoding, roots


def _single_attackers(framework: Framework) -> tuple[list[int], list[bool]]:
    """Return, per argument, whose label decides its own, and whether it is the opposite.

    The way back through single attackers ends where there are several or none, or in a
    circle, at the argument of it that was met first.
    """
    size = len(framework.attackers)
    root_of, is_flipped = [-1] * size, [False] * size
    for start in range(size):
        way, at = [], start
        while root_of[at] < 0:
            root_of[at] = at
            if len(framework.attackers[at]) != 1:
                break
            way.append(at)
            at = framework.attackers[at][0]
        for argument in reversed(way):
            if argument != at:
                attacker = framework.attackers[argument][0]
                root_of[argument] = root_of[attacker]
                is_flipped[argument] = not is_flipped[attacker]
    return root_of, is_flipped
