"""Whether a line would be read if it were mended."""

from argmap.dsl.read.collector import Collector
from argmap.dsl.read.plain_lines import read_plain_lines
from argmap.text import SourceText


def reads_cleanly(line: str) -> bool:
    """Return whether one plain line reads without any finding, under some header."""
    source = SourceText("", line)
    collector = Collector(source)
    collector.allow_all()
    end = read_plain_lines(collector, line + "\n", 0)
    return end == len(line) + 1 and not (collector.diagnostics or collector.slips)
