"""Names and letters keep their form on the way to other formats and from them."""

import json

from attrs import evolve

from argmap.sources.anchors.normalisation import normalised, words
from argmap.sources.bibliography.bibtex import read_bibtex
from argmap.sources.bibliography.reference import Reference
from argmap.sources.bibliography.web_annotation import web_annotations
from argmap.sources.records.record import Author
from argmap.text import SourceText
from tests.semantics.made_maps import CITATION, made_map
from tests.sources.making import sealed


def test_a_family_name_in_braces_is_one_name_and_no_body() -> None:
    entry = "@book{b, title = {T}, author = {{van der Berg}, Ada and {Port Authority}}}"
    (found,) = read_bibtex(SourceText("b.bib", entry)).entries
    person, body = found.record.authors
    assert person == Author("van der Berg", "Ada")
    assert body == Author("Port Authority", is_body=True)


def test_an_annotation_shows_letters_as_they_are() -> None:
    (statement,) = made_map("p").statements
    statement = evolve(statement, text="Łódź, déjà vu")
    reference = Reference(id="source", short="S", full="S.", url="https://example.org/a")
    written = web_annotations([(statement, {CITATION.source: reference})])
    assert "Łódź, déjà vu" in written
    assert json.loads(written)[0]["body"]["value"] == "Łódź, déjà vu"


def test_a_word_that_a_line_break_parts_after_a_mark_is_one_word() -> None:
    text = "कि-\nताब"
    assert normalised(text) == ("किताब",)
    assert [word.text for word in words(text)] == ["किताब"]


def test_a_seal_of_no_words_is_not_whole() -> None:
    assert not evolve(sealed().seal, words=0, branches=()).is_whole
