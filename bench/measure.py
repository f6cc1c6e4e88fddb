"""What a whole process costs, by the operating system's own account of it."""

import os
import statistics
import subprocess
import sys
from collections.abc import Sequence

from attrs import frozen


@frozen
class Cost:
    """CPU time in seconds (user and system) and the largest memory in MiB."""

    cpu: float
    peak: float


def run(command: Sequence[str]) -> Cost:
    """Run a command, its output thrown away, and return what it cost."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)}: exit status {process.returncode}")
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def in_turn(
    ours: Sequence[str], theirs: Sequence[str], times: int
) -> tuple[list[Cost], list[Cost]]:
    """Run two commands in turn, A B A B, after one run of each that does not count."""
    run(ours), run(theirs)
    pairs = [(run(ours), run(theirs)) for _ in range(times)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def median_ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return the median of the ratios pair by pair."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def report(name: str, ours: list[Cost], theirs: list[Cost]) -> tuple[float, float]:
    """Print the medians and the ratios ours to theirs; return the ratios."""
    cpu = median_ratio([cost.cpu for cost in ours], [cost.cpu for cost in theirs])
    peak = median_ratio([cost.peak for cost in ours], [cost.peak for cost in theirs])
    for side, costs in (("ours", ours), ("theirs", theirs)):
        seconds = statistics.median(cost.cpu for cost in costs)
        mebibytes = statistics.median(cost.peak for cost in costs)
        print(f"{name}: {side:6} {seconds:8.3f} s CPU {mebibytes:8.1f} MiB")
    print(f"{name}: ratio  {cpu:8.2f}       {peak:8.2f}")
    return cpu, peak
