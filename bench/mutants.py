"""A seeded sample of small faults put into the code, one at a time: do the tests notice?

    python bench/mutants.py [--seed 8] [--count 200] [--only FILE] [--jobs 1]

Faults are drawn from the functions of four rooms in a random order, one of each function
before a second of any, so that a long function counts no more than a short one. Each is put
into a copy of the checkout, and there the tests of its room that call the function run, the
fastest first, until one fails or takes five times as long as it should. Its tests are

- semantics: tests/semantics             - agreement: tests/agreement
- model: tests/model, dsl and rules      - sources: tests/sources

Hypothesis draws the same examples each time, so that the same seed gives the same answer.
The share that is told counts as missed what changes no behaviour, and what no test calls.
Cost: twice the tests of the four rooms, then some two seconds of CPU a fault. The exit
status is 0 whatever the share.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from random import Random

from attrs import frozen
from mutations import CHECKOUT, Mutant, Mutator

COPIED = ("argmap", "bench", "docs", "maps", "seeds", "tests", "README.md", "pyproject.toml")
TESTS = {
    "semantics": ("tests/semantics",),
    "agreement": ("tests/agreement",),
    "model": ("tests/model", "tests/dsl", "tests/rules"),
    "sources": ("tests/sources",),
}
MEMORY = 6 << 30  # bytes
KNOWN, CHOSEN = "known.json", "chosen.json"  # what `mutants_harness.py` writes and reads


def sample(seed: int, count: int, only: str) -> list[Mutant]:
    """Return mutants, one of each function before a second of any."""
    random = Random(seed)
    of_function: dict[str, list[Mutant]] = {}
    for room in TESTS:
        for path in sorted((CHECKOUT / "argmap" / room).rglob("*.py")):
            for mutant in Mutator(path.relative_to(CHECKOUT)).mutants():
                of_function.setdefault(mutant.at, []).append(mutant)
    groups = list(of_function.values())
    random.shuffle(groups)
    for group in groups:
        random.shuffle(group)
    rounds = range(max(map(len, groups)))
    drawn = [group[turn] for turn in rounds for group in groups if turn < len(group)]
    wanted = [m for m in drawn if m.new != m.old and str(m.path).endswith(only)]
    return wanted[:count]


def tested(folder: Path, tests: Iterable[str]) -> str:
    """Run tests in a copy, and return whether they noticed something."""
    python = {
        "PYTHONPATH": str(folder),
        "PYTHONHASHSEED": "0",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",  # most of a second less
    }
    if (folder / CHOSEN).exists():
        python["PYTHONDONTWRITEBYTECODE"] = "1"
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    try:
        ran = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **python},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=1200,  # where it waits: what computes too long is ended by the harness
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
        )
    except subprocess.TimeoutExpired:
        return "timed out"
    return "survived" if not ran.returncode else "timed out" if ran.returncode < 0 else "killed"


@frozen
class Known:
    """How long each test takes, and which tests call a function, "" for importing them."""

    seconds: dict[str, float]
    calls: dict[str, dict[str, int]]

    def tests_of(self, mutant: Mutant) -> dict[str, float]:
        """Return the tests of a room that call a function; all, if importing them does."""
        calling = self.calls.get(mutant.at, {})
        return {
            test: seconds
            for test, seconds in self.seconds.items()
            if test.startswith(TESTS[mutant.room]) and (test in calling or "" in calling)
        }


def outcome(mutant: Mutant, known: Known, folders: "SimpleQueue[Path]") -> str:
    """Return what becomes of a fault in a copy that is free."""
    tests = known.tests_of(mutant)
    if not tests:
        return "survived"
    folder = folders.get()
    (folder / CHOSEN).write_text(json.dumps(tests), encoding="utf-8")
    file = folder / mutant.path
    old, before = file.read_bytes(), file.stat()
    file.write_bytes(mutant.text(old))
    os.utime(file, (0, 0))  # no stored byte code is of that time
    found = tested(folder, sorted({test.partition("::")[0] for test in tests}))
    file.write_bytes(old)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    folders.put(folder)
    return found


def prepared(folder: Path) -> Path:
    """Copy the checkout and a harness for the tests into a folder."""
    folder.mkdir()
    for name in COPIED:
        copy = shutil.copytree if (CHECKOUT / name).is_dir() else shutil.copy2
        copy(CHECKOUT / name, folder / name)
    shutil.copy2(CHECKOUT / "bench" / "mutants_harness.py", folder / "conftest.py")
    return folder


def main(seed: int, count: int, only: str, jobs: int) -> None:
    drawn = sample(seed, count, only)
    told: Counter[tuple[str, str]] = Counter()
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(jobs) as pool:
        first = prepared(Path(name, "0"))
        for room in sorted({mutant.room for mutant in drawn}):  # and note which test calls what
            if tested(first, TESTS[room]) != "survived":
                raise SystemExit(f"the tests of {room} fail without a fault, or take too long")
        folders: SimpleQueue[Path] = SimpleQueue()
        for number in range(1, jobs + 1):
            folders.put(shutil.copytree(first, Path(name, str(number))))
        known = Known(*json.loads((first / KNOWN).read_text(encoding="utf-8")))
        found = pool.map(lambda mutant: outcome(mutant, known, folders), drawn)
        for mutant, end in zip(drawn, found, strict=True):
            told[mutant.room, end] += 1
            if end != "killed":
                print(f"{end}: {mutant}", flush=True)
    for room in TESTS:
        ends = {end: told[room, end] for end in ("killed", "timed out", "survived")}
        print(f"{room:10}", *(f"{end} {number:4}" for end, number in ends.items()))
    missed = sum(number for (_, end), number in told.items() if end == "survived")
    print(f"noticed: {len(drawn) - missed} of {len(drawn)}, {1 - missed / len(drawn):.1%}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--only", default="", metavar="FILE", help="the end of a file's path")
    parser.add_argument("--jobs", type=int, default=1)
    main(**vars(parser.parse_args()))
