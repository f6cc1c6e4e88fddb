"""The plain lines of a map, read by one pattern each.

Nearly every line of a map is plain: a keyword, names, and texts without escapes, with
ordinary spaces between. Reading those by pattern takes a quarter of the time that the
grammar's parser takes, and a map of plain lines alone is read without importing Lark. The
grammar stays the one definition of the language: a line that does not fit its pattern here
is left to it, and a property test holds the two to the same answer.
"""

import re
from collections.abc import Callable

from argmap.dsl.keyword import PROPERTY_SHAPES, Shape
from argmap.dsl.read.collector import Collector
from argmap.dsl.read.pieces import Piece
from argmap.dsl.vocabulary import EXPRESSION_WORDS, KEYWORDS, STRENGTHS, VERDICTS

_NAME = r'[^\s",#]+'
_NAMES = rf"{_NAME}(?:[ \t]*,[ \t]*{_NAME})*"
_TEXT = r'"(?!"")[^"\\\n]*"'
_END = r"[ \t]*(#[^\n]*)?\r?\n"

_FIRST_WORD = re.compile(r"[ \t]*(?:([a-z-]+)(?=[ \t])|(#[^\n]*)?\r?\n)")
_EACH_NAME = re.compile(_NAME)
_JOINING = "|".join(sorted(EXPRESSION_WORDS))
_CHOSEN = rf'(?!(?:{_JOINING})(?![^\s",#()]))[^\s",#()]+'
_EACH_OPTION = re.compile(rf"(?:^|[ \t]or[ \t]+|)({_CHOSEN})")

_Read = Callable[[Collector, Piece, re.Match[str]], None]


def read_plain_lines(collector: Collector, text: str, position: int) -> int:
    """Read lines from a position on, up to one that is not plain or the end of the text.

    Args: text: ends in a line break. Returns: where that line starts.
    """
    end = len(text)
    while position < end:
        first = _FIRST_WORD.match(text, position)
        if first is None:
            return position
        word = first[1]
        if word is None:
            if first[2] is not None:
                collector.comment(*first.span(2))
            position = first.end()
            continue
        shape = _SHAPES.get(word)
        line = None if shape is None else shape[0].match(text, first.end())
        if shape is None or line is None:
            return position
        comment = line.lastindex
        if comment is not None and text[line.start(comment)] == "#":
            collector.comment(*line.span(comment))
        shape[1](collector, first.span(1), line)
        position = line.end()
    return position


def _title(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.title(keyword, line.span(1))


def _source(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    is_record = line[2] is not None
    collector.source(keyword, line.span(1), line.span(3), is_record=is_record)


def _use(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.use(keyword, line.span(1), line.span(2))


def _named(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.named(keyword, line.span(1), line.span(2))


def _statement(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.statement(keyword, line.span(1), line.span(2))


def _rebuttal(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.statement(keyword, line.span(1), line.span(2), _names(line, 3))


def _expect(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.expect(keyword, line.span(1), _names(line, 2))


def _position(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.position(keyword, line.span(1), line.span(2))


def _option(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.option(keyword, line.span(1), line.span(2))


def _demand(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    start, end = line.span(2)
    options = [match.span(1) for match in _EACH_OPTION.finditer(line.string, start, end)]
    choice = collector.expressions.choice(line.span(1), options, denied=False)
    collector.demand(keyword, choice)


def _because(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    options = [
        (role, line.span(group))
        for group, role in enumerate(("verdict", "name", "scheme", "strength", "strictly"), 2)
        if line[group] is not None
    ]
    premises = _names(line, 1)
    if line[2] is not None:
        collector.verdict_of(premises.pop(), line.span(2))
    collector.because(keyword, premises, options)


def _cite(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    last = None if line[3] is None else line.span(3)
    collector.cite(keyword, line.span(1), line.span(2), last)


def _references(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.references(keyword, _names(line, 1))


def _property(collector: Collector, keyword: Piece, line: re.Match[str]) -> None:
    collector.property(keyword, line.span(1))


def _names(line: re.Match[str], group: int) -> list[Piece]:
    start, end = line.span(group)
    return [match.span() for match in _EACH_NAME.finditer(line.string, start, end)]


def _pattern(body: str) -> re.Pattern[str]:
    return re.compile(rf"[ \t]+{body}{_END}")


_NAME_AND_TEXT = _pattern(rf"({_NAME})[ \t]+({_TEXT})")
_VALUE = _pattern(f"({_NAME}|{_TEXT})")
_BY_SHAPE: dict[Shape, tuple[re.Pattern[str], _Read]] = {
    Shape.TITLE: (_pattern(f"({_TEXT})"), _title),
    Shape.SOURCE: (_pattern(rf"({_NAME})[ \t]+(from[ \t]+)?({_TEXT})"), _source),
    Shape.USE: (_pattern(rf"({_TEXT})[ \t]+as[ \t]+({_NAME})"), _use),
    Shape.NAMED: (_NAME_AND_TEXT, _named),
    Shape.STATEMENT: (_NAME_AND_TEXT, _statement),
    Shape.REBUTTAL: (
        _pattern(rf"({_NAME})[ \t]+({_TEXT})[ \t]+against[ \t]+({_NAMES})"),
        _rebuttal,
    ),
    Shape.POSITION: (_pattern(rf"({_NAME})[ \t]+of[ \t]+({_NAME})"), _position),
    Shape.EXPECT: (_pattern(rf"({_NAME})[ \t]+({_NAMES})"), _expect),
    Shape.BECAUSE: (
        _pattern(
            rf"({_NAMES})(?:[ \t]+({'|'.join(VERDICTS)}))?"
            rf"(?:[ \t]+as[ \t]+({_NAME}))?(?:[ \t]+by[ \t]+({_NAME}))?"
            rf"(?:[ \t]+({'|'.join(STRENGTHS)}))?(?:[ \t]+(strictly))?"
        ),
        _because,
    ),
    Shape.CITE: (
        _pattern(rf"({_NAME})[ \t]+({_TEXT})(?:[ \t]+\.\.[ \t]+({_TEXT}))?"),
        _cite,
    ),
    Shape.OPTION: (_NAME_AND_TEXT, _option),
    Shape.LIST: (_pattern(f"({_NAMES})"), _references),
    Shape.DEMAND: (
        _pattern(rf"({_CHOSEN})[ \t]+is[ \t]+({_CHOSEN}(?:[ \t]+or[ \t]+{_CHOSEN})*)"),
        _demand,
    ),
}
_BY_SHAPE |= dict.fromkeys(PROPERTY_SHAPES, (_VALUE, _property))
_SHAPES = {
    word: _BY_SHAPE[keyword.shape]
    for word, keyword in KEYWORDS.items()
    if keyword.shape is not Shape.RULE  # which only the grammar reads
}
