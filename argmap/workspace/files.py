"""Reading and writing files: whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path


class FileError(Exception):
    """A file cannot be read or written; the message names it and says why."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file by moving a finished one over it: nobody ever sees half of it.

    Raises: FileError if the folder cannot be written to.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise FileError(f"{path.as_posix()}: {error.strerror or error}") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise FileError(f"{path.as_posix()}: {error.strerror or error}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
