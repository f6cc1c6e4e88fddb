"""The commands: thin, one module each."""

import sys
from collections.abc import Sequence

from argmap import __version__

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == ["--version"] and sys.stdout is not None:  # before anything is imported
        print(f"argmap {__version__}")
        return 0
    try:
        from argmap.cli.program import run_program

        return run_program(words)
    except KeyboardInterrupt:
        return _INTERRUPTED
