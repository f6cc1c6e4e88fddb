"""The one pipeline: a map's path to its findings and labels.

Commands and editor both come through here, so they cannot disagree.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property

from attrs import field, frozen

from argmap.diagnostic import Diagnostic, Severity
from argmap.dsl.syntax import SyntaxFile
from argmap.model.argument_map import ArgumentMap
from argmap.model.resolve import Resolved, resolve
from argmap.semantics.labelling import Labelling
from argmap.sources.reference import Reference
from argmap.workspace.evidence import Evidence
from argmap.workspace.loading import Loaded, Loader


@frozen(eq=False)
class OpenMap:
    """A map with everything that can be computed about it, each part once, when asked."""

    name: str
    _loaded: Loaded = field(repr=False)
    _evidence: Evidence = field(repr=False)

    @cached_property
    def _resolved(self) -> Resolved:
        return resolve(self._loaded.units)

    @property
    def map(self) -> ArgumentMap:
        """Return the resolved map."""
        return self._resolved.map

    @property
    def syntax(self) -> tuple[SyntaxFile, ...]:
        """Return the syntax of all files of the map, the root first."""
        return tuple(unit.file for unit in self._loaded.units)

    @property
    def statement_count(self) -> int:
        """Return how many statements the root file has."""
        return sum(statement.file == 0 for statement in self.map.statements)

    @cached_property
    def labelling(self) -> Labelling:
        """Return the grounded labelling."""
        from argmap.semantics.evaluate import label

        return label(self.map)

    @cached_property
    def references(self) -> Mapping[str, Reference]:
        """Return how each source of the map is cited, by its id."""
        return self._evidence.references(self.map)

    @property
    def reading_faults(self) -> tuple[Diagnostic, ...]:
        """Return what could not be read or resolved, in all files of the map."""
        return unique_findings((*self._loaded.diagnostics, *self._resolved.diagnostics))

    @cached_property
    def findings(self) -> tuple[Diagnostic, ...]:
        """Return everything that a check finds, in order of place, ignores applied."""
        from argmap.rules.engine import run
        from argmap.rules.facts import Facts
        from argmap.rules.suppression import suppress

        facts = Facts(map=self.map, labelling=self.labelling)
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
