"""Invented maps of any size, with the mix of links that a written map has."""

import random


def generated_map(statements: int, seed: int = 1) -> str:
    """Return a map of that many statements as text: about a third claims, in layers, each
    with one or two reasons; a tenth rebuttals; the rest premises with a source.
    """
    chance = random.Random(seed)
    lines = ['map "A generated map"', "", 'source report "A generated report"', ""]
    premises = [f"p{n}" for n in range(statements * 6 // 10)]
    claims = [f"c{n}" for n in range(statements * 3 // 10)]
    rebuttals = statements - len(premises) - len(claims)
    for name in premises:
        lines.append(f'premise {name} "What the report says at its place {name}"')
        lines.append(f'    cite report "as the figures show" .. "in the year {name}"')
    for place, name in enumerate(claims):
        lines.append(f'claim {name} "What follows from the reasons under {name}"')
        for _ in range(chance.choice((1, 1, 2))):
            lines.append(f"    because {_reasons(chance, premises, claims, place)}")
    targets = claims + premises
    for number in range(rebuttals):
        target = chance.choice(targets)
        lines.append(f'rebuttal r{number} "What speaks against {target}" against {target}')
        lines.append("    strength " + chance.choice(("weak", "weak", "moderate", "strong")))
        lines.append('    cite report "on the other hand" .. "cannot be ruled out"')
    return "\n".join(lines) + "\n"


def _reasons(
    chance: random.Random, premises: list[str], claims: list[str], place: int
) -> str:
    """Return one or two names: premises, or claims that come earlier."""
    names = [chance.choice(premises)]
    if place and chance.random() < 0.6:
        names.append(claims[chance.randrange(max(0, place - 200), place)])
    return ", ".join(dict.fromkeys(names))
