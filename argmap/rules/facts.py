"""What a rule may look at. Everything here is computed once, before the rules run."""

from collections.abc import Iterator

from attrs import frozen

from argmap.model.argument_map import ArgumentMap, Inference
from argmap.model.statement import Statement, StatementKind
from argmap.semantics.labelling import Labelling


@frozen(kw_only=True)
class Facts:
    """A map and its labels. Rules speak of the root file: other files are checked as roots."""

    map: ArgumentMap
    labelling: Labelling

    def statements(self, *kinds: StatementKind) -> Iterator[Statement]:
        """Return the root file's statements of these kinds (of every kind, if none)."""
        for statement in self.map.statements:
            if statement.file == 0 and (not kinds or statement.kind in kinds):
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
