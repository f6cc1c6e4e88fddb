"""Competition tasks on frameworks of 20,000 arguments, whole processes, against clingo.

    pip install clingo
    python bench/bench_solve.py

Sparse random frameworks (two attacks an argument) and preferential attachment, for
grounded, preferred and stable extensions. Clingo (Gebser et al. 2019) solves the usual
encodings of the last two. Wanted: at most 0.5 s CPU a task. Random frameworks of three and
more attacks an argument lie where such problems are hard for every solver, and dense ones
of 1,000 arguments too: they are not measured here.
"""

import sys
import tempfile
from pathlib import Path
from random import Random

from measure import in_turn, report, run

WANTED = 0.5
ARGUMENTS = 20_000
TIMES = 5
TASKS = {"SE-CO": None, "SE-PR": "preferred", "SE-ST": "stable", "DC-PR": None, "DS-PR": None}

ENCODINGS = {
    "stable": "{in(X)} :- arg(X). out(X) :- in(Y), att(Y,X). :- in(X), in(Y), att(X,Y)."
    " :- arg(X), not in(X), not out(X).",
    "preferred": "{in(X)} :- arg(X). out(X) :- in(Y), att(Y,X). :- in(X), in(Y), att(X,Y)."
    " :- in(X), att(Y,X), not out(Y). #heuristic in(X) : arg(X). [1,true]",
}


def main() -> int:
    worst = 0.0
    with tempfile.TemporaryDirectory() as name:
        for kind, attacks in (
            ("sparse", sparse(Random(1), ARGUMENTS)),
            ("attachment", preferential_attachment(Random(1), ARGUMENTS)),
        ):
            path = Path(name) / f"{kind}.af"
            lines = "".join(f"{a} {b}\n" for a, b in attacks)
            path.write_text(f"p af {ARGUMENTS}\n{lines}", encoding="ascii")
            worst = max(worst, *(measured(path, task, peer) for task, peer in TASKS.items()))
    print(f"the longest task took {worst:.2f} s CPU")
    return int(worst > WANTED)


def measured(path: Path, task: str, peer: str | None) -> float:
    """Return the median seconds of a task; print them with the peer's, where there is one."""
    ours = [sys.executable, "-m", "argmap", "solve", "-p", task, "-f", str(path)]
    if not task.startswith("SE"):
        ours += ["-a", "7"]
    if peer is None:
        seconds = sorted(run(ours).cpu for _ in range(TIMES))[TIMES // 2]
        print(f"{path.stem} {task}: ours {seconds:.3f} s CPU")
        return seconds
    theirs = [sys.executable, __file__, peer, str(path)]
    costs, others = in_turn(ours, theirs, TIMES)
    report(f"{path.stem} {task}", costs, others)
    return sorted(cost.cpu for cost in costs)[TIMES // 2]


def sparse(random: Random, size: int) -> list[tuple[int, int]]:
    return [(random.randint(1, size), random.randint(1, size)) for _ in range(2 * size)]


def preferential_attachment(random: Random, size: int) -> list[tuple[int, int]]:
    """Return attacks, each new argument tied to two by their degree, in a random direction."""
    ends, attacks = [1, 2], [(1, 2)]
    for new in range(3, size + 1):
        for old in {random.choice(ends), random.choice(ends)}:
            attacks.append((new, old) if random.random() < 0.5 else (old, new))
            if random.random() < 0.3:
                attacks.append(attacks[-1][::-1])
            ends += [new, old]
    return attacks


def solve_with_clingo(encoding: str, path: str) -> int:
    import clingo  # type: ignore[import-not-found,unused-ignore]

    head, *lines = Path(path).read_text(encoding="ascii").splitlines()
    facts = [f"arg({number})." for number in range(1, int(head.split()[2]) + 1)]
    facts += [f"att({a},{b})." for a, b in map(str.split, lines)]
    options = ["--heuristic=Domain", "--enum-mode=domRec"] if encoding == "preferred" else []
    control = clingo.Control(["--warn=none", *options])
    control.add("base", [], f"{' '.join(facts)} {ENCODINGS[encoding]} #show in/1.")
    control.ground([("base", [])])
    with control.solve(yield_=True) as models:
        for model in models:
            print("w", *model.symbols(shown=True))
            break
        else:
            print("NO")
    return 0


if __name__ == "__main__":
    sys.exit(solve_with_clingo(*sys.argv[1:3]) if len(sys.argv) > 2 else main())
