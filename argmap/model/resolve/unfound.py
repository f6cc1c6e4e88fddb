"""What to say of a reference that leads nowhere, or to something of another kind."""

from attrs import evolve

from argmap.diagnostic import Diagnostic, Related
from argmap.dsl.names import is_name
from argmap.dsl.syntax import Word
from argmap.model.codes import UNDEFINED_NAME, WRONG_KIND
from argmap.model.resolve.name_kind import NameKind, article, one_of
from argmap.model.resolve.scope import Definition, Hop, Scope
from argmap.suggestion import Candidates, closest, lookalikes

_MOST_COMPARED = 20_000_000  # pairs of names, about a second: then only the finding is told


class Unfound:
    """Notes references that lead nowhere, each with the name that was probably meant."""

    def __init__(self, scopes: tuple[Scope, ...], faults: list[Diagnostic]) -> None:
        self._scopes = scopes
        self._faults = faults
        self._candidates: dict[tuple[int, frozenset[NameKind]], Candidates] = {}
        self._compared = 0

    def note_no_map(self, hop: Hop, word: Word) -> None:
        """Note that a part of a dotted name, not its last one, stands for no map."""
        there = hop.definition
        if there is not None:
            # a map that could not be read, like an unreadable line, was told before
            if there.kind not in {NameKind.MAP, NameKind.UNREADABLE}:
                self.note_kind(evolve(word, text=hop.name), there, frozenset({NameKind.MAP}))
            return
        names = self._scopes[hop.unit].names.items()
        nearest = closest(
            hop.name, [name for name, known in names if known.kind is NameKind.MAP]
        )
        self._faults.append(
            Diagnostic(
                code=UNDEFINED_NAME,
                message=f"no map is used here as `{hop.name}`",
                span=word.span,
                help=f"did you mean `{nearest}`?"
                if nearest
                else f'add a line: use "….argmap" as {hop.name}',
            )
        )

    def note_undefined(
        self, unit: int, hop: Hop, word: Word, kinds: frozenset[NameKind]
    ) -> None:
        """Note that nothing has a name, in the file where it was to be found."""
        if not is_name(word.text):  # the reader has said so
            return
        what = one_of(kinds)
        advice = self._advice(unit, hop, word, kinds)
        self._faults.append(
            Diagnostic(
                code=UNDEFINED_NAME,
                message=f"no {what} is named `{word.text}`",
                span=word.span,
                help=advice,
            )
        )

    def note_kind(self, word: Word, definition: Definition, kinds: frozenset[NameKind]) -> None:
        """Note that a name stands for something of another kind."""
        self._faults.append(
            Diagnostic(
                code=WRONG_KIND,
                message=f"`{word.text}` is {article(definition.kind)}, "
                f"not {article(one_of(kinds))}",
                span=word.span,
                related=(Related(f"`{word.text}` is named here", definition.word.span),),
                help=f"write `{word.text}` alone, or the name of a map before the dot"
                if NameKind.MAP in kinds
                else f"name {article(one_of(kinds))} here",
            )
        )

    def _advice(self, unit: int, hop: Hop, word: Word, kinds: frozenset[NameKind]) -> str:
        """Return what to write for a name that nothing has."""
        candidates = self._named(hop.unit, kinds)
        if self._compared > _MOST_COMPARED:
            return "declare it, or name one that is declared"
        self._compared += len(candidates)
        nearest = candidates.closest(hop.name)
        if nearest is not None:
            shown = word.text[: len(word.text) - len(hop.name)] + nearest
            line = self._scopes[hop.unit].names[nearest].word.span.line
            return f"did you mean `{shown}` (line {line})?{lookalikes(hop.name, nearest)}"
        elsewhere = self._in_used_map(unit, hop.name, kinds)
        if elsewhere is not None:
            return f"did you mean `{elsewhere}`?"
        return "there is none like it: declare it, or name one that is declared"

    def _named(self, home: int, kinds: frozenset[NameKind]) -> Candidates:
        """Return the names of a unit that a reference of these kinds could mean."""
        found = self._candidates.get((home, kinds))
        if found is None:
            wanted = kinds | {NameKind.UNREADABLE}
            names = self._scopes[home].names.items()
            found = Candidates([name for name, known in names if known.kind in wanted])
            self._candidates[home, kinds] = found
        return found

    def _in_used_map(self, unit: int, name: str, kinds: frozenset[NameKind]) -> str | None:
        for alias, definition in self._scopes[unit].names.items():
            if definition.kind is NameKind.MAP and definition.unit is not None:
                there = self._scopes[definition.unit].names.get(name)
                if there is not None and there.kind in kinds:
                    return f"{alias}.{name}"
        return None
