"""The one pipeline: a map's path to its findings and labels.

Commands and editor both come through here, so they cannot disagree.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from argmap.agreement.member import LIMIT, Member, Reading, members_of
from argmap.diagnostic import Diagnostic, Severity
from argmap.dsl.syntax import SyntaxFile
from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Labelling
from argmap.model.resolve.resolver import Resolved, resolve
from argmap.model.schemes import with_own
from argmap.model.verdicts import rests_on_verdict, with_outcome
from argmap.sources.bibliography.reference import Reference
from argmap.workspace.evidence import Evidence
from argmap.workspace.loading import Loaded, Loader

if TYPE_CHECKING:
    from argmap.agreement.agreement import Agreement
    from argmap.agreement.explanation import Tracer
    from argmap.agreement.review import Review
    from argmap.semantics.comparison import Comparison


@frozen(eq=False)
class OpenMap:
    """A map with everything that can be computed about it, each part once, when asked."""

    name: str
    _loaded: Loaded = field(repr=False)
    _evidence: Evidence = field(repr=False)

    @cached_property
    def _resolved(self) -> Resolved:
        return resolve(self._loaded.units)

    @cached_property
    def map(self) -> ArgumentMap:
        """Return the resolved map; what it computes from its positions holds in it or fails."""
        bare = self._resolved.map
        if not rests_on_verdict(bare):
            return bare
        from argmap.agreement.analysis import verdict

        cautious, confident = (
            verdict(bare.issues, self.members, reading)
            for reading in (Reading.CAUTIOUS, Reading.CONFIDENT)
        )
        return with_outcome(bare, cautious, confident)

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
    def labelling(self) -> Labelling:
        """Return the grounded labelling."""
        from argmap.semantics.evaluate.labelling import label

        return label(self.map)

    @cached_property
    def members(self) -> tuple[Member, ...]:
        """Return the demands and constraints, each with what becomes of its grounds.

        The labels are those without the result of the analysis, which it cannot rest on.
        """
        bare = self._resolved.map
        if not bare.positions and not bare.constraints:
            return ()
        from argmap.semantics.evaluate.labelling import label

        labelling = label(bare) if rests_on_verdict(bare) else self.labelling
        return members_of(bare, labelling.statements)

    @cached_property
    def agreement(self) -> "Agreement":
        """Return the analysis of the positions in the confident reading."""
        return self.agreement_in(Reading.CONFIDENT)

    def agreement_in(self, reading: Reading, limit: int = LIMIT) -> "Agreement":
        """Return the analysis of the positions in a reading; lists are cut at a limit."""
        from argmap.agreement.analysis import analyse

        return analyse(self.map.issues, self.members, reading, limit)

    @cached_property
    def _review(self) -> "Review | None":
        if not self.members and not self.map.agreement_expectations:
            return None
        from argmap.agreement.review import review

        return review(self.map, self.members)

    @cached_property
    def tracer(self) -> "Tracer":
        """Return what traces a conflict to its claims and passages."""
        from argmap.agreement.explanation import Tracer

        return Tracer(self.map, self.labelling.statements, self.labelling.inferences)

    @cached_property
    def comparison(self) -> "Comparison":
        """Return the stance of every source on every claim that gathers."""
        from argmap.semantics.comparison import compare

        return compare(self.map)

    @cached_property
    def references(self) -> Mapping[str, Reference]:
        """Return how each source of the map is cited, by its id."""
        return self._evidence.references(self.map)

    @cached_property
    def authors(self) -> Mapping[str, tuple[str, ...]]:
        """Return who wrote each source of the map, by its id; records are read for it."""
        return self._evidence.authors(self.map)

    @property
    def reading_faults(self) -> tuple[Diagnostic, ...]:
        """Return what could not be read or resolved, in all files of the map."""
        return unique_findings((*self._loaded.diagnostics, *self._resolved.diagnostics))

    @cached_property
    def findings(self) -> tuple[Diagnostic, ...]:
        """Return everything that a check finds, in order of place, ignores applied."""
        from argmap.rules.engine import run
        from argmap.rules.facts.facts import Facts
        from argmap.rules.suppression import suppress

        facts = Facts(
            map=self.map,
            labelling=self.labelling,
            review=self._review,
            schemes=with_own(self._loaded.project.schemes),
            read_authors=lambda: self.authors,
        )
        found = unique_findings(
            (*self.reading_faults, *self._evidence.findings(self.map), *run(facts))
        )
        for index, file in enumerate(self.syntax):
            found = suppress(file, found, used_by_another=index > 0)
        return unique_findings(found)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """Return the mistakes that keep the map from being read as its author meant it."""
        return tuple(fault for fault in self.reading_faults if fault.severity is Severity.ERROR)


class Workspace:
    """Opens maps. Each file is read and parsed once, however many maps use it."""

    def __init__(self, loader: Loader | None = None, texts: str | None = None) -> None:
        """Take a loader that may already hold an editor's or standard input's text.

        Args: texts: the folder with full texts of sources, where they are at hand.
        """
        self._loader = loader or Loader()
        self._opened: dict[str, OpenMap] = {}
        self._evidence = Evidence(texts)

    def open(self, name: str) -> OpenMap:
        """Return the map whose root file is named.

        Raises: FileError if the file cannot be read.
        """
        if name not in self._opened:
            self._opened[name] = OpenMap(name, self._loader.load(name), self._evidence)
        return self._opened[name]


def unique_findings(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return findings in order of place, each once, though maps use each other."""
    seen: dict[tuple[str, str, int, int, str], Diagnostic] = {}
    for finding in findings:
        span = finding.span
        key = (finding.code.id, span.source.name, span.start, span.end, finding.message)
        seen.setdefault(key, finding)
    return tuple(sorted(seen.values(), key=lambda finding: finding.sort_key))
