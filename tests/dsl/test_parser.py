"""Reading a file: every line that can be read is, and each mistake gives one finding."""

from argmap.dsl.parser import Parsed, parse
from argmap.dsl.syntax import (
    Because,
    Cite,
    ExpectDeclaration,
    MapDeclaration,
    NameList,
    Property,
    Quoted,
    SourceDeclaration,
    StatementDeclaration,
    UnreadableDeclaration,
    Word,
)
from argmap.text import SourceText

WHOLE = '''
map "A title"            # with a comment
    author "Someone"
source report from "report.toml"
source letter "A letter"
    date 1956-10-19
party japan "Japan"
    part-of us
section "First"
claim a "A claim"
    because b, c as step by sign strong strictly
    despite d
    likelihood likely
premise b """
    A premise of
    two lines, "quoted"
    """
    cite report "first words" .. "last words"
rebuttal d "An objection" against a, step
expect a accepted
'''


def read(text: str) -> Parsed:
    return parse(SourceText("test.argmap", text))


def places(text: str) -> list[tuple[str, int, int]]:
    return [
        (fault.code.id, fault.span.line, fault.span.column) for fault in read(text).diagnostics
    ]


def test_every_kind_of_line_is_read() -> None:
    parsed = read(WHOLE)
    assert not parsed.diagnostics
    assert [declaration.keyword.text for declaration in parsed.file.declarations] == [
        "map",
        "source",
        "source",
        "party",
        "section",
        "claim",
        "premise",
        "rebuttal",
        "expect",
    ]
    assert [comment.text for comment in parsed.file.comments] == ["# with a comment"]


def test_a_reason_keeps_its_premises_name_scheme_and_strength() -> None:
    claim = read(WHOLE).file.declarations[5]
    assert isinstance(claim, StatementDeclaration)
    because = claim.clauses[0]
    assert isinstance(because, Because)
    assert [premise.text for premise in because.premises] == ["b", "c"]
    words = (because.name, because.scheme, because.strength, because.strictly)
    assert [word and word.text for word in words] == ["step", "sign", "strong", "strictly"]
    assert because.span.text == "because b, c as step by sign strong strictly"


def test_clauses_keep_their_words() -> None:
    _, despite, likelihood = read(WHOLE).file.declarations[5].clauses
    assert isinstance(despite, NameList)
    assert despite.names[0].text == "d"
    assert isinstance(likelihood, Property)
    assert isinstance(likelihood.value, Word)


def test_a_block_text_loses_its_indentation_and_keeps_its_quotes() -> None:
    premise = read(WHOLE).file.declarations[6]
    assert isinstance(premise, StatementDeclaration)
    assert premise.text.value == 'A premise of\ntwo lines, "quoted"'
    cite = premise.clauses[0]
    assert isinstance(cite, Cite)
    assert isinstance(cite.last, Quoted)
    assert (cite.source.text, cite.first.value, cite.last.value) == (
        "report",
        "first words",
        "last words",
    )


def test_a_source_is_a_record_or_a_title() -> None:
    record, letter = read(WHOLE).file.declarations[1:3]
    assert isinstance(record, SourceDeclaration)
    assert isinstance(letter, SourceDeclaration)
    assert record.record is not None
    assert record.record.value == "report.toml"
    assert letter.title is not None
    assert letter.title.value == "A letter"


def test_keywords_are_free_for_use_as_names() -> None:
    parsed = read('claim claim "x"\n  because because, as as by by by strong\n')
    assert not parsed.diagnostics
    because = parsed.file.declarations[0].clauses[0]
    assert isinstance(because, Because)
    assert [premise.text for premise in because.premises] == ["because", "as"]


def test_names_may_be_of_any_script() -> None:
    text = 'claim нет-уступок "x"\nclaim 領土問題 "y"\n  because нет-уступок\n'
    assert places(text) == []


def test_layout_carries_no_meaning() -> None:
    straight = read('claim a "x"\nbecause b,\n  # why\n c\nnote "y"').file
    crooked = read('\t claim   a\t"x"\r\n\n   because b  ,c\r\n\u00a0note "y"  ').file
    assert [len(declaration.clauses) for declaration in straight.declarations] == [2]
    assert [len(declaration.clauses) for declaration in crooked.declarations] == [2]


def test_an_empty_file_is_a_file() -> None:
    assert read("").file.declarations == ()
    assert read("# only a comment").file.declarations == ()


def test_five_faults_give_five_findings() -> None:
    text = (
        'clam a "x"\n'
        'claim b "never closed\n'
        "    likelihood likly\n"
        'premise c "y"\n'
        "    dated 2019-02-30\n"
        "    because a b\n"
        "expect b accepted\n"
    )
    assert places(text) == [
        ("AM002", 1, 1),
        ("AM003", 2, 9),
        ("AM010", 3, 16),
        ("AM008", 5, 11),
        ("AM001", 6, 15),
    ]


def test_a_broken_header_keeps_its_name_and_its_clauses() -> None:
    broken = read("claim a-claim “x”\n  because b\n").file.declarations[0]
    assert isinstance(broken, UnreadableDeclaration)
    assert broken.name is not None
    assert broken.name.text == "a-claim"
    assert len(broken.clauses) == 1


def test_a_comma_at_the_end_does_not_swallow_the_next_line() -> None:
    parsed = read('claim a "x"\n  because b,\n  note "y"\nexpect a accepted\n')
    assert [(fault.span.line, fault.span.column) for fault in parsed.diagnostics] == [(2, 12)]
    assert isinstance(parsed.file.declarations[1], ExpectDeclaration)


def test_an_open_block_text_costs_the_lines_up_to_the_next_keyword() -> None:
    parsed = read('map """\n  prose\n  more prose\nclaim a "x"\n')
    assert [fault.code.id for fault in parsed.diagnostics] == ["AM003"]
    assert len(parsed.file.declarations) == 2


def test_prose_is_one_finding_and_not_one_a_line() -> None:
    assert len(places("Dear reader,\nthis is not a map.\nIt is a letter.\n")) == 1


def test_a_title_is_not_a_name() -> None:
    assert isinstance(read('map "x"').file.declarations[0], MapDeclaration)
    assert places("map x") == [("AM001", 1, 5)]


def test_a_reason_under_a_misspelt_header_is_no_second_mistake() -> None:
    assert places('clam a "x"\n  because b as c strong\n') == [("AM002", 1, 1)]


def test_a_misplaced_reason_is_told_once() -> None:
    assert places('party a "x"\n  because b strong\n') == [("AM006", 2, 3)]
