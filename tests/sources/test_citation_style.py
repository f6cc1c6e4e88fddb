"""The style of references, case by case: who, when, what, where."""

import pytest

from argmap.model.argument_map import Source
from argmap.sources.bibliography.citation_style import (
    full_form,
    reference_of_record,
    reference_of_source,
    short_form,
)
from argmap.sources.records.record import Author, Inferred, Record, author, author_as_written
from argmap.text import SourceText, Span

INC = Author("Port Inc.", is_body=True)
NOWHERE = SourceText("s.toml", "")
LIND, EK, OH = Author("Lind", "Ada"), Author("Ek", "Bo"), Author("Port", is_body=True)


def record(title: str = "The accord", inferred: str = "", **fields: object) -> Record:
    reasons = tuple(Inferred(key, "why") for key in inferred.split())
    return Record(source=NOWHERE, title=title, inferred=reasons, **fields)  # type: ignore[arg-type]


def dated(title: str = "The accord", **fields: object) -> Record:
    return record(title, **({"issued": "2019"} | fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "full"),
    [
        (dated(), "“The accord.” 2019."),
        (dated(issued="2019-01"), "“The accord.” 2019. January."),
        (dated("The accord?"), "“The accord?” 2019."),
        (dated("Stop!", authors=(LIND,)), "Lind, Ada. 2019. “Stop!”"),
        (
            dated("Inc.", authors=(INC,)),
            "Port Inc. 2019. “Inc.”",
        ),
        (
            dated(authors=(LIND, EK, OH), issued="2019-12-31"),
            "Lind, Ada, Bo Ek, and Port. 2019. “The accord.” December 31.",
        ),
        (
            dated(authors=(LIND,), container="The Gazette", publisher="The Press"),
            "Lind, Ada. 2019. “The accord.” The Gazette, The Press.",
        ),
        (
            dated(container="The Gazette", publisher="The Press"),
            "The Press. 2019. “The accord.” The Gazette.",
        ),
        (
            dated(container="The Gazette", publisher="The Press", type="article-newspaper"),
            "The Gazette. 2019. “The accord.” The Press.",
        ),
        (
            dated(publisher="The Press", type="article-newspaper", issued="2019-03"),
            "The Press. 2019. “The accord.” March.",
        ),
        (
            dated(original_title="Umowa", authors=(LIND,)),
            "Lind, Ada. 2019. “The accord” [originally “Umowa”].",
        ),
        (
            dated(original_title="Umowa", translated_title="Le pacte", authors=(LIND,)),
            "Lind, Ada. 2019. “The accord” [Le pacte].",
        ),
        (
            dated(authors=(LIND,), issued="2019-01", inferred="authors issued"),
            "[Lind, Ada]. [2019]. “The accord.” [January 2019].",
        ),
        (
            dated(container="The Gazette", inferred="container"),
            "[The Gazette]. 2019. “The accord.”",
        ),
        (
            dated(authors=(LIND,), container="C", publisher="P", inferred="publisher"),
            "Lind, Ada. 2019. “The accord.” C, [P].",
        ),
        (
            dated(authors=(LIND,), accessed="2020-02", url="https://a", archive="https://b"),
            "Lind, Ada. 2019. “The accord.” Accessed February 2020. https://a. https://b.",
        ),
    ],
)
def test_the_full_form(given: Record, full: str) -> None:
    assert full_form(given) == full


@pytest.mark.parametrize(
    ("given", "short"),
    [
        (record(container="The Gazette", publisher="The Press"), "The Press n.d."),
        (record(container="The Gazette"), "The Gazette n.d."),
        (
            record(container="The Gazette", publisher="The Press", type="article-journal"),
            "The Gazette n.d.",
        ),
        (record(publisher="The Press", type="article-journal"), "The Press n.d."),
        (record(type="article-journal", issued="2019-05"), "The accord 2019"),
    ],
)
def test_the_short_form_names_the_outlet_where_nobody_signs(given: Record, short: str) -> None:
    assert short_form(given) == short


def test_a_reference_leads_to_the_page_or_else_to_its_archive() -> None:
    both = record(url="https://a", archive="https://b")
    assert reference_of_record("s", both).url == "https://a"
    archived = reference_of_record("s", record(archive="https://b"))
    assert (archived.id, archived.url) == ("s", "https://b")
    assert archived.full == full_form(record(archive="https://b"))


def test_all_fields_of_a_source_in_a_map_are_cited() -> None:
    source = Source(
        id="s",
        span=Span(SourceText("map.argmap", "s"), 0, 1),
        file=0,
        record=None,
        record_span=None,
        authors=("Lind, Ada",),
        title=None,
        translated_title="Le pacte",
        publisher="The Press",
        container="The Gazette",
        date="2019-01-22",
        url="ftp://a",
        archive="http://b",
        accessed="2020",
    )
    reference = reference_of_source(source)
    assert (reference.id, reference.short, reference.url) == ("s", "Lind 2019", "http://b")
    assert reference.full == (
        "Lind, Ada. 2019. “s” [Le pacte]. The Gazette, The Press, January 22."
        " Accessed 2020. http://b."
    )


@pytest.mark.parametrize(
    ("written", "as_read", "elsewhere"),
    [
        ("Lind, Ada", LIND, LIND),
        (" Lind ,  Ada ", LIND, LIND),
        ("Ada Lind", LIND, Author("Ada Lind", is_body=True)),
        ("Port", OH, OH),
        ("Lind,", Author("Lind", is_body=True), Author("Lind", is_body=True)),
        ("Mines, Forests, Fish", Author("Mines", "Forests, Fish"), None),
        (",", Author("", is_body=True), Author("", is_body=True)),
    ],
)
def test_a_name_is_parted_at_its_comma(
    written: str, as_read: Author, elsewhere: Author | None
) -> None:
    assert author(written) == as_read
    whole = Author(written, is_body=True)
    assert author_as_written(written) == (whole if elsewhere is None else elsewhere)


def test_a_name_is_written_and_read_out() -> None:
    assert (LIND.written, LIND.read) == ("Lind, Ada", "Ada Lind")
    assert (OH.written, OH.read) == ("Port", "Port")
