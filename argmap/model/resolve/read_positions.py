"""Issues, positions and constraints out of their declarations."""

from collections.abc import Iterator, Mapping

from argmap.diagnostic import Diagnostic, Related
from argmap.dsl.syntax import (
    Because,
    Clause,
    ConstraintDeclaration,
    ExpectAgreementDeclaration,
    ExpectConflictDeclaration,
    IssueDeclaration,
    PositionDeclaration,
    Word,
)
from argmap.dsl.syntax import (
    Demand as DemandClause,
)
from argmap.dsl.syntax import (
    Option as OptionClause,
)
from argmap.dsl.vocabulary import VERDICTS
from argmap.model.codes import DUPLICATE_ID, UNDEFINED_NAME
from argmap.model.expression import Expression
from argmap.model.position import (
    AgreementExpectation,
    ConflictExpectation,
    Constraint,
    Demand,
    Issue,
    Option,
    Position,
    Reason,
    Rung,
    Verdict,
)
from argmap.model.resolve.clauses import properties
from argmap.model.resolve.name_kind import CONSTRAINT, DEMANDING, PARTY, STATEMENT
from argmap.model.resolve.read_expression import ExpressionResolver
from argmap.model.resolve.scopes import Scopes
from argmap.model.verdicts import Verdicts
from argmap.suggestion import did_you_mean
from argmap.text import Span

_RUNGS = {rung.value: rung for rung in Rung}


class Positions:
    """Gathers what one map says about a deal, declaration by declaration."""

    def __init__(self, scopes: Scopes, verdicts: Verdicts, faults: list[Diagnostic]) -> None:
        self.issues: list[Issue] = []
        self.positions: list[Position] = []
        self.constraints: list[Constraint] = []
        self.agreement_expectations: list[AgreementExpectation] = []
        self.conflict_expectations: list[ConflictExpectation] = []
        self.damaged: set[str] = set()  # what lost a line to a mistake
        self._scopes = scopes
        self._verdicts = verdicts
        self._faults = faults
        options, self._demands = _options(scopes), _demands(scopes)
        self._expressions = ExpressionResolver(scopes, options, faults)

    def issue(self, unit: int, declaration: IssueDeclaration, section: int | None) -> None:
        """Add an issue with its options; of two with one name the first counts."""
        options: dict[str, Option] = {}
        for clause in declaration.clauses:
            if not isinstance(clause, OptionClause):
                continue
            name = clause.name
            if name.text in options:
                self._faults.append(_repeated_option(name, options[name.text].span))
            else:
                options[name.text] = Option(
                    name=name.text, text=clause.text.value, span=name.span
                )
        self.issues.append(
            Issue(
                id=self._id(unit, declaration.name),
                text=declaration.text.value,
                options=tuple(options.values()),
                span=declaration.name.span,
                file=unit,
                section=section,
                notes=tuple(properties(declaration.clauses, "note")),
            )
        )

    def position(
        self, unit: int, declaration: PositionDeclaration, section: int | None
    ) -> None:
        """Add a party's position."""
        id = self._id(unit, declaration.name)
        demands: list[Demand] = []
        for name, clause in named_demands(declaration):
            expression = self._expressions.read(unit, clause.expression)
            if expression is None:
                self.damaged.add(id)
                continue
            rung = _RUNGS[clause.keyword.text]
            demands.append(
                Demand(id=f"{id}/{name}", rung=rung, expression=expression, span=clause.span)
            )
        self.positions.append(
            Position(
                id=id,
                party=self._scopes.find(unit, declaration.party, PARTY),
                demands=tuple(demands),
                reasons=tuple(self._reasons(unit, id, declaration.clauses)),
                span=declaration.name.span,
                file=unit,
                section=section,
                notes=tuple(properties(declaration.clauses, "note")),
            )
        )

    def constraint(
        self, unit: int, declaration: ConstraintDeclaration, section: int | None
    ) -> None:
        """Add a constraint."""
        id = self._id(unit, declaration.name)
        conditions: list[Expression] = []
        for clause in declaration.clauses:
            if isinstance(clause, DemandClause):
                expression = self._expressions.read(unit, clause.expression)
                if expression is None:
                    self.damaged.add(id)
                else:
                    conditions.append(expression)
        self.constraints.append(
            Constraint(
                id=id,
                text=declaration.text.value,
                conditions=tuple(conditions),
                reasons=tuple(self._reasons(unit, id, declaration.clauses)),
                span=declaration.name.span,
                file=unit,
                section=section,
                notes=tuple(properties(declaration.clauses, "note")),
            )
        )

    def expect_agreement(self, unit: int, declaration: ExpectAgreementDeclaration) -> None:
        """Add an expectation about agreement; a word that is no verdict was found before."""
        word = declaration.verdict
        if word.text in VERDICTS:
            span = declaration.keyword.span.to(word.span)
            self.agreement_expectations.append(
                AgreementExpectation(verdict=Verdict(word.text), span=span, file=unit)
            )

    def expect_conflict(self, unit: int, declaration: ExpectConflictDeclaration) -> None:
        """Add an expectation about a conflict, if all its members are known."""
        members = [self._member(unit, word) for word in declaration.members]
        known = tuple(dict.fromkeys(member for member in members if member is not None))
        if None not in members:
            span = declaration.keyword.span.to(declaration.members[-1].span)
            self.conflict_expectations.append(
                ConflictExpectation(members=known, span=span, file=unit)
            )

    def _reasons(self, unit: int, owner: str, clauses: tuple[Clause, ...]) -> Iterator[Reason]:
        for clause in clauses:
            if not isinstance(clause, Because):
                continue
            found = [self._scopes.find(unit, word, STATEMENT) for word in clause.premises]
            premises = [premise for premise in found if premise is not None]
            if len(premises) < len(found):
                self.damaged.add(owner)
            if clause.verdict is not None:
                premises.append(self._verdicts.premise(clause.verdict, unit, None))
            if premises:
                yield Reason(tuple(dict.fromkeys(premises)), clause.span)

    def _member(self, unit: int, word: Word) -> str | None:
        name, slash, rung = word.text.partition("/")
        end = word.span.start + len(name)
        owner = Word(name, Span(word.span.source, word.span.start, end))
        id = self._scopes.find(unit, owner, DEMANDING if not slash else DEMANDING - CONSTRAINT)
        if id is None:
            return None
        rungs = self._demands.get(id)
        if rungs is None or rung in rungs:
            return f"{id}/{rung}" if slash else id
        self._faults.append(_no_such_rung(word, name, rungs))
        return None

    def _id(self, unit: int, word: Word) -> str:
        return self._scopes.scopes[unit].prefix + word.text


def named_demands(declaration: PositionDeclaration) -> Iterator[tuple[str, DemandClause]]:
    """Return the rungs of a position with their names: `red-line`, then `red-line-2`."""
    counts: dict[str, int] = {}
    for clause in declaration.clauses:
        if isinstance(clause, DemandClause):
            word = clause.keyword.text
            counts[word] = counts.get(word, 0) + 1
            yield (word if counts[word] == 1 else f"{word}-{counts[word]}"), clause


def _options(scopes: Scopes) -> Mapping[str, Mapping[str, Span]]:
    """Return, for every issue, the places of its options by name."""
    found: dict[str, dict[str, Span]] = {}
    for unit, scope in zip(scopes.units, scopes.scopes, strict=True):
        for declaration in unit.file.declarations:
            if isinstance(declaration, IssueDeclaration):
                options: dict[str, Span] = {}
                for clause in declaration.clauses:
                    if isinstance(clause, OptionClause):
                        options.setdefault(clause.name.text, clause.name.span)
                found.setdefault(scope.prefix + declaration.name.text, options)
    return found


def _demands(scopes: Scopes) -> Mapping[str, tuple[str, ...]]:
    """Return, for every position, the names of its rungs."""
    found: dict[str, tuple[str, ...]] = {}
    for unit, scope in zip(scopes.units, scopes.scopes, strict=True):
        for declaration in unit.file.declarations:
            if isinstance(declaration, PositionDeclaration):
                rungs = tuple(name for name, _ in named_demands(declaration))
                found.setdefault(scope.prefix + declaration.name.text, rungs)
    return found


def _repeated_option(word: Word, first: Span) -> Diagnostic:
    return Diagnostic(
        code=DUPLICATE_ID,
        message=f"`{word.text}` already names an option of this issue",
        span=word.span,
        related=(Related(f"`{word.text}` is first named here", first),),
        help="every option of an issue has a name of its own",
    )


def _no_such_rung(word: Word, name: str, rungs: tuple[str, ...]) -> Diagnostic:
    members = [f"{name}/{rung}" for rung in rungs]
    listed = ", ".join(members) or "none yet"
    return Diagnostic(
        code=UNDEFINED_NAME,
        message=f"no demand is named `{word.text}`",
        span=word.span,
        help=did_you_mean(word.text, members, f"the demands of `{name}` are: {listed}"),
    )
