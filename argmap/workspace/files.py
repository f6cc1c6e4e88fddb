"""Reading and writing files: whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path


class FileError(Exception):
    """A file cannot be read or written; the message names it and says why."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file by moving a finished one over it: nobody ever sees half of it.

    A link is followed to its file. What is no file (a pipe, a device) is written through.
    Raises: FileError if it cannot be written.
    """
    try:
        target = path.resolve()
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(content)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".argmap-", dir=target.parent)
    except OSError as error:
        raise FileError(f"{path.as_posix()}: {error.strerror or error}") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.chmod(target.stat().st_mode if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except OSError as error:
        raise FileError(f"{path.as_posix()}: {error.strerror or error}") from error
    finally:
        with contextlib.suppress(OSError):  # gone already, if it was moved
            temporary.unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
