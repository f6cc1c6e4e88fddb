"""What a view is made from: a map with what has been computed about it.

Whoever opens maps computes each of these once; views compute nothing about arguments.
"""

from collections.abc import Mapping
from typing import Protocol

from argmap.agreement.agreement import Agreement
from argmap.agreement.member import Reading
from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Labelling
from argmap.semantics.comparison import Comparison
from argmap.sources.bibliography.reference import Reference


class Known(Protocol):
    """A map, its labels, and how its sources are cited, by their ids."""

    @property
    def map(self) -> ArgumentMap: ...  # noqa: D102 - the class says it

    @property
    def labelling(self) -> Labelling: ...  # noqa: D102

    @property
    def references(self) -> Mapping[str, Reference]: ...  # noqa: D102


class Subject(Known, Protocol):
    """A map that was opened under a name, with its results, each computed when asked."""

    @property
    def name(self) -> str: ...  # noqa: D102

    @property
    def comparison(self) -> Comparison: ...  # noqa: D102

    def agreement_in(self, reading: Reading, /) -> Agreement:
        """Return the analysis of the positions in a reading."""
        ...
