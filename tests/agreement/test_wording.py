"""Demands in the words of their options, which say one thing each."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.agreement.wording import alternatives, phrase, sentence
from argmap.dsl.parser import parse
from argmap.model.argument_map import ArgumentMap
from argmap.model.expression import And, Choice, Expression, If, Not, Or, holds
from argmap.model.position import Issue
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.text import SourceText

BASE = """map "Demands"
party a "A"
issue port "The port"
    option open "Open to all"
    option shared "Shared"
    option closed "Closed"
issue toll "The toll"
    option high "High"
    option low "Low"
issue site "The site"
    option north "North"
    option east "East"
    option south "South"
    option west "West"
    option sea "At sea"
"""


def mapped(demand: str) -> ArgumentMap:
    text = f"{BASE}position p of a\n    red-line {demand}\n"
    return resolve((Unit(parse(SourceText("demands.argmap", text)).file),)).map


ISSUES = mapped("port is open").issue_by_id
NAMES = {id: [option.name for option in issue.options] for id, issue in ISSUES.items()}
DEALS = [dict(zip(NAMES, picks, strict=True)) for picks in product(*NAMES.values())]


@pytest.mark.parametrize(
    ("demand", "words"),
    [
        ("port is open", ("Open to all",)),
        ("port is open or shared", ("Open to all", "Shared")),
        ("port is not open", ("Anything but “Open to all”",)),
        ("toll is not high", ("Low",)),
        ("not port is closed", ("Anything but “Closed”",)),
        ("if port is open then toll is low", ("Low, if “Open to all”",)),
        ("if port is not closed then toll is low", ("Low, unless “Closed”",)),
        ("not (port is open and toll is high)", ("Not “Open to all” together with “High”",)),
        ("port is open and toll is low", ("“Open to all”, and “Low”",)),
        ("site is north or east or south or west", ("Not “At sea”",)),
        ("not (site is north or east)", ("Neither “North” nor “East”",)),
    ],
)
def test_alternatives(demand: str, words: tuple[str, ...]) -> None:
    map = mapped(demand)
    assert alternatives(map.positions[0].demands[0].expression, map.issue_by_id) == words


@pytest.mark.parametrize(
    ("demand", "words"),
    [
        ("port is open or shared", "“Open to all” or “Shared”"),
        ("site is north or east or south or west", "Not “At sea”"),
        (
            "if (if port is open then toll is low) then site is sea",
            "“At sea”, if (“Low”, if “Open to all”)",
        ),
        (
            "if port is open then if toll is low then site is sea",
            "(“At sea”, if “Low”), if “Open to all”",
        ),
        (
            "if port is open and toll is low then site is sea",
            "“At sea”, if (“Open to all”, and “Low”)",
        ),
        (
            "not (port is open or shared and toll is low)",
            "Not (“Open to all” or “Shared”) together with “Low”",
        ),
        (
            "toll is low or not (port is open and site is sea)",
            "“Low”, or else not “Open to all” together with “At sea”",
        ),
    ],
)
def test_a_sentence_quotes_options(demand: str, words: str) -> None:
    map = mapped(demand)
    assert sentence(map.positions[0].demands[0].expression, map.issue_by_id) == words


def some_of(issue: str) -> st.SearchStrategy[Expression]:
    return st.sets(st.sampled_from(NAMES[issue]), min_size=1).map(
        lambda names: Choice(issue, tuple(sorted(names)))
    )


def expressions(leaves: int) -> st.SearchStrategy[Expression]:
    return st.recursive(
        st.one_of(*map(some_of, NAMES)),
        lambda inner: st.one_of(
            inner.map(Not),
            st.lists(inner, min_size=1, max_size=3).map(tuple).map(And),
            st.lists(inner, min_size=1, max_size=3).map(tuple).map(Or),
            st.builds(If, inner, inner),
        ),
        max_leaves=leaves,
    )


def truth(expression: Expression) -> tuple[bool, ...]:
    return tuple(holds(expression, deal) for deal in DEALS)


Words = Callable[[Expression, Mapping[str, Issue]], str | tuple[str, ...]]


def small_expressions() -> list[Expression]:
    """Return everything that has up to two levels over four choices."""
    atoms: list[Expression] = [
        Choice("port", ("open",)),
        Choice("port", ("open", "shared")),
        Choice("toll", ("high",)),
        Choice("site", ("north", "east", "south")),
    ]

    def deeper(inner: list[Expression]) -> Iterator[Expression]:
        yield from map(Not, inner)
        for one, other in product(inner, inner):
            yield If(one, other)
        for pair in combinations(inner, 2):
            yield And(pair)
            yield Or(pair)

    level = [*atoms, *deeper(atoms)]
    return [*level, *deeper(level)]


@pytest.mark.parametrize("words", [phrase, sentence, alternatives])
def test_the_same_words_never_say_two_things(words: Words) -> None:
    said: dict[str | tuple[str, ...], tuple[bool, ...]] = {}
    for expression in small_expressions():
        told = words(expression, ISSUES)
        assert said.setdefault(told, truth(expression)) == truth(expression), told


@settings(max_examples=300, deadline=None)
@given(expressions(leaves=8))
def test_what_is_read_in_the_words_is_what_was_demanded(expression: Expression) -> None:
    told = phrase(expression, ISSUES)
    assert truth(Reader(told).whole()) == truth(expression), told


OPTION = {
    option.text: (id, option.name) for id, issue in ISSUES.items() for option in issue.options
}


class Reader:
    """Reads the words back, as a reader does: quotes first, then parentheses, then commas."""

    def __init__(self, words: str) -> None:
        self.tokens = re.findall(
            r"“[^”]*”|\(|\)|, and |, or else |, if |, unless | or | nor | together with "
            r"|not |neither ",
            words,
        )
        assert "".join(self.tokens) == words
        self.at = 0

    def next(self, *wanted: str) -> bool:
        found = self.at < len(self.tokens) and self.tokens[self.at] in wanted
        self.at += found
        return found

    def whole(self) -> Expression:
        found = self.sentence()
        assert self.at == len(self.tokens)
        return found

    def sentence(self) -> Expression:
        parts = [self.part()]
        for word, made in ((", and ", And), (", or else ", Or)):
            if self.next(word):
                parts.append(self.part())
                while self.next(word):
                    parts.append(self.part())
                return made(tuple(parts))
        if self.next(", if "):
            return If(self.part(), parts[0])
        if self.next(", unless "):
            return If(Not(self.part()), parts[0])
        return parts[0]

    def part(self) -> Expression:
        if self.next("neither "):
            return Not(self.options(" nor "))
        if not self.next("not "):
            return self.alone(several=True)
        together = [self.alone()]
        while self.next(" together with "):
            together.append(self.alone())
        return Not(And(tuple(together)))

    def alone(self, *, several: bool = False) -> Expression:
        if self.next("("):
            found = self.sentence()
            assert self.next(")")
            return found
        return self.options(*([" or "] if several else []))

    def options(self, *between: str) -> Choice:
        found = [self.option()]
        while self.next(*between):
            found.append(self.option())
        (issue,) = {issue for issue, _ in found}
        return Choice(issue, tuple(name for _, name in found))

    def option(self) -> tuple[str, str]:
        self.at += 1
        return OPTION[self.tokens[self.at - 1][1:-1]]
