"""The names in the syntax of one map, each with what it stands for."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from argmap.dsl import expression as written
from argmap.dsl.syntax import (
    Because,
    Cite,
    Clause,
    Declaration,
    Demand,
    ExpectConflictDeclaration,
    ExpectDeclaration,
    IssueDeclaration,
    NameList,
    Option,
    PositionDeclaration,
    StatementDeclaration,
    Word,
)
from argmap.dsl.vocabulary import KEYWORDS
from argmap.model.resolve.name_kind import NameKind
from argmap.model.resolve.read_positions import named_demands
from argmap.model.resolve.scope import Definition, Scope, Unit, hops
from argmap.text import Span


@frozen(kw_only=True)
class Named:
    """Something that a map gives a name.

    `id` is that of the model, `ISSUE/OPTION` for an option; that of a used map is its name.
    `span` is where it gets its name: for a demand, the word for its rung.
    """

    id: str
    kind: NameKind
    file: int
    span: Span


@frozen(kw_only=True)
class Reference:
    """A name as it stands in a file, or a part of a dotted one, and what it stands for."""

    span: Span
    file: int
    target: Named
    defines: bool = False  # whether this is where the target gets its name


class ReferenceReader:
    """Reads the names of one map, file by file."""

    def __init__(self, units: Sequence[Unit], scopes: Sequence[Scope]) -> None:
        self._units = units
        self._scopes = scopes
        self._parts: dict[str, dict[str, Named]] = {}  # options and demands, by what has them
        for file, unit in enumerate(units):
            for declaration in unit.file.declarations:
                self._read_parts(file, declaration)

    def read(self, file: int) -> Iterator[Reference]:
        """Return the names that stand in a file, in no order."""
        for name, definition in self._scopes[file].names.items():
            yield self._defining(self._named(file, name, definition))
        for declaration in self._units[file].file.declarations:
            yield from self._header(file, declaration)
            for clause in declaration.clauses:
                yield from self._clause(file, clause)

    def _read_parts(self, file: int, declaration: Declaration) -> None:
        match declaration:
            case IssueDeclaration():
                words = [(one.name.text, one.name) for one in _options(declaration.clauses)]
                kind = NameKind.OPTION
            case PositionDeclaration():
                words = [(name, one.keyword) for name, one in named_demands(declaration)]
                kind = NameKind.DEMAND
            case _:
                return
        if self._scopes[file].names[declaration.name.text].word is not declaration.name:
            return  # an earlier thing has the name
        whole = self._scopes[file].prefix + declaration.name.text
        parts = self._parts[whole] = {}
        for name, word in words:
            id = f"{whole}/{name}"
            parts.setdefault(name, Named(id=id, kind=kind, file=file, span=word.span))

    def _header(self, file: int, declaration: Declaration) -> Iterator[Reference]:
        match declaration:
            case StatementDeclaration(against=against):
                yield from self._all(file, against)
            case ExpectDeclaration(target=target):
                yield from self._word(file, target)
            case ExpectConflictDeclaration(members=members):
                for word in members:
                    yield from self._member(file, word)
            case IssueDeclaration(name=name) | PositionDeclaration(name=name):
                whole = self._scopes[file].prefix + name.text
                if self._scopes[file].names[name.text].word is name:
                    yield from map(self._defining, self._parts[whole].values())
                if isinstance(declaration, PositionDeclaration):
                    yield from self._word(file, declaration.party)
            case _:
                pass

    def _clause(self, file: int, clause: Clause) -> Iterator[Reference]:
        match clause:
            case Because(premises=premises):
                yield from self._all(file, premises)
            case Cite(source=source):
                yield from self._word(file, source)
            case NameList(keyword=keyword, names=names):
                if KEYWORDS[keyword.text].names is not None:
                    yield from self._all(file, names)
            case Demand(expression=expression):
                yield from self._expression(file, expression)
            case _:
                pass

    def _expression(self, file: int, node: written.Expression) -> Iterator[Reference]:
        match node:
            case written.Choice(issue=issue, options=options):
                found = list(self._word(file, issue))
                yield from found
                named = found[-1].target if found else None
                parts = self._parts.get(named.id, {}) if named else {}
                for word in options:
                    yield from _part(file, word.span, parts.get(word.text))
            case written.Negation(operand=operand):
                yield from self._expression(file, operand)
            case written.Conditional(condition=condition, consequence=consequence):
                yield from self._expression(file, condition)
                yield from self._expression(file, consequence)
            case (
                written.Conjunction(operands=operands) | written.Disjunction(operands=operands)
            ):
                for operand in operands:
                    yield from self._expression(file, operand)

    def _member(self, file: int, word: Word) -> Iterator[Reference]:
        """Read a position's rung or a constraint: `japan-title/red-line`."""
        text, start = word.span.text, word.span.start
        length = len(text.partition("/")[0])
        name, _, rung = word.text.partition("/")
        owner = Word(name, Span(word.span.source, start, start + length))
        found = list(self._word(file, owner))
        yield from found
        if found and rung:
            parts = self._parts.get(found[-1].target.id, {})
            place = Span(word.span.source, start + length + 1, word.span.end)
            yield from _part(file, place, parts.get(rung))

    def _all(self, file: int, words: Sequence[Word]) -> Iterator[Reference]:
        for word in words:
            yield from self._word(file, word)

    def _word(self, file: int, word: Word) -> Iterator[Reference]:
        """Return what the parts of a dotted name stand for, the maps on the way included.

        What is of another kind than the line asks for is named all the same.
        """
        start = word.span.start
        way = hops(self._scopes, file, word.text)
        for hop, part in zip(way, word.span.text.split("."), strict=False):
            if hop.definition is not None:
                target = self._named(hop.unit, hop.name, hop.definition)
                span = Span(word.span.source, start, start + len(part))
                yield Reference(span=span, file=file, target=target)
            start += len(part) + 1

    def _named(self, file: int, name: str, definition: Definition) -> Named:
        id = self._scopes[file].prefix + name
        return Named(id=id, kind=definition.kind, file=file, span=definition.word.span)

    def _defining(self, named: Named) -> Reference:
        return Reference(span=named.span, file=named.file, target=named, defines=True)


def _part(file: int, span: Span, target: Named | None) -> Iterator[Reference]:
    if target is not None:
        yield Reference(span=span, file=file, target=target)


def _options(clauses: Sequence[Clause]) -> Iterator[Option]:
    return (clause for clause in clauses if isinstance(clause, Option))
