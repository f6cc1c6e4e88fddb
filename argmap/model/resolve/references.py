"""Who names what: every name in the text of a map, and what it stands for.

Nothing is kept for it while a map is resolved. The answers are made from the syntax when
somebody first asks, so that who only checks a map does not pay for them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import frozen

from argmap.model.resolve.name_kind import NameKind
from argmap.model.resolve.read_references import Named, Reference, ReferenceReader
from argmap.model.resolve.scope import Scope, Unit, all_scopes


@frozen(eq=False)
class References:
    """The names of one map. Files are meant by their index, the root being 0."""

    _units: tuple[Unit, ...]

    def at(self, file: int, offset: int) -> Reference | None:
        """Return the name that stands at an offset of a file, or ends there.

        Cost: O(log names).
        """
        found = self._by_file[file]
        index = bisect_right(found, offset, key=_start) - 1
        return found[index] if index >= 0 and offset <= found[index].span.end else None

    def to(self, id: str) -> tuple[Reference, ...]:
        """Return where a thing is named, in order; where it gets its name is not among it."""
        return tuple(one for one in self.occurrences(id) if not one.defines)

    def occurrences(self, id: str) -> tuple[Reference, ...]:
        """Return where a thing is named, and where it gets its name, in order."""
        return self._by_id.get(id, ())

    @cached_property
    def definitions(self) -> Mapping[str, Named]:
        """Return all that has a name, by its id, in the order of the files."""
        return {
            one.target.id: one.target for found in self._by_file for one in found if one.defines
        }

    def names(self, file: int, kinds: frozenset[NameKind]) -> Iterator[str]:
        """Return the names of these kinds that a line of a file could hold.

        They are those of the file, and those of the maps that it uses, after their dot.
        """
        own = self._scopes[file].names
        yield from _of_kinds(self._scopes[file], kinds)
        for alias, definition in own.items():
            if definition.kind is NameKind.MAP and definition.unit is not None:
                there = self._scopes[definition.unit]
                yield from (f"{alias}.{name}" for name in _of_kinds(there, kinds))

    @cached_property
    def _scopes(self) -> tuple[Scope, ...]:
        return all_scopes(self._units).scopes

    @cached_property
    def _by_file(self) -> tuple[tuple[Reference, ...], ...]:
        reader = ReferenceReader(self._units, self._scopes)
        return tuple(
            tuple(sorted(reader.read(file), key=_start)) for file in range(len(self._units))
        )

    @cached_property
    def _by_id(self) -> Mapping[str, tuple[Reference, ...]]:
        found: dict[str, list[Reference]] = {}
        for file in self._by_file:
            for one in file:
                found.setdefault(one.target.id, []).append(one)
        return {id: tuple(all) for id, all in found.items()}


def _start(reference: Reference) -> int:
    return reference.span.start


def _of_kinds(scope: Scope, kinds: frozenset[NameKind]) -> Iterator[str]:
    return (name for name, definition in scope.names.items() if definition.kind in kinds)
