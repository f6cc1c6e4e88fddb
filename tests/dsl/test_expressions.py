"""What a deal must do: each expression is read as it sounds."""

import pytest

from argmap.dsl.expression import (
    Choice,
    Conditional,
    Conjunction,
    Disjunction,
    Expression,
    Negation,
)
from argmap.dsl.parser import Parsed, parse
from argmap.dsl.syntax import (
    ConstraintDeclaration,
    Demand,
    ExpectAgreementDeclaration,
    ExpectConflictDeclaration,
    ExpectDeclaration,
    IssueDeclaration,
    Option,
    PositionDeclaration,
    Refused,
)
from argmap.text import SourceText


def read(text: str) -> Parsed:
    return parse(SourceText("test.argmap", text))


def expression(line: str) -> Expression:
    parsed = read(f'constraint c "text"\n    {line}\n')
    assert not parsed.diagnostics
    clause = parsed.file.declarations[0].clauses[0]
    assert isinstance(clause, Demand)
    assert clause.span.text == line
    return clause.expression


def shape(node: Expression) -> str:
    """Return an expression with every pair of parentheses that it could have."""
    match node:
        case Choice():
            options = "|".join(option.text for option in node.options)
            return f"{node.issue.text}{'!=' if node.denied else '='}{options}"
        case Negation():
            return f"not({shape(node.operand)})"
        case Conjunction():
            return f"and({', '.join(map(shape, node.operands))})"
        case Disjunction():
            return f"or({', '.join(map(shape, node.operands))})"
        case Conditional():
            return f"if({shape(node.condition)}, {shape(node.consequence)})"


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        ("requires a is x", "a=x"),
        ("requires a is x or y", "a=x|y"),
        ("requires a is x or y or z", "a=x|y|z"),
        ("requires a is not x or y", "a!=x|y"),
        ("requires a is x or b is y", "or(a=x, b=y)"),
        ("requires a is x or y or b is z", "or(a=x|y, b=z)"),
        ("requires a is x or y and b is z", "and(a=x|y, b=z)"),
        ("requires a is x or b is y and c is z", "or(a=x, and(b=y, c=z))"),
        ("requires a is x or (y is z)", "or(a=x, y=z)"),
        ("requires a is x or not b is y", "or(a=x, not(b=y))"),
        ("requires use.a is x", "use.a=x"),
        ("not (a is x and b is y)", "not(and(a=x, b=y))"),
        ("not a is x and b is y", "and(not(a=x), b=y)"),
        ("not(a is x) or b is y", "or(not(a=x), b=y)"),
        ("not not a is x", "not(not(a=x))"),
        ("if a is x then b is y or z", "if(a=x, b=y|z)"),
        ("if a is x then if b is y then c is z", "if(a=x, if(b=y, c=z))"),
        ("if (if a is x then b is y) then c is z", "if(if(a=x, b=y), c=z)"),
        ("if not a is x or b is y then c is z", "if(or(not(a=x), b=y), c=z)"),
    ],
)
def test_an_expression_is_read_as_it_sounds(line: str, read_as: str) -> None:
    assert shape(expression(line)) == read_as


def test_the_lines_of_an_issue_and_a_position() -> None:
    parsed = read(
        'issue title "Who holds it"\n'
        '    option all "All"   # one way\n'
        '    option none "None"\n'
        "position our-title of us\n"
        "    ideal title is all\n"
        "    red-line title is all or none\n"
        "    because a, b\n"
    )
    assert not parsed.diagnostics
    issue, position = parsed.file.declarations
    assert isinstance(issue, IssueDeclaration)
    assert [c.name.text for c in issue.clauses if isinstance(c, Option)] == ["all", "none"]
    assert isinstance(position, PositionDeclaration)
    assert (position.name.text, position.party.text) == ("our-title", "us")
    words = [c.keyword.text for c in position.clauses if not isinstance(c, Refused)]
    assert words == ["ideal", "red-line", "because"]


def test_an_expectation_is_about_a_label_agreement_or_a_conflict() -> None:
    lines = (
        "expect a accepted",
        "expect agreement impossible",
        "expect agreement undecided",
        "expect conflict a/red-line, b",
        "expect conflict rejected",
    )
    kinds = [type(declaration) for declaration in read("\n".join(lines)).file.declarations]
    assert kinds == [
        ExpectDeclaration,
        ExpectAgreementDeclaration,
        ExpectDeclaration,
        ExpectConflictDeclaration,
        ExpectDeclaration,
    ]


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("    requires a is", "AM001", 18),
        ("    requires a x", "AM001", 16),
        ("    requires (a is x", "AM001", 21),
        ("    if a is x", "AM001", 14),
        ("    not(a is", "AM001", 13),
        ("    a is x", "AM002", 5),
        ("    requires a is b.x", "AM009", 19),
        ("    red-line a is x", "AM006", 5),
        ("    because b strong", "AM001", 15),
        ("    because b impossible", "AM001", 15),
    ],
)
def test_a_mistake_has_its_place(text: str, code: str, column: int) -> None:
    found = read(f'constraint c "text"\n{text}\n').diagnostics
    assert [(f.code.id, f.span.line, f.span.column) for f in found] == [(code, 2, column)]


@pytest.mark.parametrize("word", ["not", "is", "or"])
def test_a_word_that_joins_expressions_names_nothing_in_them(word: str) -> None:
    text = f'issue {word} "x"\n    option a "y"\n'
    assert [fault.code.id for fault in read(text).diagnostics] == ["AM009"]


def test_an_expression_may_be_as_deep_as_is_allowed_and_no_deeper() -> None:
    deep = "requires " + "(" * 255 + "a is x" + ")" * 255
    assert isinstance(expression(deep), Choice)
    found = read(f'constraint c "text"\n    {deep.replace("a is x", "(a is x)")}\n')
    assert [fault.code.id for fault in found.diagnostics] == ["AM014"]
    assert isinstance(found.file.declarations[0], ConstraintDeclaration)


def test_a_hundred_thousand_levels_are_told_and_not_followed() -> None:
    text = 'constraint c "text"\n    requires ' + "not " * 100_000 + "a is x\n"
    assert [fault.code.id for fault in read(text).diagnostics] == ["AM014"]
