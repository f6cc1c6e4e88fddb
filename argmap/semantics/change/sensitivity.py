"""What the map's expected statements depend on: premises, sources and authors.

A premise is a key assumption if its loss alone gives an expected statement another label.
A source, or an author, is a single point of failure if losing all that only it says does.
"""

from collections.abc import Iterable, Mapping

from attrs import frozen

from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label
from argmap.model.statement import StatementKind
from argmap.semantics.evaluate.changed_theory import ChangedTheory, Overlay, rests_on
from argmap.semantics.evaluate.labelling import label_of
from argmap.semantics.evaluate.propagation import Propagation
from argmap.semantics.explain.explainer import Explainer
from argmap.semantics.explain.recorded import Recorded


@frozen(kw_only=True)
class Dependence:
    """What an expected statement's label hangs on, by ids; authors by name."""

    id: str
    label: Label
    premises: tuple[str, ...]
    sources: tuple[str, ...]
    authors: tuple[str, ...]


@frozen
class Sensitivity:
    """What each expected statement hangs on, and the claims that no evidence touches."""

    dependences: tuple[Dependence, ...]
    untouched: tuple[str, ...]


def sensitivity(
    map: ArgumentMap,
    state: Propagation,
    authors: Mapping[str, tuple[str, ...]] | None = None,
) -> Sensitivity:
    """Return what the labels of the map's expected statements depend on.

    Args: state: the map's settled bounds; authors: per source, who wrote it, which
    goes before what the map says.
    Cost: one evaluation of the part that it bears on per premise, source and author under
    an expected statement.
    """
    known = {source.id: source.authors for source in map.sources} | dict(authors or {})
    targets = dict.fromkeys(expectation.target for expectation in map.expectations)
    recorded = Recorded(state.theory)  # once for all explanations
    return Sensitivity(
        dependences=tuple(_Trial(map, recorded, id, known).dependence() for id in targets),
        untouched=_untouched(map, state),
    )


class _Trial:
    """Takes things away and looks at one statement."""

    def __init__(
        self,
        map: ArgumentMap,
        state: Propagation,
        id: str,
        authors: Mapping[str, tuple[str, ...]],
    ) -> None:
        self.map = map
        self.state = state
        self.id = id
        self.root = state.theory.atom_of[id]
        self.authors = authors
        self.label = label_of(state.lo[self.root], state.hi[self.root])
        self.cone = rests_on(state.theory, self.root)
        self.premises = self._premises()

    def dependence(self) -> Dependence:
        statements = self.map.statement_by_id
        sources = dict.fromkeys(
            citation.source for id in self.premises for citation in statements[id].citations
        )
        authors = dict.fromkeys(name for id in sources for name in self.authors.get(id, ()))
        return Dependence(
            id=self.id,
            label=self.label,
            premises=tuple(i for i in self.premises if i != self.id and self._flips((i,))),
            sources=tuple(id for id in sources if self._flips(self._only_from({id}))),
            authors=tuple(name for name in authors if self._flips(self._only_by(name))),
        )

    def _premises(self) -> list[str]:
        """Return what rests on its source and can matter: what the explanation names.

        A settled label's explanation is a proof: what it does not name, the label does not
        need. What an undecided one needs is looked for in all that it rests on.
        """
        theory = self.state.theory
        if self.label is Label.UNDECIDED:
            return [theory.statements[a] for a in sorted(self.cone) if a in theory.base_of]
        accounts = Explainer(self.map, self.state).explain(self.id).accounts
        told = [account.id for account in accounts if account.id in theory.atom_of]
        return [id for id in told if theory.atom_of[id] in theory.base_of]

    def _only_from(self, sources: set[str]) -> list[str]:
        """Return the statements that cite these sources and no other, and are not assumed."""
        found = []
        for atom in self.cone & self.state.theory.base_of.keys():
            statement = self.map.statements[atom]
            cited = {citation.source for citation in statement.citations}
            if cited and cited <= sources and statement.assumption is None:
                found.append(statement.id)
        return found

    def _only_by(self, author: str) -> list[str]:
        return self._only_from({id for id, names in self.authors.items() if author in names})

    def _flips(self, ids: Iterable[str]) -> bool:
        theory = self.state.theory
        without = frozenset(theory.base_of[theory.atom_of[id]] for id in ids)
        changed = ChangedTheory(self.state, Overlay(without=without), self.cone)
        return label_of(*changed.bounds(self.root)) is not self.label


def _untouched(map: ArgumentMap, state: Propagation) -> tuple[str, ...]:
    """Return the root file's claims that no cited statement leads to."""
    theory = state.theory
    waiting = [atom for atom in theory.base_of if map.statements[atom].citations]
    touched = set(waiting)
    while waiting:
        for rule in theory.used_by[waiting.pop()]:
            head = theory.heads[rule]
            if head not in touched:
                touched.add(head)
                waiting.append(head)
    return tuple(
        statement.id
        for atom, statement in enumerate(map.statements)
        if statement.kind is StatementKind.CLAIM and not statement.file and atom not in touched
    )
