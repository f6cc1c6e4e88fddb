"""A report ends with its sources in full, and only with those that it cites."""

from argmap.report.results.sources_text import sources_text
from argmap.sources.bibliography.reference import Reference

REFERENCES = {
    "a": Reference(id="a", short="Works Office 2024", full="Works Office. 2024. “A survey.”"),
    "b.a": Reference(
        id="b.a", short="Works Office 2024", full="Works Office. 2024. “A survey.”"
    ),
    "c": Reference(id="c", short="Count 2023", full="[Harbour Office]. 2023. “A count.”"),
}


def test_a_report_that_cites_nothing_has_no_list() -> None:
    assert sources_text("Nothing is cited here.", REFERENCES) == ""


def test_each_cited_source_stands_once() -> None:
    told = sources_text("So it is (Works Office 2024).", REFERENCES)
    assert told == "\nSources:\n- Works Office. 2024. “A survey.”\n"


def test_brackets_are_explained_where_they_occur() -> None:
    told = sources_text("So it is (Count 2023; Works Office 2024).", REFERENCES)
    assert told.index("Harbour") < told.index("Works Office")
    assert told.endswith("is not stated by the source itself.)\n")
