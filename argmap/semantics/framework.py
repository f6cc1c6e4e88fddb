"""Abstract argumentation frameworks: arguments that attack each other, and nothing else.

Source: Dung 1995, Artificial Intelligence 77(2).
"""

from attrs import frozen

from argmap.semantics.search import Encoding


@frozen
class Framework:
    """Arguments `0..n-1`; per argument, those that attack it and those that it attacks."""

    attackers: list[list[int]]
    targets: list[list[int]]


class FrameworkError(Exception):
    """A file is no `p af` file; the message says which line and why."""


def read_framework(text: str) -> Framework:
    """Read the format of the ICCMA 2023 competition: `p af N`, then a line `i j` an attack.

    Raises: FrameworkError. Cost: linear in the text.
    """
    lines = [line for line in text.split("\n") if line.strip() and line[0] != "#"]
    head = lines[0].split() if lines else []
    if head[:2] != ["p", "af"] or len(head) != 3 or not head[2].isdecimal():
        raise FrameworkError("the first line is not `p af N`, N the number of arguments")
    size = int(head[2])
    attackers: list[list[int]] = [[] for _ in range(size)]
    targets: list[list[int]] = [[] for _ in range(size)]
    for line in lines[1:]:
        try:
            attacker, target = map(int, line.split())
        except ValueError as error:
            raise FrameworkError(f"`{line.strip()}` is no attack: two numbers") from error
        if not (0 < attacker <= size and 0 < target <= size):
            raise FrameworkError(f"`{line.strip()}`: arguments are numbered from 1 to {size}")
        attackers[target - 1].append(attacker - 1)
        targets[attacker - 1].append(target - 1)
    return Framework(attackers, targets)


IN, OUT, UNDECIDED = 1, -1, 0


def grounded_labels(framework: Framework) -> list[int]:
    """Return IN, OUT or UNDECIDED per argument. Cost: linear in the attacks."""
    labels = [UNDECIDED] * len(framework.attackers)
    left = [len(group) for group in framework.attackers]
    ready = [argument for argument, count in enumerate(left) if not count]
    while ready:
        argument = ready.pop()
        labels[argument] = IN
        for target in framework.targets[argument]:
            if labels[target] == UNDECIDED:
                labels[target] = OUT
                for other in framework.targets[target]:
                    left[other] -= 1
                    if not left[other]:
                        ready.append(other)
    return labels


def part(framework: Framework, arguments: list[int]) -> Framework:
    """Return the framework among some arguments, numbered in their order."""
    number = {argument: index for index, argument in enumerate(arguments)}
    return Framework(
        [[number[a] for a in framework.attackers[x] if a in number] for x in arguments],
        [[number[a] for a in framework.targets[x] if a in number] for x in arguments],
    )


def encode_complete(framework: Framework) -> Encoding:
    """Return the complete labellings: in if all attackers are out, out if one is in."""
    encoding = _with_variables(framework)
    inn, out, clauses = encoding.inn, encoding.out, encoding.clauses
    for argument, attackers in enumerate(framework.attackers):
        is_in, is_out = inn[argument], out[argument]
        clauses.append((-is_in, -is_out))
        clauses.append((-is_out, *[inn[attacker] for attacker in attackers]))
        clauses.append((is_in, *[-out[attacker] for attacker in attackers]))
        for attacker in attackers:
            clauses.append((-is_in, out[attacker]))
            clauses.append((is_out, -inn[attacker]))
    return encoding


def encode_conflict_free(framework: Framework) -> Encoding:
    """Return the conflict-free sets; an argument is out only if one of the set attacks it."""
    encoding = _with_variables(framework)
    inn, out, clauses = encoding.inn, encoding.out, encoding.clauses
    for argument, attackers in enumerate(framework.attackers):
        clauses.append((-out[argument], *[inn[attacker] for attacker in attackers]))
        clauses.extend((-inn[argument], -inn[attacker]) for attacker in attackers)
    return encoding


def encode_stable(framework: Framework) -> Encoding:
    """Return the stable sets: an argument is out just if it is not in."""
    inn = list(range(1, len(framework.attackers) + 1))
    encoding = Encoding(variables=len(inn), inn=inn, out=[-literal for literal in inn])
    for argument, attackers in enumerate(framework.attackers):
        encoding.clauses.append((inn[argument], *[inn[attacker] for attacker in attackers]))
        encoding.clauses.extend((-inn[argument], -inn[attacker]) for attacker in attackers)
    return encoding


def _with_variables(framework: Framework) -> Encoding:
    size = len(framework.attackers)
    return Encoding(
        variables=2 * size,
        inn=list(range(1, size + 1)),
        out=list(range(size + 1, 2 * size + 1)),
    )


def largest_admissible_within(framework: Framework, candidates: list[bool]) -> list[bool]:
    """Return the largest admissible set among candidates that do not attack each other.

    Cost: linear in the attacks.
    """
    keep = candidates[:]
    hits = [sum(keep[a] for a in attackers) for attackers in framework.attackers]
    unmet = [
        sum(not hits[a] for a in attackers) for attackers in framework.attackers
    ]  # attackers that the set does not attack
    falling = [argument for argument, kept in enumerate(keep) if kept and unmet[argument]]
    while falling:
        argument = falling.pop()
        if not keep[argument]:
            continue
        keep[argument] = False
        for target in framework.targets[argument]:
            hits[target] -= 1
            if not hits[target]:
                for other in framework.targets[target]:
                    unmet[other] += 1
                    if keep[other]:
                        falling.append(other)
    return keep
