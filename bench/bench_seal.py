"""What seals cost: making one, against reading the text alone, and checking anchors.

Run: python bench/bench_seal.py
"""

import random
import statistics
import time
from collections.abc import Callable

from argmap.sources.anchors.anchor import Anchor
from argmap.sources.anchors.full_text import Passage, full_text
from argmap.sources.anchors.normalisation import normalised
from argmap.sources.seals.opening import open_anchor, proves
from argmap.sources.seals.seal import commit

WORDS = 1500
ROUNDS = 15


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median CPU time of a piece of work."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    draw = random.Random(1)
    text = " ".join(f"w{draw.randrange(4000)}" for _ in range(WORDS))
    words = normalised(text)
    commitment = commit(words)
    anchors = []
    for start in range(0, WORDS - 60, 10):
        anchor = Anchor(words[start : start + 4], words[start + 40 : start + 44])
        passage = Passage(start, start + 40, start + 44)
        anchors.append((anchor, open_anchor(anchor, passage, commitment)))

    reading = milliseconds(lambda: normalised(text))
    placing = milliseconds(lambda: full_text("text", text))
    sealing = milliseconds(lambda: commit(normalised(text)))
    checking = milliseconds(
        lambda: [proves(opening, anchor, commitment.seal) for anchor, opening in anchors]
    )
    sizes = [len(opening.line) + 1 for _, opening in anchors]
    print(f"text of {WORDS} words, medians of {ROUNDS} rounds, CPU time")
    print(f"  normalising alone          {reading:7.2f} ms")
    print(f"  normalising with places    {placing:7.2f} ms   {placing / reading:5.1f} x")
    print(f"  normalising and sealing    {sealing:7.2f} ms   {sealing / reading:5.1f} x")
    print(f"  checking one anchor        {checking / len(anchors):7.3f} ms")
    print(
        f"  an opening                 {statistics.mean(sizes):7.0f} bytes,"
        f" at most {max(sizes)}"
    )


if __name__ == "__main__":
    main()
