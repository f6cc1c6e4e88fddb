"""Small random maps in the shorthand of `made_maps`."""

from random import Random

STRENGTHS = ("weak", "moderate", "strong")


def random_map_text(random: Random, statements: int = 6) -> str:
    """Return a map with strict steps, strengths, undercuts, margins and circles."""
    ids = [f"s{number}" for number in range(random.randint(2, statements))]
    lines = [
        f"{id} {random.choice((*STRENGTHS, 'assumed'))}" for id in ids if random.random() < 0.6
    ] or [ids[0]]
    steps = random.randint(0, 5)
    for number in range(steps):
        conclusion, *premises = random.sample(ids, min(len(ids), random.choice((2, 2, 3))))
        arrow = (
            "=>" if random.random() < 0.35 else f"-> {conclusion} {random.choice(STRENGTHS)}"
        )
        arrow = f"=> {conclusion}" if arrow == "=>" else arrow
        lines.append(f"{', '.join(premises)} {arrow} as i{number}")
    lines += [f"{id} standard clear" for id in ids if random.random() < 0.1]
    for _ in range(random.randint(0, 4)):
        targets = ids + [f"i{number}" for number in range(steps)]
        lines.append(f"{random.choice(ids)} ~> {random.choice(targets)}")
    for _ in range(random.randint(0, 2)):
        first, second = random.sample(ids, 2)
        lines.append(f"{first} >< {second}")
    random.shuffle(lines)
    return "\n".join(lines)


def random_attacks_text(random: Random, arguments: int = 9) -> str:
    """Return a map of premises of equal strength that only object to each other."""
    ids = [f"a{number}" for number in range(random.randint(1, arguments))]
    density = random.choice((0.1, 0.2, 0.35))
    attacks = [f"{x} ~> {y}" for x in ids for y in ids if random.random() < density]
    return "\n".join(ids + attacks)
