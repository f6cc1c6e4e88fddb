"""Invented maps of any size, with the mix of links that a written map has."""

import random


def generated_map(statements: int, seed: int = 1) -> str:
    """Return a map of that many statements as text.

    Six tenths are premises with a source, three tenths claims with one or two reasons
    each, one tenth rebuttals. Every premise is used; every claim but the last of its chain
    supports a later one.
    """
    chance = random.Random(seed)
    premises = [f"p{number}" for number in range(statements * 6 // 10)]
    claims = [f"c{number}" for number in range(statements * 3 // 10)]
    lines = ['map "A generated map"', "", 'source report "A generated report"', ""]
    for name in premises:
        lines.append(f'premise {name} "What the report says at its place {name}"')
        lines.append(f'    cite report "as the figures show" .. "in the year {name}"')
    for place, name in enumerate(claims):
        lines.append(f'claim {name} "What follows from the reasons under {name}"')
        lines.extend(f"    because {reason}" for reason in _reasons(premises, claims, place))
    targets = claims + premises
    for number in range(statements - len(targets)):
        target = chance.choice(targets)
        lines.append(f'rebuttal r{number} "What speaks against {target}" against {target}')
        lines.append("    strength " + chance.choice(("weak", "weak", "moderate", "strong")))
        lines.append(f'    cite report "on the other hand" .. "ruled out in {number}"')
    return "\n".join(lines) + "\n"


def _reasons(premises: list[str], claims: list[str], place: int) -> list[str]:
    """Return a claim's reasons: two premises of its own, and often an earlier claim."""
    first, second = premises[2 * place : 2 * place + 2]
    if place % 4 == 0:
        return [f"{first}, {second}"]
    if place % 4 == 1:
        return [first, f"{second}, {claims[place - 1]}"]
    return [f"{first}, {claims[place - 1]}", second]
