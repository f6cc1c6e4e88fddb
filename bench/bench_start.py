"""Start-up: `argmap --version` against `python -c pass`, and a check of our own maps.

    python bench/bench_start.py

Wanted: at most 4 times the CPU time of bare Python, and 0.5 s for the check.
"""

import statistics
import sys
from pathlib import Path

from measure import in_turn, report, run

MAPS = str(Path(__file__).parents[1] / "maps")
TIMES = 20


def main() -> int:
    argmap = [sys.executable, "-m", "argmap"]
    bare = [sys.executable, "-c", "pass"]
    ratio, _ = report("start-up", *in_turn([*argmap, "--version"], bare, TIMES))
    check = statistics.median(run([*argmap, "check", MAPS]).cpu for _ in range(5))
    print(f"check of maps: {check:.3f} s CPU")
    return int(ratio > 4 or check > 0.5)


if __name__ == "__main__":
    sys.exit(main())
