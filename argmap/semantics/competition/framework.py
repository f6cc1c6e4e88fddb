"""Abstract argumentation frameworks: arguments that attack each other, and nothing else.

Source: Dung 1995, Artificial Intelligence 77(2).
"""

from collections.abc import Iterator

from attrs import frozen


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
    if not text.startswith("p"):
        text = "\n".join(_lines(text))
    first, _, body = text.partition("\n")
    head = first.split()
    if head[:2] != ["p", "af"] or len(head) != 3 or not head[2].isdecimal():
        raise FrameworkError("the first line is not `p af N`, N the number of arguments")
    size = int(head[2])
    attackers: list[list[int]] = [[] for _ in range(size)]
    targets: list[list[int]] = [[] for _ in range(size)]
    numbers = _plain_numbers(body, size) or _numbers(body, size)
    for attacker, target in zip(numbers, numbers, strict=True):
        attackers[target].append(attacker)
        targets[attacker].append(target)
    return Framework(attackers, targets)


def _lines(text: str) -> Iterator[str]:
    return (line for line in text.split("\n") if line.strip() and line[0] != "#")


def _plain_numbers(text: str, size: int) -> Iterator[int] | None:
    """Return the numbers, from 0, of a text without comments or irregularities, or None.

    Every line has two words, and beside digits a blank and an end.
    """
    if not text.isascii():
        return None
    words = text.split()
    gaps = text.encode("ascii").translate(None, b"0123456789")
    if gaps != b" \n" * (len(words) // 2):
        return None
    known = {str(number + 1): number for number in range(size)}
    try:
        return iter(list(map(known.__getitem__, words)))
    except KeyError:
        return None


def _numbers(text: str, size: int) -> Iterator[int]:
    for line in _lines(text):
        try:
            attacker, target = map(int, line.split())
        except ValueError as error:
            raise FrameworkError(f"`{line.strip()}` is no attack: two numbers") from error
        if not (0 < attacker <= size and 0 < target <= size):
            raise FrameworkError(f"`{line.strip()}`: arguments are numbered from 1 to {size}")
        yield attacker - 1
        yield target - 1


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
    number = [-1] * len(framework.attackers)
    for index, argument in enumerate(arguments):
        number[argument] = index

    def among(group: list[int]) -> list[int]:
        return [index for item in group if (index := number[item]) >= 0]

    return Framework(
        [among(framework.attackers[argument]) for argument in arguments],
        [among(framework.targets[argument]) for argument in arguments],
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
