"""Where a command's file goes: a file, whole or not at all, or standard output."""

import sys
from pathlib import Path

from argmap.cli.inputs import STANDARD_INPUT
from argmap.workspace.files import write_whole


def write_output(target: str, content: bytes) -> None:
    """Write bytes to a file, or print them where the target is `-`.

    Raises: FileError if the file cannot be written.
    """
    if target == STANDARD_INPUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        write_whole(Path(target), content)
