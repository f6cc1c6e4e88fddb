"""Syntax to model: several files become one map in which every name is an id."""

from bisect import bisect_right

from attrs import frozen

from argmap.diagnostic import Diagnostic, Related
from argmap.dsl.syntax import (
    Cite,
    ConstraintDeclaration,
    Declaration,
    ExpectAgreementDeclaration,
    ExpectConflictDeclaration,
    ExpectDeclaration,
    IssueDeclaration,
    MapDeclaration,
    PartyDeclaration,
    PositionDeclaration,
    SectionDeclaration,
    SourceDeclaration,
    StatementDeclaration,
    SyntaxFile,
)
from argmap.model.argument_map import (
    ArgumentMap,
    Expectation,
    MapFile,
    Party,
    Section,
    Source,
)
from argmap.model.codes import REPEATED_TITLE
from argmap.model.resolve.clauses import citations, fields_of, references
from argmap.model.resolve.links import Links
from argmap.model.resolve.name_kind import PARTY, STATEMENT
from argmap.model.resolve.read_positions import Positions
from argmap.model.resolve.read_statement import read_statement
from argmap.model.resolve.references import References
from argmap.model.resolve.scope import Unit, all_scopes
from argmap.model.resolve.scopes import Scopes
from argmap.model.statement import Statement
from argmap.model.verdicts import Verdicts

# For each property of a map or a source, the field that it fills.
MAP_PROPERTIES = {
    "author": "authors",
    "date": "date",
    "language": "language",
    "summary": "summary",
}
SOURCE_PROPERTIES = {
    "author": "authors",
    "publisher": "publisher",
    "container": "container",
    "date": "date",
    "url": "url",
    "archive": "archive",
    "accessed": "accessed",
    "language": "language",
    "rights": "rights",
    "translated-title": "translated_title",
}
_DAMAGEABLE = (
    StatementDeclaration,
    IssueDeclaration,
    PositionDeclaration,
    ConstraintDeclaration,
)


@frozen
class Resolved:
    """A map as far as its names could be resolved, and what could not be."""

    map: ArgumentMap
    diagnostics: tuple[Diagnostic, ...]
    references: References


def resolve(units: tuple[Unit, ...]) -> Resolved:
    """Make one map out of its files, the root first.

    Cost: linear in the number of declarations and references.
    """
    resolver = _Resolver(units)
    for index in range(len(units)):
        resolver.read_unit(index)
    return resolver.result()


class _Resolver:
    """Gathers the parts of one map, file by file."""

    def __init__(self, units: tuple[Unit, ...]) -> None:
        built = all_scopes(units)
        self.faults = list(built.faults)
        self.losers = built.losers
        self.scopes = Scopes(units, built.scopes, self.faults)
        self.verdicts = Verdicts()
        self.links = Links(self.scopes, self.verdicts, self.faults)
        self.bargaining = Positions(self.scopes, self.verdicts, self.faults)
        self.files: list[MapFile] = []
        self.sections: list[Section] = []
        self.parties: list[Party] = []
        self.sources: list[Source] = []
        self.statements: list[Statement] = []
        self.expectations: list[Expectation] = []
        self.damaged: set[str] = set()

    def result(self) -> Resolved:
        """Return what was gathered."""
        attacks = self.links.standing_attacks()
        resolved = ArgumentMap(
            files=tuple(self.files),
            sections=tuple(self.sections),
            parties=tuple(self.parties),
            sources=tuple(self.sources),
            statements=(*self.statements, *self.verdicts.statements),
            inferences=tuple(self.links.inferences),
            attacks=attacks,
            contradictions=tuple(self.links.contradictions),
            expectations=tuple(self.expectations),
            issues=tuple(self.bargaining.issues),
            positions=tuple(self.bargaining.positions),
            constraints=tuple(self.bargaining.constraints),
            agreement_expectations=tuple(self.bargaining.agreement_expectations),
            conflict_expectations=tuple(self.bargaining.conflict_expectations),
            damaged=frozenset(self.damaged | self.links.damaged | self.bargaining.damaged),
        )
        return Resolved(resolved, tuple(self.faults), References(self.scopes.units))

    def read_unit(self, index: int) -> None:
        """Add what one file declares."""
        unit = self.scopes.units[index]
        self.files.append(self._map_file(index, unit.file))
        section: int | None = None
        for declaration in unit.file.declarations:
            if isinstance(declaration, SectionDeclaration):
                section = len(self.sections)
                title = declaration.title
                self.sections.append(Section(title.value, title.span, index))
            else:
                self._declare(index, declaration, section)
        self._note_damage(index, unit)

    def _declare(self, index: int, declaration: Declaration, section: int | None) -> None:
        match declaration:
            case StatementDeclaration(name=name) if id(name) not in self.losers:
                statement = read_statement(self.scopes, index, declaration, section)
                self.statements.append(statement)
                self.links.read(index, declaration, statement)
                if len(statement.citations) < _citations_written(declaration):
                    self.damaged.add(statement.id)
            case PartyDeclaration(name=name) if id(name) not in self.losers:
                self.parties.append(self._party(index, declaration))
            case SourceDeclaration(name=name) if id(name) not in self.losers:
                self.sources.append(self._source(index, declaration))
            case ExpectDeclaration():
                self._expect(index, declaration)
            case _:
                self._bargain(index, declaration, section)

    def _bargain(self, index: int, declaration: Declaration, section: int | None) -> None:
        match declaration:
            case IssueDeclaration(name=name) if id(name) not in self.losers:
                self.bargaining.issue(index, declaration, section)
            case PositionDeclaration(name=name) if id(name) not in self.losers:
                self.bargaining.position(index, declaration, section)
            case ConstraintDeclaration(name=name) if id(name) not in self.losers:
                self.bargaining.constraint(index, declaration, section)
            case ExpectAgreementDeclaration():
                self.bargaining.expect_agreement(index, declaration)
            case ExpectConflictDeclaration():
                self.bargaining.expect_conflict(index, declaration)
            case _:
                pass

    def _map_file(self, index: int, file: SyntaxFile) -> MapFile:
        titles = [node for node in file.declarations if isinstance(node, MapDeclaration)]
        for extra in titles[1:]:
            self.faults.append(
                Diagnostic(
                    code=REPEATED_TITLE,
                    message="the file already has a title",
                    span=extra.keyword.span,
                    related=(Related("the title", titles[0].title.span),),
                    help="a file is one map: keep one `map` line",
                )
            )
        first = titles[0] if titles else None
        clauses = first.clauses if first else ()
        return MapFile(
            source=file.source,
            prefix=self.scopes.scopes[index].prefix,
            title=first.title.value if first else None,
            title_span=first.title.span if first else None,
            **fields_of(clauses, MAP_PROPERTIES),
        )

    def _party(self, index: int, declaration: PartyDeclaration) -> Party:
        words = list(references(declaration.clauses, "part-of"))
        whole = self.scopes.find(index, words[0], PARTY) if words else None
        return Party(
            id=self._id(index, declaration.name.text),
            name=declaration.text.value,
            span=declaration.name.span,
            file=index,
            part_of=whole,
            citations=citations(self.scopes, index, declaration.clauses),
        )

    def _source(self, index: int, declaration: SourceDeclaration) -> Source:
        record, title = declaration.record, declaration.title
        return Source(
            id=self._id(index, declaration.name.text),
            span=declaration.name.span,
            file=index,
            record=record.value if record else None,
            record_span=record.span if record else None,
            title=title.value if title else None,
            **fields_of(declaration.clauses, SOURCE_PROPERTIES),
        )

    def _expect(self, index: int, declaration: ExpectDeclaration) -> None:
        target = self.scopes.find(index, declaration.target, STATEMENT)
        if target is not None:
            span = declaration.keyword.span.to(declaration.outcome.span)
            self.expectations.append(
                Expectation(
                    target=target, outcome=declaration.outcome.text, span=span, file=index
                )
            )

    def _id(self, index: int, name: str) -> str:
        return self.scopes.scopes[index].prefix + name

    def _note_damage(self, index: int, unit: Unit) -> None:
        """Note which statements lost a line to a mistake."""
        losses = unit.file.losses
        if not losses:
            return
        declarations = unit.file.declarations
        starts = [declaration.keyword.span.start for declaration in declarations]
        for loss in losses:
            at = bisect_right(starts, loss.start) - 1
            declaration = declarations[at] if at >= 0 else None
            if isinstance(declaration, _DAMAGEABLE):
                self.damaged.add(self._id(index, declaration.name.text))


def _citations_written(declaration: StatementDeclaration) -> int:
    return sum(isinstance(clause, Cite) for clause in declaration.clauses)
