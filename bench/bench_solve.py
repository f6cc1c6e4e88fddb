"""Competition tasks on abstract frameworks, whole processes, against clingo.

    pip install clingo
    python bench/bench_solve.py

Sparse random frameworks (2 and 3 attacks an argument) and preferential attachment of 20,000
arguments: wanted at most 0.5 s CPU a task. Dense random ones of 1,000 arguments (half and
seven tenths of all attacks): wanted under 0.3 s. Clingo solves the usual encodings of
preferred and stable; what it does not solve in time is named, and gives no ratio.

Left out, as neither side solves them: from about 3.5 attacks an argument on (up to e, 2.718,
the grounded labelling decides nearly all), and densities from 0.02 to 0.3.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from measure import in_turn, report, run

ARGUMENTS, DENSE_ARGUMENTS = 20_000, 1_000
WANTED, WANTED_IF_DENSE = 0.5, 0.3
TIMES = 3
SECONDS = 5  # of clingo's, before it is given up
TASKS = {"SE-CO": None, "SE-PR": "preferred", "SE-ST": "stable", "DC-PR": None, "DS-PR": None}

ENCODINGS = {
    "stable": "{in(X)} :- arg(X). out(X) :- in(Y), att(Y,X). :- in(X), in(Y), att(X,Y)."
    " :- arg(X), not in(X), not out(X).",
    "preferred": "{in(X)} :- arg(X). out(X) :- in(Y), att(Y,X). :- in(X), in(Y), att(X,Y)."
    " :- in(X), att(Y,X), not out(Y). #heuristic in(X) : arg(X). [1,true]",
}


def main() -> int:
    late = []
    with tempfile.TemporaryDirectory() as name:
        for kind, wanted, size, attacks in kinds():
            path = Path(name) / f"{kind}.af"
            lines = "".join(f"{a} {b}\n" for a, b in attacks)
            path.write_text(f"p af {size}\n{lines}", encoding="ascii")
            for task, peer in TASKS.items():
                seconds = measured(path, task, peer)
                if seconds > wanted:
                    late.append(f"{kind} {task} took {seconds:.2f} s CPU, wanted {wanted}")
    print("\n".join(late) or "every task took no longer than wanted")
    return int(bool(late))


def kinds() -> Iterator[tuple[str, float, int, list[tuple[int, int]]]]:
    """Yield name, seconds wanted, arguments and attacks of each framework."""
    for attacks in (2, 3):
        pairs = sparse(Random(1), ARGUMENTS, attacks)
        yield f"sparse-{attacks}", WANTED, ARGUMENTS, pairs
    yield "attachment", WANTED, ARGUMENTS, preferential_attachment(Random(1), ARGUMENTS)
    for density in (0.5, 0.7):
        pairs = dense(Random(1), DENSE_ARGUMENTS, density)
        yield f"dense-{density}", WANTED_IF_DENSE, DENSE_ARGUMENTS, pairs


def measured(path: Path, task: str, peer: str | None) -> float:
    """Return the median seconds of a task; print them with the peer's, where there is one."""
    ours = [sys.executable, "-m", "argmap", "solve", "-p", task, "-f", str(path)]
    if not task.startswith("SE"):
        ours += ["-a", "7"]
    theirs = [sys.executable, __file__, str(peer), str(path)]
    if peer is None or not is_in_time(theirs):
        seconds = sorted(run(ours).cpu for _ in range(TIMES))[TIMES // 2]
        late = f"; clingo more than {SECONDS} s" if peer else ""
        print(f"{path.stem} {task}: ours {seconds:.3f} s CPU{late}")
        return seconds
    costs, others = in_turn(ours, theirs, TIMES)
    report(f"{path.stem} {task}", costs, others)
    return sorted(cost.cpu for cost in costs)[TIMES // 2]


def is_in_time(command: list[str]) -> bool:
    """Return whether a command ends before it is given up."""
    try:
        subprocess.run(command, stdout=subprocess.DEVNULL, timeout=SECONDS, check=True)
    except subprocess.TimeoutExpired:
        return False
    return True


def sparse(random: Random, size: int, each: int) -> list[tuple[int, int]]:
    return [(random.randint(1, size), random.randint(1, size)) for _ in range(each * size)]


def dense(random: Random, size: int, density: float) -> list[tuple[int, int]]:
    numbers = range(1, size + 1)
    return [(a, b) for a in numbers for b in numbers if a != b and random.random() < density]


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
