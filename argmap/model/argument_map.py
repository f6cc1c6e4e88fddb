"""The whole map, resolved: every name is an id, every id is in the map."""

from collections.abc import Mapping
from functools import cached_property

from attrs import field, frozen

from argmap.model.link import Attack as Attack
from argmap.model.link import AttackKind as AttackKind
from argmap.model.link import Contradiction as Contradiction
from argmap.model.link import Inference as Inference
from argmap.model.link import InferenceKind as InferenceKind
from argmap.model.position import (
    AgreementExpectation,
    ConflictExpectation,
    Constraint,
    Demand,
    Issue,
    Position,
)
from argmap.model.statement import (
    Citation,
    Computation,
    Statement,
    StatementKind,
)
from argmap.text import SourceText, Span


@frozen(kw_only=True)
class Party:
    """An actor, or a constituency of one."""

    id: str
    name: str
    span: Span
    file: int
    part_of: str | None = None
    citations: tuple[Citation, ...] = ()


@frozen
class Section:
    """A titled group of statements of one file."""

    title: str
    span: Span
    file: int


@frozen(kw_only=True)
class Source:
    """A text that statements cite: a record file, or the fields given in the map itself."""

    id: str
    span: Span
    file: int
    record: str | None  # the path as written, relative to the map's file
    record_span: Span | None
    title: str | None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    container: str | None = None
    date: str | None = None
    url: str | None = None
    archive: str | None = None
    accessed: str | None = None
    language: str | None = None
    rights: str | None = None
    translated_title: str | None = None


@frozen(kw_only=True)
class Expectation:
    """A test of the map: a statement must have this label."""

    target: str
    outcome: str  # accepted, rejected or undecided
    span: Span
    file: int


@frozen(kw_only=True)
class MapFile:
    """One file of the map. The first is the root; the others come in through `use`."""

    source: SourceText = field(repr=lambda source: source.name)
    prefix: str  # "" for the root, else `osw.`: what its ids begin with
    title: str | None = None
    title_span: Span | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    language: str | None = None
    summary: str | None = None


@frozen(kw_only=True)
class ArgumentMap:
    """Everything that the files say, in the order of the files."""

    files: tuple[MapFile, ...]
    sections: tuple[Section, ...]
    parties: tuple[Party, ...]
    sources: tuple[Source, ...]
    statements: tuple[Statement, ...]
    inferences: tuple[Inference, ...]
    attacks: tuple[Attack, ...]
    contradictions: tuple[Contradiction, ...]
    expectations: tuple[Expectation, ...]
    issues: tuple[Issue, ...] = ()
    positions: tuple[Position, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    agreement_expectations: tuple[AgreementExpectation, ...] = ()
    conflict_expectations: tuple[ConflictExpectation, ...] = ()
    # statements that lost a line to a mistake: what seems missing there may not be
    damaged: frozenset[str] = frozenset()

    @property
    def root(self) -> MapFile:
        """Return the file that the map was asked for by."""
        return self.files[0]

    @cached_property
    def statement_by_id(self) -> Mapping[str, Statement]:
        """Return the statements by their ids."""
        return {statement.id: statement for statement in self.statements}

    @cached_property
    def inference_by_id(self) -> Mapping[str, Inference]:
        """Return the inferences by their ids."""
        return {inference.id: inference for inference in self.inferences}

    @cached_property
    def party_by_id(self) -> Mapping[str, Party]:
        """Return the parties by their ids."""
        return {party.id: party for party in self.parties}

    @cached_property
    def source_by_id(self) -> Mapping[str, Source]:
        """Return the sources by their ids."""
        return {source.id: source for source in self.sources}

    @cached_property
    def issue_by_id(self) -> Mapping[str, Issue]:
        """Return the issues by their ids."""
        return {issue.id: issue for issue in self.issues}

    @cached_property
    def constraint_by_id(self) -> Mapping[str, Constraint]:
        """Return the constraints by their ids."""
        return {constraint.id: constraint for constraint in self.constraints}

    @cached_property
    def demand_by_id(self) -> Mapping[str, tuple[Position, Demand]]:
        """Return the demands by their ids, each with the position that it is a rung of."""
        return {
            demand.id: (position, demand)
            for position in self.positions
            for demand in position.demands
        }

    @cached_property
    def inferences_to(self) -> Mapping[str, tuple[Inference, ...]]:
        """Return, for each statement that has reasons, the inferences that conclude it."""
        found: dict[str, list[Inference]] = {}
        for inference in self.inferences:
            found.setdefault(inference.conclusion, []).append(inference)
        return {id: tuple(inferences) for id, inferences in found.items()}

    @cached_property
    def inferences_from(self) -> Mapping[str, tuple[Inference, ...]]:
        """Return, for each statement that is a premise somewhere, those inferences."""
        found: dict[str, list[Inference]] = {}
        for inference in self.inferences:
            for premise in dict.fromkeys(inference.premises):
                found.setdefault(premise, []).append(inference)
        return {id: tuple(inferences) for id, inferences in found.items()}

    @cached_property
    def attacks_on(self) -> Mapping[str, tuple[Attack, ...]]:
        """Return, for each statement or inference that is attacked, its attacks."""
        found: dict[str, list[Attack]] = {}
        for attack in self.attacks:
            found.setdefault(attack.target, []).append(attack)
        return {id: tuple(attacks) for id, attacks in found.items()}

    @cached_property
    def attacks_by(self) -> Mapping[str, tuple[Attack, ...]]:
        """Return, for each statement that attacks, its attacks."""
        found: dict[str, list[Attack]] = {}
        for attack in self.attacks:
            found.setdefault(attack.attacker, []).append(attack)
        return {id: tuple(attacks) for id, attacks in found.items()}

    @cached_property
    def contradicted_by(self) -> Mapping[str, tuple[str, ...]]:
        """Return, for each statement in a contradiction, what it cannot stand with."""
        found: dict[str, list[str]] = {}
        for pair in self.contradictions:
            found.setdefault(pair.first, []).append(pair.second)
            found.setdefault(pair.second, []).append(pair.first)
        return {id: tuple(dict.fromkeys(others)) for id, others in found.items()}


def rests_on_its_source(statement: Statement) -> bool:
    """Return whether citing or assuming is what holds a statement up.

    A premise and a rebuttal stand on their citations, whatever reasons they have besides; a
    claim's citation only says where it is argued, so a claim needs reasons. An assumption
    holds up anything.
    """
    if statement.computed is not None:
        return statement.computed is not Computation.FAILS
    if statement.assumption is not None:
        return True
    return bool(statement.citations) and statement.kind is not StatementKind.CLAIM
