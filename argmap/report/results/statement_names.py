"""How a report names statements: in full the first time, by their first words after."""

from collections.abc import Mapping

from argmap.model.argument_map import ArgumentMap
from argmap.model.statement import Statement
from argmap.report.phrases import listed
from argmap.sources.bibliography.reference import Reference, short_name

_WORDS = 6  # how many words are enough to know a statement again
_DENIED = "not "


class StatementNames:
    """Names the statements of one map in one report, in the order in which it is told."""

    def __init__(self, map: ArgumentMap, references: Mapping[str, Reference]) -> None:
        self._map = map
        self._references = references
        self._told: set[str] = set()

    def of(self, name: str) -> str:
        """Return a statement's text in quotes with its id; shortened if it was told before.

        A complement (`not ID`) is named by what it denies.
        """
        if name.startswith(_DENIED):
            return f"the denial of {self.of(name.removeprefix(_DENIED))}"
        statement = self._map.statement_by_id[name]
        text = " ".join(statement.text.split())
        if name in self._told:
            words = text.split(" ")
            short = text if len(words) <= _WORDS else f"{' '.join(words[:_WORDS])}…"
            return f"“{short}” ({name})"
        self._told.add(name)
        origin = self._origin(statement)
        return f"“{text}” ({name}{'; ' if origin else ''}{origin})"

    def all_of(self, names: tuple[str, ...]) -> str:
        """Return several statements as one phrase: `A, B and C`."""
        return listed([self.of(name) for name in names])

    def sources(self, statement: Statement) -> str:
        """Return the short names of what a statement cites, as one phrase."""
        ids = dict.fromkeys(citation.source for citation in statement.citations)
        return listed([short_name(self._references, id) for id in ids])

    def attested(self, statement: Statement) -> str:
        """Return what sources do for a statement: assert it, or report it of its holders."""
        several = len({citation.source for citation in statement.citations}) > 1
        sources = self.sources(statement)
        if not statement.held_by:
            return f"{sources} {'say' if several else 'says'} so"
        return (
            f"{sources} {'report' if several else 'reports'} it of {self._holders(statement)}"
        )

    def _holders(self, statement: Statement) -> str:
        return listed([self._map.party_by_id[id].name for id in statement.held_by])

    def _origin(self, statement: Statement) -> str:
        parts = [self.sources(statement)] if statement.citations else []
        if statement.held_by:
            parts.append(f"reported of {self._holders(statement)}")
        if statement.assumption is not None:
            parts.append("assumed")
        return ", ".join(parts)
