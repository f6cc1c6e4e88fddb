"""Which names there are in each file, and what a reference in it reaches."""

from collections.abc import Iterable, Iterator

from attrs import evolve, field, frozen

from argmap.diagnostic import Diagnostic, Label
from argmap.dsl.names import is_name
from argmap.dsl.syntax import (
    Because,
    ConstraintDeclaration,
    Declaration,
    IssueDeclaration,
    PartyDeclaration,
    PositionDeclaration,
    SourceDeclaration,
    StatementDeclaration,
    SyntaxFile,
    UnreadableDeclaration,
    UseDeclaration,
    Word,
)
from argmap.model.codes import DUPLICATE_ID, UNDEFINED_NAME, WRONG_KIND
from argmap.model.resolve.name_kind import CONSTRAINT as CONSTRAINT
from argmap.model.resolve.name_kind import DEMANDING as DEMANDING
from argmap.model.resolve.name_kind import ISSUE as ISSUE
from argmap.model.resolve.name_kind import PARTY as PARTY
from argmap.model.resolve.name_kind import SOURCE as SOURCE
from argmap.model.resolve.name_kind import STATEMENT as STATEMENT
from argmap.model.resolve.name_kind import STATEMENT_OR_INFERENCE as STATEMENT_OR_INFERENCE
from argmap.model.resolve.name_kind import NameKind as NameKind
from argmap.model.resolve.name_kind import article, one_of
from argmap.suggestion import Candidates, closest, lookalikes

_MOST_COMPARED = 20_000_000  # pairs of names, about a second: then only the finding is told

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


def prefixes(units: tuple[Unit, ...]) -> tuple[str, ...]:
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


def build_scope(unit: Unit, prefix: str) -> tuple[Scope, list[Diagnostic], set[int]]:
    """Return a file's names, and what is wrong with them.

    The second item holds the findings about names given twice; the third, by the `id()` of
    their words, the declarations that lost their name to an earlier one.
    """
    scope = Scope(prefix)
    faults: list[Diagnostic] = []
    losers: set[int] = set()
    uses = iter(unit.uses)
    for definition in _definitions(unit.file.declarations, uses):
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
        elif isinstance(declaration, _Named):
            yield Definition(_KINDS[type(declaration)], declaration.name)


def _steps(
    declaration: StatementDeclaration | UnreadableDeclaration, kind: NameKind
) -> Iterator[Definition]:
    for clause in declaration.clauses:
        if isinstance(clause, Because) and clause.name is not None:
            yield Definition(kind, clause.name)


def _duplicate(word: Word, first: Definition) -> Diagnostic:
    return Diagnostic(
        code=DUPLICATE_ID,
        message=f"`{word.text}` already names {article(first.kind)}",
        span=word.span,
        labels=(Label(f"`{word.text}` is first named here", first.word.span),),
        help="every name in a file is given once: choose another one for one of the two",
    )


@frozen
class Scopes:
    """The names of all files of a map, and the way from a reference to what it means."""

    units: tuple[Unit, ...]
    scopes: tuple[Scope, ...]
    faults: list[Diagnostic]
    _candidates: dict[tuple[int, frozenset[NameKind]], Candidates] = field(
        factory=dict, init=False
    )
    _compared: list[int] = field(factory=lambda: [0], init=False)

    def find(self, unit: int, word: Word, kinds: frozenset[NameKind]) -> str | None:
        """Return the id that a word in a unit stands for, or None with a finding noted."""
        found = self.scopes[unit].names.get(word.text)
        if found is not None and found.kind in kinds:
            return self.scopes[unit].prefix + word.text
        home, name = self._home(unit, word)
        if home is None:
            return None
        scope = self.scopes[home]
        definition = scope.names.get(name)
        if definition is None:
            self._note_undefined(unit, home, word, name, kinds)
            return None
        if definition.kind in kinds:
            return scope.prefix + name
        if definition.kind is not NameKind.UNREADABLE:
            self._note_kind(word, definition, kinds)
        return None

    def kind(self, unit: int, word: Word) -> NameKind | None:
        """Return what a word that `find` found stands for."""
        home, name = self._home(unit, word)
        definition = None if home is None else self.scopes[home].names.get(name)
        return None if definition is None else definition.kind

    def _home(self, unit: int, word: Word) -> tuple[int | None, str]:
        """Follow the dots of a reference; return the unit they end in and the last part."""
        *path, name = word.text.split(".")
        home = unit
        for alias in path:
            definition = self.scopes[home].names.get(alias)
            if definition is None or definition.kind is not NameKind.MAP:
                if definition is None or definition.kind is not NameKind.UNREADABLE:
                    self._note_no_map(home, word, alias, definition)
                return None, name
            if definition.unit is None:  # the map could not be read, and that was said
                return None, name
            home = definition.unit
        return home, name

    def _note_no_map(self, home: int, word: Word, alias: str, there: Definition | None) -> None:
        if there is not None:
            self._note_kind(evolve(word, text=alias), there, frozenset({NameKind.MAP}))
            return
        maps = [
            name
            for name, definition in self.scopes[home].names.items()
            if definition.kind is NameKind.MAP
        ]
        nearest = closest(alias, maps)
        self.faults.append(
            Diagnostic(
                code=UNDEFINED_NAME,
                message=f"no map is used here as `{alias}`",
                span=word.span,
                help=f"did you mean `{nearest}`?"
                if nearest
                else f'add a line: use "….argmap" as {alias}',
            )
        )

    def _note_undefined(
        self, unit: int, home: int, word: Word, name: str, kinds: frozenset[NameKind]
    ) -> None:
        if not is_name(word.text):  # the reader has said so
            return
        what = one_of(kinds)
        advice = self._advice(unit, home, word, name, kinds)
        self.faults.append(
            Diagnostic(
                code=UNDEFINED_NAME,
                message=f"no {what} is named `{word.text}`",
                span=word.span,
                help=advice,
            )
        )

    def _advice(
        self, unit: int, home: int, word: Word, name: str, kinds: frozenset[NameKind]
    ) -> str:
        """Return what to write for a name that nothing has."""
        candidates = self._named(home, kinds)
        if self._compared[0] > _MOST_COMPARED:
            return "declare it, or name one that is declared"
        self._compared[0] += len(candidates)
        nearest = candidates.closest(name)
        if nearest is not None:
            shown = word.text[: len(word.text) - len(name)] + nearest
            line = self.scopes[home].names[nearest].word.span.line
            return f"did you mean `{shown}` (line {line})?{lookalikes(name, nearest)}"
        elsewhere = self._in_used_map(unit, name, kinds)
        if elsewhere is not None:
            return f"did you mean `{elsewhere}`?"
        return "there is none like it: declare it, or name one that is declared"

    def _named(self, home: int, kinds: frozenset[NameKind]) -> Candidates:
        """Return the names of a unit that a reference of these kinds could mean."""
        found = self._candidates.get((home, kinds))
        if found is None:
            wanted = kinds | {NameKind.UNREADABLE}
            names = self.scopes[home].names.items()
            found = Candidates([name for name, known in names if known.kind in wanted])
            self._candidates[home, kinds] = found
        return found

    def _in_used_map(self, unit: int, name: str, kinds: frozenset[NameKind]) -> str | None:
        for alias, definition in self.scopes[unit].names.items():
            if definition.kind is NameKind.MAP and definition.unit is not None:
                there = self.scopes[definition.unit].names.get(name)
                if there is not None and there.kind in kinds:
                    return f"{alias}.{name}"
        return None

    def _note_kind(
        self, word: Word, definition: Definition, kinds: frozenset[NameKind]
    ) -> None:
        self.faults.append(
            Diagnostic(
                code=WRONG_KIND,
                message=f"`{word.text}` is {article(definition.kind)}, "
                f"not {article(one_of(kinds))}",
                span=word.span,
                labels=(Label(f"`{word.text}` is named here", definition.word.span),),
                help=f"write `{word.text}` alone, or the name of a map before the dot"
                if NameKind.MAP in kinds
                else f"name {article(one_of(kinds))} here",
            )
        )
