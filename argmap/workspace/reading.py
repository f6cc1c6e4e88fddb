"""Files to texts: UTF-8, and a clear word where they are not."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from argmap.text import SourceText
from argmap.workspace.files import FileError


class UnreadableFileError(FileError):
    """A file cannot be read at all; the message names it and says why."""


def read_map_text(name: str) -> SourceText:
    """Read a file as UTF-8 text.

    Raises: UnreadableFileError if it cannot be read or is in another encoding.
    """
    if Path(name).is_dir():
        raise UnreadableFileError(f"{name}: this folder cannot be read")
    try:
        data = Path(name).read_bytes()
    except OSError as error:
        raise UnreadableFileError(f"{name}: {error.strerror or error}") from error
    return decode(name, data)


def decode(name: str, data: bytes) -> SourceText:
    """Return bytes as a text; a byte order mark is dropped.

    Raises: UnreadableFileError if they are not UTF-8.
    """
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise UnreadableFileError(f"{name}: this is UTF-16 text; save it as UTF-8")
    data = data.removeprefix(BOM_UTF8)  # first, for places are counted without it
    try:
        return SourceText(name, data.decode())
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        raise UnreadableFileError(
            f"{name}:{line}:{column}: byte 0x{data[error.start]:02x} is not UTF-8 text; "
            "save the file as UTF-8"
        ) from error
