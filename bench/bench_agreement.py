"""The ten smallest conflicts of large bargains, against finding the smallest one alone.

    python bench/bench_agreement.py [BARGAINS]

Each bargain has 60 demands about 15 issues of 4 options. Ours is the whole analysis with
lists of ten: conflicts, concessions, deals. The peer is OptUx of the same SAT toolkit, which
finds one smallest conflict of the same formula. Wanted: at most 2 s CPU a bargain.
"""

import sys
from itertools import product
from random import Random
from time import process_time

from argmap.agreement.analysis import analyse
from argmap.agreement.member import Member, Reading, Standing
from argmap.model.expression import And, Choice, Expression, If, Not, Or, choices, holds
from argmap.model.position import Issue, Option, Rung
from argmap.text import SourceText, Span

DEMANDS, ISSUES, OPTIONS, PARTIES = 60, 15, 4, 4
WANTED = 2.0
PLACE = Span(SourceText("bench.argmap", ""), 0, 0)


def main(bargains: int) -> int:
    longest = 0.0
    for seed in range(bargains):
        issues, members = bargain(Random(seed))
        start = process_time()
        found = analyse(issues, members, Reading.CAUTIOUS, 10)
        ours = process_time() - start
        start = process_time()
        size = smallest_conflict(issues, members)
        theirs = process_time() - start
        if found.conflicts and size != len(found.conflicts[0].members):
            raise SystemExit("the two differ")
        longest = max(longest, ours)
        print(
            f"bargain {seed}: {len(found.conflicts)} conflicts, smallest {size}; ours "
            f"{ours:.3f} s, OptUx for one {theirs:.3f} s, ratio {ours / theirs:.2f}"
        )
    print(f"at most {longest:.3f} s CPU a bargain (wanted: {WANTED})")
    return int(longest > WANTED)


def bargain(chance: Random) -> tuple[tuple[Issue, ...], tuple[Member, ...]]:
    """Return random issues, and random demands that all count."""
    issues = tuple(issue(number) for number in range(ISSUES))
    members = tuple(
        Member(
            id=f"m{number}",
            mover=f"p{number % PARTIES}",
            rung=Rung.RED_LINE,
            expression=expression(chance),
            standing=Standing.STANDS,
        )
        for number in range(DEMANDS)
    )
    return issues, members


def issue(number: int) -> Issue:
    options = tuple(Option(name=f"o{n}", text="", span=PLACE) for n in range(OPTIONS))
    return Issue(id=f"i{number}", text="", options=options, span=PLACE, file=0, section=None)


def expression(chance: Random) -> Expression:
    kind = chance.random()
    if kind < 0.5:
        return choice(chance)
    if kind < 0.7:
        return If(choice(chance), choice(chance))
    if kind < 0.85:
        return Not(And((choice(chance), choice(chance))))
    return Or((choice(chance), choice(chance)))


def choice(chance: Random) -> Choice:
    names = chance.sample([f"o{n}" for n in range(OPTIONS)], chance.choice((1, 2, 2, 3)))
    return Choice(f"i{chance.randrange(ISSUES)}", tuple(sorted(names)))


def smallest_conflict(issues: tuple[Issue, ...], members: tuple[Member, ...]) -> int:
    """Return the size of a smallest conflict, by OptUx over clauses written another way."""
    from pysat.examples.optux import OptUx  # type: ignore[import-untyped]
    from pysat.formula import WCNF  # type: ignore[import-untyped]

    number = {
        (i.id, o.name): n
        for n, (i, o) in enumerate(((i, o) for i in issues for o in i.options), 1)
    }
    written = WCNF()
    for one in issues:
        options = [number[one.id, option.name] for option in one.options]
        written.append(options)
        written.extend([[-a, -b] for a in options for b in options if a < b])
    selectors = range(len(number) + 1, len(number) + 1 + len(members))
    for selector, member in zip(selectors, members, strict=True):
        used = {choice.issue for choice in choices(member.expression)}
        own = [one for one in issues if one.id in used]
        for pick in product(*([(one.id, o.name) for o in one.options] for one in own)):
            if not holds(member.expression, dict(pick)):
                written.append([-selector, *(-number[chosen] for chosen in pick)])
    for selector in selectors:
        written.append([selector], weight=1)
    with OptUx(written) as search:
        return len(search.compute() or ())


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 8))
