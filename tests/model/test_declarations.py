"""What a file says of itself, its sources and its parties; and what a mistake costs."""

from argmap.model.resolve.resolver import Resolved, resolve
from tests.model.test_resolve import unit

PIER = """
map "The pier"
    author "Ada Lind"
    author "Bo Ek"
    date 2024-05
    language en
    summary "Why it is late."
source diary from "../seeds/diary.toml"
source book "A book"
    author "Cy Aho"
    author "Di Berg"
    publisher "A press"
    container "A series"
    date 2020
    url "https://example.org/book"
    archive "https://archive.example.org/book"
    accessed 2024-05-06
    language fr
    rights "all reserved"
    translated-title "Un livre"
party town "The town"
    cite diary "the town has" .. "no steel"
party port "The port"
    part-of town
section "Steel"
premise steel "The steel is late"
    cite diary "no steel before" .. "the end of May"
    cite book "steel was late"
section "Frost"
claim late "The pier is late"
    because steel
expect late accepted
expect steel undecided
"""


def resolved(*texts: str, uses: tuple[int | None, ...] = ()) -> Resolved:
    first, *others = (f"file-{number}.argmap" for number in range(len(texts)))
    used = tuple(map(unit, others, texts[1:]))
    return resolve((unit(first, texts[0], *uses), *used))


def test_a_file_says_what_it_is() -> None:
    found = resolved(PIER)
    assert not found.diagnostics
    (file,) = found.map.files
    assert (file.title, file.authors) == ("The pier", ("Ada Lind", "Bo Ek"))
    assert (file.date, file.language, file.summary) == ("2024-05", "en", "Why it is late.")
    assert file.title_span is not None
    assert file.title_span.line == 2
    (bare,) = resolved('premise p "P"\n').map.files
    assert (bare.title, bare.title_span, bare.authors, bare.date) == (None, None, (), None)


def test_a_source_has_a_record_or_fields_of_its_own() -> None:
    diary, book = resolved(PIER).map.sources
    assert (diary.record, diary.title, diary.authors) == ("../seeds/diary.toml", None, ())
    assert diary.record_span is not None
    assert diary.record_span.text == '"../seeds/diary.toml"'
    assert (book.record, book.record_span, book.title) == (None, None, "A book")
    assert book.authors == ("Cy Aho", "Di Berg")
    assert (book.publisher, book.container, book.date) == ("A press", "A series", "2020")
    assert book.url == "https://example.org/book"
    assert book.archive == "https://archive.example.org/book"
    assert (book.accessed, book.language) == ("2024-05-06", "fr")
    assert (book.rights, book.translated_title) == ("all reserved", "Un livre")


def test_a_party_may_be_part_of_one_and_be_cited() -> None:
    town, port = resolved(PIER).map.parties
    assert (town.name, town.part_of, town.span.text) == ("The town", None, "town")
    assert [(cited.source, cited.first, cited.last) for cited in town.citations] == [
        ("diary", "the town has", "no steel")
    ]
    assert (port.part_of, port.citations) == ("town", ())


def test_a_citation_knows_the_places_of_its_ends() -> None:
    steel = resolved(PIER).map.statement_by_id["steel"]
    both, alone = steel.citations
    assert both.first_span.text == '"no steel before"'
    assert both.last_span is not None
    assert both.last_span.text == '"the end of May"'
    assert both.span.text.startswith("cite diary")
    assert (alone.last, alone.last_span) == (None, None)


def test_statements_belong_to_the_section_above_them() -> None:
    above = 'use "pier.argmap" as pier\nclaim first "F"\nsection "Own"\nclaim then "T"\n'
    found = resolved(above, PIER, uses=(1,))
    titles = [section.title for section in found.map.sections]
    assert titles == ["Own", "Steel", "Frost"]
    assert [section.file for section in found.map.sections] == [0, 1, 1]
    assert [(s.id, s.file, s.section) for s in found.map.statements] == [
        ("first", 0, None),
        ("then", 0, 0),
        ("pier.steel", 1, 1),
        ("pier.late", 1, 2),
    ]
    assert [party.id for party in found.map.parties] == ["pier.town", "pier.port"]
    assert [party.part_of for party in found.map.parties] == [None, "pier.town"]
    assert {party.file for party in found.map.parties} == {1}


def test_what_is_expected_of_statements_is_kept_with_its_place() -> None:
    found = resolved(PIER + "expect nobody accepted\n")
    assert [(e.target, e.outcome, e.file) for e in found.map.expectations] == [
        ("late", "accepted", 0),
        ("steel", "undecided", 0),
    ]
    assert found.map.expectations[0].span.text == "expect late accepted"
    assert [fault.message for fault in found.diagnostics] == ["no statement is named `nobody`"]


def test_a_second_title_is_told_with_the_first() -> None:
    found = resolved('map "One"\n    date 2020\nmap "Two"\nmap "Three"\n    date 2021\n')
    assert [fault.message for fault in found.diagnostics] == [
        "the file already has a title"
    ] * 2
    assert [fault.span.line for fault in found.diagnostics] == [3, 4]
    assert {fault.related[0].span.text for fault in found.diagnostics} == {'"One"'}
    assert (found.map.files[0].title, found.map.files[0].date) == ("One", "2020")


def test_of_two_things_with_one_name_the_first_counts() -> None:
    found = resolved(PIER + 'party town "Again"\nsource book "Again"\nclaim late "Again"\n')
    assert [party.name for party in found.map.parties] == ["The town", "The port"]
    assert [source.title for source in found.map.sources] == [None, "A book"]
    assert found.map.statement_by_id["late"].text == "The pier is late"
    assert [fault.message for fault in found.diagnostics] == [
        "`town` already names a party",
        "`book` already names a source",
        "`late` already names a statement",
    ]


def damaged(*lines: str) -> frozenset[str]:
    return resolved("\n".join(lines) + "\n").map.damaged


def test_a_line_that_cannot_be_read_damages_what_it_belongs_to() -> None:
    first, second = 'premise p "P"\n    assumed "x"', 'claim c "C"\n    because p'
    assert damaged(first, second) == set()
    assert damaged(first, "    strength enormous", second) == {"p"}
    assert damaged(first, second, "    becuase p") == {"c"}
    assert damaged("strange line", first, second) == set()
    assert damaged(first, 'party t "T"', "    strange line", second) == set()


def test_a_link_that_leads_nowhere_damages_who_wrote_it() -> None:
    base = ['premise p "P"\n    assumed "x"', 'source s "S"']
    for line in (
        'claim c "C"\n    because p, q',
        'claim c "C"\n    despite q',
        'claim c "C"\n    contradicts q',
        'claim c "C"\n    gathers m.q',
        'premise c "C"\n    cite t "one two three"',
        'premise c "C"\n    cite s "one two three"\n    cite t "one two three"',
        'rebuttal c "C" against q',
        'rebuttal c "C" against p, q',
    ):
        assert damaged(*base, line) == {"c"}, line


def test_what_undercuts_a_step_that_is_lost_is_damaged_too() -> None:
    text = (
        'premise p "P"\n    assumed "x"\nclaim c "C"\n    because q as step\n'
        '    because p as other\nrebuttal r "R" against step, other\n'
        'rebuttal t "T" against other\n'
    )
    found = resolved(text)
    assert found.map.damaged == {"c", "r"}
    assert [(a.attacker, a.target) for a in found.map.attacks] == [
        ("r", "other"),
        ("t", "other"),
    ]
