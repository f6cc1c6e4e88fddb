"""How sources are cited, linked and handed on."""

import json
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model.argument_map import Source
from argmap.model.statement import Statement, StatementKind
from argmap.sources.bibliography.citation_style import (
    full_form,
    reference_of_source,
    short_form,
)
from argmap.sources.bibliography.deep_link import deep_link, text_directive
from argmap.sources.bibliography.reference import Reference
from argmap.sources.bibliography.web_annotation import web_annotations
from argmap.sources.records.reader import read_record
from argmap.sources.records.record import Record, author
from argmap.text import SourceText, Span
from tests.sources.making import cite


def record(text: str) -> Record:
    found, findings = read_record(SourceText("s.toml", text))
    assert found is not None
    assert findings == ()
    return found


ARTICLE = 'title = "The accord"\nissued = "2019-01-22"\nurl = "https://example.org/a"\n'


@pytest.mark.parametrize(
    ("more", "short"),
    [
        ('authors = ["Lind, Ada"]', "Lind 2019"),
        ('authors = ["Lind, Ada", "Ek, Bo"]', "Lind and Ek 2019"),
        ('authors = ["Lind, A", "Ek, B", "Oh, C"]', "Lind, Ek, and Oh 2019"),
        ('authors = ["Lind, A", "Ek, B", "Oh, C", "Yu, D"]', "Lind et al. 2019"),
        ('label = "OSW"\nauthors = ["Lind, Ada"]', "OSW 2019"),
        ('publisher = "The Gazette"', "The Gazette 2019"),
        ("", "The accord 2019"),
    ],
)
def test_the_short_form(more: str, short: str) -> None:
    assert short_form(record(ARTICLE + more + "\n")) == short


@pytest.mark.parametrize(
    ("more", "full"),
    [
        (
            'authors = ["Lind, Ada", "Ek, Bo"]\ncontainer = "The Gazette"',
            "Lind, Ada, and Bo Ek. 2019. “The accord.” The Gazette, January 22."
            " https://example.org/a.",
        ),
        (
            'publisher = "The Gazette"\naccessed = "2020-03-01"',
            "The Gazette. 2019. “The accord.” January 22. Accessed March 1, 2020."
            " https://example.org/a.",
        ),
        (
            'authors = ["Lind, Ada"]\ntranslated-title = "Le pacte"',
            "Lind, Ada. 2019. “The accord” [Le pacte]. January 22. https://example.org/a.",
        ),
        (
            'authors = ["Lind, Ada"]\n[inferred]\nissued = "why"\ntitle = "why"',
            "Lind, Ada. [2019]. [The accord]. [January 22, 2019]. https://example.org/a.",
        ),
    ],
)
def test_the_full_form(more: str, full: str) -> None:
    assert full_form(record(ARTICLE + more + "\n")) == full


def test_a_source_without_a_date_says_so() -> None:
    assert short_form(record('title = "The accord"\n')) == "The accord n.d."


@pytest.mark.parametrize(
    ("written", "family", "given"),
    [("Lind, Ada", "Lind", "Ada"), ("Ada Mary Lind", "Lind", "Ada Mary"), ("UN", "UN", None)],
)
def test_names_fall_into_their_parts(written: str, family: str, given: str | None) -> None:
    assert (author(written).family, author(written).given) == (family, given)


def inline(*authors: str) -> Source:
    """Return a source whose fields stand in a map."""
    return Source(
        id="s",
        span=Span(SourceText("map.argmap", "s"), 0, 1),
        file=0,
        record=None,
        record_span=None,
        title="The accord",
        authors=authors,
        date="2019",
        url="javascript:alert(1)",
    )


def test_an_inline_source_is_cited_without_an_unsafe_address() -> None:
    reference = reference_of_source(inline("Lind, Ada"))
    assert (reference.short, reference.url) == ("Lind 2019", None)


@pytest.mark.parametrize(
    ("authors", "short"),
    [
        (("World Health Organization",), "World Health Organization 2019"),
        (("Institut für Bildung", "Lind, Ada"), "Institut für Bildung and Lind 2019"),
        (
            ("Ministry of Mines, Forests, and Fish",),
            "Ministry of Mines, Forests, and Fish 2019",
        ),
        (("Ada van der Lind",), "Ada van der Lind 2019"),
        (("UN",), "UN 2019"),
    ],
)
def test_only_a_comma_splits_the_name_of_an_inline_author(
    authors: tuple[str, ...], short: str
) -> None:
    reference = reference_of_source(inline(*authors))
    assert reference.short == short
    assert reference.full.startswith(authors[0])


def test_a_deep_link_names_both_ends() -> None:
    link = deep_link("https://example.org/a", "slim chances", "for, say, a re-run & more")
    assert link == (
        "https://example.org/a#:~:text=slim%20chances,for%2C%20say%2C%20a%20re%2Drun%20%26%20more"
    )


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://e.org/a#part", "https://e.org/a#part:~:text=x"),
        ("https://e.org/a#:~:text=y", "https://e.org/a#:~:text=y&text=x"),
        ("javascript:alert(1)", None),
        ("ftp://e.org/a", None),
    ],
)
def test_a_deep_link_keeps_the_address(url: str, link: str | None) -> None:
    assert deep_link(url, "x") == link


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_only_our_own_comma_and_no_hyphen_is_left_in_a_directive(first: str, last: str) -> None:
    directive = text_directive(first, last)
    ends = directive.removeprefix("text=").split(",")
    assert [unquote(end) for end in ends] == [" ".join(first.split()), " ".join(last.split())]
    assert not set("-&#\"'<> ") & set(directive)


def test_annotations_follow_the_data_model() -> None:
    span = Span(SourceText("map.argmap", "p"), 0, 1)
    statement = Statement(
        id="p",
        kind=StatementKind.PREMISE,
        text="Our words",
        span=span,
        file=0,
        section=None,
        citations=(
            cite("slim chances", "for a treaty"),
            cite("slim chances"),
            cite("x", "y", "t"),
        ),
    )
    references = {"s": Reference(id="s", short="", full="", url="https://example.org/a")}
    two_ends, one = json.loads(web_annotations([(statement, references)]))
    assert two_ends["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert two_ends["target"]["source"] == "https://example.org/a"
    assert two_ends["target"]["selector"]["value"] == ":~:text=slim%20chances,for%20a%20treaty"
    assert one["target"]["selector"] == {"type": "TextQuoteSelector", "exact": "slim chances"}
    assert one["body"]["value"] == "Our words"


def test_annotations_are_numbered_in_their_statement_and_need_an_address() -> None:
    span = Span(SourceText("map.argmap", "p"), 0, 1)
    statements = [
        Statement(
            id=id,
            kind=StatementKind.PREMISE,
            text="Ours",
            span=span,
            file=0,
            section=None,
            citations=(cite("a b c", source="bare"), cite("d e f"), cite("é h i", source="s")),
        )
        for id in ("p", "q")
    ]
    references = {
        "s": Reference(id="s", short="", full="", url="https://example.org/a"),
        "bare": Reference(id="bare", short="", full=""),
    }
    written = web_annotations((statement, references) for statement in statements)
    assert [one["id"] for one in json.loads(written)] == [
        "urn:argmap:p/1",
        "urn:argmap:p/2",
        "urn:argmap:q/1",
        "urn:argmap:q/2",
    ]
    assert '"exact": "é h i"' in written
    assert web_annotations([]) == "[]\n"
