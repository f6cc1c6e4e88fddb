"""A map with everything that can be computed about it: from its files to its findings."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from argmap.agreement.member import LIMIT, Member, Reading, members_of
from argmap.diagnostic import Diagnostic, Severity
from argmap.dsl.syntax import SyntaxFile
from argmap.model.about import About, CitationState, about_statements
from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Labelling
from argmap.model.resolve.resolver import Resolved, resolve
from argmap.model.schemes import with_own
from argmap.model.statement import Citation
from argmap.model.verdicts import rests_on_verdict, with_outcome
from argmap.sources.bibliography.reference import Reference
from argmap.text import SourceText
from argmap.workspace.files import FileError
from argmap.workspace.loading import Loaded
from argmap.workspace.settings import Project

if TYPE_CHECKING:
    from argmap.agreement.agreement import Agreement
    from argmap.agreement.explanation import Tracer
    from argmap.agreement.review import Review
    from argmap.model.position import Verdict
    from argmap.semantics.comparison import Comparison
    from argmap.semantics.evaluate.propagation import Propagation
    from argmap.sources.library.library import Library


@frozen(eq=False)
class OpenMap:
    """A map with everything that can be computed about it, each part once, when asked."""

    name: str
    _loaded: Loaded = field(repr=False)
    _open_library: "Callable[[], Library]" = field(repr=False)
    _agreements: "dict[tuple[Reading, int], Agreement]" = field(
        factory=dict, init=False, repr=False
    )

    @cached_property
    def _resolved(self) -> Resolved:
        return resolve(self._loaded.units)

    @cached_property
    def map(self) -> ArgumentMap:
        """Return the resolved map; what it computes from its positions holds in it or fails."""
        bare = self._resolved.map
        if not rests_on_verdict(bare):
            return bare
        verdicts = self._verdicts
        decided = with_outcome(bare, verdicts[Reading.CAUTIOUS], verdicts[Reading.CONFIDENT])
        # Where every verdict that something rests on fails, the map is as it was, and so
        # are its labels.
        return bare if decided.statements == bare.statements else decided

    @property
    def project(self) -> Project:
        """Return the project of the root file, with its settings."""
        return self._loaded.project

    @property
    def paths(self) -> frozenset[Path]:
        """Return the resolved paths of all files that the map reads or looks for."""
        return self._loaded.paths

    @property
    def text(self) -> SourceText:
        """Return the text of the root file."""
        return self.syntax[0].source

    @property
    def syntax(self) -> tuple[SyntaxFile, ...]:
        """Return the syntax of all files of the map, the root first."""
        return tuple(unit.file for unit in self._loaded.units)

    @property
    def statement_count(self) -> int:
        """Return how many statements the root file has."""
        return sum(
            statement.file == 0 and statement.computed is None
            for statement in self._resolved.map.statements
        )

    @cached_property
    def _bare_state(self) -> "Propagation":
        """Return the bounds of the map in which no verdict holds.

        The analysis asks for these: it cannot rest on its own result. So a map with
        something that rests on a verdict which holds is labelled twice, any other once.
        """
        from argmap.semantics.evaluate.labelling import settled

        return settled(self._resolved.map)

    @cached_property
    def state(self) -> "Propagation":
        """Return the grounded bounds with what they came from; nobody changes them."""
        if self.map is self._resolved.map:
            return self._bare_state
        from argmap.semantics.evaluate.labelling import settled

        return settled(self.map)

    @cached_property
    def labelling(self) -> Labelling:
        """Return the grounded labelling."""
        from argmap.semantics.evaluate.labelling import labels_of

        return labels_of(self.state)

    @cached_property
    def members(self) -> tuple[Member, ...]:
        """Return the demands and constraints, each with what becomes of its grounds."""
        bare = self._resolved.map
        if not bare.positions and not bare.constraints:
            return ()
        from argmap.semantics.evaluate.labelling import labels_of

        labelling = labels_of(self._bare_state) if rests_on_verdict(bare) else self.labelling
        return members_of(bare, labelling.statements)

    @cached_property
    def _verdicts(self) -> "Mapping[Reading, Verdict]":
        from argmap.agreement.analysis import verdict

        issues = self._resolved.map.issues
        return {reading: verdict(issues, self.members, reading) for reading in Reading}

    @cached_property
    def agreement(self) -> "Agreement":
        """Return the analysis of the positions in the confident reading."""
        return self.agreement_in(Reading.CONFIDENT)

    def agreement_in(self, reading: Reading, limit: int = LIMIT) -> "Agreement":
        """Return the analysis of the positions in a reading; lists are cut at a limit."""
        key = reading, limit
        if key not in self._agreements:
            from argmap.agreement.analysis import analyse

            self._agreements[key] = analyse(self.map.issues, self.members, reading, limit)
        return self._agreements[key]

    @cached_property
    def _review(self) -> "Review | None":
        if not self.members and not self.map.agreement_expectations:
            return None
        from argmap.agreement.review import review

        return review(self.map, self.members, self._verdicts)

    @cached_property
    def tracer(self) -> "Tracer":
        """Return what traces a conflict to its claims and passages."""
        from argmap.agreement.explanation import Tracer

        return Tracer(self.map, self.labelling.statements, self.labelling.inferences)

    @cached_property
    def comparison(self) -> "Comparison":
        """Return the stance of every source on every claim that gathers."""
        from argmap.semantics.comparison import compare

        return compare(self.map, self.labelling.statements)

    @cached_property
    def library(self) -> "Library":
        """Return the workspace's library, which reads the sources of the map."""
        return self._open_library()

    @cached_property
    def references(self) -> Mapping[str, Reference]:
        """Return how each source of the map is cited, by its id."""
        return self.library.references(self.map) if self.map.sources else {}

    @cached_property
    def citation_states(self) -> Mapping[Citation, CitationState]:
        """Return how each citation stands in its source, in all files of the map."""
        return self.library.states(self.map) if self.map.sources else {}

    @cached_property
    def false_anchors(self) -> Mapping[str, int]:
        """Return how many anchors are false in each file that has such, by its name."""
        states = self.citation_states.items()
        return Counter(
            one.span.source.name for one, state in states if state is CitationState.FALSE
        )

    @cached_property
    def about(self) -> Mapping[str, About]:
        """Return what is to be told beside each statement's label, by its id."""
        return about_statements(self.map, self.citation_states)

    @cached_property
    def authors(self) -> Mapping[str, tuple[str, ...]]:
        """Return who wrote each source of the map, by its id: `Ada Example`."""
        from argmap.sources.records.record import author

        found: dict[str, tuple[str, ...]] = {}
        for source in self.map.sources:
            dossier = self.library.dossier(self.map, source)
            names = dossier.record.authors if dossier else map(author, source.authors)
            found[source.id] = tuple(name.read for name in names)
        return found

    @cached_property
    def _source_findings(self) -> tuple[Diagnostic, ...]:
        """Return what is wrong with the records and anchors of the root file."""
        if not self.map.sources:  # a map without sources need not pay for a library
            return ()
        try:
            return self.library.findings(self.map)
        except OSError as error:
            raise FileError(f"{error.filename}: {error.strerror or error}") from error

    @cached_property
    def reading_faults(self) -> tuple[Diagnostic, ...]:
        """Return what could not be read or resolved, in all files of the map."""
        return unique_findings((*self._loaded.diagnostics, *self._resolved.diagnostics))

    @cached_property
    def findings(self) -> tuple[Diagnostic, ...]:
        """Return everything that a check finds, in order of place, ignores applied.

        Raises: FileError if the folder of texts cannot be read.
        """
        from argmap.rules.engine import run
        from argmap.rules.facts.facts import Facts
        from argmap.rules.suppression import suppress

        facts = Facts(
            map=self.map,
            labelling=self.labelling,
            review=self._review,
            schemes=with_own(self.project.schemes),
            read_authors=lambda: self.authors,
            read_state=lambda: self.state,
        )
        found = unique_findings((*self.reading_faults, *self._source_findings, *run(facts)))
        for index, file in enumerate(self.syntax):
            found = suppress(file, found, used_by_another=index > 0)
        return unique_findings(found)

    @cached_property
    def errors(self) -> tuple[Diagnostic, ...]:
        """Return the mistakes that keep the map from being read as its author meant it."""
        return tuple(fault for fault in self.reading_faults if fault.severity is Severity.ERROR)


def unique_findings(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return findings in order of place, each once, though maps use each other."""
    seen: dict[tuple[str, str, int, int, str], Diagnostic] = {}
    for finding in findings:
        span = finding.span
        key = (finding.code.id, span.source.name, span.start, span.end, finding.message)
        seen.setdefault(key, finding)
    return tuple(sorted(seen.values(), key=lambda finding: finding.sort_key))
