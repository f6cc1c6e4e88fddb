"""The way from a reference to what it means, over all files of a map."""

from attrs import field, frozen

from argmap.diagnostic import Diagnostic
from argmap.dsl.syntax import Word
from argmap.model.resolve.name_kind import NameKind
from argmap.model.resolve.scope import Scope, Unit, hops
from argmap.model.resolve.unfound import Unfound


@frozen
class Scopes:
    """The names of all files of a map. What cannot be found goes to `faults`."""

    units: tuple[Unit, ...]
    scopes: tuple[Scope, ...]
    faults: list[Diagnostic]
    _unfound: Unfound = field(init=False)

    @_unfound.default
    def _advisor(self) -> Unfound:
        return Unfound(self.scopes, self.faults)

    def find(self, unit: int, word: Word, kinds: frozenset[NameKind]) -> str | None:
        """Return the id that a word in a unit stands for, or None with a finding noted."""
        found = self.scopes[unit].names.get(word.text)
        if found is not None and found.kind in kinds:
            return self.scopes[unit].prefix + word.text
        way = hops(self.scopes, unit, word.text)
        last = way[-1]
        if len(way) <= word.text.count("."):
            self._unfound.note_no_map(last, word)
            return None
        if last.definition is None:
            self._unfound.note_undefined(unit, last, word, kinds)
            return None
        if last.definition.kind in kinds:
            return self.scopes[last.unit].prefix + last.name
        if last.definition.kind is not NameKind.UNREADABLE:
            self._unfound.note_kind(word, last.definition, kinds)
        return None
