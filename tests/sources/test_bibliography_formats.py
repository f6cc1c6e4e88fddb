"""What is written for other programs, and what is read of theirs, field by field."""

import json

import pytest

from argmap.sources.bibliography.bibtex import read_bibtex, write_bibtex
from argmap.sources.bibliography.csl import read_csl, write_csl
from argmap.sources.bibliography.entries import Entry
from argmap.sources.records.record import Author, Inferred, Record
from argmap.text import SourceText

NOWHERE = SourceText("s.toml", "")
FULL = Record(
    source=NOWHERE,
    title="The harbour & {more}",
    type="article-newspaper",
    label="OSW",
    authors=(Author("Lind", "Ada"), Author("Port & Sons", is_body=True), Author("Ek")),
    original_title="Umowa",
    translated_title="Le pacte",
    publisher="The Press",
    container="The Gazette",
    issued="2019-01-22",
    url="https://example.org/{a}",
    archive="https://archive.example.org/a",
    accessed="2020-02",
    language="en",
    rights="CC0",
    note="A note",
    inferred=(Inferred("issued", "why"),),
)


def test_bibtex_is_written_so() -> None:
    assert write_bibtex([Entry("k", FULL), Entry("l", Record(source=NOWHERE, title="B"))]) == (
        "@article{k,\n"
        "  author = {Lind, Ada and {Port \\& Sons} and Ek},\n"
        "  title = {{The harbour \\& \\{more\\}}},\n"
        "  origtitle = {Umowa},\n"
        "  titleaddon = {Le pacte},\n"
        "  journal = {The Gazette},\n"
        "  publisher = {The Press},\n"
        "  year = {2019},\n"
        "  date = {2019-01-22},\n"
        "  url = {https://example.org/%7Ba%7D},\n"
        "  urldate = {2020-02},\n"
        "  language = {en},\n"
        "  shorthand = {OSW},\n"
        "  note = {A note},\n"
        "  entrysubtype = {newspaper},\n"
        "}\n"
        "\n"
        "@misc{l,\n  title = {{B}},\n}\n"
    )


@pytest.mark.parametrize(
    ("type", "kind", "lines"),
    [
        ("chapter", "inbook", ["booktitle = {C}", "publisher = {P}"]),
        ("book", "book", ["booktitle = {C}", "publisher = {P}"]),
        ("thesis", "mastersthesis", ["booktitle = {C}", "publisher = {P}"]),
        ("article-journal", "article", ["journal = {C}", "publisher = {P}"]),
        (
            "article-magazine",
            "article",
            ["journal = {C}", "publisher = {P}", "entrysubtype = {magazine}"],
        ),
        ("webpage", "misc", ["booktitle = {C}", "publisher = {P}"]),
    ],
)
def test_the_type_says_the_names_of_fields(type: str, kind: str, lines: list[str]) -> None:
    record = Record(source=NOWHERE, title="T", type=type, container="C", publisher="P")
    written = write_bibtex([Entry("k", record)]).splitlines()
    assert written[0] == f"@{kind}{{k,"
    assert [line.strip(" ,") for line in written[2:-1]] == lines


def bibtex(fields: str, kind: str = "misc") -> Record:
    text = f"@{kind}{{k, title = {{T}}, {fields}}}"
    bibliography = read_bibtex(SourceText("r.bib", text))
    assert bibliography.findings == ()
    return bibliography.entries[0].record


@pytest.mark.parametrize(
    ("fields", "key", "value"),
    [
        ("year = 2019", "issued", "2019"),
        ("year = 2019, month = feb", "issued", "2019-02"),
        ("year = 2019, month = {December}", "issued", "2019-12"),
        ("year = 2019, month = 7", "issued", "2019-07"),
        ("year = 2019, month = {spring}", "issued", "2019"),
        ("month = jan", "issued", None),
        ("year = 2018, date = {2019-01-22}", "issued", "2019-01-22"),
        ("institution = {I}, organization = {O}", "publisher", "I"),
        ("school = {S}, organization = {O}", "publisher", "O"),
        ("booktitle = {B}, journaltitle = {J}", "container", "J"),
        ("langid = {en}, language = {fr}", "language", "en"),
        ("language = {fr}", "language", "fr"),
        ("urldate = {2020-02-29}", "accessed", "2020-02-29"),
        ("shorthand = {OSW}", "label", "OSW"),
        ("entrysubtype = {magazine}", "type", "article-magazine"),
        ("entrysubtype = {other}", "type", "webpage"),
        ("note = {caf{\\'e} \\& more}", "note", "café & more"),
    ],
)
def test_a_field_of_bibtex_is_read(fields: str, key: str, value: str | None) -> None:
    assert bibtex(fields).value(key) == value


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("Ada Lind", Author("Lind", "Ada")),
        ("Lind, Jr, Ada", Author("Lind", "Ada Jr")),
        ("Ludwig van Ek", Author("van Ek", "Ludwig")),
        ("{Port Authority}", Author("Port Authority", is_body=True)),
    ],
)
def test_a_name_of_bibtex_is_read(name: str, author: Author) -> None:
    assert bibtex(f"author = {{{name}}}").authors == (author,)


def test_a_broken_entry_of_bibtex_is_told_at_its_whole_line() -> None:
    source = SourceText("r.bib", "@misc{a, title = {A}}\n  @misc{a, title = {B}}\n")
    (finding,) = read_bibtex(source).findings
    assert finding.span.text == "  @misc{a, title = {B}}"
    assert finding.message[0].islower()


def test_csl_is_written_so() -> None:
    short = Record(source=NOWHERE, title="B", issued="2019", accessed="2019-02")
    assert json.loads(write_csl([Entry("k", FULL), Entry("l", short)])) == [
        {
            "id": "k",
            "type": "article-newspaper",
            "citation-label": "OSW",
            "title": "The harbour & {more}",
            "original-title": "Umowa",
            "publisher": "The Press",
            "container-title": "The Gazette",
            "issued": {"date-parts": [[2019, 1, 22]]},
            "URL": "https://example.org/{a}",
            "archive_location": "https://archive.example.org/a",
            "accessed": {"date-parts": [[2020, 2]]},
            "language": "en",
            "license": "CC0",
            "note": "A note",
            "author": [
                {"family": "Lind", "given": "Ada"},
                {"literal": "Port & Sons"},
                {"family": "Ek"},
            ],
            "custom": {"translated-title": "Le pacte", "inferred": {"issued": "why"}},
        },
        {
            "id": "l",
            "type": "webpage",
            "title": "B",
            "issued": {"date-parts": [[2019]]},
            "accessed": {"date-parts": [[2019, 2]]},
        },
    ]
    assert write_csl([]) == "[]\n"
    assert write_csl([Entry("é", short)]).startswith('[\n  {\n    "id": "é",\n')


@pytest.mark.parametrize(
    ("issued", "date"),
    [
        ('{"date-parts": [[2019, 1, 2, 3]]}', "2019-01-02"),
        ('{"date-parts": [["2019", "11"]]}', "2019-11"),
        ('{"date-parts": [[2019]]}', "2019"),
        ('{"date-parts": [], "raw": "2018"}', "2018"),
        ('{"raw": "2019-05"}', "2019-05"),
        ('{"literal": "2019-06"}', "2019-06"),
        ('"2019-07"', "2019-07"),
        ("2019", "2019"),
        ("{}", None),
    ],
)
def test_a_date_of_csl_is_read(issued: str, date: str | None) -> None:
    text = f'[{{"id": "k", "title": "T", "issued": {issued}, "accessed": {issued}}}]'
    bibliography = read_csl(SourceText("r.json", text))
    assert bibliography.findings == ()
    record = bibliography.entries[0].record
    assert (record.issued, record.accessed) == (date, date)


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ('{"family": "Lind", "given": "Ada"}', Author("Lind", "Ada")),
        (
            '{"family": "Ek", "non-dropping-particle": "van", "given": "B"}',
            Author("van Ek", "B"),
        ),
        ('{"family": "Plato"}', Author("Plato", is_body=True)),
        ('{"literal": "Port Authority"}', Author("Port Authority", is_body=True)),
        ('"Ada Lind"', Author("Lind", "Ada")),
    ],
)
def test_a_name_of_csl_is_read(name: str, author: Author) -> None:
    text = f'[{{"id": "k", "title": "T", "author": [{name}]}}]'
    bibliography = read_csl(SourceText("r.json", text))
    assert bibliography.findings == ()
    assert bibliography.entries[0].record.authors == (author,)


def test_a_broken_item_of_csl_is_told_where_its_id_stands() -> None:
    source = SourceText("r.json", '[{"id": "ä", "title": "A"}, 7,\n{"id": "b", "title": 7}]')
    number, title = read_csl(source).findings
    assert (number.message, number.span.text) == ("item 2 is no object", "[")
    assert (title.message, title.span.text) == ("`b`: `title` is not a text", '"b"')
    assert title.span.line == 2
    cut = SourceText("r.json", '[{"id": ?}]')
    assert read_csl(cut).findings[0].span.start == 8


def test_an_item_without_an_id_has_its_number() -> None:
    text = '[{"id": "", "title": "A"}, {"title": "B"}, {"id": 7, "title": "C"}]'
    entries = read_csl(SourceText("r.json", text)).entries
    assert [entry.key for entry in entries] == ["item-1", "item-2", "7"]
    assert [entry.record.source.name for entry in entries] == [
        "item-1.toml",
        "item-2.toml",
        "7.toml",
    ]
