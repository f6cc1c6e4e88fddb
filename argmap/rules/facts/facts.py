"""What a rule may look at. Each part is computed once, when the first rule asks for it."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from argmap.agreement.review import Review
from argmap.model.argument_map import ArgumentMap, Attack, Contradiction, Inference
from argmap.model.labels import Labelling
from argmap.model.schemes import SCHEMES, Scheme
from argmap.model.statement import Statement, StatementKind
from argmap.rules.facts.mentions import Mentions
from argmap.rules.facts.single_points import SinglePoints, single_points_of
from argmap.rules.facts.support import Support, support_of

if TYPE_CHECKING:
    from argmap.semantics.evaluate.propagation import Propagation


@frozen(kw_only=True)
class Facts:
    """A map and its labels. Rules speak of the root file: other files are checked as roots."""

    map: ArgumentMap
    labelling: Labelling
    review: Review | None = None  # None where nothing is demanded
    schemes: Mapping[str, Scheme] = SCHEMES  # the catalogue and the project's own
    read_authors: Callable[[], Mapping[str, tuple[str, ...]]] = dict  # per source, of records
    read_state: "Callable[[], Propagation] | None" = None  # what the labelling came from

    @cached_property
    def is_agreement_damaged(self) -> bool:
        """Return whether anything about a deal could not be read, so that it is not counted."""
        map = self.map
        ids = {
            *(issue.id for issue in map.issues),
            *(position.id for position in map.positions),
            *(constraint.id for constraint in map.constraints),
        }
        return not ids.isdisjoint(map.damaged)

    def statements(self, *kinds: StatementKind) -> Iterator[Statement]:
        """Return the root file's statements of these kinds (of every kind, if none).

        Verdicts of the analysis, on which others may rest, are not the author's.
        """
        for statement in self.map.statements:
            if statement.file != 0 or statement.computed is not None:
                continue
            if not kinds or statement.kind in kinds:
                yield statement

    def intact_statements(self, *kinds: StatementKind) -> Iterator[Statement]:
        """Return those of `statements` that lost no line to a mistake.

        A rule that says something is missing asks these: in the others it may have stood
        on the line that could not be read.
        """
        damaged = self.map.damaged
        return (found for found in self.statements(*kinds) if found.id not in damaged)

    def inferences(self) -> Iterator[Inference]:
        """Return the inferences that the root file states."""
        root = self.map.root.source
        return (step for step in self.map.inferences if step.span.source is root)

    def attacks(self) -> Iterator[Attack]:
        """Return the attacks that the root file states."""
        root = self.map.root.source
        return (attack for attack in self.map.attacks if attack.span.source is root)

    def contradictions(self) -> Iterator[Contradiction]:
        """Return the contradictions that the root file states."""
        root = self.map.root.source
        return (pair for pair in self.map.contradictions if pair.span.source is root)

    @cached_property
    def support(self) -> Support:
        """Return what rests on what, over all files."""
        return support_of(self.map)

    @cached_property
    def single_points(self) -> SinglePoints:
        """Return the single things that the map's expected conclusions fall without."""
        return single_points_of(
            self.map, self.labelling, self.read_state or self._settled, self.read_authors
        )

    def _settled(self) -> "Propagation":
        from argmap.semantics.evaluate.labelling import settled

        return settled(self.map)

    @cached_property
    def mentions(self) -> Mentions:
        """Return how often each name stands in the root file."""
        return Mentions(self.map.root.source.content)
