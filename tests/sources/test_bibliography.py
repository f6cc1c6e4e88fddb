"""Records from bibliographies and back: BibTeX and CSL-JSON."""

import json
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from argmap.cli import main
from argmap.sources.bibliography.bibtex import read_bibtex, write_bibtex
from argmap.sources.bibliography.csl import read_csl, write_csl
from argmap.sources.bibliography.entries import Entry
from argmap.sources.records.record import Author, Inferred, Record
from argmap.text import SourceText

NOWHERE = SourceText("s.toml", "")
BIB = """\
@article{lind2019,
  author = {Lind, Ada and {Port Authority} and Bo van Ek},
  title = {The {H}arbour accord: caf{\\'e} \\& more},
  journal = {The Gazette}, year = 2019, month = jan,
  url = {https://example.org/a%20b_c}
}
@misc{broken, title = {Unclosed
@online{fine, title = "Fine", date = {2019-01-22}}
@misc{fine, title = "Fine again"}
@misc{bad, title = "Bad", date = "soon", url = "javascript:alert(1)"}
"""


def test_bibtex_is_read_with_its_accents_bodies_and_addresses() -> None:
    entry = read_bibtex(SourceText("r.bib", BIB)).entries[0]
    assert entry.key == "lind2019"
    record = entry.record
    assert record.title == "The Harbour accord: café & more"
    assert [author.written for author in record.authors] == [
        "Lind, Ada",
        "Port Authority",
        "van Ek, Bo",
    ]
    assert record.authors[1].is_body
    assert (record.type, record.container) == ("article-journal", "The Gazette")
    assert (record.issued, record.url) == ("2019-01", "https://example.org/a%20b_c")


def test_a_broken_entry_is_told_at_its_line_and_the_rest_is_read() -> None:
    bibliography = read_bibtex(SourceText("r.bib", BIB))
    assert [entry.key for entry in bibliography.entries] == ["lind2019", "fine", "bad"]
    assert [finding.span.line for finding in bibliography.findings] == [7, 9, 10, 10]
    assert {finding.code.id for finding in bibliography.findings} == {"AM330"}
    assert bibliography.entries[2].record.url is None


words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1)
names = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)
dates = st.sampled_from([None, "2019", "2019-01", "2019-01-22"])


@st.composite
def records(draw: st.DrawFn) -> Record:
    return Record(
        source=NOWHERE,
        title=draw(words),
        type=draw(st.sampled_from(["webpage", "article-newspaper", "report", "chapter"])),
        authors=tuple(draw(st.lists(st.builds(Author, names, names), max_size=3))),
        issued=draw(dates),
        accessed=draw(st.sampled_from([None, "2020-02-29"])),
        url=draw(st.sampled_from([None, "https://example.org/a?b=c&d=%20#e"])),
        translated_title=draw(st.none() | words),
        inferred=(Inferred("title", "because"),) if draw(st.booleans()) else (),
    )


@given(st.lists(records(), max_size=3))
def test_csl_gives_back_what_it_was_given(given_records: list[Record]) -> None:
    entries = [Entry(f"key-{n}", record) for n, record in enumerate(given_records)]
    back = read_csl(SourceText("r.json", write_csl(entries)))
    assert back.findings == ()
    assert [evolve(e.record, source=NOWHERE) for e in back.entries] == given_records


PLAIN = "The harbour & 100% of #5_a {braced} $x ~ \\ café é"


@pytest.mark.parametrize("kind", ["webpage", "article-newspaper", "report", "chapter"])
def test_bibtex_gives_back_what_it_was_given(kind: str) -> None:
    record = Record(
        source=NOWHERE,
        title=PLAIN,
        type=kind,
        label="OSW",
        authors=(Author("Lind", "Ada"), Author("Port & Sons", is_body=True)),
        original_title="Umowa o porcie",
        publisher="The Press",
        container="The Gazette",
        issued="2019-01-22",
        url="https://example.org/a?b=c&d=%20",
        accessed="2020-02-29",
        language="en",
        note="A note",
    )
    back = read_bibtex(SourceText("r.bib", write_bibtex([Entry("k", record)])))
    assert back.findings == ()
    assert [evolve(entry.record, source=NOWHERE) for entry in back.entries] == [record]


@pytest.mark.parametrize(
    ("text", "keys", "findings"),
    [
        ("{", 0, 1),
        ('[7, {"id": "a", "title": "A"}]', 1, 1),
        ('[{"id": "a", "title": 7}, {"id": "b", "title": "B", "author": 3}]', 2, 2),
        ('{"id": "a", "title": "A", "issued": {"raw": "2019"}}', 1, 0),
    ],
)
def test_broken_csl_is_told_and_the_rest_is_read(text: str, keys: int, findings: int) -> None:
    bibliography = read_csl(SourceText("r.json", text))
    assert (len(bibliography.entries), len(bibliography.findings)) == (keys, findings)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[{"id": }]', "Expecting value"),
        ("[" * 100_000, "nested too deeply"),
        (f"[{'1' * 5000}]", "a number has too many digits"),
    ],
)
def test_what_is_no_json_says_why(text: str, reason: str) -> None:
    (finding,) = read_csl(SourceText("r.json", text)).findings
    assert finding.message == f"this is no JSON: {reason}"


@given(st.text() | st.text(alphabet='@article{x,=}"\\\n '))
def test_no_text_stops_a_reader(text: str) -> None:
    read_bibtex(SourceText("r.bib", text))
    read_csl(SourceText("r.json", text))


def test_import_writes_records_and_export_reads_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("r.bib").write_text(BIB, encoding="utf-8")
    assert main(["source", "import", "r.bib", "-o", "seeds"]) == 1
    assert "AM330" in capsys.readouterr().err
    assert sorted(path.name for path in Path("seeds").iterdir()) == [
        "bad.toml",
        "fine.toml",
        "lind2019.toml",
    ]
    before = Path("seeds/fine.toml").read_bytes()
    Path("seeds/fine.toml").write_bytes(before + b"# by hand\n")
    main(["source", "import", "r.bib"])
    assert Path("seeds/fine.toml").read_bytes().endswith(b"# by hand\n")
    Path("m.argmap").write_text(
        'source l from "seeds/lind2019.toml"\npremise p "P"\n    cite l "one two three"\n',
        encoding="utf-8",
    )
    capsys.readouterr()
    assert main(["source", "export", ".", "--to", "csl"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["container-title"] == "The Gazette"
    assert main(["source", "export", ".", "--to", "bibtex", "-o", "out.bib"]) == 0
    assert Path("out.bib").read_text(encoding="utf-8").startswith("@article{lind2019,")
    capsys.readouterr()
    assert main(["source", "export", "m.argmap", "--to", "annotations"]) == 0
    (annotation,) = json.loads(capsys.readouterr().out)
    assert annotation["id"] == "urn:argmap:p/1"
