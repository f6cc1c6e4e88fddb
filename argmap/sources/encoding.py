"""Bytes to text: UTF-8, or a finding that says what the file seems to be."""

from codecs import BOM_UTF8

from argmap.diagnostic import Diagnostic
from argmap.sources import codes
from argmap.text import SourceText, Span

_GUESSES = (
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a word processor's document or another archive"),
    (b"{\\rtf", "a rich text document"),
)


def decode(name: str, data: bytes) -> tuple[SourceText | None, tuple[Diagnostic, ...]]:
    """Return the text that bytes hold; a byte order mark is dropped, CR LF stays.

    Without UTF-8 there is no text, and one finding about the first byte that is wrong.
    """
    data = data.removeprefix(BOM_UTF8)  # first, for places are counted without it
    guess = next((what for start, what in _GUESSES if data.startswith(start)), None)
    if guess is None:
        try:
            return SourceText(name, data.decode()), ()
        except UnicodeDecodeError as error:
            return None, (_not_utf8(name, data, error.start),)
    help = "save it as plain text in UTF-8"
    return None, (_finding(SourceText(name, ""), 0, f"this is {guess}, not UTF-8 text", help),)


def _not_utf8(name: str, data: bytes, at: int) -> Diagnostic:
    shown = SourceText(name, data.decode("utf-8", errors="replace"))
    place = len(data[:at].decode("utf-8", errors="replace"))
    help = "save it as UTF-8; if it is Windows-1252: `iconv -f WINDOWS-1252 -t UTF-8`"
    return _finding(shown, place, f"byte 0x{data[at]:02x} is not UTF-8", help)


def _finding(source: SourceText, at: int, message: str, help: str) -> Diagnostic:
    span = Span(source, at, min(at + 1, len(source.content)))
    return Diagnostic(code=codes.UNREADABLE_TEXT, message=message, span=span, help=help)
