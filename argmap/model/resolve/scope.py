"""Which names there are in each file of a map, and what each stands for."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from argmap.diagnostic import Diagnostic, Related
from argmap.dsl.syntax import (
    Because,
    Clause,
    ConstraintDeclaration,
    Declaration,
    IssueDeclaration,
    PartyDeclaration,
    PositionDeclaration,
    Refused,
    SourceDeclaration,
    StatementDeclaration,
    SyntaxFile,
    UnreadableDeclaration,
    UseDeclaration,
    Word,
)
from argmap.model.codes import DUPLICATE_ID
from argmap.model.resolve.name_kind import NameKind, article

_Named = (
    PartyDeclaration
    | SourceDeclaration
    | IssueDeclaration
    | PositionDeclaration
    | ConstraintDeclaration
)
_KINDS: dict[type, NameKind] = {
    PartyDeclaration: NameKind.PARTY,
    SourceDeclaration: NameKind.SOURCE,
    IssueDeclaration: NameKind.ISSUE,
    PositionDeclaration: NameKind.POSITION,
    ConstraintDeclaration: NameKind.CONSTRAINT,
}


@frozen
class Unit:
    """One file of a map, and where its `use` lines lead.

    `uses` holds, for each `use` declaration in order, the index of the unit that it leads
    to, or None where there is none.
    """

    file: SyntaxFile
    uses: tuple[int | None, ...] = ()


@frozen
class Definition:
    """A name and what it stands for."""

    kind: NameKind
    word: Word
    unit: int | None = None  # for a map: the unit that it leads to


@frozen
class Scope:
    """The names of one file. `prefix` begins its ids: "" in the root file, else `osw.`."""

    prefix: str
    names: dict[str, Definition] = field(factory=dict)


def _prefixes(units: tuple[Unit, ...]) -> tuple[str, ...]:
    """Return what the ids of each unit begin with: the shortest way to it from the root."""
    found: list[str | None] = [None] * len(units)
    found[0] = ""
    queue = [0]
    for index in queue:
        unit = units[index]
        for use, target in zip(_uses(unit.file), unit.uses, strict=True):
            if target is not None and found[target] is None:
                found[target] = f"{found[index]}{use.name.text}."
                queue.append(target)
    return tuple(prefix or "" for prefix in found)


def _build_scope(unit: Unit, prefix: str) -> tuple[Scope, list[Diagnostic], set[int]]:
    """Return a file's names, and what is wrong with them.

    The second item holds the findings about names given twice; the third, by the `id()` of
    their words, the declarations that lost their name to an earlier one.
    """
    scope = Scope(prefix)
    faults: list[Diagnostic] = []
    losers: set[int] = set()
    uses = iter(unit.uses)
    for definition in (*_lost(unit.file.strays), *_definitions(unit.file.declarations, uses)):
        name = definition.word.text
        first = scope.names.setdefault(name, definition)
        if first is definition:
            continue
        losers.add(id(definition.word))
        if NameKind.UNREADABLE not in {first.kind, definition.kind}:
            faults.append(_duplicate(definition.word, first))
    return scope, faults, losers


def _uses(file: SyntaxFile) -> Iterator[UseDeclaration]:
    for declaration in file.declarations:
        if isinstance(declaration, UseDeclaration):
            yield declaration


def _definitions(
    declarations: Iterable[Declaration], uses: Iterator[int | None]
) -> Iterator[Definition]:
    for declaration in declarations:
        if isinstance(declaration, StatementDeclaration):
            yield Definition(NameKind.STATEMENT, declaration.name)
            yield from _steps(declaration, NameKind.INFERENCE)
        elif isinstance(declaration, UseDeclaration):
            yield Definition(NameKind.MAP, declaration.name, next(uses))
        elif isinstance(declaration, UnreadableDeclaration):
            if declaration.name is not None:
                yield Definition(NameKind.UNREADABLE, declaration.name)
            yield from _steps(declaration, NameKind.UNREADABLE)
        else:
            if isinstance(declaration, _Named):
                yield Definition(_KINDS[type(declaration)], declaration.name)
            yield from _lost(declaration.clauses)


def _steps(
    declaration: StatementDeclaration | UnreadableDeclaration, kind: NameKind
) -> Iterator[Definition]:
    for clause in declaration.clauses:
        if isinstance(clause, Because) and clause.name is not None:
            yield Definition(kind, clause.name)
        elif isinstance(clause, Refused):
            yield from _lost((clause,))


def _lost(clauses: Iterable[Clause]) -> Iterator[Definition]:
    """Return the names that reasons were to get which could not be read."""
    for clause in clauses:
        if isinstance(clause, Refused) and clause.name is not None:
            yield Definition(NameKind.UNREADABLE, clause.name)


def _duplicate(word: Word, first: Definition) -> Diagnostic:
    return Diagnostic(
        code=DUPLICATE_ID,
        message=f"`{word.text}` already names {article(first.kind)}",
        span=word.span,
        related=(Related(f"`{word.text}` is first named here", first.word.span),),
        help="every name in a file is given once: choose another one for one of the two",
    )


@frozen
class BuiltScopes:
    """The names of all files of a map, what is wrong with them, and who lost his name."""

    scopes: tuple[Scope, ...]
    faults: tuple[Diagnostic, ...]
    losers: frozenset[int]  # the `id()` of the words that name an earlier thing


def all_scopes(units: tuple[Unit, ...]) -> BuiltScopes:
    """Return the names of the files of a map. Cost: linear in their declarations."""
    scopes: list[Scope] = []
    all_faults: list[Diagnostic] = []
    all_losers: set[int] = set()
    for unit, prefix in zip(units, _prefixes(units), strict=True):
        scope, faults, losers = _build_scope(unit, prefix)
        scopes.append(scope)
        all_faults.extend(faults)
        all_losers |= losers
    return BuiltScopes(tuple(scopes), tuple(all_faults), frozenset(all_losers))


@frozen
class Hop:
    """One part of a dotted name: the file it is looked for in, and what it stands for there."""

    unit: int
    name: str
    definition: Definition | None


def hops(scopes: Sequence[Scope], unit: int, text: str) -> list[Hop]:
    """Return how the parts of a name lead from file to file, up to one that leads nowhere."""
    found: list[Hop] = []
    home: int | None = unit
    for part in text.split("."):
        if home is None:
            break
        definition = scopes[home].names.get(part)
        found.append(Hop(home, part, definition))
        leads = definition is not None and definition.kind is NameKind.MAP
        home = definition.unit if definition is not None and leads else None
    return found
