"""One row a keyword: grammar, readers, model and pages are held to the table."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from argmap.dsl.parser import parse
from argmap.dsl.read import table
from argmap.dsl.read.grammar_lines import LineCallbacks
from argmap.dsl.syntax import Refused, UnreadableDeclaration
from argmap.dsl.vocabulary import KEYWORDS, STATEMENTS, Shape, clauses_under
from argmap.model.argument_map import MapFile, Source
from argmap.model.resolve.read_statement import PROPERTIES
from argmap.model.resolve.resolver import MAP_PROPERTIES, SOURCE_PROPERTIES
from argmap.model.statement import Statement
from argmap.text import SourceText

ROOT = Path(__file__).parents[2]
EXAMPLES = {  # a line of each shape, after its keyword
    Shape.TITLE: '"x"',
    Shape.SOURCE: 'a "x"',
    Shape.USE: '"x.argmap" as a',
    Shape.NAMED: 'a "x"',
    Shape.STATEMENT: 'a "x"',
    Shape.REBUTTAL: 'a "x" against b',
    Shape.POSITION: "a of b",
    Shape.EXPECT: "a accepted",
    Shape.BECAUSE: "a, b",
    Shape.CITE: 'a "x" .. "y"',
    Shape.OPTION: 'a "x"',
    Shape.LIST: "a, b",
    Shape.DATE: "2019-01-22",
    Shape.WORD: "en",
    Shape.TEXT: '"x"',
    Shape.DEMAND: "a is b",
    Shape.RULE: "(a is b)",
}


def example(word: str) -> str:
    """Return a map of one line with a keyword, under a header where it needs one."""
    keyword = KEYWORDS[word]
    value = keyword.choices[0] if keyword.shape is Shape.CHOICE else EXAMPLES[keyword.shape]
    if word == "if":
        value = "a is b then a is c"
    home = min(keyword.under, default="")
    header = f"{home} {EXAMPLES[KEYWORDS[home].shape]}\n" if home else ""
    return f"{header}{word} {value}"


@pytest.mark.parametrize("word", KEYWORDS)
@pytest.mark.parametrize("blank", [" ", "\u00a0"])  # the second only the grammar reads
def test_both_readers_read_each_keyword(word: str, blank: str) -> None:
    parsed = parse(SourceText("test.argmap", example(word).replace(f"{word} ", word + blank)))
    assert not parsed.diagnostics
    last = parsed.file.declarations[-1]
    node = last.clauses[-1] if last.clauses else last
    assert not isinstance(node, Refused | UnreadableDeclaration)
    assert node.keyword.text == word


def test_the_grammar_begins_lines_with_these_keywords_alone() -> None:
    lark = table.load(LineCallbacks())
    parser = lark.parse_interactive("")
    first = parser.accepts() - {"$END", "_NEWLINE"}  # type: ignore[no-untyped-call]
    patterns = [terminal.pattern.value for terminal in lark.terminals if terminal.name in first]
    words = {word for pattern in patterns for word in re.split(r"\(\?!", pattern)[0].split("|")}
    assert {word.strip("(?:)") for word in words} == set(KEYWORDS)


@pytest.mark.parametrize("word", KEYWORDS)
def test_the_pages_tell_each_keyword_and_its_choices(word: str) -> None:
    pages = ("language.md", "agreement.md", "sources.md")
    told = "".join((ROOT / "docs" / page).read_text(encoding="utf-8") for page in pages)
    bare = re.compile(rf"(?m)(?:`|^\s*){re.escape(word)}(?![\w-])")
    assert bare.search(told)
    for choice in KEYWORDS[word].choices:
        assert re.search(rf"(?:`|{word} ){choice}`", told), choice


def test_the_model_reads_each_property() -> None:
    by_header = {
        "claim": ({word: field for word, (field, _) in PROPERTIES.items()}, Statement),
        "source": (SOURCE_PROPERTIES | {"note": "id"}, Source),  # whose notes nobody reads
        "map": (MAP_PROPERTIES | {"note": "title"}, MapFile),
    }
    for header, (fields, made) in by_header.items():
        properties = {word for word in clauses_under(header) if KEYWORDS[word].is_property}
        assert properties == set(fields)
        assert set(fields.values()) <= {field.name for field in attrs.fields(made)}
    for header in STATEMENTS:
        assert clauses_under(header) <= clauses_under("claim")


NEW_KEYWORDS = """
from argmap.dsl import vocabulary
from argmap.dsl.vocabulary import STATEMENTS, Shape, _once, _row
for row in (
    _once(Shape.TEXT, 'headline "…"', "what the papers say", STATEMENTS),
    _once(Shape.CHOICE, "mood WORD", "how it is said", STATEMENTS, choices=("dry", "very-dry")),
    _row(Shape.LIST, "echoes ID", "what says the same", STATEMENTS, names="statement"),
):
    vocabulary.KEYWORDS[row.word] = row

from argmap.dsl.parser import parse
from argmap.text import SourceText

def codes(text):
    return [(fault.code.id, fault.help) for fault in parse(SourceText("t", text)).diagnostics]

for blank in (" ", "\u00a0"):
    text = f'claim a "A"\\n  headline{blank}"x"\\n  mood{blank}dry\\n  echoes{blank}b, c\\n'
    clauses = parse(SourceText("t", text)).file.declarations[0].clauses
    assert [type(one).__name__ for one in clauses] == ["Property", "Property", "NameList"]
    assert codes(text) == []
assert codes('claim a "A"\\n  headline x\\n') == [("AM001", 'write headline "x"')]
assert codes('claim a "A"\\n  mood drye\\n') == [("AM010", "did you mean `dry`?")]
assert codes('claim a "A"\\n  mood very dry\\n') == [("AM001", "write `very-dry`")]
assert codes('claim a "A"\\n  headlin "x"\\n')[0][1].startswith("did you mean `headline`?")
assert codes('claim a "A"\\n  headline "x"\\n  headline "y"\\n')[0][0] == "AM007"
assert codes('map "A"\\n  headline "x"\\n')[0][0] == "AM006"
assert codes('claim a "A"\\n  echoes "x"\\n')[0][1].endswith("and write here: echoes x")
"""


def test_a_new_keyword_takes_one_row_of_the_language() -> None:
    """With a row alone, both readers, the checks and the advice know a property or a list."""
    script = NEW_KEYWORDS.replace("\\\\n", "\\n")
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    ("word", "files"),
    [  # beside docs/language.md: the row, the field, and how it is read
        (
            "dated",
            {"dsl/vocabulary.py", "model/statement.py", "model/resolve/read_statement.py"},
        ),
        (
            "publisher",
            {"dsl/vocabulary.py", "model/argument_map.py", "model/resolve/resolver.py"},
        ),
        ("held-by", {"dsl/vocabulary.py", "model/resolve/read_statement.py"}),
        ("contradicts", {"dsl/vocabulary.py", "model/resolve/links.py"}),
    ],
)
def test_few_files_of_language_and_model_know_a_clause(word: str, files: set[str]) -> None:
    known = {
        path.relative_to(ROOT / "argmap").as_posix()
        for room in ("dsl", "model")
        for path in (ROOT / "argmap" / room).rglob("*.py")
        if word in words_in(path)
    }
    assert known == files


def words_in(path: Path) -> set[str]:
    """Return the first words of a module's strings, and the fields that its classes have."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value.partition(" ")[0])
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found
