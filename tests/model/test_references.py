"""Every name leads to what it stands for, and renaming a thing wherever it is named is safe."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.dsl.parser import parse
from argmap.dsl.vocabulary import (
    AGREEMENT,
    CONFLICT,
    EXPRESSION_WORDS,
    KEYWORDS,
    OUTCOMES,
    STRENGTHS,
    VERDICTS,
)
from argmap.model.labels import Labelling
from argmap.model.resolve.name_kind import PARTY, STATEMENT, NameKind
from argmap.model.resolve.references import References
from argmap.model.resolve.resolver import Resolved, resolve
from argmap.model.resolve.scope import Unit
from argmap.semantics.evaluate.labelling import label
from argmap.text import SourceText
from argmap.workspace.loading import Loader

ROOT = Path(__file__).parents[2]
MAPS = sorted((ROOT / "maps").glob("*.argmap"))
NO_NAMES = frozenset(
    {"from", "as", "by", "against", "of", "strictly", "..", AGREEMENT, CONFLICT}
    | EXPRESSION_WORDS.union(OUTCOMES, STRENGTHS, VERDICTS)
)
QUOTED = re.compile(r'"""(?s:.*?)"""|"(?:\\.|[^"\\\n])*"|#[^\n]*')

LOW = """
premise x "X"
  assumed "so"
party p "P"
issue i "I"
  option o "O"
"""
ANY = st.sampled_from(
    [
        "a",
        "b",
        "c",
        "d",
        "e",
        "i",
        "j",
        "s",
        "t",
        "p",
        "q",
        "step",
        "low.x",
        "low.p",
        "low.y",
        "no.x",
        "nobody",
    ]
)
LISTS = st.lists(ANY, min_size=1, max_size=3, unique=True).map(", ".join)
CLAUSES = st.one_of(
    st.builds("because {}".format, LISTS),
    st.builds("because {} strong".format, LISTS),
    st.builds("despite {}".format, LISTS),
    st.builds("contradicts {}".format, ANY),
    st.builds('cite {} "three words here" .. "and three more"'.format, ANY),
    st.builds("held-by {}".format, LISTS),
    st.just('assumed "so"'),
    st.just("tag word, other"),
)
CHOICES = st.builds("{} is {}".format, st.sampled_from(["i", "low.i"]), st.sampled_from("uvo"))
EXPRESSIONS = st.one_of(
    st.builds("requires {}".format, CHOICES),
    st.builds("not ({} and {})".format, CHOICES, CHOICES),
    st.builds("if {} then {}".format, CHOICES, CHOICES),
)


def statements(name: str) -> st.SearchStrategy[str]:
    headers = st.one_of(
        st.just(f'claim {name} "A"'),
        st.just(f'premise {name} "A"'),
        st.builds(f'rebuttal {name} "A" against {{}}'.format, LISTS),
    )
    step: st.SearchStrategy[list[str]] = st.just(
        [f"because {name}, low.x as step-{name} by sign weak"]
    ) | st.just([])
    clauses = st.lists(CLAUSES, max_size=3, unique_by=lambda clause: clause.split()[0])
    return st.tuples(headers, step, clauses).map(
        lambda parts: "\n  ".join([parts[0], *parts[1], *parts[2]])
    )


RANDOM_MAPS = st.tuples(
    st.just('use "low.argmap" as low'),
    *map(statements, "abcde"),
    st.just('issue i "I"\n  option u "U"\n  option v "V"'),
    st.just('source s "S"\nparty p "P"\nparty q "Q"\n  part-of p'),
    st.builds("position pos of {}\n  red-line {}\n  because {}".format, ANY, CHOICES, ANY),
    st.builds('constraint con "C"\n  {}'.format, EXPRESSIONS),
    st.sampled_from(["expect conflict pos/red-line, con", "expect conflict pos/ideal, con"]),
    st.builds("expect {} accepted".format, ANY),
).map("\n".join)


def units_of(text: str, low: str = LOW) -> tuple[Unit, ...]:
    top = parse(SourceText("top.argmap", text))
    assert not top.diagnostics
    return Unit(top.file, (1,)), Unit(parse(SourceText("low.argmap", low)).file)


def name_tokens(text: str) -> Iterator[tuple[int, int]]:
    """Return the names in a text of plain lines, found without the reader."""
    bare = QUOTED.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    bare = re.sub(r",\s*\n", lambda match: match[0].replace("\n", " "), bare)
    for line in re.finditer(r"[^\n]+", bare):
        if not line[0].strip():
            continue
        keyword, *words = re.finditer(r"[^\s,()]+", line[0])
        row = KEYWORDS[keyword[0]]
        if row.is_property or keyword[0] == "tag":
            continue
        before = ""
        for word in words:
            if word[0] not in NO_NAMES and before != "by":
                yield line.start() + word.start(), line.start() + word.end()
            before = word[0]


def check_names(file: int, text: str, resolved: Resolved) -> None:
    references = resolved.references
    told = [
        range(fault.span.start, fault.span.end)
        for fault in resolved.diagnostics
        if fault.code.id in {"AM102", "AM106", "AM601"}
        and fault.span.source is resolved.map.files[file].source
    ]
    for start, end in name_tokens(text):
        for offset in range(start, end):
            if text[offset] in "./" or any(offset in place for place in told):
                continue
            found = references.at(file, offset)
            assert found is not None, text[start:end]
            assert found.span.start <= offset <= found.span.end
            assert found.span.text == found.target.span.text or (
                found.target.kind is NameKind.DEMAND
            )


def renamed(
    units: tuple[Unit, ...], references: References, names: Mapping[str, str]
) -> tuple[Unit, ...]:
    """Return the files with things renamed, by id, wherever they are named."""
    texts = [list(unit.file.source.content) for unit in units]
    places = [place for id in names for place in references.occurrences(id)]
    for place in sorted(places, key=lambda place: place.span.start, reverse=True):
        new = names[place.target.id]
        texts[place.file][place.span.start : place.span.end] = new
    return tuple(
        Unit(parse(SourceText(unit.file.source.name, "".join(text))).file, unit.uses)
        for unit, text in zip(units, texts, strict=True)
    )


def told(resolved: Resolved) -> object:
    """Return what a map comes to, in the order of its text and without any name."""
    labelling: Labelling = label(resolved.map)
    return (
        [labelling.statements[one.id] for one in resolved.map.statements],
        [labelling.inferences[one.id] for one in resolved.map.inferences],
        [(one.kind, one.span.line) for one in resolved.map.attacks],
        [len(one.demands) for one in resolved.map.positions],
        [len(one.conditions) for one in resolved.map.constraints],
        [len(one.members) for one in resolved.map.conflict_expectations],
        [(fault.code.id, fault.span.line) for fault in resolved.diagnostics],
    )


def can_be_renamed(references: References) -> list[str]:
    fixed = {NameKind.DEMAND, NameKind.UNREADABLE}
    return [id for id, one in references.definitions.items() if one.kind not in fixed]


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_every_name_of_our_maps_leads_somewhere(path: Path) -> None:
    units = Loader().load(str(path)).units
    resolved = resolve(units)
    for file, unit in enumerate(units):
        check_names(file, unit.file.source.content, resolved)


@given(RANDOM_MAPS)
@settings(deadline=None)
def test_every_name_leads_somewhere_or_is_a_finding(text: str) -> None:
    check_names(0, text, resolve(units_of(text)))


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_our_maps_stand_renaming_everything(path: Path) -> None:
    units = Loader().load(str(path)).units
    resolved = resolve(units)
    ids = can_be_renamed(resolved.references)
    names = {id: f"n-{number}" for number, id in enumerate(ids)}
    assert told(resolve(renamed(units, resolved.references, names))) == told(resolved)
    assert ids


@given(RANDOM_MAPS, st.data())
@settings(max_examples=200, deadline=None)
def test_renaming_a_thing_changes_nothing_else(text: str, data: st.DataObject) -> None:
    units = units_of(text)
    resolved = resolve(units)
    id = data.draw(st.sampled_from(can_be_renamed(resolved.references)))
    again = resolve(renamed(units, resolved.references, {id: "fresh"}))
    assert told(again) == told(resolved)
    assert len(again.references.definitions) == len(resolved.references.definitions)


def test_what_stands_at_an_offset() -> None:
    text = 'use "low.argmap" as low\nclaim a "A"\n  because low.x, a as st\n  held-by low.p\n'
    units = units_of(text)
    references = resolve(units).references
    place = text.index("low.x")
    alias, premise = references.at(0, place + 1), references.at(0, place + 4)
    assert alias is not None
    assert premise is not None
    assert (alias.target.kind, alias.span.text) == (NameKind.MAP, "low")
    assert (premise.target.id, premise.target.file) == ("low.x", 1)
    assert premise.target.span.line == 2
    assert references.at(0, text.index("because")) is None
    step = references.at(0, text.index("st\n"))
    assert step is not None
    assert (step.target.kind, step.defines) == (NameKind.INFERENCE, True)
    assert [one.span.line for one in references.to("low")] == [3, 4]
    assert [one.file for one in references.occurrences("low.p")] == [0, 1]
    assert references.to("nobody") == ()


def test_options_and_demands_are_named_within_their_own() -> None:
    text = (
        'use "low.argmap" as low\nissue j "J"\n  option u "U"\nparty q "Q"\n'
        "position pos of q\n  red-line j is u\n  red-line low.i is o\n"
        'constraint con "C"\n  not (j is u and low.i is o)\n'
        "expect conflict pos/red-line-2, con\n"
    )
    references = resolve(units_of(text)).references
    assert [one.span.line for one in references.to("j/u")] == [6, 9]
    assert [one.span.line for one in references.to("low.i/o")] == [7, 9]
    assert [one.span.text for one in references.to("pos/red-line-2")] == ["red-line-2"]
    assert references.definitions["pos/red-line-2"].span.line == 7
    assert [one.span.text for one in references.to("con")] == ["con"]


def test_the_names_that_could_stand_in_a_line() -> None:
    references = resolve(units_of('use "low.argmap" as low\nclaim a "A"\n')).references
    assert list(references.names(0, STATEMENT)) == ["a", "low.x"]
    assert list(references.names(0, PARTY)) == ["low.p"]
    assert list(references.names(1, STATEMENT)) == ["x"]
