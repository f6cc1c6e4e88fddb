"""Bytes to text: UTF-8, or one finding at the byte that is none, with what to do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.sources.encoding import decode

BOM = b"\xef\xbb\xbf"


@given(st.text(st.characters(codec="utf-8")), st.sampled_from([b"", BOM]))
def test_utf8_is_read_and_one_byte_order_mark_is_dropped(text: str, mark: bytes) -> None:
    if text.startswith(("%PDF", "PK", "{\\rtf")) or (not mark and text.startswith("\ufeff")):
        return
    source, findings = decode("t.txt", mark + text.encode())
    assert findings == ()
    assert source is not None
    assert source.content == text


@pytest.mark.parametrize("mark", [b"", BOM])
@pytest.mark.parametrize(
    ("data", "byte", "line", "column"),
    [
        (b"caf\xe9 in", "0xe9", 1, 4),
        (b"\xff", "0xff", 1, 1),
        ("é à\nü".encode() + b"\xfc!", "0xfc", 2, 2),
        (b"cut " + "€".encode()[:2], "0xe2", 1, 5),
    ],
)
def test_a_byte_that_is_no_utf8_is_told_where_it_stands(
    data: bytes, byte: str, line: int, column: int, mark: bytes
) -> None:
    source, (finding,) = decode("t.txt", mark + data)
    assert source is None
    assert finding.message == f"byte {byte} is not UTF-8"
    assert (finding.span.line, finding.span.column) == (line, column)
    assert finding.span.text == "\ufffd"
    assert "iconv" in (finding.help or "")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ("über".encode("utf-16"), "UTF-16"),
        ("über".encode("utf-16-be"), None),
        (b"\xfe\xff\x00a", "UTF-16"),
        (b"%PDF-1.7", "a PDF document"),
        (b"PK\x03\x04...", "a word processor's document or another archive"),
        (b"{\\rtf1 a}", "a rich text document"),
    ],
)
def test_what_a_file_seems_to_be_is_told(data: bytes, kind: str | None) -> None:
    source, findings = decode("t.txt", data)
    assert source is None
    (finding,) = findings
    if kind is not None:
        assert finding.message == f"this is {kind}, not UTF-8 text"
        assert finding.help == "save it as plain text in UTF-8"
