"""Records: what a TOML file says, and what is wrong with it, at its line."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.sources.records.reader import read_record
from argmap.sources.records.record import Author, Record
from argmap.sources.records.writer import with_seal, write_record
from argmap.sources.seals.seal import commit
from argmap.text import SourceText
from tests.sources.making import invented, sealed

GOOD = """\
title = "The harbour accord"
translated-title = "Le pacte du port"
authors = ["Lind, Ada", "Bo Ek", { body = "Port Authority" }]
publisher = "The Gazette"
issued = 2019-01-22
url = "https://example.org/accord"

[inferred]
publisher = "the text does not name it"
"""


def read(text: str) -> tuple[Record | None, list[tuple[str, int]]]:
    record, findings = read_record(SourceText("s.toml", text))
    return record, [(finding.code.id, finding.span.line) for finding in findings]


def test_a_record_reads_as_it_is_written() -> None:
    record, findings = read(GOOD)
    assert findings == []
    assert record is not None
    assert record.authors == (
        Author("Lind", "Ada"),
        Author("Ek", "Bo"),
        Author("Port Authority", is_body=True),
    )
    assert (record.issued, record.inferred[0].key) == ("2019-01-22", "publisher")


@pytest.mark.parametrize(
    ("line", "replacement", "code"),
    [
        (1, 'titel = "The harbour accord"', "AM312"),
        (1, "title = 7", "AM311"),
        (1, 'title = "  "', "AM311"),
        (3, 'authors = "Ada Lind"', "AM311"),
        (3, "authors = [7]", "AM311"),
        (5, 'issued = "2019-02-30"', "AM311"),
        (5, 'issued = "next week"', "AM311"),
        (6, 'url = "javascript:alert(1)"', "AM311"),
        (6, 'url = "https://example.org/a b"', "AM311"),
        (6, 'url = "https://example.org', "AM310"),
        (9, 'publisher = ""', "AM313"),
        (9, 'container = "a reason for what is not there"', "AM313"),
    ],
)
def test_a_fault_is_found_at_its_line(line: int, replacement: str, code: str) -> None:
    lines = GOOD.splitlines()
    lines[line - 1] = replacement
    _, findings = read("\n".join(lines) + "\n")
    assert (code, line) in findings


def test_a_record_without_a_title_is_told() -> None:
    record, findings = read('publisher = "The Gazette"\n')
    assert findings == [("AM311", 1)]
    assert record is not None


SEALED = with_seal(GOOD, sealed().seal)


def line_of(key: str) -> int:
    lines = SEALED.splitlines()
    return 1 + next(at for at, line in enumerate(lines) if line.startswith(f"{key} ="))


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("version", "2", "AM315"),
        ("version", "true", "AM315"),
        ("words", "599", "AM316"),
        ("words", '"many"', "AM316"),
        ("seed", '"guess"', "AM316"),
        ("root", f'"{"0" * 64}"', "AM316"),
        ("root", '"short"', "AM316"),
    ],
)
def test_a_seal_that_was_edited_is_refused(key: str, value: str, code: str) -> None:
    lines = SEALED.splitlines()
    lines[line_of(key) - 1] = f"{key} = {value}"
    record, findings = read("\n".join(lines))
    assert code in {found for found, _ in findings}
    assert record is not None
    assert record.seal is None
    assert record.seal_is_refused


def test_edited_branches_are_refused() -> None:
    at = SEALED.index('"""') + 5
    other = "A" if SEALED[at] != "A" else "B"
    edited = SEALED[:at] + other + SEALED[at + 1 :]
    record, findings = read(edited)
    assert [code for code, _ in findings] == ["AM316"]
    assert record is not None
    assert record.seal is None
    _, (finding,) = read_record(SourceText("s.toml", edited))
    assert "`argmap source seal --force`" in (finding.help or "")


def test_sealing_again_changes_the_seal_alone() -> None:
    commented = "# by hand\n" + SEALED + "\n[other]\nkept = 1\n"
    seal = commit(invented(300, 3).plain).seal
    again = with_seal(commented, seal)
    assert again.startswith("# by hand\n" + GOOD)
    assert "[other]\nkept = 1" in again
    record, _ = read(again)
    assert record is not None
    assert record.seal == seal
    assert with_seal(again, seal) == again


texts = st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: text.strip())


@given(texts, texts)
def test_what_is_written_reads_back(title: str, publisher: str) -> None:
    source = SourceText("s.toml", "")
    record = Record(source=source, title=title, publisher=publisher, seal=sealed().seal)
    back, findings = read(write_record(record))
    assert findings == []
    assert back is not None
    assert back.seal == record.seal
    assert back.title == " ".join(title.split())
    assert back.publisher == " ".join(publisher.split())


@given(st.text())
def test_no_text_stops_the_reader(text: str) -> None:
    record, findings = read(text)
    assert record is not None or findings


def test_a_number_too_long_for_the_reader_is_a_finding() -> None:
    text = SourceText("s.toml", f'title = "a"\nissued = {"1" * 5000}\n')
    record, (finding,) = read_record(text)
    assert record is None
    assert finding.message == "this is no TOML: a number has too many digits"


def invalid(text: str) -> list[tuple[str, str]]:
    """Return each finding's message and the words that it stands at; each says what to do."""
    _, findings = read_record(SourceText("s.toml", text))
    assert all(isinstance(finding.help, str) and finding.help for finding in findings)
    return [(finding.message, finding.span.text) for finding in findings]


@pytest.mark.parametrize(
    ("value", "issued"),
    [
        ("2019", "2019"),
        ('"2019-01"', "2019-01"),
        ("2019-01-22", "2019-01-22"),
        ("2019-01-22T10:00:00", "2019-01-22"),
        ("2019-01-22T10:00:00Z", "2019-01-22"),
    ],
)
def test_a_date_may_be_written_in_many_ways(value: str, issued: str) -> None:
    record, findings = read(f'title = "A"\nissued = {value}\n')
    assert findings == []
    assert record is not None
    assert record.issued == issued


@pytest.mark.parametrize(
    ("text", "message", "at"),
    [
        ('issued = "2019-13"', "`issued` is not a date: 2019-13", "issued"),
        ("issued = 10:00:00", "`issued` is not a date: 10:00:00", "issued"),
        (f'issued = "{"x" * 50}"', f"`issued` is not a date: {'x' * 40}", "issued"),
        ('rights = " "', "`rights` is not a text", "rights"),
        ("authors = [{ name = 'A' }]", "an author is not a name", "authors"),
        ('authors = [" , "]', "an author is not a name", "authors"),
        ("inferred = 7", "`inferred` is no table", "inferred"),
        ("[inferred]\ntitle = ' '", "`title` is inferred without a reason", "title"),
        ("[inferred]\ntitle = 7", "`title` is inferred without a reason", "title"),
        ("seal = 7", "`seal` is no table", "seal"),
        (
            "seal.version = '1'",
            "the seal's version is '1'; this argmap knows version 1",
            "version",
        ),
        ("seal.words = 1", "the seal's version is None; this argmap knows version 1", "seal"),
    ],
)
def test_what_is_wrong_is_told_at_its_word(text: str, message: str, at: str) -> None:
    assert invalid(f'title = "A"\n{text}\n') == [(message, at)]
    lines = invalid(f'note = """\ntitle = 1\n[inferred]\n[seal]\n"""\ntitle = "A"\n{text}\n')
    assert (message, at) in lines


def test_authors_are_read_in_their_order_whatever_stands_between() -> None:
    record, findings = read('title = "A"\nauthors = ["Lind, Ada", 7, { body = "Port" }]\n')
    assert [code for code, _ in findings] == ["AM311"]
    assert record is not None
    assert record.authors == (Author("Lind", "Ada"), Author("Port", is_body=True))


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("words", "0", "the seal's word count is missing or wrong"),
        ("words", "4294967296", "the seal's word count is missing or wrong"),
        ("words", "true", "the seal's word count is missing or wrong"),
        ("words", "4294967295", "the seal's root, words and branches do not fit"),
        ("seed", '"random"', None),
        ("seed", "1", 'the seal\'s seed is neither "text" nor "random"'),
        ("root", f'"{"A" * 64}"', "the seal's root is not 64 hex digits"),
        ("root", f'"{"a" * 65}"', "the seal's root is not 64 hex digits"),
        ("branches", '"AAA="', "the seal's branches are missing or no base64"),
        ("branches", '"?"', "the seal's branches are missing or no base64"),
        ("branches", "7", "the seal's branches are missing or no base64"),
        ("branches", '""', "the seal's root, words and branches do not fit"),
    ],
)
def test_each_part_of_a_seal_is_held_to_its_form(
    key: str, value: str, code: str | None
) -> None:
    parts = tomllib.loads(SEALED)["seal"]
    written = {
        name: f"'''{part}'''" if name != "words" else part for name, part in parts.items()
    }
    rows = [f"{name} = {part}" for name, part in (written | {"version": 1, key: value}).items()]
    told = invalid('title = "A"\n[seal]\n' + "\n".join(rows))
    assert [message for message, _ in told] == ([] if code is None else [code])


def test_addresses_are_of_the_web() -> None:
    for address in ("http://a", "https://example.org/a?b=c&d#e(f)'"):
        assert invalid(f'title = "A"\nurl = """{address}"""\n') == []
    for address in ("https://", "ftp://a", "xhttps://a", "https://a{b}", "//a"):
        assert invalid(f'title = "A"\narchive = "{address}"\n') == [
            ("`archive` is not a web address", "archive")
        ]


def test_the_fields_of_a_record_are_those_that_are_documented() -> None:
    record, findings = read(
        'title = "A"\nlabel = "L"\nrights = "R"\narchive = "https://a"\naccessed = "2019"\n'
    )
    assert findings == []
    assert record is not None
    values = [record.value(key) for key in ("label", "rights", "archive", "accessed", "note")]
    assert values == ["L", "R", "https://a", "2019", None]
    assert (record.type, record.original_title) == ("webpage", None)
